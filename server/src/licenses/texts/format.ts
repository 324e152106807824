/**
 * The form in which originals are shipped. It is read where it lies: nothing is unpacked that a
 * document does not ask for, and the package around the program deflates it. Texts are kept as
 * steps, each the signs before a word and the word itself, both as numbers into lists; runs of
 * steps that an earlier text has too are kept once. So what identification needs, the words, comes
 * without reading any text. Texts that may not be shipped are there as prints: one byte for each
 * word, shared by about one word in 256, from which no word can be read back.
 */
import { Runs } from './runs';
import type { PackedShingles } from './shingles';

/** A licence text as it is shipped. */
export interface PackedText {
  /** The SPDX ids of this text, the one to name first; more than one where only a notice tells them apart. */
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

/** The steps of a part of all texts, one after the other, as they are written. */
export interface Written {
  word(step: number): string;
  /** What stands before the word. */
  signs(step: number): string;
}

/** What a pack holds. Places are counted in steps from the first text's first. */
export interface Unpacked {
  readonly header: PackedHeader;
  /** The figure of each word from one place to another; 0 for the empty word. */
  readonly figures: (from: number, to: number) => Uint32Array;
  /** How the steps from one place to another are written, counted from the first. */
  readonly written: (from: number, to: number) => Written;
  /** The prints, one after the other. */
  readonly prints: Uint8Array;
  readonly textShingles: PackedShingles;
  readonly printShingles: PackedShingles;
}

/** The word a print keeps: the low byte of its figure. */
export const printMask = 0xff;

/** The format that this program reads and packs. */
export const packFormat = 4;

/** Parts the strings of a list. */
export const separator = '\0';

/**
 * Reads an index: parts, each after its length in bytes as a little-endian 32-bit number and, where
 * it needs it, padded to four bytes, so that numbers are read where they are:
 *
 * 1. the header, JSON
 * 2. 32-bit figures of the words
 * 3. runs, 32-bit: by turns how many literal steps follow, how far back a copy begins, its length
 * 4. of each literal step the place of its word, 16-bit
 * 5. and that of its signs, 16-bit
 * 6. the words and 7. the signs, as they are written
 * 8. the prints
 * 9. the shingles of the texts, in four parts: each larger than the one before by so much, 32-bit;
 *    how many texts have it, 8-bit; which, 16-bit; how many are kept of each text, 16-bit
 * 13. the shingles of the prints, likewise
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
  const shingles = (): PackedShingles => ({
    steps: uint32s(part()),
    counts: part(),
    texts: uint16s(part()),
    kept: uint16s(part()),
  });
  const strings = (from: Uint8Array) => new TextDecoder().decode(from).split(separator);
  const header = JSON.parse(new TextDecoder().decode(part())) as PackedHeader;
  if (header.format !== packFormat) throw new Error('The licence index has another format.');
  const figures = uint32s(part());
  const runs = new Runs(uint32s(part()));
  const words = uint16s(part());
  const signs = uint16s(part());
  if (runs.literals !== words.length || runs.steps !== stepsOf(header))
    throw new Error('The licence index does not fill its texts.');
  const [wordList, signList] = [part(), part()];
  let lists: { readonly words: readonly string[]; readonly signs: readonly string[] } | undefined;
  return {
    header,
    figures: (from, to) => runs.read(from, to).map((literal) => figures[words[literal] ?? 0] ?? 0),
    written: (from, to) => {
      const literals = runs.read(from, to);
      const own = (lists ??= { words: strings(wordList), signs: strings(signList) });
      return {
        word: (step) => own.words[words[literals[step] ?? -1] ?? -1] ?? '',
        signs: (step) => own.signs[signs[literals[step] ?? -1] ?? -1] ?? '',
      };
    },
    prints: part(),
    textShingles: shingles(),
    printShingles: shingles(),
  };
}

function stepsOf({ texts }: PackedHeader): number {
  return texts.reduce((sum, { steps }) => sum + steps, 0);
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
