import type { Token } from '../text/index';

/**
 * Patterns over normalised tokens. A pattern is a row of elements parted by blanks:
 *
 *   word      that word                     a|b      either
 *   use~      a verb in all its forms       term+    a noun, singular and plural
 *   x?        x or nothing                  #        a number
 *   ..        up to three words             ....     up to seven words
 *
 * Han characters stand for themselves, one an element. Commas and brackets inside a match are
 * passed over. Matching tries each pattern whose first word stands at a token and looks at a
 * bounded number of tokens from there, so it is linear in the text.
 */
interface Element {
  /** Undefined for a gap. */
  readonly words: ReadonlySet<string> | undefined;
  readonly number: boolean;
  readonly optional: boolean;
  /** Words that may be passed over: 0 for anything but a gap. */
  readonly gap: number;
}

interface Pattern<C extends string> {
  readonly concept: C;
  readonly elements: readonly Element[];
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

function element(written: string): Element {
  const gap = written === '..' ? 3 : written === '....' ? 7 : 0;
  if (gap > 0) return { words: undefined, number: false, optional: false, gap };
  const optional = written.endsWith('?');
  const alternatives = (optional ? written.slice(0, -1) : written).split('|');
  return {
    words: new Set(alternatives.filter((word) => word !== '#').flatMap(forms)),
    number: alternatives.includes('#'),
    optional,
    gap: 0,
  };
}

function elementsOf(line: string): readonly Element[] {
  return line
    .split(' ')
    .filter((part) => part !== '')
    .map(element);
}

const transparent: ReadonlySet<string> = new Set([',', '(', ')']);

/** Finds the concepts of a lexicon in rows of tokens. */
export class Matcher<C extends string> {
  readonly #byFirst = new Map<string, Pattern<C>[]>();
  readonly #numeric: Pattern<C>[] = [];

  /** @param lexicon for each concept its patterns, one a line */
  constructor(lexicon: Readonly<Record<C, string>>) {
    for (const concept of Object.keys(lexicon) as C[])
      for (const line of lexicon[concept].split('\n')) {
        const elements = elementsOf(line.trim());
        if (elements.length > 0) this.#add({ concept, elements });
      }
  }

  #add(pattern: Pattern<C>): void {
    const [first, ...rest] = pattern.elements;
    if (!first?.words) throw new Error('A pattern begins with a word.');
    if (first.number) this.#numeric.push(pattern);
    for (const word of first.words) {
      const patterns = this.#byFirst.get(word);
      if (patterns) patterns.push(pattern);
      else this.#byFirst.set(word, [pattern]);
    }
    if (first.optional) this.#add({ concept: pattern.concept, elements: rest });
  }

  /** The hits in `tokens[from, to)`, by their first token; of one concept the longest at each place. */
  match(tokens: readonly Token[], from: number, to: number): readonly Hit<C>[] {
    const hits: Hit<C>[] = [];
    for (let at = from; at < to; at++) {
      const token = tokens[at];
      if (!token) break;
      const patterns = token.kind === 'number' ? this.#numeric : this.#byFirst.get(token.norm);
      if (!patterns) continue;
      const begin = hits.length;
      for (const pattern of patterns) {
        const last = matchFrom(pattern.elements, 1, tokens, at + 1, to);
        if (last < 0) continue;
        let known = begin;
        while (known < hits.length && hits[known]?.concept !== pattern.concept) known++;
        if (known === hits.length || (hits[known]?.last ?? 0) < last)
          hits[known] = { concept: pattern.concept, first: at, last };
      }
    }
    return hits;
  }
}

/** The end of the longest match of `elements[index…]` at a token; -1 where there is none. */
function matchFrom(
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  const wanted = elements[index];
  if (!wanted) return from;
  let at = from;
  if (wanted.gap > 0) {
    for (let passed = 0; passed <= wanted.gap && at <= to; passed++, at++) {
      const last = matchFrom(elements, index + 1, tokens, at, to);
      if (last >= 0) return last;
      const token = tokens[at];
      if (!token || (token.kind === 'mark' && !transparent.has(token.norm))) return -1;
      if (token.kind === 'mark') passed--;
    }
    return -1;
  }
  while (at < to && transparent.has(tokens[at]?.norm ?? '')) at++;
  const token = at < to ? tokens[at] : undefined;
  if (token && (wanted.words?.has(token.norm) || (wanted.number && token.kind === 'number'))) {
    const last = matchFrom(elements, index + 1, tokens, at + 1, to);
    if (last >= 0) return last;
  }
  return wanted.optional ? matchFrom(elements, index + 1, tokens, from, to) : -1;
}
