/**
 * Licences: what is known of them, which one a text is, and where it departs from the original.
 *
 * - `findLicense(id)`, `allLicenses()`, `describeLicense(entry)`: the catalogue. Synchronous and small.
 * - `normalizeLicense(text, list)`: the licence that free text means.
 * - `loadLicenseIndex(loader)`: the originals, from `licenses.bin`. Load once, when first needed.
 * - `identify(index, text, previous?)`: the known texts in a document, each with its departures, and
 *   the licences it names by tag, notice or title.
 * - `judge(identification, clauses)`: what that comes to: licence, terms, and which of the clauses found
 *   in the text are to be reported.
 * - `licenseRules`: the `license/…` rules, over `{ index, identification }`.
 * - `originalText(index, id)`: an original to compare with, where a package ships it;
 *   `originalWords(index, match.original, departure)`: what it says where a document departs.
 */
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
export { loadLicenseIndex, originalText } from './texts/licenseIndex';
export type { AssetLoader, LicenseIndex, Original } from './texts/licenseIndex';
export { identify } from './identify/identify';
export type { Identification, LookAlike, Match } from './identify/identify';
export type { Departure } from './compare/departures';
export type { Mention } from './identify/mentions';
export { originalWords } from './compare/originalWords';
export { judge } from './judge';
export type { JudgedClause, Judgement } from './judge';
export { licenseRules } from './rules/index';
export type { LicenseContext } from './rules/index';
