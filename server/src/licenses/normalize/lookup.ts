import spdxLicenses from 'spdx-license-list/spdx.json' with { type: 'json' };
import { allLicenses, hubLicenseIds } from '../catalogue/index';
import type { LicenseEntry } from '../catalogue/index';
import { licenseUrlKey } from './url';
import { keyOf, licenseWords } from './words';

/** One name of a licence, as words. */
export interface LicenseName {
  readonly entry: LicenseEntry;
  readonly words: ReadonlySet<string>;
}

/** The catalogue, by what licences are called. */
export interface LicenseLookup {
  readonly names: readonly LicenseName[];
  readonly byKey: ReadonlyMap<string, readonly LicenseEntry[]>;
  /** Every word of any name; a text with another word is not a name. */
  readonly vocabulary: ReadonlySet<string>;
}

/** Whose licence it is may be left out of the name of a model's licence, or added to it. */
const vendors = new Set(
  'meta google microsoft apple alibaba nvidia databricks baai tii cohere mistral'.split(' '),
);

/** `words` without the names of vendors; undefined where there are none, or only one other word. */
export function withoutVendor(words: ReadonlySet<string>): ReadonlySet<string> | undefined {
  const bare = new Set([...words].filter((word) => !vendors.has(word)));
  return bare.size > 1 && bare.size < words.size ? bare : undefined;
}

let lookup: LicenseLookup | undefined;

/** Built once, when the first name is looked up. */
export function licenseLookup(): LicenseLookup {
  return (lookup ??= build());
}

function build(): LicenseLookup {
  const names: LicenseName[] = [];
  const byKey = new Map<string, LicenseEntry[]>();
  const vocabulary = new Set<string>();
  const hubNames = new Map(hubLicenseIds.map(({ id, name }) => [id, name]));
  const families = familyWords();
  for (const entry of allLicenses()) {
    if (entry.exception) continue;
    for (const words of wordSets(entry, hubNames)) {
      // `llama-license` may be somebody's name for one licence; "llama" names them all.
      const [first = ''] = words;
      if (words.size === 1 && families.has(first) && first !== entry.id.toLowerCase()) continue;
      names.push({ entry, words });
      add(byKey, keyOf(words), entry);
      for (const word of words) vocabulary.add(word);
    }
  }
  return { names, byKey, vocabulary };
}

/** Words that begin the ids of several licences, such as `llama`. */
function familyWords(): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const { id, exception } of allLicenses()) {
    const [first] = exception ? [] : licenseWords(id);
    if (first !== undefined) seen.set(first, (seen.get(first) ?? 0) + 1);
  }
  return new Set([...seen].flatMap(([word, count]) => (count > 1 ? [word] : [])));
}

function wordSets(
  entry: LicenseEntry,
  hubNames: ReadonlyMap<string, string>,
): ReadonlySet<string>[] {
  const sets = new Map<string, ReadonlySet<string>>();
  const addName = (name: string): void => {
    const words = licenseWords(name);
    if (words.size > 0) sets.set(keyOf(words), words);
  };
  const hubName = entry.hubId === null ? undefined : hubNames.get(entry.hubId);
  for (const name of [entry.id, entry.hubId, entry.name, hubName, ...entry.hubNames]) {
    if (name === null || name === undefined) continue;
    addName(name);
    // Dates and models in brackets at the end are ours, not the name's.
    const bracket = name.indexOf('(');
    if (bracket > 0 && name.endsWith(')')) addName(name.slice(0, bracket));
  }
  if (entry.spdxId === null) {
    for (const words of [...sets.values()]) {
      const bare = withoutVendor(words);
      if (bare) sets.set(keyOf(bare), bare);
    }
  }
  return [...sets.values()];
}

let byUrl: Map<string, LicenseEntry[]> | undefined;

/** The licences whose text has an address with this key; built when the first address is looked up. */
export function licensesAtUrl(key: string): readonly LicenseEntry[] {
  if (!byUrl) {
    byUrl = new Map();
    const urls: Readonly<Record<string, object>> = spdxLicenses;
    for (const entry of allLicenses()) {
      const url = entry.spdxId === null ? entry.source : urlOf(urls[entry.spdxId]);
      const at = url === null ? undefined : licenseUrlKey(url);
      if (at !== undefined && !entry.exception) add(byUrl, at, entry);
    }
  }
  return byUrl.get(key) ?? [];
}

/** A few of SPDX's licences have no address. */
function urlOf(license: object | undefined): string | null {
  return license && 'url' in license && typeof license.url === 'string' ? license.url : null;
}

function add(map: Map<string, LicenseEntry[]>, key: string, entry: LicenseEntry): void {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (!list.includes(entry)) list.push(entry);
}
