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
export { loadLicenseIndex } from './texts/licenseIndex';
export type { AssetLoader, LicenseIndex, Original } from './texts/licenseIndex';
export { identify } from './identify/identify';
export type { Identification, LookAlike, Match } from './identify/identify';
export type { Departure } from './compare/departures';
