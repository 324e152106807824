import { printMask, unpack, type Unpacked, type Written } from './format';
import { GramMap } from './grams';
import { printShingles, ShingleTable, textShingles } from './shingles';

/** A text that documents are compared with. */
export interface Original {
  /** The licence this is a text of: an id of the catalogue. */
  readonly id: string;
  /** All ids that have this text word for word; `id` first. */
  readonly ids: readonly string[];
  /** Which of a licence's several texts, such as its date. */
  readonly version: string | null;
  /** The words' figures; of a print only their low bytes. */
  readonly words: Uint32Array;
  /** True where the text itself is not shipped. */
  readonly print: boolean;
  /** Where its directions for use begin, in words; its length where it has none. */
  readonly tail: number;
  /** Where each short run of words stands. */
  readonly grams: GramMap;
}

/** Gives the bytes of a file shipped beside the program, such as `licenses.bin`, where there is one. */
export type AssetLoader = (name: string) => Promise<Uint8Array | undefined>;

/** The originals. What only some documents need is read when they do. */
export class LicenseIndex {
  readonly originals: readonly Original[];
  /** Texts come first, then prints. */
  readonly textCount: number;
  readonly texts: ShingleTable;
  readonly prints: ShingleTable;
  readonly #written = new Map<Original, () => Written>();

  /** @throws where the bytes are no index of this version */
  constructor(packed: Uint8Array) {
    const unpacked = unpack(packed);
    const { header } = unpacked;
    const texts = this.#textsIn(unpacked);
    this.originals = [...texts, ...printsIn(unpacked)];
    this.textCount = header.texts.length;
    this.texts = new ShingleTable(unpacked.textShingles, textShingles);
    this.prints = new ShingleTable(unpacked.printShingles, printShingles);
  }

  #textsIn({ header, figures, written }: Unpacked): readonly Original[] {
    let at = 0;
    return header.texts.map(({ ids, steps, tail }) => {
      const start = at;
      at += steps;
      const text = new PackedOriginal(ids, null, tail, false, () =>
        figures(start, start + steps - 1),
      );
      this.#written.set(
        text,
        once(() => written(start, start + steps)),
      );
      return text;
    });
  }

  /** The original of a licence by its id; of several texts the first. */
  find(id: string): Original | undefined {
    return this.originals.find(({ ids }) => ids.includes(id));
  }

  /** The words of an original as they are written; undefined where they may not be shipped. */
  wordsOf(original: Original): ((place: number) => string) | undefined {
    const written = this.#written.get(original);
    return written && ((place) => written().word(place));
  }

  /** What stands before each word of an original, and behind its last; undefined as `wordsOf`. */
  signsOf(original: Original): ((place: number) => string) | undefined {
    const written = this.#written.get(original);
    return written && ((place) => written().signs(place));
  }

  /** An original's own text; undefined where it may not be shipped. */
  textOf(original: Original): string | undefined {
    const written = this.#written.get(original)?.();
    if (!written) return undefined;
    let text = '';
    // The step behind the last word has what stands there.
    for (let step = 0; step <= original.words.length; step++)
      text += written.signs(step) + written.word(step);
    return text;
  }
}

/** An original whose words are read when they are asked for. */
class PackedOriginal implements Original {
  readonly id: string;
  readonly ids: readonly string[];
  readonly version: string | null;
  readonly tail: number;
  readonly print: boolean;
  readonly #read: () => Uint32Array;
  #words: Uint32Array | undefined;
  #grams: GramMap | undefined;

  constructor(
    ids: readonly string[],
    version: string | null,
    tail: number,
    print: boolean,
    read: () => Uint32Array,
  ) {
    this.id = ids[0] ?? '';
    this.ids = ids;
    this.version = version;
    this.tail = tail;
    this.print = print;
    this.#read = read;
  }

  get words(): Uint32Array {
    return (this.#words ??= this.#read());
  }

  get grams(): GramMap {
    return (this.#grams ??= new GramMap(this.words, this.print ? 6 : 4));
  }
}

function printsIn({ header, prints }: Unpacked): readonly Original[] {
  let at = 0;
  return header.prints.map(({ id, version, words, tail }) => {
    const start = at;
    at += words;
    return new PackedOriginal([id], version, tail, true, () =>
      Uint32Array.from(prints.subarray(start, start + words)),
    );
  });
}

function once<T>(work: () => T): () => T {
  let result: T | undefined;
  return () => (result ??= work());
}

/** The low bytes of figures, to compare with prints. */
export function printOf(words: Uint32Array): Uint32Array {
  return words.map((word) => word & printMask);
}

/**
 * Loads the originals. Some 2 MB; call once and keep.
 * @throws where the asset is missing or no index of this version
 */
export async function loadLicenseIndex(loader: AssetLoader): Promise<LicenseIndex> {
  const packed = await loader('licenses.bin');
  if (packed === undefined) throw new Error('licenses.bin is not where the program is.');
  return new LicenseIndex(packed);
}

/** The text of a licence by its id; undefined where no package ships it. */
export function originalText(index: LicenseIndex, id: string): string | undefined {
  const original = index.find(id);
  return original === undefined ? undefined : index.textOf(original);
}
