/**
 * What is known of licences by their ids: SPDX's list and exceptions (from the packages
 * `spdx-license-list`, `spdx-license-ids` and `spdx-exceptions`), the ids the Hugging Face Hub
 * accepts in a card, and the licences of AI models that are on neither list.
 */
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import currentIds from 'spdx-license-ids/index.json' with { type: 'json' };
import exceptionIds from 'spdx-exceptions/index.json' with { type: 'json' };
import deprecatedExceptionIds from 'spdx-exceptions/deprecated.json' with { type: 'json' };
import spdxLicenses from 'spdx-license-list/spdx.json' with { type: 'json' };
import type { Freedom, Grant, Terms } from '../../core/freedom';
import { freedoms } from '../../core/freedom';
import aiLicenses from './data/ai.json' with { type: 'json' };
import hubIds from './data/hub.json' with { type: 'json' };
import facts from './data/spdx.json' with { type: 'json' };
import { dutiesOf } from './duties';
import type { Duty, LicenseEntry, Restriction } from './entry';
import { restrictionsOf } from './restricted';

export type { Duty, DutyKind, LicenseEntry, Restriction } from './entry';

/** A row of data/ai.json; what its strings may be is held by a test, as JSON has no unions. */
interface AiRow {
  readonly id: string;
  readonly name: string;
  readonly hubId: string | null;
  readonly hubNames: readonly string[];
  readonly terms: Terms;
  readonly restrictions: readonly Restriction[];
  readonly duties: readonly Duty[];
  readonly source: string | null;
  readonly verified: boolean;
  readonly note?: string;
}

/** An id the Hub accepts in a card's `license:`, the meta values `other` and `unknown` among them. */
export interface HubId {
  readonly id: string;
  readonly name: string;
  readonly spdxId: string | null;
  readonly family: boolean;
}

/** Every value the Hub accepts in a card's `license:`, in the Hub's order. */
export const hubLicenseIds: readonly HubId[] = hubIds;

const unknownTerms: Terms = {
  use: 'unknown',
  study: 'unknown',
  modify: 'unknown',
  share: 'unknown',
  overall: 'unknown',
};

function restrictedTerms(restrictions: readonly Restriction[]): Terms {
  const grant = (freedom: Freedom): Grant =>
    restrictions.some(({ rule }) => rule.startsWith(`${freedom}/`)) ? 'restricted' : 'granted';
  return {
    use: grant('use'),
    study: grant('study'),
    modify: grant('modify'),
    share: grant('share'),
    overall: 'restricted',
  };
}

function freeTerms(overall: 'osi-approved' | 'open', copyleft: boolean): Terms {
  return {
    use: 'granted',
    study: 'granted',
    modify: 'granted',
    share: copyleft ? 'conditional' : 'granted',
    overall,
  };
}

/** Makes an entry when it is first asked for: a document names few of them. */
type Maker = () => LicenseEntry;

function* spdxEntries(): Generator<readonly [id: string, make: Maker]> {
  const listed: Readonly<Record<string, { readonly name: string; readonly osiApproved: boolean }>> =
    spdxLicenses;
  const unlisted: Readonly<Record<string, string>> = facts.unlistedNames;
  const replacedBy: Readonly<Record<string, string>> = facts.replacedBy;
  const deprecated = new Set([...deprecatedIds, ...Object.keys(replacedBy)]);
  const copyleft = new Set(facts.copyleft);
  const open = new Set([...facts.open, ...facts.fsfLibre]);
  const fsfLibre = new Map([
    ...facts.fsfLibre.map((id) => [id, true] as const),
    ...facts.notFsfLibre.map((id) => [id, false] as const),
  ]);
  const hub = new Map(hubLicenseIds.map(({ id, spdxId }) => [spdxId, id]));
  const entry = (id: string): LicenseEntry => {
    const osiApproved = listed[id]?.osiApproved ?? false;
    const restrictions = restrictionsOf(id);
    const isCopyleft = copyleft.has(id);
    return {
      id,
      name: listed[id]?.name ?? unlisted[id] ?? id,
      spdxId: id,
      hubId: hub.get(id) ?? null,
      hubNames: [],
      exception: false,
      family: false,
      osiApproved,
      fsfLibre: fsfLibre.get(id) ?? null,
      deprecated: deprecated.has(id),
      replacedBy: replacedBy[id] ?? null,
      terms: osiApproved
        ? freeTerms('osi-approved', isCopyleft)
        : restrictions.length > 0
          ? restrictedTerms(restrictions)
          : open.has(id)
            ? freeTerms('open', isCopyleft)
            : unknownTerms,
      restrictions,
      duties: dutiesOf(id, isCopyleft),
      source: `https://spdx.org/licenses/${id}.html`,
      verified: osiApproved || restrictions.length > 0 || fsfLibre.has(id),
      note: null,
    };
  };
  const ids = [...new Set([...Object.keys(listed), ...currentIds, ...deprecatedIds])];
  for (const id of ids.sort()) yield [id, () => entry(id)];
}

