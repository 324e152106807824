import { clauseRule, license } from '../define';
import { namesNotice, near, withheld } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** "… may not uncover the internal structure", whatever the verb. */
function looksInside(passage: Passage): Hit | undefined {
  return withheld(passage, 'findOut').find(
    (hit) =>
      near(passage, hit, 8, 'inside') !== undefined &&
      !passage.has('harm') &&
      !namesNotice(passage),
  );
}

export default clauseRule({
  id: 'study/reverse-engineering',
  title: 'Forbids reverse engineering',
  takes:
    'It forbids taking the work apart to see how it works, or getting at its source, weights or data.',
  from: 'Researchers, auditors, and everybody who wants to know what they run.',
  instead: 'OSI-approved licences let everybody study the work and come with its source.',
  examples: license(
    `You may not reverse engineer, decompile or disassemble the Software.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ study/reverse-engineering`,
    `No reverse engineering of the Model is permitted.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ study/reverse-engineering`,
    `不得对模型进行反向工程。
^^^^^^^^^^^^ study/reverse-engineering`,
    `You may reverse engineer the Software.`,
    `Nothing in this agreement prevents you from reverse engineering the Software.`,
  ),
  inUseLists: true,
  judge(passage) {
    const hit = withheld(passage, 'reverse', 'apart')[0] ?? looksInside(passage);
    return (
      hit && {
        message: 'Forbids reverse engineering or extracting what is inside.',
        evidence: [hit],
      }
    );
  },
});
