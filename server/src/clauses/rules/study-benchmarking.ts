import { clauseRule, license } from '../define';
import { escapeOf, forbidden, isDuty, near, permitted, withheld } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** Results that must be shown to the licensor, or kept, before anybody else sees them. */
function keptBack(passage: Passage): readonly Hit[] | undefined {
  for (const measured of passage.all('measure', 'benchmark')) {
    const [out] = forbidden(passage, 'distribute', 'disclose').filter(
      (hit) => hit.first >= measured.last && hit.first - measured.last <= 10,
    );
    if (out && passage.mood(measured) === 'none') return [measured, out];
    const kept = near(passage, measured, 24, 'hide');
    if (kept && passage.isOwn(kept) && passage.has('figures')) return [measured, kept];
    const ask = near(passage, measured, 16, 'consent', 'askFirst');
    if (!ask || !passage.isOwn(ask)) continue;
    const before = near(passage, ask, 8, 'gate', 'only', 'condition');
    if (isDuty(passage, ask) || (before && passage.mood(measured) !== 'none'))
      return before ? [measured, before, ask] : [measured, ask];
  }
  return undefined;
}

export default clauseRule({
  id: 'study/benchmarking',
  title: 'Forbids or gates benchmarks',
  takes: 'It forbids measuring the work or publishing the results, or asks for permission first.',
  from: 'Researchers, journalists, and everybody who would choose by evidence.',
  instead: 'OSI-approved licences leave testing and speaking about it to everybody.',
  examples: license(
    `You may not publish benchmark results without our consent.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ study/benchmarking`,
    `You shall not disclose the results of any performance tests of the Software to third parties.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ study/benchmarking`,
    `We publish benchmark results on our website.`,
    `You may benchmark the Model and publish what you find.`,
  ),
  inUseLists: true,
  judge(passage) {
    const message = 'Forbids benchmarks, or the publishing of their results.';
    const [hit] = withheld(passage, 'benchmark', 'measure');
    if (hit) return { message, evidence: [hit] };
    const [gated] = permitted(passage, 'benchmark');
    const evidence = keptBack(passage);
    if (evidence) return { message, evidence };
    return gated && passage.isOwn(gated) && escapeOf(passage, gated) === 'consent'
      ? { message, evidence: [gated] }
      : undefined;
  },
});
