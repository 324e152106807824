import { findLicense } from '../catalogue/index';
import { inflate, printMask, unpack, type Written } from './format';
import { GramMap } from './grams';
import { ShingleTable } from './shingles';

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

/** The originals, unpacked. Tables that only some documents need are made when they are. */
export class LicenseIndex {
  readonly originals: readonly Original[];
  /** Texts come first, then prints. */
  readonly textCount: number;
  readonly texts: ShingleTable;
  readonly prints: ShingleTable;
  readonly #written: () => Written;
  /** Where each text begins, in steps. */
  readonly #starts: readonly number[];

  constructor(inflated: Uint8Array) {
    const { header, figures: all, prints, written } = unpack(inflated);
    this.#written = written;
    const starts: number[] = [];
    let at = 0;
    const siblings = byBase(header.texts.flatMap(({ ids }) => ids));
    const texts = header.texts.map(({ ids: own, steps, tail }) => {
      const ids = new Set(own.flatMap((id) => [id, ...(siblings.get(baseOf(id)) ?? [])]));
      const start = at;
      starts.push(start);
      at += steps;
      return original(
        preferred([...ids]),
        null,
        all.subarray(start, start + steps - 1),
        false,
        tail,
      );
    });
    at = 0;
    const printed = header.prints.map((print) => {
      const start = at;
      at += print.words;
      return original(
        [print.id],
        print.version,
        Uint32Array.from(prints.subarray(start, at)),
        true,
        print.tail,
      );
    });
    this.originals = [...texts, ...printed];
    this.textCount = texts.length;
    this.texts = new ShingleTable(
      texts.map((text) => text.words),
      5,
    );
    this.prints = new ShingleTable(
      printed.map((text) => text.words),
      7,
      printMask,
    );
    this.#starts = starts;
  }

  /** The original of a licence by its id; of several texts the first. */
  find(id: string): Original | undefined {
    return this.originals.find(({ ids }) => ids.includes(id));
  }

  /** The words of an original as they are written; undefined where they may not be shipped. */
  wordsOf(original: Original): ((place: number) => string) | undefined {
    if (original.print) return undefined;
    const start = this.#startOf(original);
    return (place) => this.#written().word(start + place);
  }

  /** What stands before each word of an original, and behind its last; undefined as `wordsOf`. */
  signsOf(original: Original): ((place: number) => string) | undefined {
    if (original.print) return undefined;
    const start = this.#startOf(original);
    return (place) => this.#written().signs(start + place);
  }

  /** An original's own text; undefined where it may not be shipped. */
  textOf(original: Original): string | undefined {
    if (original.print) return undefined;
    const [start, written] = [this.#startOf(original), this.#written()];
    let text = '';
    // The step behind the last word has what stands there.
    for (let step = start; step <= start + original.words.length; step++)
      text += written.signs(step) + written.word(step);
    return text;
  }

  #startOf(original: Original): number {
    return this.#starts[this.originals.indexOf(original)] ?? 0;
  }
}

function original(
  ids: readonly string[],
  version: string | null,
  words: Uint32Array,
  print: boolean,
  tail: number,
): Original {
  let grams: GramMap | undefined;
  return {
    id: ids[0] ?? '',
    ids,
    version,
    words,
    print,
    tail,
    get grams() {
      return (grams ??= new GramMap(words, print ? 6 : 4));
    },
  };
}

/** An id without what only a notice can tell, as the text is the same: `-only`, `-or-later`, `+`. */
const baseOf = (id: string): string => id.replace(/(?:-only|-or-later|\+)$/, '');

function byBase(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const siblings = new Map<string, string[]>();
  for (const id of ids) {
    const known = siblings.get(baseOf(id));
    if (known === undefined) siblings.set(baseOf(id), [id]);
    else known.push(id);
  }
  return siblings;
}

/** The ids of one text with the one to name first: current before deprecated, `-only` before others. */
function preferred(ids: readonly string[]): readonly string[] {
  const rank = (id: string): number =>
    (findLicense(id)?.deprecated === true ? 4 : 0) +
    (id.endsWith('-only') ? 0 : 1) +
    (/-(no-)?invariants-|-RFN/.test(id) ? 2 : 0);
  return [...ids].sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1));
}

/** The low bytes of figures, to compare with prints. */
export function printOf(words: Uint32Array): Uint32Array {
  return words.map((word) => word & printMask);
}

/**
 * Loads the originals. Some 15 MB; call once and keep.
 * @throws where the asset is missing or no index of this version
 */
export async function loadLicenseIndex(loader: AssetLoader): Promise<LicenseIndex> {
  const packed = await loader('licenses.bin');
  if (packed === undefined) throw new Error('licenses.bin is not where the program is.');
  return new LicenseIndex(await inflate(packed));
}

/** The text of a licence by its id; undefined where no package ships it. */
export function originalText(index: LicenseIndex, id: string): string | undefined {
  const original = index.find(id);
  return original === undefined ? undefined : index.textOf(original);
}
