import type { LicenseIndex, Original } from '../texts/licenseIndex';
import { matched } from '../compare/align';
import type { Alignment } from '../compare/align';
import { align } from '../compare/align';
import { printOf } from '../texts/licenseIndex';

/** A document's words in both forms that originals come in. */
export class Document {
  readonly words: Uint32Array;
  #print: Uint32Array | undefined;

  constructor(words: Uint32Array) {
    this.words = words;
  }

  /** The words as `original` has them: whole figures, or their low bytes for a print. */
  for(original: Original): Uint32Array {
    return original.print ? this.print : this.words;
  }

  get print(): Uint32Array {
    return (this.#print ??= printOf(this.words));
  }
}

/** An original laid beside a stretch of a document. All counts are of words. */
export interface Candidate {
  readonly original: Original;
  readonly alignment: Alignment;
  readonly matched: number;
  /** The original's words that have to be there: without a title or directions that are missing. */
  readonly expected: number;
  /** The document's words from the first to the last shared one. */
  readonly from: number;
  readonly to: number;
  /** Shared words less half of those missing or added: the higher the likelier. */
  readonly weight: number;
}

/** A title with a copyright notice, which SPDX's guidelines let go, is no longer than this many words. */
export const longestTitle = 24;
/** How many originals are laid beside a document, of those that share most of their shingles. */
const tried = 12;
/** Originals that share much are looked at even if they lack more. */
const largest = 4;
/** A text that is there word for word is likelier than a longer one that is not. */
const exactBonus = 1.03;
/** Shingles shared by chance. */
const fewest = 2;

/** The originals that share most with a stretch of a document, likeliest first. */
function retrieve(index: LicenseIndex, document: Document, from: number, to: number): Original[] {
  const found: { readonly original: Original; readonly votes: number; readonly rank: number }[] =
    [];
  const collect = (shared: Uint16Array, kept: Uint16Array, offset: number): void => {
    for (let place = 0; place < shared.length; place++) {
      const votes = shared[place] ?? 0;
      if (votes === 0) continue;
      const original = index.originals[offset + place];
      const all = kept[place] ?? 0;
      if (original === undefined || votes < Math.min(fewest, all) || votes * 8 < all) continue;
      found.push({ original, votes, rank: votes - 0.2 * all });
    }
  };
  collect(index.texts.vote(document.words, from, to), index.texts.kept, 0);
  if (index.prints.kept.length > 0)
    collect(index.prints.vote(document.words, from, to), index.prints.kept, index.textCount);
  if (found.length === 0) return [];
  const byRank = found.sort((a, b) => b.rank - a.rank).slice(0, tried);
  const byVotes = found
    .slice(tried)
    .sort((a, b) => b.votes - a.votes)
    .slice(0, largest);
  return [...byRank, ...byVotes].map(({ original }) => original);
}

/** Lays an original beside the words `from` to `to`; undefined where they share nothing. */
export function layBeside(
  document: Document,
  from: number,
  to: number,
  original: Original,
): Candidate | undefined {
  const alignment = align(document.for(original), from, to, original.words, original.grams);
  const first = alignment[0];
  const last = alignment.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const shared = matched(alignment);
  const { tail } = original;
  const lastThere = last.original + last.length;
  const title =
    first.original <= Math.min(longestTitle, original.words.length / 4) ? first.original : 0;
  // Directions for use may be left out, from wherever they begin or break off.
  const expected = Math.max(tail, lastThere) - title;
  const end = last.document + last.length;
  const added = end - first.document - shared;
  const exact = shared === expected && added === 0;
  return {
    original,
    alignment,
    matched: shared,
    expected,
    from: first.document,
    to: end,
    weight: exact ? shared * exactBonus : shared - 0.5 * (expected - shared) - 0.5 * added,
  };
}

/** The originals likeliest to be the text of a stretch, best first. */
export function candidates(
  index: LicenseIndex,
  document: Document,
  from: number,
  to: number,
): Candidate[] {
  const result: Candidate[] = [];
  for (const original of retrieve(index, document, from, to)) {
    const candidate = layBeside(document, from, to, original);
    if (candidate === undefined) continue;
    result.push(candidate);
    // Nothing can be better than every word of both.
    if (candidate.matched === original.words.length && candidate.matched === to - from) break;
  }
  return result.sort((a, b) => b.weight - a.weight);
}
