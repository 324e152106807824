import { clauseRule, license } from '../define';
import { isDuty, near, tellsRecipients } from '../judging';

export default clauseRule({
  id: 'share/permission',
  title: 'Asks for permission, notice or payment before sharing',
  takes: 'It makes passing the work on depend on asking, registering, notifying or paying.',
  from: 'Everybody who would share it and cannot or will not ask.',
  instead: 'OSI-approved licences let everybody share without telling anyone.',
  examples: license(
    `If you distribute a modified version, you must inform the maintainers.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/permission`,
    `You must notify the author before distributing modified versions.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/permission`,
    `If you want to distribute the Model, you must obtain written permission from us.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/permission`,
    `You may distribute the Model without asking anybody.`,
    `You must include this notice when you distribute the Model.`,
  ),
  quotes: ['register', 'pay', 'consent'],
  judge(passage) {
    if (passage.has('endorse', 'mark', 'litigation', 'sourceOffer', 'threshold')) return undefined;
    for (const ask of passage.all('register', 'pay', 'consent')) {
      if (!passage.isOwn(ask) || tellsRecipients(passage, ask)) continue;
      const share = near(passage, ask, 20, 'distribute', 'sublicense', 'sell', 'derivative');
      if (share && isDuty(passage, ask))
        return {
          message: 'Passing the work on depends on permission, notice or payment.',
          evidence: [ask, share],
        };
    }
    return undefined;
  },
});
