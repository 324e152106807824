export {
  classLabel,
  classNumeral,
  componentNamed,
  mofClasses,
  mofComponents,
  type ContentType,
  type MofClass,
  type MofComponent,
} from './components';
export { readMof, type MofDocument } from './document';
export {
  evaluateRelease,
  lackingText,
  percentage,
  type ComponentStatus,
  type EvaluatedClass,
  type EvaluatedComponent,
  type MofEvaluation,
  type MofRelease,
} from './evaluate';
export { mofHover, type MofHover } from './hover';
export {
  readModel,
  type MofLicense,
  type MofListed,
  type MofModel,
  type ReleaseLicenseKind,
} from './model';
export { isFitFor, isOpenLicense, isSpdxId, recommended, unlicensed } from './openness';
export { mofOutline, type MofOutlineItem } from './outline';
export { mofRules } from './rules/index';
