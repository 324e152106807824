import type { Token } from '../text/index';
import { american } from '../text/spelling';

/**
 * Patterns over normalised tokens. A pattern is a row of elements parted by blanks:
 *
 *   word      that word                     a|b      either
 *   use~      a verb in all its forms       term+    a noun, singular and plural
 *   x?        x or nothing                  #        a number
 *   ..        up to three words             ....     up to seven words
 *
 * Han characters stand for themselves, one an element. Commas and brackets inside a match are
 * passed over. Matching tries each pattern whose first two words stand at a token and looks at a
 * bounded number of tokens from there, so it is linear in the text.
 */
interface Element {
  /** Ids of its words; undefined for a gap. */
  readonly words: ReadonlySet<number> | undefined;
  readonly optional: boolean;
  /** Words that may be passed over: 0 for anything but a gap. */
  readonly gap: number;
}

interface Pattern {
  /** Index of the concept in the lexicon. */
  readonly concept: number;
  readonly elements: readonly Element[];
}

/** The patterns that begin with a word, by what must follow it. */
interface Beginning {
  /** Nothing must follow, or anything may. */
  readonly open: Pattern[];
  /** By the id of the word that must follow: most patterns are ruled out without a look at them. */
  readonly bySecond: Map<number, Pattern[]>;
}

/** A concept found in a row of tokens; indices half-open. */
export interface Hit<C extends string> {
  readonly concept: C;
  readonly first: number;
  readonly last: number;
}

const doubling: ReadonlySet<string> = new Set([
  'permit',
  'transfer',
  'submit',
  'embed',
  'strip',
  'ban',
  'bar',
  'plan',
  'cap',
  'ship',
  'rip',
  'stop',
  'refer',
  'begin',
]);
const vowels = 'aeiou';

