import parseExpression from 'spdx-expression-parse';
import { allLicenses, findLicense, hubLicenseIds } from '../catalogue/index';
import type { LicenseEntry } from '../catalogue/index';
import { licenseLookup, licensesAtUrl, withoutVendor, type LicenseName } from './lookup';
import { editDistance, nearest } from './nearest';
import { isUrl, licenseUrlKey, nameInUrl } from './url';
import { isNumber, keyOf, licenseWords } from './words';

/** The list that an id is wanted from: a card's front matter takes the Hub's, MOF files and SBOMs take SPDX's. */
export type LicenseList = 'hub' | 'spdx';

/** How a text was understood. */
export type LicenseMatch =
  /** It is the id. */
  | 'exact'
  /** It is the id but for its case, or blanks and quotes around it. */
  | 'case'
  /** It is the other list's id of the same licence. */
  | 'other-list'
  /** It is a name of the licence, in whatever spelling. */
  | 'name'
  /** It is the address of the licence's text. */
  | 'url'
  /** It is part of one licence's name, and of no other's. */
  | 'part'
  /** It is the id but for a slip of the pen. */
  | 'spelling';

/** One licence. */
export interface LicenseFound {
  readonly kind: 'license';
  /** The list the id is on; `catalogue` where the wanted list has none: the licence is known and not listed. */
  readonly list: LicenseList | 'catalogue';
  readonly id: string;
  readonly entry: LicenseEntry;
  readonly how: LicenseMatch;
  /** Only this licence can be meant, and the id says all that the text said. */
  readonly certain: boolean;
}

/** More than one licence, in SPDX's syntax. */
export interface LicenseExpression {
  readonly kind: 'expression';
  readonly expression: string;
  /** In the order of the text, each once. */
  readonly licenses: readonly LicenseEntry[];
  /** True where the text was an expression already, in any case. */
  readonly certain: boolean;
}

/** A family, or a text that names several licences; the likeliest first. */
export interface LicenseAmbiguous {
  readonly kind: 'ambiguous';
  readonly candidates: readonly LicenseEntry[];
}

/** No licence that is known, or none at all. */
export interface LicenseRefused {
  readonly kind: 'refused';
}

export type NormalizedLicense =
  LicenseFound | LicenseExpression | LicenseAmbiguous | LicenseRefused;

const refused: LicenseRefused = Object.freeze({ kind: 'refused' });

/** The most that is read as a licence's name, in UTF-16 code units. */
const longest = 300;

/** Words that say nothing of which licence is meant. */
const common = new Set(
  (
    'open source free software public model models data database code weights research community commercial ' +
    'nc non no use ai ml rail m and or with only later public domain license-ref library general university ' +
    'copyright exception research-only standard custom proprietary notice international original world other'
  ).split(' '),
);

/** The licence that a free text means, with its id on the wanted list. Never guesses between licences. */
export function normalizeLicense(text: string, list: LicenseList): NormalizedLicense {
  const name = unwrapped(text);
  if (name === '' || name.length > longest) return refused;
  return (
    byId(text, name, list) ??
    byUrl(name, list) ??
    byName(name, list) ??
    byExpression(name) ??
    byParts(name, list) ??
    byPartOfName(name, list) ??
    bySpelling(name, list) ??
    refused
  );
}

/** Ids on the wanted list that differ from `text` by a few letters, nearest first. */
export function nearestLicenseIds(text: string, list: LicenseList, count = 3): string[] {
  const ids =
    list === 'hub'
      ? hubLicenseIds.map(({ id }) => id)
      : allLicenses().flatMap(({ spdxId, deprecated, exception }) =>
          spdxId === null || deprecated || exception ? [] : [spdxId],
        );
  return nearest(unwrapped(text), ids, count);
}

