/*
 * A licence's name as a set of words, in which it no longer matters how the name was spelt: `Apache
 * License, Version 2.0`, `apache-2` and `ASL 2.0` are all {apache, 2}; `CC BY-NC 4.0`, `cc-by-nc-4.0` and
 * `Creative Commons Attribution-NonCommercial 4.0 International` are all {cc, by, nc, 4}.
 */

/** Words that a name keeps its meaning without. */
const noise = new Set(
  (
    'license licence licences licenses licensed agreement agreements the version ver v of under a an terms ' +
    'released distributed available clause clauses international unported generic deed legalcode'
  ).split(' '),
);

/** Phrases that stand for another one; the first that fits at a word is taken. */
const phrases: readonly (readonly [from: string, to: string])[] = [
  ['creative commons', 'cc'],
  ['non commercial', 'nc'],
  ['noncommercial', 'nc'],
  ['share alike', 'sa'],
  ['sharealike', 'sa'],
  ['no derivatives', 'nd'],
  ['no derivative works', 'nd'],
  ['no derivs', 'nd'],
  ['noderivatives', 'nd'],
  ['noderivs', 'nd'],
  ['affero general public', 'agpl'],
  ['affero gpl', 'agpl'],
  ['lesser general public', 'lgpl'],
  ['library general public', 'lgpl'],
  ['general public', 'gpl'],
  ['free documentation', 'gfdl'],
  ['or any later', 'later'],
  ['any later', 'later'],
  ['or later', 'later'],
  ['or newer', 'later'],
  ['or greater', 'later'],
  ['and later', 'later'],
  ['open rail', 'openrail'],
  ['responsible ai', 'rail'],
  ['business source', 'busl'],
  ['asl', 'apache'],
  ['expat', 'mit'],
];

/** The phrases by their first words, for a name has few of those. */
const phrasesByFirst = new Map<
  string,
  { readonly from: readonly string[]; readonly to: string }[]
>();
for (const [phrase, to] of phrases) {
  const from = phrase.split(' ');
  const [first = ''] = from;
  const others = phrasesByFirst.get(first);
  if (others) others.push({ from, to });
  else phrasesByFirst.set(first, [{ from, to }]);
}

const numberWords: Readonly<Record<string, string>> = {
  zero: '0',
  two: '2',
  three: '3',
  four: '4',
};

/** The words of a licence's name, each once; empty where it has none but noise. */
export function licenseWords(text: string): ReadonlySet<string> {
  const words = replacePhrases(scan(text));
  const set = new Set<string>();
  for (const word of words) if (!noise.has(word)) set.add(word);
  return inFamily(set);
}

/** A set of words as one string; equal sets have equal keys. */
export function keyOf(words: Iterable<string>): string {
  return [...words].sort().join(' ');
}

/** True for a version, or another number. */
export function isNumber(word: string): boolean {
  return word.charAt(0) >= '0' && word.charAt(0) <= '9';
}

const token = /\p{L}+|[0-9.]+|\++/gu;

/** Runs of letters, numbers, and `+` as the word `later`, lower-case, in their order. */
function scan(text: string): string[] {
  const words: string[] = [];
  const source = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  let end = 0;
  for (const match of source.matchAll(token)) {
    const [value] = match;
    const joined = match.index === end && words.length > 0;
    const gap = source.slice(end, match.index);
    end = match.index + value.length;
    if (value.startsWith('+')) addPlus(words, value, joined);
    else if (value >= '0' && value < ':') addNumber(words, value, joined, gap);
    else if (/^\.+/.test(value)) addNumber(words, value.replace(/^\.+/, ''), joined, gap);
    else words.push(...splitCreativeCommons(value));
  }
  return words.map(trimVersion);
}

/** `openrail++` and `rail++` name a licence of their own; a `+` after a version means "or later". */
function addPlus(words: string[], value: string, joined: boolean): void {
  const last = words.at(-1);
  if (!joined || last === undefined) return;
  if (value === '++' && last.endsWith('rail')) words[words.length - 1] = `${last}++`;
  else if (value === '+') words.push('later');
}

function addNumber(words: string[], value: string, joined: boolean, gap: string): void {
  const number = value.replace(/\.+$/, '');
  const last = words.at(-1);
  if (number === '') return;
  if (last !== undefined && joined && last.length > 1 && last.endsWith('v') && !isNumber(last)) {
    words[words.length - 1] = last.slice(0, -1);
  }
  // `apache-2-0`, `gpl_3_0`: a version whose dot was no good for a file name.
  if (last !== undefined && number === '0' && /^[0-9]$/.test(last) && /^[-_]$/.test(gap)) return;
  words.push(number);
}

/** `2.0` is `2`, `1.0.0` is `1`: a version means the same with and without its zeros. */
function trimVersion(word: string): string {
  let trimmed = word;
  while (isNumber(trimmed) && trimmed.endsWith('.0')) trimmed = trimmed.slice(0, -2);
  return trimmed;
}

/** `ccbyncsa` is `cc by nc sa`. */
function splitCreativeCommons(word: string): string[] {
  const parts: string[] = [];
  let rest = word;
  for (const part of ['cc', 'by', 'nc', 'sa', 'nd', 'sa']) {
    if (!rest.startsWith(part)) continue;
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return rest === '' && parts.length > 1 && parts.includes('by') ? parts : [word];
}

function replacePhrases(words: readonly string[]): string[] {
  const out: string[] = [];
  let at = 0;
  while (at < words.length) {
    const first = words[at] ?? '';
    const found = phrasesByFirst
      .get(first)
      ?.find(({ from }) => from.every((word, i) => words[at + i] === word));
    out.push(found ? found.to : first);
    at += found ? found.from.length : 1;
  }
  return out;
}

/** What words mean only beside their family's name. */
function inFamily(words: Set<string>): ReadonlySet<string> {
  const has = (word: string): boolean => words.has(word);
  const replace = (from: string, to: string): void => {
    if (words.delete(from)) words.add(to);
  };
  if (['gpl', 'agpl', 'lgpl', 'gfdl'].some(has)) {
    words.delete('gnu');
    words.delete('fsf');
  }
  if (has('agpl') || has('lgpl')) words.delete('gpl');
  if (has('agpl')) words.delete('affero');
  if (has('cc')) {
    replace('attribution', 'by');
    words.delete('universal');
    words.delete('public');
  }
  if (has('apache')) {
    words.delete('software');
    words.delete('foundation');
  }
  if (has('bsd')) {
    const numbered = [...words].some(isNumber) || has('zero');
    const variants = [
      ['new', '3'],
      ['revised', '3'],
      ['modified', '3'],
      ['simplified', '2'],
    ] as const;
    for (const [name, clauses] of variants) {
      if (words.delete(name) && !numbered) words.add(clauses);
    }
    words.delete('or');
  }
  if (has('cc') || has('bsd'))
    for (const [name, digit] of Object.entries(numberWords)) replace(name, digit);
  // There is one CC0, and one licence that is called BSL and counts 1.1.
  if (has('cc') && has('0') && words.size === 2) words.add('1');
  if (has('bsl') && has('1.1')) replace('bsl', 'busl');
  return words;
}
