import { license } from '../../define';

export const reverseEngineeringExamples = license();
export const benchmarkingExamples = license();
export const confidentialityExamples = license();
