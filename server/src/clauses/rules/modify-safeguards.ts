import { clauseRule } from '../define';
import { after, forbidden, near } from '../judging';
import { safeguardsExamples } from './examples/modify';

export default clauseRule({
  id: 'modify/safeguards',
  title: 'Forbids removing safeguards',
  takes: 'It forbids removing, bypassing or weakening filters, watermarks or technical limits.',
  from: 'Everybody who would change how the system behaves.',
  instead: 'OSI-approved licences let everybody change any part, its limits included.',
  examples: safeguardsExamples,
  inUseLists: true,
  judge(passage) {
    for (const act of forbidden(passage, 'circumvent')) {
      const limit = after(passage, act, 12, 'technicalProtection');
      if (limit)
        return {
          message: 'Forbids removing or bypassing technical limits or safeguards.',
          evidence: [act, limit],
        };
    }
    for (const act of passage.all('circumvent')) {
      const limit = after(passage, act, 12, 'technicalProtection');
      if (
        limit &&
        passage.isOwn(limit) &&
        near(passage, act, 60, 'terminate') &&
        passage.has('you')
      )
        return {
          message: 'Ends the grant where technical limits or safeguards are removed.',
          evidence: [act, limit],
        };
    }
    return undefined;
  },
});
