export { commercialLimit, onlySharing, pointsToLicense, registersBusiness } from './commercial';
export { confinedBy } from './confined';
export { inheritedLimit } from './inherited';
export type { Limit } from './limit';
export { deniesModifying, technicalChange } from './modifying';
export { isOneOfSeveral, purposeLimit, speaksOfGrant } from './purposes';
export { deniesSharing, shareLimit } from './sharing';
