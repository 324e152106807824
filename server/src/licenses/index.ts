export { allLicenses, findLicense, hubLicenseIds, isRestricted } from './catalogue/index';
export type { Duty, DutyKind, HubId, LicenseEntry, Restriction } from './catalogue/index';
export { describeLicense } from './catalogue/describe';
