export { commercialLimit, onlySharing, registersBusiness } from './commercial';
export type { Limit } from './limit';
export { deniesModifying, technicalChange } from './modifying';
export { isOneOfSeveral, purposeLimit } from './purposes';
export { deniesSharing, shareLimit } from './sharing';
