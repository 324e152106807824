import { findLicense, type LicenseEntry } from '../../licenses/index';

/** What a licence is to be put on. */
export const subjects = ['parameters', 'code', 'data', 'documents'] as const;

export type Subject = (typeof subjects)[number];

/** How far a licence reaches: nothing, changed files, changed versions, or also use over a network. */
export type Copyleft = 'none' | 'files' | 'works' | 'network';

/** A licence that grants all four freedoms and is worth offering. */
export interface Candidate {
  readonly license: LicenseEntry;
  readonly copyleft: Copyleft;
  /** It grants patent rights in so many words. */
  readonly patents: boolean;
  /** What it was written for, or is commonly and rightly used for. */
  readonly subjects: readonly Subject[];
}

type Row = readonly [id: string, Copyleft, patents: boolean, ...Subject[]];

/**
 * The OSI-approved licences in common use, and the open terms written for models, data and
 * documents that OSI does not review. Best known first within each kind.
 */
const rows: readonly Row[] = [
  ['Apache-2.0', 'none', true, 'parameters', 'code', 'documents'],
  ['MIT', 'none', false, 'parameters', 'code', 'documents'],
  ['BSD-3-Clause', 'none', false, 'parameters', 'code'],
  ['BSD-2-Clause', 'none', false, 'parameters', 'code'],
  ['BSD-2-Clause-Patent', 'none', true, 'parameters', 'code'],
  ['openmdw-1.1', 'none', true, 'parameters', 'code', 'data', 'documents'],
  ['MPL-2.0', 'files', true, 'code'],
  ['LGPL-3.0-only', 'files', true, 'code'],
  ['EPL-2.0', 'files', true, 'code'],
  ['GPL-3.0-only', 'works', true, 'parameters', 'code'],
  ['GPL-2.0-only', 'works', false, 'code'],
  ['EUPL-1.2', 'network', true, 'parameters', 'code'],
  ['AGPL-3.0-only', 'network', true, 'parameters', 'code'],
  ['CDLA-Permissive-2.0', 'none', false, 'data', 'parameters'],
  ['CC-BY-4.0', 'none', false, 'data', 'documents'],
  ['CC0-1.0', 'none', false, 'data', 'documents'],
  ['ODC-By-1.0', 'none', false, 'data'],
  ['PDDL-1.0', 'none', false, 'data'],
  ['CDLA-Sharing-1.0', 'works', false, 'data'],
  ['CC-BY-SA-4.0', 'works', false, 'data', 'documents'],
  ['ODbL-1.0', 'works', false, 'data'],
];

let known: readonly Candidate[] | undefined;

/** Every licence that may be offered. */
export function candidates(): readonly Candidate[] {
  return (known ??= Object.freeze(
    rows.flatMap(([id, copyleft, patents, ...suits]): Candidate[] => {
      const license = findLicense(id);
      return license === undefined ? [] : [{ license, copyleft, patents, subjects: suits }];
    }),
  ));
}