function* exceptionEntries(): Generator<readonly [id: string, make: Maker]> {
  const names: Readonly<Record<string, string>> = facts.exceptionNames;
  const replacedBy: Readonly<Record<string, string>> = facts.replacedBy;
  const deprecated = new Set<string>(deprecatedExceptionIds);
  const entry = (id: string): LicenseEntry => ({
    ...blank,
    id,
    name: names[id] ?? id,
    spdxId: id,
    exception: true,
    deprecated: deprecated.has(id),
    replacedBy: replacedBy[id] ?? null,
    source: `https://spdx.org/licenses/${id}.html`,
    verified: true,
    note: 'An exception: it adds permissions to the licence before WITH.',
  });
  const ids = [...new Set<string>([...exceptionIds, ...deprecatedExceptionIds])];
  for (const id of ids.sort()) yield [id, () => entry(id)];
}

const blank = {
  spdxId: null,
  hubId: null,
  hubNames: [],
  exception: false,
  family: false,
  osiApproved: false,
  fsfLibre: null,
  deprecated: false,
  replacedBy: null,
  terms: unknownTerms,
  restrictions: [],
  duties: [],
  source: null,
  verified: false,
  note: null,
} as const satisfies Partial<LicenseEntry>;

function aiEntries(): LicenseEntry[] {
  // JSON knows no unions; test/unit/licenses/catalogue.test.ts holds the data to these types.
  const rows = aiLicenses as readonly AiRow[];
  return rows.map((row) => ({ ...blank, ...row }));
}

/** The Hub's ids for whole families: nothing can be said that holds of every member but this. */
function familyEntries(): LicenseEntry[] {
  const open = new Set(['bsd', 'gpl', 'lgpl', 'gfdl']);
  const copyleft = new Set(['gpl', 'lgpl', 'gfdl']);
  return hubLicenseIds
    .filter(({ id, family }) => family && id !== 'openrail')
    .map(({ id, name }) => ({
      ...blank,
      id,
      name,
      hubId: id,
      family: true,
      terms: open.has(id) ? freeTerms('open', copyleft.has(id)) : unknownTerms,
      verified: true,
      note: 'Names a family, not a text: say which of its licences is meant.',
    }));
}

/** An AI row about a licence that SPDX lists adds to SPDX's entry instead of standing beside it. */
function merge(spdx: LicenseEntry, ai: LicenseEntry): LicenseEntry {
  return { ...ai, spdxId: spdx.spdxId, hubId: ai.hubId ?? spdx.hubId, fsfLibre: spdx.fsfLibre };
}

/** Every entry by its id, not made yet. */
function makers(): ReadonlyMap<string, Maker> {
  const byId = new Map<string, Maker>([...spdxEntries(), ...exceptionEntries()]);
  for (const entry of familyEntries()) byId.set(entry.id, () => entry);
  const families = new Set(hubLicenseIds.flatMap(({ id, family }) => (family ? [id] : [])));
  for (const entry of aiEntries()) {
    const known = byId.get(entry.id);
    byId.set(
      entry.id,
      known ? () => merge(known(), entry) : () => ({ ...entry, family: families.has(entry.id) }),
    );
  }
  return byId;
}

/** Entries by their ids, each made once. */
class Catalogue {
  readonly #makers = makers();
  readonly #made = new Map<string, LicenseEntry>();
  #all: readonly LicenseEntry[] | undefined;
  #others: ReadonlyMap<string, LicenseEntry> | undefined;

  get all(): readonly LicenseEntry[] {
    return (this.#all ??= Object.freeze(
      [...this.#makers.keys()].flatMap((id) => this.byId(id) ?? []),
    ));
  }

  byId(id: string): LicenseEntry | undefined {
    let entry = this.#made.get(id);
    if (entry) return entry;
    const make = this.#makers.get(id);
    if (!make) return undefined;
    entry = Object.freeze(make());
    this.#made.set(id, entry);
    return entry;
  }

  /** By another spelling or name than its id. */
  byName(name: string): LicenseEntry | undefined {
    return (this.#others ??= otherNames(this.all)).get(name.toLowerCase());
  }
}

/** The entries by their ids, the Hub's and names met there, in small letters. */
function otherNames(all: readonly LicenseEntry[]): ReadonlyMap<string, LicenseEntry> {
  const folded = new Map<string, LicenseEntry>();
  const alias = (name: string | null, entry: LicenseEntry): void => {
    const key = name?.toLowerCase();
    if (key !== undefined && !folded.has(key)) folded.set(key, entry);
  };
  // The Hub's `gpl-3.0` means GPL-3.0-only, not SPDX's deprecated id of that spelling.
  for (const entry of all) alias(entry.hubId, entry);
  for (const entry of all) alias(entry.id, entry);
  for (const entry of all) for (const name of entry.hubNames) alias(name, entry);
  return folded;
}

let catalogue: Catalogue | undefined;

const load = (): Catalogue => (catalogue ??= new Catalogue());

/** Every licence and exception known, each once. */
export function allLicenses(): readonly LicenseEntry[] {
  return load().all;
}

/**
 * The entry for an id: SPDX's (in any case), the Hub's, one of ours, or a `license_name` met on
 * the Hub. `LicenseRef-` before one of our ids is passed over. Expressions are no ids.
 */
export function findLicense(id: string): LicenseEntry | undefined {
  const name = id.trim();
  return (
    load().byId(name) ??
    load().byName(name) ??
    (/^licenseref-/i.test(name) ? findLicense(name.slice('LicenseRef-'.length)) : undefined)
  );
}

/** True where `terms` take away at least one freedom. */
export function isRestricted(terms: Terms): boolean {
  return freedoms.some((freedom) => terms[freedom] === 'restricted');
}
