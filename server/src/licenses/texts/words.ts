/**
 * The words of a text as licences are compared by: SPDX's matching guidelines, and a little
 * beyond. Case, white space, punctuation, quotes, dashes, bullets, list numbers, comment markers,
 * HTML tags, hyphenation and variant spellings make no difference; a copyright sign is the word.
 * Every decision looks only at neighbouring words and signs, never at where lines break, so that
 * a re-wrapped text has the same words. One pass, linear in the text.
 */
import { spellings } from './spelling';

/** The words of one text, each with its place. */
export interface Words {
  readonly count: number;
  /** A 32-bit figure for each word: equal words have equal figures. */
  readonly hashes: Uint32Array;
  /** UTF-16 offsets. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

// What a character is to a word. Plain numbers, as they are looked up for every character.
const other = 0;
const letter = 1;
const digit = 2;
/** A word by itself: Chinese, Japanese, Korean. */
const ideograph = 3;
/** Not seen: soft hyphen, zero-width space, byte order mark. */
const invisible = 4;

const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) =>
  code >= 48 && code <= 57
    ? digit
    : (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
      ? letter
      : other,
);

/** Small letters and digits of ASCII by code; 0 where a code is no part of a word. */
const asciiWord = Uint8Array.from({ length: 128 }, (_, code) =>
  asciiKinds[code] === other ? 0 : code >= 65 && code <= 90 ? code + 32 : code,
);

function kindOf(code: number): number {
  if (code < 128) return asciiKinds[code] ?? other;
  if (code < 0xc0)
    return code === 0xad
      ? invisible
      : code === 0xaa || code === 0xb5 || code === 0xba
        ? letter
        : other;
  if (code < 0x250) return code === 0xd7 || code === 0xf7 ? other : letter;
  if ((code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff) return invisible;
  if (code >= 0x2000 && code < 0x2c00) return other;
  if (
    (code >= 0x3040 && code <= 0x312f) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff)
  )
    return ideograph;
  if (code >= 0xff10 && code <= 0xff19) return digit;
  if ((code >= 0xd800 && code <= 0xdfff) || (code >= 0x3000 && code < 0x3040)) return other;
  return /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(code)) ? letter : other;
}

const isWordCode = (code: number): boolean => {
  const kind = kindOf(code);
  return kind === letter || kind === digit;
};

/** Small letters, and full-width forms as the plain ones; NaN (past the end) stays. */
function fold(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const plain = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
  return String.fromCharCode(plain).toLowerCase().charCodeAt(0);
}

