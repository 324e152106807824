/**
 * The form in which originals are shipped, one deflated file. Texts are kept as steps, each the
 * signs before a word and the word itself, both as numbers into lists; runs of steps that an
 * earlier text has too are kept once. So what identification needs, the words, comes without
 * reading any text. Texts that may not be shipped are there as prints: one byte for each
 * word, shared by about one word in 256, from which no word can be read back.
 */

/** A licence text as it is shipped. */
export interface PackedText {
  /** The SPDX ids of this text; more than one where texts are the same word for word. */
  readonly ids: readonly string[];
  /** How many steps it has; the last has the empty word. */
  readonly steps: number;
  /** Where its directions for use begin, in words; `steps - 1` where it has none. */
  readonly tail: number;
}

/** A licence whose text is not shipped. */
export interface PackedPrint {
  readonly id: string;
  /** Which of several texts of this licence, such as a date; null where there is one. */
  readonly version: string | null;
  readonly words: number;
  readonly tail: number;
}

export interface PackedHeader {
  readonly format: number;
  readonly words: readonly string[];
  readonly signs: readonly string[];
  readonly texts: readonly PackedText[];
  readonly prints: readonly PackedPrint[];
}

/** What a pack holds, unpacked. */
export interface Unpacked {
  readonly header: PackedHeader;
  /** For each step of all texts, the word's and the signs' place in the header's lists. */
  readonly words: Uint16Array;
  readonly signs: Uint16Array;
  /** The prints, one after the other. */
  readonly prints: Uint8Array;
}

/** The word a print keeps: the low byte of its figure. */
export const printMask = 0xff;

/** Reads numbers of seven bits a byte, low ones first. */
class Numbers {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  atEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new Error('The licence index ends too soon.');
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }
}

/**
 * Unpacks an inflated index: five parts, each after its length in bytes as a little-endian
 * 32-bit number: the header (JSON), control numbers, words, signs, prints.
 * @throws where the bytes are no index of this format
 */
export function unpack(bytes: Uint8Array): Unpacked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const part = (): Uint8Array => {
    const start = at + 4;
    at = start + view.getUint32(at, true);
    return bytes.subarray(start, at);
  };
  const header = JSON.parse(new TextDecoder().decode(part())) as PackedHeader;
  if (header.format !== 2) throw new Error('The licence index has another format.');
  const control = new Numbers(part());
  const wordNumbers = new Numbers(part());
  const signNumbers = new Numbers(part());
  const total = header.texts.reduce((sum, { steps }) => sum + steps, 0);
  const words = new Uint16Array(total);
  const signs = new Uint16Array(total);
  let step = 0;
  while (!control.atEnd()) {
    for (const end = step + control.next(); step < end; step++) {
      words[step] = wordNumbers.next();
      signs[step] = signNumbers.next();
    }
    if (control.atEnd()) break;
    const from = step - control.next();
    const length = control.next();
    // Copies may overlap themselves, so they are made step by step.
    for (let i = 0; i < length; i++) {
      words[step + i] = words[from + i] ?? 0;
      signs[step + i] = signs[from + i] ?? 0;
    }
    step += length;
  }
  return { header, words, signs, prints: part() };
}

/** Inflates `deflate-raw` bytes; works in Node and in a browser alike. */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // A failure shows in the reader below as well; here it must only not go unhandled.
  const written = writer.write(bytes).then(() => writer.close());
  written.catch(() => undefined);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.readable.getReader() as ReadableStreamDefaultReader<Uint8Array>;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    length += next.value.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
