export { allLicenses, findLicense, hubLicenseIds, isRestricted } from './catalogue/index';
export type { Duty, DutyKind, HubId, LicenseEntry, Restriction } from './catalogue/index';
export { describeLicense } from './catalogue/describe';
export { nearestLicenseIds, normalizeLicense } from './normalize/index';
export type {
  LicenseAmbiguous,
  LicenseExpression,
  LicenseFound,
  LicenseList,
  LicenseMatch,
  LicenseRefused,
  NormalizedLicense,
} from './normalize/index';
export { nearest } from './normalize/nearest';
