import { license } from '../../define';

export const noRedistributionExamples = license();
export const nonCommercialSharingExamples = license();
export const flowDownExamples = license();
export const namingExamples = license();
export const hostedServiceExamples = license();
export const sharePermissionExamples = license();
export const recipientsExamples = license();
