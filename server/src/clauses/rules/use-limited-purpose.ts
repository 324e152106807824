import { clauseRule } from '../define';
import { purposeLimit } from '../limits';
import type { Passage } from '../passage';
import { limitedPurposeExamples } from './examples/use';

/** Only modifying or sharing is limited: their own rules say so. */
function leavesUseAlone(passage: Passage): boolean {
  return passage.has('modify', 'distribute') && !passage.has('use', 'copy');
}

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
    if (!limit || leavesUseAlone(passage) || passage.has('output')) return undefined;
    return {
      message: 'Allows only the purposes it names; a free licence allows any purpose.',
      ...limit,
    };
  },
});
