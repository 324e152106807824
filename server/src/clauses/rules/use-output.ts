import { clauseRule, license } from '../define';
import {
  after,
  before,
  forbidden,
  grantedFor,
  limitedTo,
  namesNotice,
  near,
} from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

export default clauseRule({
  id: 'use/output',
  title: 'Limits what outputs may be used for',
  takes:
    'It limits what may be done with outputs or results, most often the training of other models.',
  from: 'Everybody who builds on what the system produced, and those they pass it on to.',
  instead: 'OSI-approved licences claim nothing in outputs: they belong to whoever made them.',
  examples: license(
    `You will not use the Model or its outputs to train any other language model.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/output`,
    `The Output may be used for non-commercial purposes only.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/output`,
    `The use of outputs must not violate this licence.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/output`,
    `不得使用输出内容训练其他模型。
^^^^^^^^^^^^^^^ use/output`,
    `We claim no rights in the outputs you generate.`,
    `You may use outputs to train other models.`,
  ),
  judge(passage) {
    const message = 'Limits what outputs or results may be used for.';
    for (const training of forbidden(passage, 'improveModel')) {
      if (describesData(passage, training)) continue;
      if (before(passage, training, 60, 'use', 'output') || passage.has('output'))
        return { message, evidence: [training] };
    }
    const claimed = passage.all('output').find((hit) => passage.isOwn(hit));
    const owned = claimed && near(passage, claimed, 40, 'own');
    const owner = owned && after(passage, owned, 3, 'licensor');
    // "… owned by the owner of the input": whoever that is.
    if (owned && owner && passage.norm(owner.last) !== 'of')
      return { message: 'Claims the outputs for the licensor.', evidence: [claimed, owned] };
    const against = forbidden(passage, 'contravene')[0];
    const product = against && before(passage, against, 12, 'output');
    if (product && !passage.has('byLaw')) return { message, evidence: [product, against] };
    if (passage.has('commercial', 'harm') && passage.has('model')) return undefined;
    if (namesNotice(passage)) return undefined;
    for (const output of forbidden(passage, 'output')) {
      const use =
        before(passage, output, 10, 'use') ??
        after(passage, output, 6, 'use', 'sell', 'distribute');
      if (use && passage.mood(use) === 'forbidden') return { message, evidence: [use, output] };
    }
    const limited = passage.all('output').find((hit) => passage.isOwn(hit));
    const only =
      limited &&
      (limitedTo(passage, 'noncommercial', 'research', 'permittedPurpose') ??
        grantedFor(passage, 'noncommercial', 'research', 'permittedPurpose'));
    return only ? { message, evidence: [limited, ...only] } : undefined;
  },
});

/** "… the data used to train the model": says which data, not what they are used for. */
function describesData(passage: Passage, training: Hit): boolean {
  const [being, used, to] = [3, 2, 1].map((back) => passage.norm(training.first - back));
  return used === 'used' && to === 'to' && !['be', 'been', 'is', 'are'].includes(being ?? '');
}
