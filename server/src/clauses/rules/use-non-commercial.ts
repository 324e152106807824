import { clauseRule } from '../define';
import { commercialLimit, onlySharing } from '../limits';
import { nonCommercialUseExamples } from './examples/use';

export default clauseRule({
  id: 'use/non-commercial',
  title: 'Forbids commercial use',
  takes: 'It forbids commercial use, or makes it depend on another agreement.',
  from: 'Companies, the self-employed, and anybody whose use might earn money some day.',
  instead:
    'OSI-approved licences allow any purpose, business included, and ask for the same from everybody.',
  examples: nonCommercialUseExamples,
  inDefinitions: true,
  judge(passage) {
    const limit = commercialLimit(passage);
    if (!limit || onlySharing(passage, limit)) return undefined;
    return {
      message: 'Allows non-commercial use only; a free licence allows any purpose.',
      ...limit,
    };
  },
});
