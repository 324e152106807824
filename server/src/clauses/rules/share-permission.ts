import { clauseRule } from '../define';
import { near } from '../judging';
import { sharePermissionExamples } from './examples/share';

export default clauseRule({
  id: 'share/permission',
  title: 'Asks for permission, notice or payment before sharing',
  takes: 'It makes passing the work on depend on asking, registering, notifying or paying.',
  from: 'Everybody who would share it and cannot or will not ask.',
  instead: 'OSI-approved licences let everybody share without telling anyone.',
  examples: sharePermissionExamples,
  judge(passage) {
    if (passage.has('endorse', 'mark', 'litigation', 'sourceOffer', 'threshold')) return undefined;
    for (const ask of passage.all('register', 'pay', 'consent')) {
      if (!passage.isOwn(ask)) continue;
      const mood = passage.mood(ask);
      const share = near(passage, ask, 20, 'distribute', 'sublicense', 'sell', 'derivative');
      if (share && mood === 'required')
        return {
          message: 'Passing the work on depends on permission, notice or payment.',
          evidence: [ask, share],
        };
    }
    return undefined;
  },
});
