/** Short runs of words ("shingles") as 32-bit figures, and a table from these to texts. */

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
const begins = (word: number): boolean => (word & 7) === 0;
/** What more texts than this share tells little, and most of it is let go. */
const common = 40;
const isTelling = (number: number, texts: number): boolean => texts <= common || (number & 3) === 0;
/** Of texts this short, in words, every shingle is kept. */
const shortText = 100;
/** In documents this short every shingle is looked up, so that short texts are found. */
const shortDocument = 400;

/** Numbers figures in the order in which they come. */
class Keys {
  count = 0;
  /** Pairs of a figure and its number plus one, side by side in memory; the number 0 is an empty slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** `most` is how many figures there may be. */
  constructor(most: number) {
    let slots = 1024;
    while (slots < most * 1.4) slots *= 2;
    this.#slots = new Int32Array(slots * 2);
    this.#mask = slots - 1;
  }

  /** A figure's number, or -1 where it has none. */
  find(key: number): number {
    const slots = this.#slots;
    for (let slot = (key ^ (key >>> 16)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = slots[slot * 2 + 1] ?? 0;
      if (number === 0 || slots[slot * 2] === key) return number - 1;
    }
  }

  /** A figure's number, a new one where it had none. */
  add(key: number): number {
    const slots = this.#slots;
    for (let slot = (key ^ (key >>> 16)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const number = slots[slot * 2 + 1] ?? 0;
      if (number !== 0 && slots[slot * 2] !== key) continue;
      if (number !== 0) return number - 1;
      slots[slot * 2] = key;
      slots[slot * 2 + 1] = ++this.count;
      return this.count - 1;
    }
  }
}

/**
 * Which texts share runs of words with a document, by the shingles that are kept of both.
 */
export class ShingleTable {
  /** How many shingles are kept of each text. */
  readonly kept: Uint16Array;
  readonly #size: number;
  readonly #mask: number;
  readonly #keys: Keys;
  /** The texts of the key numbered n are `#texts` from `#starts[n]` to `#starts[n + 1]`. */
  readonly #starts: Uint32Array;
  readonly #texts: Uint16Array;
  readonly #seen: Uint32Array;
  readonly #votes: Uint16Array;
  #round = 0;

  constructor(texts: readonly Uint32Array[], size: number, mask = -1) {
    const most = texts.reduce((sum, text) => sum + countKept(text, size), 0);
    this.kept = new Uint16Array(texts.length);
    this.#size = size;
    this.#mask = mask;
    this.#votes = new Uint16Array(texts.length);
    this.#keys = new Keys(most);
    const numbers = new Int32Array(most);
    const owners = new Uint16Array(most);
    this.#starts = new Uint32Array(most + 2);
    const last = new Int32Array(most).fill(-1);
    let entries = 0;
    for (let text = 0; text < texts.length; text++) {
      const words = texts[text] ?? new Uint32Array();
      const all = words.length <= shortText;
      for (let at = 0; at + size <= words.length; at++) {
        if (!all && !begins(words[at] ?? 0)) continue;
        const number = this.#keys.add(shingle(words, at, size, mask));
        if (last[number] === text) continue;
        last[number] = text;
        numbers[entries] = number;
        owners[entries++] = text;
        // Counted two places on, so that adding up and filling in leaves each start in its place.
        this.#starts[number + 2] = (this.#starts[number + 2] ?? 0) + 1;
      }
    }
    const { count } = this.#keys;
    const telling = new Uint8Array(count);
    for (let number = 0; number < count; number++) {
      telling[number] = isTelling(number, this.#starts[number + 2] ?? 0) ? 1 : 0;
      if (telling[number] === 0) this.#starts[number + 2] = 0;
    }
    for (let number = 2; number <= count; number++)
      this.#starts[number] = (this.#starts[number] ?? 0) + (this.#starts[number - 1] ?? 0);
    this.#texts = new Uint16Array(entries);
    for (let entry = 0; entry < entries; entry++) {
      const number = numbers[entry] ?? 0;
      if (telling[number] === 0) continue;
      const place = this.#starts[number + 1] ?? 0;
      const text = owners[entry] ?? 0;
      this.#texts[place] = text;
      this.#starts[number + 1] = place + 1;
      this.kept[text] = (this.kept[text] ?? 0) + 1;
    }
    this.#seen = new Uint32Array(count);
  }

  /**
   * Counts, for each text, how many of its shingles occur in `words` from `from` to `to`. What is
   * returned is overwritten by the next count.
   */
  vote(words: Uint32Array, from: number, to: number): Uint16Array {
    const [keys, starts, texts, seen] = [this.#keys, this.#starts, this.#texts, this.#seen];
    const [size, mask, votes] = [this.#size, this.#mask, this.#votes.fill(0)];
    const round = ++this.#round;
    const every = to - from <= shortDocument;
    for (let at = from; at + size <= to; at++) {
      if (!every && !begins(words[at] ?? 0)) continue;
      const number = keys.find(shingle(words, at, size, mask));
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
}

/** How many shingles of a text are kept, repetitions included. */
function countKept(words: Uint32Array, size: number): number {
  if (words.length <= shortText) return words.length;
  let count = 0;
  for (let at = 0; at + size <= words.length; at++) if (begins(words[at] ?? 0)) count += 1;
  return count;
}
