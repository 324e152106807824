import { clauseRule } from '../define';
import { near } from '../judging';
import { subjectOf } from '../mood';
import { grantBackExamples } from './examples/modify';

export default clauseRule({
  id: 'modify/grant-back',
  title: 'Takes rights in your changes',
  takes: 'It gives the licensor your changes, or rights in them, that nobody else gets.',
  from: 'Everybody who modifies the work.',
  instead:
    'Copyleft licences ask for changes to be shared with everybody on the same terms, not handed to one party.',
  examples: grantBackExamples,
  judge(passage) {
    for (const thing of passage.all('derivative', 'modify')) {
      if (!passage.isOwn(thing)) continue;
      const give = near(passage, thing, 24, 'give', 'own');
      const to = give && near(passage, give, 12, 'toLicensor');
      if (!give || !to) continue;
      const actor = subjectOf(passage, give);
      if (actor !== 'you') continue;
      return { message: 'Gives the licensor rights in your changes.', evidence: [thing, give, to] };
    }
    return undefined;
  },
});