/** The forms of a regular verb; irregular ones are spelled out as alternatives. */
export function verbForms(verb: string): readonly string[] {
  const before = verb.at(-2) ?? '';
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (verb.endsWith('y') && !vowels.includes(before)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  const stem = doubling.has(verb) ? verb + verb.slice(-1) : verb;
  const third = /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [verb, third, `${stem}ed`, `${stem}ing`];
}

/** A noun and its plural. */
export function nounForms(noun: string): readonly string[] {
  const before = noun.at(-2) ?? '';
  if (noun.endsWith('y') && !vowels.includes(before)) return [noun, `${noun.slice(0, -1)}ies`];
  return [noun, /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`];
}

function forms(word: string): readonly string[] {
  if (word.endsWith('~')) return verbForms(word.slice(0, -1));
  if (word.endsWith('+')) return nounForms(word.slice(0, -1));
  return [word];
}

/** The words of an element as tokens are spelled: "utilisation" and "utilization" are one, in French too. */
function wordsOfElement(written: string): readonly string[] {
  const plain = written.endsWith('?') ? written.slice(0, -1) : written;
  return plain.split('|').flatMap((word) => forms(word).map(american));
}

/** How many words an element passes over. */
function gapOf(written: string): number {
  return written === '..' ? 3 : written === '....' ? 7 : 0;
}

function remember<K, V>(work: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = work(key)));
    return value;
  };
}

const transparentMarks: ReadonlySet<string> = new Set([',', '(', ')']);

/** Ids that no word has. */
const unknown = 0;
const number = 1;
const transparent = 2;
const mark = 3;
const firstWord = 4;

/** A pattern as it is written, from an element on that it may begin with. */
interface Line {
  readonly concept: number;
  readonly written: string;
}

/**
 * Finds the concepts of a lexicon in rows of tokens. A pattern is read when a word that it begins
 * with first turns up in a text: most never do.
 */
export class Matcher<C extends string> {
  readonly #concepts: readonly C[];
  /** Words are compared by number. */
  readonly #ids = new Map<string, number>([['#', number]]);
  readonly #elements = new Map<string, Element>();
  /** The patterns not read yet, by the words that they begin with. */
  readonly #unread = new Map<string, Line[]>();
  /** By the id of the first word. */
  readonly #beginnings: (Beginning | undefined)[] = [];

  /** @param lexicon for each concept its patterns, one a line */
  constructor(lexicon: Readonly<Record<C, string>>) {
    this.#concepts = Object.keys(lexicon) as C[];
    const wordsOf = remember(wordsOfElement);
    for (const [concept, name] of this.#concepts.entries())
      for (const line of lexicon[name].split('\n')) {
        const written = line.trim();
        if (written !== '') this.#file({ concept, written }, wordsOf);
      }
  }

  #file(line: Line, wordsOf: (element: string) => readonly string[]): void {
    const { concept, written } = line;
    const blank = written.indexOf(' ');
    const first = blank < 0 ? written : written.slice(0, blank);
    if (gapOf(first) > 0) throw new Error('A pattern begins with a word.');
    for (const word of wordsOf(first)) {
      const lines = this.#unread.get(word);
      if (lines) lines.push(line);
      else this.#unread.set(word, [line]);
    }
    if (first.endsWith('?') && blank >= 0)
      this.#file({ concept, written: written.slice(blank).trimStart() }, wordsOf);
  }

  /** Reads the patterns that begin with a word; the words in them have ids from now on. */
  #read(word: string, lines: readonly Line[]): void {
    this.#unread.delete(word);
    const beginning: Beginning = { open: [], bySecond: new Map() };
    for (const { concept, written } of lines) {
      const parts = written.split(' ').filter((part) => part !== '');
      addFrom(beginning, { concept, elements: parts.map((part) => this.#element(part)) }, 1);
    }
    this.#beginnings[this.#idOf(word)] = beginning;
  }

  #element(written: string): Element {
    const known = this.#elements.get(written);
    if (known) return known;
    const gap = gapOf(written);
    const element: Element = {
      words: gap > 0 ? undefined : new Set(wordsOfElement(written).map((word) => this.#idOf(word))),
      optional: written.endsWith('?'),
      gap,
    };
    this.#elements.set(written, element);
    return element;
  }

  #idOf(word: string): number {
    let id = this.#ids.get(word);
    if (id === undefined) this.#ids.set(word, (id = this.#ids.size + firstWord));
    return id;
  }

  /** The tokens as {@link match} compares them, within this row: another row may know more words. */
  identify(tokens: readonly Token[]): Int32Array {
    for (const { kind, norm } of tokens) {
      const lines = this.#unread.get(kind === 'number' ? '#' : norm);
      if (lines) this.#read(kind === 'number' ? '#' : norm, lines);
    }
    const ids = new Int32Array(tokens.length);
    let at = 0;
    for (const { kind, norm } of tokens) {
      if (kind === 'mark') ids[at] = transparentMarks.has(norm) ? transparent : mark;
      else ids[at] = kind === 'number' ? number : (this.#ids.get(norm) ?? unknown);
      at++;
    }
    return ids;
  }

  /**
   * The hits in `ids[from, to)` by their first token, which counts from `from`; of one concept the
   * longest at each place.
   */
  match(ids: Int32Array, from: number, to: number): readonly Hit<C>[] {
    const hits: Hit<C>[] = [];
    /** Ends of the matches at one token, by concept. */
    const ends = new Map<number, number>();
    for (let at = from; at < to; at++) {
      const beginning = this.#beginnings[ids[at] ?? unknown];
      if (!beginning) continue;
      let next = at + 1;
      while (next < to && ids[next] === transparent) next++;
      longest(ends, beginning.open, ids, at + 1, to);
      const following = next < to ? beginning.bySecond.get(ids[next] ?? unknown) : undefined;
      if (following) longest(ends, following, ids, next, to);
      if (ends.size === 0) continue;
      const concepts = ends.size === 1 ? ends.keys() : [...ends.keys()].sort((a, b) => a - b);
      for (const concept of concepts) {
        const name = this.#concepts[concept];
        const last = ends.get(concept);
        if (name !== undefined && last !== undefined)
          hits.push({ concept: name, first: at - from, last: last - from });
      }
      ends.clear();
    }
    return hits;
  }
}

/** Files a pattern under what may follow its first word: element `index`, or one behind it where that may be left out. */
function addFrom(beginning: Beginning, pattern: Pattern, index: number): void {
  const second = pattern.elements[index];
  if (!second?.words) {
    beginning.open.push(pattern);
    return;
  }
  for (const word of second.words) {
    const patterns = beginning.bySecond.get(word);
    if (patterns) patterns.push(pattern);
    else beginning.bySecond.set(word, [pattern]);
  }
  if (second.optional) addFrom(beginning, pattern, index + 1);
}

/** Enters where the patterns end that match, their first word standing before `from`; the longest of a concept stays. */
function longest(
  ends: Map<number, number>,
  patterns: readonly Pattern[],
  ids: Int32Array,
  from: number,
  to: number,
): void {
  for (const { concept, elements } of patterns) {
    const last = matchFrom(elements, 1, ids, from, to);
    if (last > (ends.get(concept) ?? -1)) ends.set(concept, last);
  }
}

/** The end of the longest match of `elements[index…]` at a token; -1 where there is none. */
function matchFrom(
  elements: readonly Element[],
  index: number,
  ids: Int32Array,
  from: number,
  to: number,
): number {
  const wanted = elements[index];
  if (!wanted) return from;
  let at = from;
  if (!wanted.words) {
    for (let passed = 0; passed <= wanted.gap && at <= to; at++) {
      const last = matchFrom(elements, index + 1, ids, at, to);
      if (last >= 0) return last;
      const id = ids[at];
      if (id === undefined || id === mark) return -1;
      if (id !== transparent) passed++;
    }
    return -1;
  }
  while (at < to && ids[at] === transparent) at++;
  if (at < to && wanted.words.has(ids[at] ?? unknown)) {
    const last = matchFrom(elements, index + 1, ids, at + 1, to);
    if (last >= 0) return last;
  }
  return wanted.optional ? matchFrom(elements, index + 1, ids, from, to) : -1;
}
