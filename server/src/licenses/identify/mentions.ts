/** Licences that a text names without having their words: tags, short notices, titles. */
import type { Span } from '../../core/span';
import { allLicenses, findLicense } from '../catalogue/index';
import { licenseLookup } from '../normalize/lookup';
import { keyOf, licenseWords } from '../normalize/words';
import { hashWord, readWords } from '../texts/words';
import type { Words } from '../texts/words';

/** A place that names a licence. */
export interface Mention {
  /**
   * `tag`: `SPDX-License-Identifier:` and what follows; `notice`: "licensed under …"; `title`: a heading
   * or first line, which alone proves nothing.
   */
  readonly kind: 'tag' | 'notice' | 'title';
  /** An id of the catalogue, or an SPDX expression as written; a tag may hold neither. */
  readonly license: string;
  /** The catalogue's ids in it, each once. */
  readonly ids: readonly string[];
  /** The id, expression or name. */
  readonly span: Span;
}

/** A tag's value ends with its line or comment; longer ones are none. */
const tagPattern = /SPDX-License-Identifier:[ \t]{0,8}([^\r\n]{1,200})/g;
const idPattern = /[A-Za-z0-9.+:-]+/g;
const operators = new Set(['AND', 'OR', 'WITH']);

function* tags(text: string): Generator<Mention> {
  for (const match of text.matchAll(tagPattern)) {
    const raw = match[1] ?? '';
    const value = raw.split(/\*\/|-->|["'`]/, 1)[0]?.replace(/[\s#*;/]+$/, '') ?? '';
    if (value === '') continue;
    const start = match.index + match[0].length - raw.length;
    const ids = [...value.matchAll(idPattern)]
      .map(([word]) => word)
      .filter((word) => !operators.has(word.toUpperCase()))
      .map((word) => findLicense(word)?.id)
      .filter((id) => id !== undefined);
    yield {
      kind: 'tag',
      license: value,
      ids: [...new Set(ids)],
      span: { start, end: start + value.length },
    };
  }
}

const set = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));

const licensing = set(
  'licensed released distributed available provided published covered governed redistribute redistributed use used modify offered shared',
);
const under = hashWord('under');
const leading = set(
  'the terms of and conditions a an either or same as permissive open source free software version',
);
const later = [hashWord('any'), hashWord('later')];
/** How many words a licence's name has at most, and how far before it the verb may be. */
const longestName = 12;
const verbWithin = 14;

/** The id with "or any later version", for licences that have one. */
function orLater(id: string): string {
  return findLicense(id.replace(/-only$/, '-or-later'))?.id ?? id;
}

/** What a name has that is not a word of everyday use, such as "curl" or "Ruby". */
const telling = /licen[sc]e|agreement|public|commons|\d/i;

/** The one licence that has this name, whatever the order or abbreviation of its words. */
function named(name: string): string | undefined {
  if (!telling.test(name) && name !== name.toUpperCase()) return undefined;
  const entries = licenseLookup().byKey.get(keyOf(licenseWords(name))) ?? [];
  const ids = new Set(entries.map(({ id, replacedBy }) => replacedBy ?? id));
  const [id] = ids;
  return ids.size === 1 && id !== undefined && findLicense(id)?.family === false ? id : undefined;
}

let vocabularyOnce: ReadonlySet<number> | undefined;

/** Every word that is in some licence's name, and the numbers that versions are made of. */
function nameWords(): ReadonlySet<number> {
  if (vocabularyOnce !== undefined) return vocabularyOnce;
  const figures = new Set<number>([hashWord('version'), hashWord('v')]);
  const add = (name: string): void => {
    for (const figure of readWords(name).hashes) figures.add(figure);
  };
  for (const { id, name, hubNames } of allLicenses())
    for (const each of [id, id.replace(/-/g, ' '), name, ...hubNames]) add(each);
  for (let number = 1; number < 100; number++) {
    add(String(number));
    add(`v${number}`);
    add(`v${number / 10}`);
    add((number / 10).toFixed(1));
  }
  return (vocabularyOnce = figures);
}

