import type { Span } from '../core/span';
import {
  charFlags,
  flagsOf,
  isApostrophe,
  isBlank,
  isDigit,
  isHyphen,
  isLetter,
  plainMark,
} from './chars';
import type { Token, TokenCase } from './model';
import { american } from './spelling';

/** Prefixes that are one word with what follows, hyphen, blank or not. */
const joiningPrefixes: ReadonlySet<string> = new Set(['non', 're', 'sub', 'de', 'un', 'anti']);

/** No word of a licence is longer; what is gets cut, so that one token stays cheap. */
const longestWord = 256;

const addressOpenings = ['http://', 'https://', 'www.', 'ftp://'];

const passedOver = charFlags.blank | charFlags.ornament;
const inWords = charFlags.letter | charFlags.digit | charFlags.upper;

class Tokeniser {
  readonly #text: string;
  readonly #base: number;
  readonly #tokens: Token[] = [];

  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
  }

  get tokens(): readonly Token[] {
    return this.#tokens;
  }

  read(piece: Span): void {
    let at = piece.start;
    while (at < piece.end) {
      const flags = flagsOf(this.#text.charCodeAt(at));
      if (flags & passedOver) at++;
      else if (flags & charFlags.letter) at = this.#word(at, piece.end);
      else if (flags & charFlags.digit) at = this.#number(at, piece.end);
      else if (flags & charFlags.han)
        at = this.#push(at, at + 1, this.#text.charAt(at), 'han', 'lower');
      else at = this.#mark(at, piece.end);
    }
  }

  #push(start: number, end: number, norm: string, kind: Token['kind'], letters: TokenCase): number {
    const base = this.#base;
    this.#tokens.push({ start: start - base, end: end - base, norm, kind, case: letters });
    return end;
  }

  #word(start: number, limit: number): number {
    const text = this.#text;
    const address = this.#address(start, limit);
    if (address > start) return this.#push(start, address, 'url', 'url', 'lower');
    let end = start + 1;
    let seen = 0;
    const stop = Math.min(limit, start + longestWord);
    for (; end < stop; end++) {
      const code = text.charCodeAt(end);
      const flags = flagsOf(code);
      if (flags & inWords) seen |= flags;
      else if (isApostrophe(code) && end + 1 < stop && isLetter(text.charCodeAt(end + 1))) continue;
      else break;
    }
    const capital = (flagsOf(text.charCodeAt(start)) & charFlags.upper) !== 0;
    const capitals = (seen & charFlags.upper) !== 0 || end - start === 1;
    const letters: TokenCase = !capital ? 'lower' : capitals ? 'upper' : 'title';
    const norm = normOf(text.slice(start, end));
    const joined = this.#joined(start, norm);
    if (!joined) return this.#push(start, end, norm, 'word', letters);
    this.#tokens.pop();
    this.#push(joined.start + this.#base, end, joined.norm + norm, 'word', joined.case);
    return end;
  }

  /** The prefix before `start` that makes one word with `norm`. */
  #joined(start: number, norm: string): Token | undefined {
    const before = this.#tokens.at(-1);
    if (before?.kind !== 'word' || !joiningPrefixes.has(before.norm)) return undefined;
    const gap = start - this.#base - before.end;
    const hyphen = gap === 1 && isHyphen(this.#text.charCodeAt(start - 1));
    const blank = gap === 1 && before.norm === 'non' && norm.length > 3;
    return hyphen || blank ? before : undefined;
  }

  #address(start: number, limit: number): number {
    const text = this.#text;
    const first = text.charCodeAt(start) | 32;
    if (first !== 104 && first !== 119 && first !== 102) return start;
    if (!addressOpenings.some((opening) => text.startsWith(opening, start))) return start;
    let end = start;
    while (
      end < limit &&
      !isBlank(text.charCodeAt(end)) &&
      !'<>()[]"”，。；）'.includes(text.charAt(end))
    )
      end++;
    while (end > start && '.,;:!?*_'.includes(text.charAt(end - 1))) end--;
    return end;
  }

  #number(start: number, limit: number): number {
    const text = this.#text;
    let end = start + 1;
    const stop = Math.min(limit, start + longestWord);
    for (; end < stop; end++) {
      const code = text.charCodeAt(end);
      if (isDigit(code) || isLetter(code)) continue;
      const inside = code === 44 || code === 46;
      if (inside && end + 1 < stop && isDigit(text.charCodeAt(end + 1))) continue;
      break;
    }
    const norm = text.slice(start, end).replaceAll(',', '').toLowerCase();
    return this.#push(start, end, norm, 'number', 'lower');
  }

  #mark(start: number, limit: number): number {
    const text = this.#text;
    const char = text.charAt(start);
    const next = start + 1;
    // The target of a Markdown link is not prose.
    if (char === ']' && next < limit && text.charAt(next) === '(') {
      let end = next;
      const stop = Math.min(limit, start + 2048);
      while (end < stop && text.charAt(end) !== ')' && !isBlank(text.charCodeAt(end))) end++;
      if (text.charAt(end) === ')') return this.#push(start, end + 1, 'url', 'url', 'lower');
    }
    const code = text.charCodeAt(start);
    if (
      isHyphen(code) ||
      char === '/' ||
      char === '[' ||
      char === ']' ||
      char === '\\' ||
      char === '#'
    )
      return next;
    if (isApostrophe(code) || code === 0xfffd || (code >= 0xd800 && code <= 0xdfff)) return next;
    return this.#push(start, next, plainMark(char), 'mark', 'lower');
  }
}

/** Longer slices of a text are views that keep the whole of it in memory: they are not remembered. */
const longestRemembered = 12;
const mostRemembered = 8192;
const norms = new Map<string, string>();

/** The norm of a word; licences say everything with few words, so most have been seen before. */
function normOf(written: string): string {
  if (written.length > longestRemembered) return normalWord(written);
  let norm = norms.get(written);
  if (norm === undefined) {
    norm = normalWord(written);
    if (norms.size === mostRemembered) norms.clear();
    norms.set(written, norm);
  }
  return norm;
}

function normalWord(written: string): string {
  let word = written.toLowerCase();
  if (word.includes('’') || word.includes('ʼ'))
    word = word.replaceAll('’', "'").replaceAll('ʼ', "'");
  if (word.endsWith("'s")) word = word.slice(0, -2);
  const elision = word.indexOf("'");
  // French: "l'utilisation", "d'une", "qu'il".
  if (elision === 1 || (elision === 2 && word.startsWith('qu'))) word = word.slice(elision + 1);
  return american(word);
}

/** The tokens of the pieces, in order, with offsets from `base`. */
export function tokenise(text: string, pieces: readonly Span[], base: number): readonly Token[] {
  const tokeniser = new Tokeniser(text, base);
  for (const piece of pieces) tokeniser.read(piece);
  return tokeniser.tokens;
}
