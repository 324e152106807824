import { clauseRule } from '../define';
import { concernsNotice, escapeOf, forbidden, purposesFollow } from '../judging';
import { deniesModifying } from '../limits';
import { noDerivativesExamples } from './examples/modify';

export default clauseRule({
  id: 'modify/no-derivatives',
  title: 'Forbids modification',
  takes: 'It forbids changing the work or building on it, wholly or without permission.',
  from: 'Everybody who would repair, adapt, translate or fine-tune it.',
  instead: 'OSI-approved licences let everybody change the work and pass the changes on.',
  examples: noDerivativesExamples,
  judge(passage, grants) {
    const message = 'Forbids modifying the work or building on it.';
    const denied = deniesModifying(passage);
    if (denied) return { message, evidence: [denied] };
    for (const act of forbidden(passage, 'modify')) {
      if (
        concernsNotice(passage, act) ||
        passage.has('commercial', 'harm', 'territory', 'compete', 'endorse')
      )
        continue;
      if (purposesFollow(passage)) continue;
      const escape = escapeOf(passage, act);
      if (escape === 'condition' || (escape === 'provided' && grants.modify)) continue;
      return { message, evidence: [act] };
    }
    return undefined;
  },
});