const version = hashWord('version');
/** How far behind a licence's name its version may be: "… as published by …; either version 2". */
const versionWithin = 20;

/** The first version named in the words from `at`. */
function versionAfter(text: string, words: Words, at: number): string | undefined {
  for (let next = at; next < Math.min(words.count - 1, at + versionWithin); next++) {
    if (words.hashes[next] !== version) continue;
    const number = text.slice(words.starts[next + 1], words.ends[next + 1]);
    if (/^\d/.test(number)) return number;
  }
  return undefined;
}

/** The longest run of words from `at` that is a licence's name, by itself or with the version named behind it. */
function nameAt(
  text: string,
  words: Words,
  at: number,
): { readonly id: string; readonly to: number } | undefined {
  const vocabulary = nameWords();
  let last = at;
  while (last < words.count && last < at + longestName && vocabulary.has(words.hashes[last] ?? 0))
    last += 1;
  for (let to = last; to > at; to--) {
    const name = text.slice(words.starts[at], words.ends[to - 1]).replace(/[\s#*/]+/g, ' ');
    if (/[.;:!?] /.test(name)) continue;
    const id = named(name);
    if (id !== undefined) return { id, to };
    const number = /licen[sc]e$/i.test(name) ? versionAfter(text, words, to) : undefined;
    const versioned = number === undefined ? undefined : named(`${name} ${number}`);
    if (versioned !== undefined) return { id: versioned, to };
  }
  return undefined;
}

function* notices(text: string, words: Words, known: readonly Span[]): Generator<Mention> {
  const { hashes, starts, count } = words;
  for (let at = 0; at < count; at++) {
    if (hashes[at] !== under) continue;
    let verb = at - 1;
    while (verb >= 0 && at - verb <= verbWithin && !licensing.has(hashes[verb] ?? 0)) verb -= 1;
    if (verb < 0 || at - verb > verbWithin) continue;
    const place = starts[at] ?? 0;
    if (known.some(({ start, end }) => start <= place && place < end)) continue;
    let start = at + 1;
    while (start < count && start < at + 8 && leading.has(hashes[start] ?? 0)) start += 1;
    const found = nameAt(text, words, start) ?? nameAt(text, words, at + 1);
    if (found === undefined) continue;
    let id = found.id;
    for (let next = found.to; next < Math.min(count, found.to + 40); next++)
      if (later.every((word, i) => hashes[next + i] === word)) id = orLater(id);
    const span = { start: words.starts[start] ?? 0, end: words.ends[found.to - 1] ?? 0 };
    yield { kind: 'notice', license: id, ids: [id], span };
    at = found.to - 1;
  }
}

/** Titles stand in the first lines. */
const titleLines = 4;

function* titles(text: string, known: readonly Span[]): Generator<Mention> {
  let seen = 0;
  for (const match of text.slice(0, 2000).matchAll(/[^\r\n]+/g)) {
    const line = match[0].replace(/^[\s#/*=;-]+|[\s#/*=;:.-]+$/g, '');
    if (line === '') continue;
    const start = match.index + match[0].indexOf(line);
    if (++seen > titleLines || known.some((place) => place.start <= start)) return;
    if (line.length > 100 || !/licen[sc]e|agreement|terms|\d/i.test(line)) continue;
    const id = named(line);
    if (id === undefined) continue;
    yield {
      kind: 'title',
      license: id,
      ids: [id],
      span: { start, end: start + line.length },
    };
  }
}

/**
 * Everything in `text` that names a licence, by kind and then in the document's order. What known
 * texts themselves name, at the spans `known`, is not asked: it names others in passing.
 */
export function readMentions(
  text: string,
  words: Words,
  known: readonly Span[],
): readonly Mention[] {
  return [...tags(text), ...notices(text, words, known), ...titles(text, known)];
}
