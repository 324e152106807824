import { shingle } from './shingles';

/** Where each run of `size` words stands in one text. */
export class GramMap {
  readonly size: number;
  readonly #words: Uint32Array;
  readonly #mask: number;
  readonly #heads: Int32Array;
  readonly #next: Int32Array;

  constructor(words: Uint32Array, size: number) {
    // A text shorter than a run has runs of all its words.
    this.size = Math.max(1, Math.min(size, words.length));
    this.#words = words;
    let slots = 16;
    while (slots < words.length) slots *= 2;
    this.#mask = slots - 1;
    this.#heads = new Int32Array(slots).fill(-1);
    this.#next = new Int32Array(words.length);
    // From the end, so that a chain gives earlier places first.
    for (let at = words.length - this.size; at >= 0; at--) {
      const slot = this.#slot(words, at);
      this.#next[at] = this.#heads[slot] ?? -1;
      this.#heads[slot] = at;
    }
  }

  #slot(words: Uint32Array, at: number): number {
    const key = shingle(words, at, this.size);
    return (key ^ (key >>> 13)) & this.#mask;
  }

  /** The first place where the run at `at` of `document` may stand; -1 for none. */
  first(document: Uint32Array, at: number): number {
    return this.#heads[this.#slot(document, at)] ?? -1;
  }

  /** The place after `place` in the same chain; -1 at its end. */
  next(place: number): number {
    return this.#next[place] ?? -1;
  }

  /** True where the run really is the same at both places. */
  same(document: Uint32Array, at: number, place: number): boolean {
    for (let i = 0; i < this.size; i++)
      if (document[at + i] !== this.#words[place + i]) return false;
    return true;
  }
}
