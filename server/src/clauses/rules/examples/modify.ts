import { license } from '../../define';

export const noDerivativesExamples = license();
export const limitedModificationExamples = license();
export const grantBackExamples = license();
export const safeguardsExamples = license();
