import { license } from '../../define';

export const fieldOfUseExamples = license();
export const acceptableUsePolicyExamples = license();
export const nonCommercialUseExamples = license();
export const limitedPurposeExamples = license();
export const scaleThresholdExamples = license();
export const excludedPartiesExamples = license();
export const competingUseExamples = license();
export const outputExamples = license();
export const usePermissionExamples = license();
export const revocableExamples = license();
