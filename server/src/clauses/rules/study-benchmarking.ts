import { clauseRule, license } from '../define';
import { escapeOf, forbidden, permitted } from '../judging';

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
    const [hit] = forbidden(passage, 'benchmark');
    if (hit) return { message, evidence: [hit] };
    const [gated] = permitted(passage, 'benchmark');
    return gated && passage.isOwn(gated) && escapeOf(passage, gated) === 'consent'
      ? { message, evidence: [gated] }
      : undefined;
  },
});
