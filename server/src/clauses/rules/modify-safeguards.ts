import { clauseRule } from '../define';
import { forbidden, after } from '../judging';
import { safeguardsExamples } from './examples/modify';

export default clauseRule({
  id: 'modify/safeguards',
  title: 'Forbids removing safeguards',
  takes: 'It forbids removing, bypassing or weakening filters, watermarks or technical limits.',
  from: 'Everybody who would change how the system behaves.',
  instead: 'OSI-approved licences let everybody change any part, its limits included.',
  examples: safeguardsExamples,
  judge(passage) {
    for (const act of forbidden(passage, 'circumvent')) {
      const limit = after(passage, act, 12, 'technicalProtection');
      if (limit)
        return {
          message: 'Forbids removing or bypassing technical limits or safeguards.',
          evidence: [act, limit],
        };
    }
    return undefined;
  },
});