/** `text` without blanks, quotes, brackets of a link, and the label before a licence. */
function unwrapped(text: string): string {
  let name = text.trim();
  const link = /^\[([^\]]{1,200})\]\([^)]{0,500}\)$/.exec(name);
  if (link?.[1] !== undefined) name = link[1].trim();
  const label = /^(?:spdx-license-identifier|licen[sc]e)\s*:\s*/i.exec(name);
  if (label) name = name.slice(label[0].length);
  const quotes = '"\'`*_“”‘’';
  let start = 0;
  let end = name.length;
  while (start < end && (quotes.includes(name.charAt(start)) || name[start] === ' ')) start++;
  while (
    end > start &&
    (quotes.includes(name.charAt(end - 1)) || ' .,;'.includes(name.charAt(end - 1)))
  ) {
    end--;
  }
  return name.slice(start, end);
}

function byId(text: string, name: string, list: LicenseList): NormalizedLicense | undefined {
  const entry = findLicense(name);
  if (!entry || entry.exception) return undefined;
  const lower = name.toLowerCase();
  const current = findLicense(entry.replacedBy ?? entry.id) ?? entry;
  // A deprecated id is an id nonetheless: that it is deprecated is for another rule to say.
  if (text === onList(entry, list).id && list === 'spdx') return found(entry, list, 'exact', true);
  const { id } = onList(current, list);
  if (text === id) return found(current, list, 'exact', true);
  if (list === 'spdx' && entry.family) return ambiguous(membersOf(lower), list);
  if (lower === id.toLowerCase()) return found(current, list, 'case', true);
  const isHubName = entry.hubNames.some((other) => other.toLowerCase() === lower);
  return found(current, list, isHubName ? 'name' : 'other-list', !isVague(name));
}

/** "Modified MIT" is what many licences are called, whichever has that name on the Hub. */
function isVague(name: string): boolean {
  return /\bmodified\b/i.test(name);
}

function byUrl(name: string, list: LicenseList): NormalizedLicense | undefined {
  if (!isUrl(name)) return undefined;
  const inUrl = nameInUrl(name);
  const named = inUrl === undefined ? undefined : (byId(inUrl, inUrl, list) ?? byName(inUrl, list));
  if (named?.kind === 'license') {
    // The page of a GNU licence serves "this version only" and "or later" alike.
    const sure = list === 'hub' || !named.entry.id.endsWith('-only');
    return { ...named, how: 'url', certain: named.certain && sure };
  }
  const key = licenseUrlKey(name);
  const entries = key === undefined ? [] : licensesAtUrl(key);
  const current = entries.filter(({ deprecated }) => !deprecated);
  const [only, ...others] = current;
  if (!only) return refused;
  return others.length === 0 ? found(only, list, 'url', true) : ambiguous(current, list);
}

function byName(name: string, list: LicenseList): NormalizedLicense | undefined {
  const words = licenseWords(name);
  const homonyms = homonymsOf(words);
  if (homonyms) return ambiguous(homonyms, list);
  const bare = withoutVendor(words);
  const entries = named(words) ?? (bare && named(bare));
  if (!entries) return undefined;
  const [only, ...others] = entries;
  if (!only) return undefined;
  if (others.length > 0) return ambiguous(entries, list);
  if (list === 'spdx' && only.family) return ambiguous(membersOf(only.id), list);
  // "GPL v3" may mean this version or any later one; the Hub has one id for both.
  const sure = list === 'hub' || !only.id.endsWith('-only') || words.has('only');
  return found(only, list, 'name', sure && !isVague(name));
}

/** The licences that share an abbreviation, where that is all there is. */
function homonymsOf(words: ReadonlySet<string>): LicenseEntry[] | undefined {
  // Boost, and Business Source.
  if (words.size !== 1 || !words.has('bsl')) return undefined;
  return ['BSL-1.0', 'BUSL-1.1'].flatMap((id) => findLicense(id) ?? []);
}

