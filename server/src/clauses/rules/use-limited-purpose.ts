import { clauseRule, license } from '../define';
import { commercialLimit, isOneOfSeveral, purposeLimit } from '../limits/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** Only modifying or sharing is limited: their own rules say so. */
function leavesUseAlone(passage: Passage): boolean {
  const named = passage.all('research', 'permittedPurpose', 'noncommercial');
  const uses = passage
    .all('use', 'copy')
    .some(
      (hit) =>
        !named.some((purpose) => purpose.first <= hit.first && hit.first <= purpose.last + 1),
    );
  return !uses && passage.all('modify', 'distribute').some((hit) => !isOffer(passage, hit));
}

/** "The work is made available for research": what the licensor does, not what others may do. */
function isOffer(passage: Passage, act: Hit): boolean {
  return ['is', 'are'].includes(passage.norm(act.first - 1));
}

export default clauseRule({
  id: 'use/limited-purpose',
  title: 'Allows only some purposes',
  takes:
    'It allows only the purposes it names, such as research, evaluation, personal or internal use.',
  from: 'Everybody with any other purpose.',
  instead: 'OSI-approved licences grant use for any purpose.',
  examples: license(
    `You are granted a right to use the Tool for the limited purpose of testing printers.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/limited-purpose`,
    `The licence extends only to programs that run on our platform.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/limited-purpose`,
    `The Model may be used solely for academic research.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/limited-purpose`,
    `We grant you a limited licence to use the Software for evaluation purposes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/limited-purpose`,
    `You may use the Tool only in connection with our hardware.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/limited-purpose`,
    `本模型仅供学术研究使用。
^^^^^^^^^^^^ use/limited-purpose`,
    `Except for evaluation, you may not use the Firmware.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/limited-purpose`,
    `You may use the Model for research, for business and for any other purpose.`,
    `The Model was developed for research at our laboratory.`,
  ),
  inDefinitions: true,
  quotes: ['research', 'permittedPurpose', 'aim', 'withProduct', 'seats', 'anyOther'],
  judge(passage, grants) {
    const limit = purposeLimit(passage);
    if (limit && isOneOfSeveral(passage, limit, grants)) return undefined;
    if (!limit || leavesUseAlone(passage) || passage.has('output')) return undefined;
    // “Non-commercial research” keeps out whoever earns money by it: found as that, once.
    if (commercialLimit(passage)) return undefined;
    return {
      message: 'Allows only the purposes it names.',
      ...limit,
    };
  },
});
