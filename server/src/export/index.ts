export { compareWithMof, type DifferenceKind, type MofDifference } from './compare';
export { exportCycloneDx } from './cyclonedx';
export {
  noFacts,
  type AgentFact,
  type BaseModelFact,
  type BaseModelRelation,
  type CardFacts,
  type ComponentFact,
  type ExportStamp,
  type LicenseFact,
  type MetricFact,
  type ReferenceFact,
  type UrlFacts,
} from './facts';
export { exportLicense, licenseExpression, type ExportLicense } from './licenses';
export { componentRows, exportMof, factsFromMof, type ComponentRow } from './mof';
export { exportSpdx, type SpdxJsonLd } from './spdx';