/** The licences of which `words` are a whole name; a deprecated id's stands for what replaced it. */
function named(words: ReadonlySet<string>): LicenseEntry[] | undefined {
  const entries = licenseLookup().byKey.get(keyOf(words));
  if (!entries) return undefined;
  const current = new Set<LicenseEntry>();
  for (const entry of entries) {
    current.add(entry.deprecated ? (findLicense(entry.replacedBy ?? '') ?? entry) : entry);
  }
  return [...current];
}

function byExpression(name: string): NormalizedLicense | undefined {
  if (!/\s(?:and|or|with)\s/i.test(name)) return undefined;
  const upper = name.replace(/\s(and|or|with)\s/gi, (word) => word.toUpperCase());
  const cased = upper.replace(/[A-Za-z0-9.+-]+/g, (word) => findLicense(word)?.spdxId ?? word);
  try {
    const parsed = parseExpression(cased);
    const licenses = new Set<LicenseEntry>();
    collect(parsed, licenses);
    return { kind: 'expression', expression: cased, licenses: [...licenses], certain: true };
  } catch {
    return undefined;
  }
}

function collect(node: parseExpression.Info, into: Set<LicenseEntry>): void {
  if ('license' in node) {
    const entry = findLicense(node.license);
    if (entry) into.add(entry);
    return;
  }
  collect(node.left, into);
  collect(node.right, into);
}

/** Licences with "and", "or", commas or slashes between them. */
function byParts(name: string, list: LicenseList): NormalizedLicense | undefined {
  const parts = name.split(/\s(?:and|or)\s|[,;/&|]/i).map((part) => part.trim());
  if (parts.length < 2) return undefined;
  const each = parts.filter((part) => part !== '').map((part) => wholeName(part, list));
  const licenses = [...new Set(each.flatMap((entry) => (entry ? [entry] : [])))];
  if (licenses.length === 0) return undefined;
  const operator = /\s(and|or)\s/i.exec(name)?.[1]?.toUpperCase();
  const plain = !/[,;/&|]/.test(name) && operator !== undefined;
  const ids = licenses.flatMap(({ spdxId }) => (spdxId === null ? [] : [spdxId]));
  if (plain && licenses.length === each.length && ids.length === licenses.length) {
    return { kind: 'expression', expression: ids.join(` ${operator} `), licenses, certain: false };
  }
  // A word with a licence beside what is none may be anything: a note, a limit, a list.
  return licenses.length === each.length ? ambiguous(licenses, list) : undefined;
}

function wholeName(part: string, list: LicenseList): LicenseEntry | undefined {
  const result = byId(part, unwrapped(part), list) ?? byName(unwrapped(part), list);
  return result?.kind === 'license' ? result.entry : undefined;
}

/** A name from which something is left out: a version, or a part of a long name. */
function byPartOfName(name: string, list: LicenseList): NormalizedLicense | undefined {
  const words = licenseWords(name);
  const { names, vocabulary } = licenseLookup();
  const telling = [...words].filter(
    (word) => !common.has(word) && !isNumber(word) && word.length > 1,
  );
  if (telling.length === 0 || [...words].some((word) => !vocabulary.has(word))) return undefined;
  // A number that is there is the version that is meant: a name with another one besides is another's.
  const numbered = [...words].some(isNumber);
  const within = names.filter(
    ({ entry, words: whole }) =>
      isLikely(entry) &&
      [...words].every((word) => whole.has(word)) &&
      !(numbered && [...whole].some((word) => isNumber(word) && !words.has(word))),
  );
  // Where only versions are missing, the longer names of the family are not meant.
  const versions = within.filter(({ words: whole }) => onlyVersionsMissing(whole, words));
  const entries = distinct(versions.length > 0 ? versions : within);
  const listed = entries.filter((entry) => onList(entry, list).list !== 'catalogue');
  const wanted = listed.length > 0 ? listed : entries;
  const [only] = wanted;
  if (!only) return undefined;
  const ids = new Set(wanted.map((entry) => onList(entry, list).id));
  return ids.size > 1 ? ambiguous(wanted, list) : found(only, list, 'part', false);
}

