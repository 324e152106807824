import { isRestricted, type LicenseEntry } from '../../licenses/index';
import { candidates, type Candidate, type Copyleft, type Subject } from './candidates';

/** What an author wants of a licence. Undefined where it does not matter. */
export interface LicenseIntent {
  readonly subjects: readonly Subject[];
  readonly copyleft?: Copyleft | undefined;
  /** True where patent rights must be granted in so many words. */
  readonly patents?: boolean | undefined;
  /** The licences of what the work is derived from: base models, and data that flows into it. */
  readonly bases: readonly LicenseEntry[];
}

/** A licence that fits, and why. */
export interface LicenseOption {
  readonly license: LicenseEntry;
  /** One line: its verdict and what matters of it here. */
  readonly reason: string;
  /** It is the base's own, which leaves no other choice. */
  readonly imposed: boolean;
}

export interface LicenseOptions {
  /** Best first. */
  readonly options: readonly LicenseOption[];
  /** Why there are none, or why there is one only; one sentence each. */
  readonly notes: readonly string[];
}

/** Licences that may take in a work under the one named, beside that licence itself, by their own terms. */
const oneWay: Readonly<Record<string, readonly string[]>> = {
  // Section 3.3 with 1.12; section 2(b) of the LGPL; Creative Commons' list of compatible licences.
  'MPL-2.0': ['LGPL-3.0-only', 'GPL-3.0-only', 'AGPL-3.0-only', 'GPL-2.0-only'],
  'LGPL-3.0-only': ['GPL-3.0-only'],
  'LGPL-3.0-or-later': ['GPL-3.0-only'],
  'LGPL-2.1-or-later': ['GPL-2.0-only', 'GPL-3.0-only', 'LGPL-3.0-only'],
  'GPL-3.0-or-later': ['GPL-3.0-only'],
  'GPL-2.0-or-later': ['GPL-2.0-only', 'GPL-3.0-only', 'AGPL-3.0-only'],
  'CC-BY-SA-4.0': ['GPL-3.0-only'],
};

/** The licences that fit both what the author wants and what the work is derived from. */
export function licenseOptions(intent: LicenseIntent): LicenseOptions {
  const imposing = unique(intent.bases.filter(imposes));
  if (imposing.length > 0) return imposed(imposing);
  const shared = unique(intent.bases.filter(isShareAlike));
  const allowed = (license: LicenseEntry): boolean =>
    shared.every(({ id }) => id === license.id || oneWay[id]?.includes(license.id) === true);
  const fitting = candidates().filter(
    (candidate) => suits(candidate, intent) && allowed(candidate.license),
  );
  const reached = new Set(fitting.map(({ license }) => license.id));
  // What the base is under always fits the base, though it may not be on the list.
  const own = shared.filter((license) => !reached.has(license.id) && allowed(license));
  const options = [
    ...fitting.map(({ license, patents }) => option(license, false, patents)),
    ...own.map((license) => option(license, false, false)),
  ];
  return { options, notes: notesOf(intent, shared, options) };
}

/** True where a licence goes on applying, as it stands, to whatever is derived from the work. */
export function imposes(license: LicenseEntry): boolean {
  return isRestricted(license.terms) || license.terms.overall === 'unknown';
}

function isShareAlike({ duties }: LicenseEntry): boolean {
  return duties.some(({ kind }) => kind === 'share-alike');
}

function imposed(licenses: readonly LicenseEntry[]): LicenseOptions {
  const [only, ...others] = licenses;
  if (only === undefined || others.length > 0) {
    return {
      options: [],
      notes: [
        `The bases are under ${listOf(licenses.map(({ name }) => name))}, each of which goes on applying to what is derived from it: no single license fits them all. Keep each one's terms for its own part, or build on other bases.`,
      ],
    };
  }
  return {
    options: [option(only, true, false)],
    notes: [
      `The base is under the ${only.name}, whose terms go on applying to what is derived from it. A freer license cannot be had without another base.`,
    ],
  };
}

function suits(candidate: Candidate, { subjects, copyleft, patents }: LicenseIntent): boolean {
  return (
    subjects.every((subject) => candidate.subjects.includes(subject)) &&
    (copyleft === undefined || candidate.copyleft === copyleft) &&
    (patents !== true || candidate.patents)
  );
}

const verdicts = {
  'osi-approved': 'OSI-approved',
  open: 'grants all four freedoms, not reviewed by OSI',
  restricted: 'restricts a freedom',
  unknown: 'terms not established',
} as const satisfies Record<LicenseEntry['terms']['overall'], string>;

/** A licence's verdict in a few words. */
export function verdictOf(license: LicenseEntry): string {
  return verdicts[license.terms.overall];
}

function option(license: LicenseEntry, forced: boolean, patents: boolean): LicenseOption {
  const parts = [
    verdictOf(license),
    forced ? 'imposed by the base' : undefined,
    isShareAlike(license) ? 'copyleft' : undefined,
    patents ? 'patent license' : undefined,
    license.hubId === null ? 'no id on the Hub' : undefined,
  ];
  return {
    license,
    reason: parts.filter((part) => part !== undefined).join(' · '),
    imposed: forced,
  };
}

function notesOf(
  { bases }: LicenseIntent,
  shared: readonly LicenseEntry[],
  options: readonly LicenseOption[],
): string[] {
  const notes: string[] = [];
  if (shared.length > 0) {
    const names = listOf(shared.map(({ name }) => name));
    notes.push(`The base is under ${names}: what is derived from it stays under the same license.`);
  } else if (bases.length > 0) {
    notes.push('The base’s license allows any of these; its own notices have to be kept.');
  }
  if (options.length === 0) notes.push('No license fits all of these wishes: drop one of them.');
  return notes;
}

function unique(licenses: readonly LicenseEntry[]): LicenseEntry[] {
  return [...new Map(licenses.map((license) => [license.id, license])).values()];
}

/** "a", "a and b", "a, b and c". */
export function listOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