const seed = 0x811c9dc5 | 0;
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Spreads a hash over all its bits, so that its low bits alone serve as a figure too. */
function finish(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The figure of one plain word in small letters. */
export function hashWord(word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return finish(hash);
}

const variants: ReadonlyMap<number, number> = new Map(
  [...spellings].map(([variant, standard]) => [hashWord(variant), hashWord(standard)]),
);
/** By a figure's low bits, whether a word can be a variant: nearly all are ruled out here. */
const mayVary = new Uint8Array(0x1000);
for (const figure of variants.keys()) mayVary[figure & 0xfff] = 1;
const copyright = hashWord('copyright');
const and = hashWord('and');
const abbreviatedVersion = hashWord('v');
/** After these a number names something and does not count a list. */
const citing: ReadonlySet<number> = new Set(
  'version versions v section sections clause clauses article articles paragraph paragraphs part exhibit schedule annex appendix attachment license gpl lgpl'
    .split(' ')
    .map(hashWord),
);
const tags: ReadonlySet<string> = new Set(
  'a b p i u br em hr li ol ul td th tr tt h1 h2 h3 h4 h5 h6 div pre code span font table tbody strong center body html head blockquote'.split(
    ' ',
  ),
);

const apostrophes = "'\u2019\u02bc\u2018";
const hyphens = '-\u2010\u2011\u2012\u2013';

/** Room to read into, kept from text to text: what is handed out is a copy of the right length. */
let room = {
  hashes: new Uint32Array(1 << 12),
  starts: new Uint32Array(1 << 12),
  ends: new Uint32Array(1 << 12),
};
/** Room for more words than this is not kept. */
const mostKept = 1 << 18;

class Reader {
  readonly #text: string;
  #hashes: Uint32Array<ArrayBuffer> = room.hashes;
  #starts: Uint32Array<ArrayBuffer> = room.starts;
  #ends: Uint32Array<ArrayBuffer> = room.ends;
  #count = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Words {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code <= 0x20) {
        at += 1;
        continue;
      }
      const kind = kindOf(code);
      if (kind === letter || kind === digit) at = this.#word(at);
      else if (kind === ideograph) {
        this.#push(finish(step(seed, code)), at, at + 1);
        at += 1;
      } else if (code === 0xa9) at = this.#copyrightSign(at, at + 1);
      else if (code === 0x26) at = this.#ampersand(at);
      else if (code === 0x3c) at = this.#tagEnd(at);
      else at += 1;
    }
    const count = this.#count;
    const [hashes, starts, ends] = [this.#hashes, this.#starts, this.#ends];
    if (hashes.length <= mostKept) room = { hashes, starts, ends };
    return {
      count,
      hashes: hashes.slice(0, count),
      starts: starts.slice(0, count),
      ends: ends.slice(0, count),
    };
  }

  #push(hash: number, start: number, end: number): void {
    if (this.#count === this.#hashes.length) this.#grow();
    this.#hashes[this.#count] = hash;
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#count += 1;
  }

  #grow(): void {
    const larger = (old: Uint32Array): Uint32Array<ArrayBuffer> => {
      const grown = new Uint32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.#hashes = larger(this.#hashes);
    this.#starts = larger(this.#starts);
    this.#ends = larger(this.#ends);
  }

  #previous(): number {
    return this.#count === 0 ? 0 : (this.#hashes[this.#count - 1] ?? 0);
  }

  /** Reads the word that starts at `start`; returns where to go on. */
  #word(start: number): number {
    const text = this.#text;
    let hash = seed;
    let at = start;
    let before: number = other;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      // The bulk of any licence; `before` need only tell digits apart, for "2.0".
      const small = code < 128 ? (asciiWord[code] ?? 0) : 0;
      if (small !== 0) {
        hash = Math.imul(hash ^ small, 0x01000193);
        before = code < 58 ? digit : letter;
        at += 1;
        continue;
      }
      if (code <= 0x20) break;
      const kind = kindOf(code);
      if (kind === letter || kind === digit) {
        hash = step(hash, fold(code));
        before = kind;
        at += 1;
      } else if (kind === invisible) at += 1;
      else {
        const next = this.#joint(at, code, before);
        if (next === at) break;
        if (code === 0x2e) hash = step(hash, code);
        at = next;
      }
    }
    const length = at - start;
    const sign = text.charCodeAt(at);
    // Most words end here, cheaply: a number is followed by a stop, a bracket or, of several parts, a blank.
    const digits = text.charCodeAt(start) < 58;
    const mayCount = sign === 0x29 || sign === 0x2e || (digits && sign <= 0x20);
    if (mayCount && length <= 12 && this.#isNumber(start, at)) return at;
    if (length === 1 && fold(text.charCodeAt(start)) === 0x63 && this.#isSign(start))
      return this.#copyrightSign(start - 1, at + 1);
    const plain = finish(hash);
    const standard = mayVary[plain & 0xfff] === 1 ? (variants.get(plain) ?? plain) : plain;
    if (standard === copyright && this.#followsCopyright(start)) return at;
    this.#push(standard, start, at);
    return at;
  }

  /** Where the word goes on after a sign within it, such as a hyphen; `at` where it ends. */
  #joint(at: number, code: number, before: number): number {
    const text = this.#text;
    const next = text.charCodeAt(at + 1);
    if (code === 0x2e) return before === digit && kindOf(next) === digit ? at + 1 : at;
    const char = text.charAt(at);
    if (apostrophes.includes(char))
      return before === letter && kindOf(next) === letter ? at + 1 : at;
    if (!hyphens.includes(char)) return at;
    if (isWordCode(next)) return at + 1;
    return before === letter ? this.#nextLine(at + 1, at) : at;
  }

  /** Where a hyphenated word goes on in the next line, past a comment marker. */
  #nextLine(from: number, otherwise: number): number {
    const text = this.#text;
    let broken = false;
    for (let at = from; at < Math.min(from + 24, text.length); at++) {
      const code = text.charCodeAt(at);
      if (code === 0x0a) {
        if (broken) return otherwise;
        broken = true;
      } else if (isWordCode(code))
        return broken && code === fold(code) && kindOf(code) === letter ? at : otherwise;
      else if (!' \t\r/#*;%>|'.includes(text.charAt(at))) return otherwise;
    }
    return otherwise;
  }

  /** True where a word this short only counts a list: `1.`, `(a)`, `iv)`, `2.3.` */
  #isNumber(start: number, end: number): boolean {
    const text = this.#text;
    const word = text.slice(start, end);
    const after = text.charAt(end);
    const before = text.charAt(start - 1);
    const simple = /^(?:\d{1,2}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})$/.test(word);
    if (!simple && !/^\d{1,2}(?:\.\d{1,2}){1,3}$/.test(word)) return false;
    if (simple && after === ')') {
      if (before !== '(') return !/[\p{L}\p{N}.]/u.test(before);
      if (fold(word.charCodeAt(0)) === 0x63 && this.#isSign(start)) return false;
      return !isWordCode(text.charCodeAt(start - 2));
    }
    const space = end + (after === '.' ? 1 : 0);
    if (space === end && simple) return false;
    if (!/\s/.test(text.charAt(space))) return false;
    const follows = this.#followsWord(start);
    const previous = this.#previous();
    if (previous === abbreviatedVersion || (follows && citing.has(previous))) return false;
    let next = space;
    while (next < text.length && /[\s"'“”‘’*_/#>%|-]/.test(text.charAt(next))) next += 1;
    const opens = /\p{Lu}/u.test(text.charAt(next));
    return opens && (simple || !follows);
  }

  /** True where only blanks and comment markers lie between the previous word and this one. */
  #followsWord(start: number): boolean {
    let at = start - 1;
    while (at >= 0 && /[\s/#*>%|]/.test(this.#text.charAt(at))) at -= 1;
    return at >= 0 && isWordCode(this.#text.charCodeAt(at));
  }

  /** True where `c` at `start` is the copyright sign `(c)`: beside the word, or before a year. */
  #isSign(start: number): boolean {
    const text = this.#text;
    if (text.charAt(start - 1) !== '(' || text.charAt(start + 1) !== ')') return false;
    if (this.#followsCopyright(start - 1)) return true;
    let next = start + 2;
    while (next < text.length && /[\s<[{$]/.test(text.charAt(next))) next += 1;
    return /^(?:\d{4}|copyright|years?\b|yyyy)/i.test(text.slice(next, next + 9));
  }

  #followsCopyright(start: number): boolean {
    if (this.#count === 0 || this.#previous() !== copyright) return false;
    return start - (this.#ends[this.#count - 1] ?? 0) <= 4;
  }

  #copyrightSign(start: number, end: number): number {
    if (!this.#followsCopyright(start)) this.#push(copyright, start, end);
    return end;
  }

  /** An ampersand is a word between blanks, and otherwise may begin an HTML entity. */
  #ampersand(at: number): number {
    const text = this.#text;
    const entity = /^&#?[a-z0-9]{2,7};/i.exec(text.slice(at, at + 10))?.[0];
    if (entity !== undefined) {
      const end = at + entity.length;
      return entity.toLowerCase() === '&copy;' ? this.#copyrightSign(at, end) : end;
    }
    if (/\s/.test(text.charAt(at + 1)) && /\s/.test(text.charAt(at - 1)))
      this.#push(and, at, at + 1);
    return at + 1;
  }

  /** Past an HTML tag; past the angle bracket where it opens none. */
  #tagEnd(at: number): number {
    const name = /^<\/?([a-z][a-z0-9]{0,9})[\s/>]/i.exec(this.#text.slice(at, at + 14))?.[1];
    if (name === undefined || !tags.has(name.toLowerCase())) return at + 1;
    const end = this.#text.slice(at, at + 300).indexOf('>');
    return end < 0 ? at + 1 : at + end + 1;
  }
}

/** Reads the words of `text`. Never fails. */
export function readWords(text: string): Words {
  return new Reader(text).read();
}

/** The figure of a word as it stands in some text: a word of {@link readWords} by itself. */
export function figureOf(word: string): number {
  if (word === '&') return and;
  if (!/^[A-Za-z0-9]+$/.test(word)) return readWords(word).hashes[0] ?? copyright;
  const plain = hashWord(word.toLowerCase());
  return variants.get(plain) ?? plain;
}
