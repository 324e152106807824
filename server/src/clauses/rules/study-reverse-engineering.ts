import { clauseRule } from '../define';
import { forbidden } from '../judging';
import { reverseEngineeringExamples } from './examples/study';

export default clauseRule({
  id: 'study/reverse-engineering',
  title: 'Forbids reverse engineering',
  takes:
    'It forbids taking the work apart to see how it works, or getting at its source, weights or data.',
  from: 'Researchers, auditors, and everybody who wants to know what they run.',
  instead: 'OSI-approved licences let everybody study the work and come with its source.',
  examples: reverseEngineeringExamples,
  inUseLists: true,
  judge(passage) {
    const [hit] = forbidden(passage, 'reverse');
    return (
      hit && {
        message: 'Forbids reverse engineering or extracting what is inside.',
        evidence: [hit],
      }
    );
  },
});
