import { clauseRule, license } from '../define';
import { commercialLimit, onlySharing, registersBusiness } from '../limits/index';

export default clauseRule({
  id: 'use/non-commercial',
  title: 'Forbids commercial use',
  takes: 'It forbids commercial use, or makes it depend on another agreement.',
  from: 'Companies, the self-employed, and anybody whose use might earn money some day.',
  instead:
    'OSI-approved licences allow any purpose, business included, and ask for the same from everybody.',
  examples: license(
    `You may not use the Software for commercial purposes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`,
    `The weights are licensed for non-commercial use only.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`,
    `Commercial use requires a separate written agreement with the author.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`,
    `禁止将模型用于商业用途。
^^^^^^^^^^^^ use/non-commercial`,
    `You may use the Software for commercial and non-commercial purposes.`,
    `Commercial use is permitted.`,
    `Nothing here restricts commercial use of the Software.`,
  ),
  inDefinitions: true,
  inUseLists: true,
  judge(passage) {
    const limit = commercialLimit(passage);
    if (!limit || onlySharing(passage, limit) || registersBusiness(passage)) return undefined;
    return {
      message: 'Allows non-commercial use only; a free licence allows any purpose.',
      ...limit,
    };
  },
});
