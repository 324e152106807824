import { clauseRule } from '../define';
import { escapeOf, forbidden, permitted } from '../judging';
import { benchmarkingExamples } from './examples/study';

export default clauseRule({
  id: 'study/benchmarking',
  title: 'Forbids or gates benchmarks',
  takes: 'It forbids measuring the work or publishing the results, or asks for permission first.',
  from: 'Researchers, journalists, and everybody who would choose by evidence.',
  instead: 'OSI-approved licences leave testing and speaking about it to everybody.',
  examples: benchmarkingExamples,
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
