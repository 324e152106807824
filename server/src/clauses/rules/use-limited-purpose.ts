import { clauseRule } from '../define';
import { purposeLimit } from '../limits';
import { limitedPurposeExamples } from './examples/use';

export default clauseRule({
  id: 'use/limited-purpose',
  title: 'Allows only some purposes',
  takes:
    'It allows only the purposes it names, such as research, evaluation, personal or internal use.',
  from: 'Everybody with any other purpose.',
  instead: 'OSI-approved licences grant use for any purpose.',
  examples: limitedPurposeExamples,
  inDefinitions: true,
  judge(passage) {
    const limit = purposeLimit(passage);
    return (
      limit && {
        message: 'Allows only the purposes it names; a free licence allows any purpose.',
        ...limit,
      }
    );
  },
});
