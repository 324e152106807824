/** Short runs of words ("shingles") as 32-bit figures, and a table from these to texts. */
import { printMask } from './format';

/** The figure of the `size` words from `at`, of each only the bits in `mask`. */
export function shingle(words: Uint32Array, at: number, size: number, mask = -1): number {
  let hash = 0;
  for (let i = at; i < at + size; i++) {
    hash = Math.imul(hash ^ ((words[i] ?? 0) & mask), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}

/**
 * About one shingle in eight is kept: those that begin with certain words, so that both sides keep
 * the same ones and the others need not be worked out.
 */
export const begins = (word: number): boolean => (word & 7) === 0;
/** In documents this short every shingle is looked up, so that short texts are found. */
const shortDocument = 400;

/** Which words make a shingle of a table. */
export interface ShingleForm {
  /** How many words. */
  readonly size: number;
  /** The bits of each that count. */
  readonly mask: number;
}

export const textShingles: ShingleForm = Object.freeze({ size: 5, mask: -1 });
/** Prints have a byte for each word, so it takes more of them. */
export const printShingles: ShingleForm = Object.freeze({ size: 7, mask: printMask });

/** A table as it is shipped; see `buildShingles`. */
export interface PackedShingles {
  /** The shingles in order, each less the one before, modulo 2³². */
  readonly steps: Uint32Array;
  /** How many texts have each. */
  readonly counts: Uint8Array;
  /** These texts, shingle by shingle. */
  readonly texts: Uint16Array;
  /** How many shingles are kept of each text. */
  readonly kept: Uint16Array;
}

/**
 * Which texts share runs of words with a document, by the shingles that are kept of both.
 */
export class ShingleTable {
  /** How many shingles are kept of each text. */
  readonly kept: Uint16Array;
  readonly #form: ShingleForm;
  /** In order. */
  readonly #keys: Int32Array;
  /** The texts of the key numbered n are `#texts` from `#starts[n]` to `#starts[n + 1]`. */
  readonly #starts: Uint32Array;
  readonly #texts: Uint16Array;
  readonly #seen: Uint32Array;
  readonly #votes: Uint16Array;
  #round = 0;

  constructor({ steps, counts, texts, kept }: PackedShingles, form: ShingleForm) {
    const count = steps.length;
    this.kept = kept;
    this.#form = form;
    this.#keys = new Int32Array(count);
    this.#starts = new Uint32Array(count + 1);
    let [key, start] = [0, 0];
    for (let number = 0; number < count; number++) {
      this.#keys[number] = key = (key + (steps[number] ?? 0)) | 0;
      this.#starts[number + 1] = start += counts[number] ?? 0;
    }
    this.#texts = texts;
    this.#seen = new Uint32Array(count);
    this.#votes = new Uint16Array(kept.length);
  }

  /**
   * Counts, for each text, how many of its shingles occur in `words` from `from` to `to`. What is
   * returned is overwritten by the next count.
   */
  vote(words: Uint32Array, from: number, to: number): Uint16Array {
    const [starts, texts, seen] = [this.#starts, this.#texts, this.#seen];
    const { size, mask } = this.#form;
    const votes = this.#votes.fill(0);
    const round = ++this.#round;
    const every = to - from <= shortDocument;
    for (let at = from; at + size <= to; at++) {
      if (!every && !begins(words[at] ?? 0)) continue;
      const number = this.#find(shingle(words, at, size, mask));
      // Once is enough: a document may repeat what it shares.
      if (number < 0 || seen[number] === round) continue;
      seen[number] = round;
      const end = starts[number + 1] ?? 0;
      for (let entry = starts[number] ?? 0; entry < end; entry++) {
        const text = texts[entry] ?? 0;
        votes[text] = (votes[text] ?? 0) + 1;
      }
    }
    return votes;
  }

  /** A shingle's number; -1 where no text has it. */
  #find(key: number): number {
    const keys = this.#keys;
    let [low, high] = [0, keys.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    return keys[low] === key ? low : -1;
  }
}
