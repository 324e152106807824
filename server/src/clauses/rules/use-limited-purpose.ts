import { clauseRule } from '../define';
import { purposeLimit } from '../limits';
import type { Passage } from '../passage';
import { limitedPurposeExamples } from './examples/use';

/** Only modifying or sharing is limited: their own rules say so. */
function leavesUseAlone(passage: Passage): boolean {
  const named = passage.all('research', 'permittedPurpose', 'noncommercial');
  const uses = passage
    .all('use', 'copy')
    .some(
      (hit) => !named.some((purpose) => purpose.first <= hit.first && hit.first <= purpose.last),
    );
  return passage.has('modify', 'distribute') && !uses;
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
