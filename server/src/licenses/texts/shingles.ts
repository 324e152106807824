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

/** One shingle in four is kept, by its own figure, so that both sides keep the same ones. */
const isKept = (figure: number): boolean => (figure & 3) === 0;
/** Of texts this short, in words, every shingle is kept. */
const shortText = 64;
/** In documents this short every shingle is looked up, so that short texts are found. */
const shortDocument = 400;

/** Growing columns of whole numbers, and a hash table over the first. */
class Keys {
  /** The table's slots hold a key's number plus one; 0 is empty. */
  slots: Int32Array;
  keys: Int32Array;
  count = 0;

  constructor(room: number) {
    let slots = 1024;
    while (slots < room * 2) slots *= 2;
    this.slots = new Int32Array(slots);
    this.keys = new Int32Array(room);
  }

  /** A key's number, or -1 where it has none. */
  find(key: number): number {
    const { slots, keys } = this;
    const mask = slots.length - 1;
    for (let slot = (key ^ (key >>> 16)) & mask; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0 || keys[number] === key) return number;
    }
  }

  /** A key's number, new where it had none; there must be room. */
  add(key: number): number {
    const { slots, keys } = this;
    const mask = slots.length - 1;
    let slot = (key ^ (key >>> 16)) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const number = (slots[slot] ?? 0) - 1;
      if (number < 0) break;
      if (keys[number] === key) return number;
    }
    keys[this.count] = key;
    slots[slot] = ++this.count;
    return this.count - 1;
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
    const total = texts.reduce(
      (sum, { length }) => sum + Math.max(length >> 1, Math.min(length, shortText)),
      0,
    );
    const room = total + 1024;
    this.kept = new Uint16Array(texts.length);
    this.#size = size;
    this.#mask = mask;
    this.#votes = new Uint16Array(texts.length);
    this.#keys = new Keys(room);
    const numbers = new Int32Array(room);
    const owners = new Uint16Array(room);
    const counts = new Uint32Array(room);
    const owner = new Int32Array(room).fill(-1);
    let entries = 0;
    texts.forEach((words, text) => {
      const last = words.length - size;
      for (let at = 0; at <= last; at++) {
        const key = shingle(words, at, size, mask);
        if (!isKept(key) && words.length > shortText) continue;
        const number = this.#keys.add(key);
        if (owner[number] === text) continue;
        owner[number] = text;
        numbers[entries] = number;
        owners[entries++] = text;
        counts[number] = (counts[number] ?? 0) + 1;
        this.kept[text] = (this.kept[text] ?? 0) + 1;
      }
    });
    this.#starts = new Uint32Array(this.#keys.count + 1);
    for (let n = 0; n < this.#keys.count; n++)
      this.#starts[n + 1] = (this.#starts[n] ?? 0) + (counts[n] ?? 0);
    const free = this.#starts.slice();
    this.#texts = new Uint16Array(entries);
    for (let entry = 0; entry < entries; entry++) {
      const number = numbers[entry] ?? 0;
      const place = free[number] ?? 0;
      this.#texts[place] = owners[entry] ?? 0;
      free[number] = place + 1;
    }
    this.#seen = new Uint32Array(this.#keys.count);
  }

  /** The texts that share shingles with `words` from `from` to `to`, each with how many. */
  vote(words: Uint32Array, from: number, to: number): Map<number, number> {
    const [starts, texts, seen] = [this.#starts, this.#texts, this.#seen];
    const votes = this.#votes.fill(0);
    const round = ++this.#round;
    const every = to - from <= shortDocument;
    for (let at = from; at + this.#size <= to; at++) {
      const key = shingle(words, at, this.#size, this.#mask);
      if (!every && !isKept(key)) continue;
      const number = this.#keys.find(key);
      // Once is enough: a document may repeat what it shares.
      if (number < 0 || seen[number] === round) continue;
      seen[number] = round;
      const end = starts[number + 1] ?? 0;
      for (let entry = starts[number] ?? 0; entry < end; entry++) {
        const text = texts[entry] ?? 0;
        votes[text] = (votes[text] ?? 0) + 1;
      }
    }
    const shared = new Map<number, number>();
    for (let text = 0; text < votes.length; text++) {
      const count = votes[text] ?? 0;
      if (count > 0) shared.set(text, count);
    }
    return shared;
  }
}