/** The licences that people mean by a part of a name: not the hundreds of odd old ones. */
function isLikely({ deprecated, hubId, spdxId, osiApproved, family }: LicenseEntry): boolean {
  return !deprecated && !family && (hubId !== null || spdxId === null || osiApproved);
}

function onlyVersionsMissing(whole: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  return [...whole].every(
    (word) => words.has(word) || isNumber(word) || word === 'only' || word === 'later',
  );
}

function distinct(names: readonly LicenseName[]): LicenseEntry[] {
  return [...new Set(names.map(({ entry }) => entry))];
}

interface Spelling {
  readonly entry: LicenseEntry;
  readonly id: string;
  readonly digits: string;
}

let spellings: readonly Spelling[] | undefined;

/** The ids of the licences that people mean, on either list. */
function allSpellings(): readonly Spelling[] {
  return (spellings ??= allLicenses()
    .filter(isLikely)
    .flatMap((entry) =>
      [...new Set([entry.id.toLowerCase(), entry.hubId ?? entry.id.toLowerCase()])].map((id) => ({
        entry,
        id,
        digits: digits(id),
      })),
    ));
}

/** One slip in an id of some length, not in its numbers: a version is never corrected. */
function bySpelling(name: string, list: LicenseList): NormalizedLicense | undefined {
  const key = name.toLowerCase().replace(/[\s_]+/g, '-');
  if (key.length < 6 || key.length > 64) return undefined;
  const numbers = digits(key);
  const near = new Set<LicenseEntry>();
  for (const spelling of allSpellings()) {
    if (Math.abs(spelling.id.length - key.length) > 1 || spelling.digits !== numbers) continue;
    if (editDistance(key, spelling.id, 1) <= 1) near.add(spelling.entry);
  }
  const [only, ...others] = near;
  if (!only) return undefined;
  return others.length > 0 ? ambiguous([...near], list) : found(only, list, 'spelling', false);
}

function digits(text: string): string {
  return text.replace(/[^0-9.]/g, '');
}

/** The licences of a family for which the Hub has one id, such as `bsd`; those with Hub ids where there are any. */
function membersOf(family: string): LicenseEntry[] {
  const words = licenseWords(family);
  const members = distinct(
    licenseLookup().names.filter(
      ({ entry, words: whole }) =>
        !entry.deprecated && !entry.family && [...words].every((word) => whole.has(word)),
    ),
  );
  const listed = members.filter(({ hubId }) => hubId !== null);
  return listed.length > 0 ? listed : members;
}

function found(
  entry: LicenseEntry,
  list: LicenseList,
  how: LicenseMatch,
  certain: boolean,
): LicenseFound {
  const target = onList(entry, list);
  return { kind: 'license', ...target, entry, how, certain };
}

function ambiguous(entries: readonly LicenseEntry[], list: LicenseList): NormalizedLicense {
  const ranked = [...entries].sort(
    (a, b) =>
      Number(onList(a, list).list === 'catalogue') - Number(onList(b, list).list === 'catalogue') ||
      Number(a.hubId === null) - Number(b.hubId === null) ||
      b.id.localeCompare(a.id, 'en', { numeric: true }),
  );
  return ranked.length === 0 ? refused : { kind: 'ambiguous', candidates: ranked };
}

/** The entry's id on a list. The Hub has one id for "this version only" and for "or later". */
function onList(
  entry: LicenseEntry,
  list: LicenseList,
): { readonly list: LicenseList | 'catalogue'; readonly id: string } {
  if (list === 'spdx') {
    return entry.spdxId === null ? { list: 'catalogue', id: entry.id } : { list, id: entry.spdxId };
  }
  const later = /^(.+)-or-later$/.exec(entry.id)?.[1];
  const hubId = entry.hubId ?? (later === undefined ? null : findLicense(`${later}-only`)?.hubId);
  return hubId ? { list, id: hubId } : { list: 'catalogue', id: entry.id };
}
