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
  readonly texts: readonly PackedText[];
  readonly prints: readonly PackedPrint[];
}

/** How texts are written, by the steps of all texts, one after the other. */
export interface Written {
  word(step: number): string;
  /** What stands before the word. */
  signs(step: number): string;
}

/** What a pack holds, unpacked. */
export interface Unpacked {
  readonly header: PackedHeader;
  /** For each step of all texts its word's figure; 0 for the empty word. */
  readonly figures: Uint32Array;
  /** The prints, one after the other. */
  readonly prints: Uint8Array;
  /** Unpacked when first asked for: to identify a text takes only figures. */
  readonly written: () => Written;
}

/** The word a print keeps: the low byte of its figure. */
export const printMask = 0xff;

/** The format that this program reads and packs. */
export const packFormat = 3;

/** Parts the strings of a list. */
export const separator = '\0';

/**
 * Unpacks an inflated index: eight parts, each after its length in bytes as a little-endian 32-bit
 * number and, where it needs it, padded to four bytes, so that numbers are read where they are:
 *
 * 1. the header, JSON
 * 2. 32-bit figures of the words
 * 3. runs, 32-bit: by turns how many literal steps follow, how far back a copy begins, its length
 * 4. of each literal step the place of its word, 16-bit
 * 5. and that of its signs, 16-bit
 * 6. the words and 7. the signs, as they are written
 * 8. the prints
 * @throws where the bytes are no index of this format
 */
export function unpack(bytes: Uint8Array): Unpacked {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const part = (): Uint8Array => {
    const start = at + 4;
    const end = start + view.getUint32(at, true);
    if (end > bytes.length) throw new Error('The licence index ends too soon.');
    at = (end + 3) & ~3;
    return bytes.subarray(start, end);
  };
  const strings = (from: Uint8Array) => new TextDecoder().decode(from).split(separator);
  const header = JSON.parse(new TextDecoder().decode(part())) as PackedHeader;
  if (header.format !== packFormat) throw new Error('The licence index has another format.');
  const figures = uint32s(part());
  const runs = uint32s(part());
  const words = uint16s(part());
  const signs = uint16s(part());
  const [wordList, signList] = [part(), part()];
  const total = header.texts.reduce((sum, { steps }) => sum + steps, 0);
  let written: Written | undefined;
  return {
    header,
    figures: expand(
      runs,
      words.length,
      (literal) => figures[words[literal] ?? 0] ?? 0,
      new Uint32Array(total),
    ),
    prints: part(),
    written: () => (written ??= unpackWritten()),
  };

  function unpackWritten(): Written {
    const [ownWords, ownSigns] = [strings(wordList), strings(signList)];
    const number = (of: Uint16Array) =>
      expand(runs, of.length, (literal) => of[literal] ?? 0, new Uint16Array(total));
    const [wordNumbers, signNumbers] = [number(words), number(signs)];
    return {
      word: (step) => ownWords[wordNumbers[step] ?? 0] ?? '',
      signs: (step) => ownSigns[signNumbers[step] ?? 0] ?? '',
    };
  }
}

/** Fills `out` with literal values and the copies of what stands before them. */
function expand<T extends Uint16Array | Uint32Array>(
  runs: Uint32Array,
  literals: number,
  valueOf: (literal: number) => number,
  out: T,
): T {
  let [step, literal] = [0, 0];
  for (let run = 0; run < runs.length; run += 3) {
    for (const end = literal + (runs[run] ?? 0); literal < end;) out[step++] = valueOf(literal++);
    const back = runs[run + 1] ?? 0;
    // A copy may overlap itself, so it is made step by step.
    for (const end = step + (runs[run + 2] ?? 0); step < end; step++)
      out[step] = out[step - back] ?? 0;
  }
  if (literal !== literals || step !== out.length)
    throw new Error('The licence index does not fill its texts.');
  return out;
}

const littleEndian = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;

/** Little-endian numbers, where they are if the machine allows. */
function uint32s(bytes: Uint8Array): Uint32Array {
  if (littleEndian && bytes.byteOffset % 4 === 0)
    return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(i * 4, true));
}

function uint16s(bytes: Uint8Array): Uint16Array {
  if (littleEndian && bytes.byteOffset % 2 === 0)
    return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, i) => view.getUint16(i * 2, true));
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
