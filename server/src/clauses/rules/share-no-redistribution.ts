import { clauseRule } from '../define';
import { concernsNotice, escapeOf, forbidden, isProviso, purposesFollow } from '../judging';
import { deniesSharing } from '../limits';
import { noRedistributionExamples } from './examples/share';

export default clauseRule({
  id: 'share/no-redistribution',
  title: 'Forbids passing the work on',
  takes:
    'It forbids giving copies to others, publishing, sublicensing or lending, wholly or without permission.',
  from: 'Everybody who would share the work, and everybody they would share it with.',
  instead: 'OSI-approved licences let everybody pass the work on, changed or not.',
  examples: noRedistributionExamples,
  judge(passage, grants) {
    const message = 'Forbids passing the work on to others.';
    const denied = deniesSharing(passage, grants);
    if (denied) return { message, evidence: [denied] };
    if (
      passage.has('technicalProtection') &&
      passage.has('distribute') &&
      !passage.has('circumvent')
    )
      return undefined;
    for (const act of forbidden(passage, 'distribute', 'sublicense', 'transfer', 'copy')) {
      if (
        concernsNotice(passage, act) ||
        passage.has('commercial', 'harm', 'territory', 'benchmark', 'byItself', 'endorse')
      )
        continue;
      if (grants.share && (act.concept === 'sublicense' || act.concept === 'transfer')) continue;
      if (grants.share && isProviso(passage, act)) continue;
      if (purposesFollow(passage)) continue;
      const escape = escapeOf(passage, act);
      if (escape === 'condition' || (escape === 'provided' && grants.share)) continue;
      return { message, evidence: [act] };
    }
    return undefined;
  },
});
