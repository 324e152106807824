import type { LicenseIndex } from '../texts/licenseIndex';
import type { Candidate, Document } from './candidates';
import { candidates } from './candidates';

/** A stretch of a document that is, or is a part of, a known text. */
export interface Region {
  readonly candidate: Candidate;
  /** Others that fit as well, where what would tell them apart is missing. */
  readonly ties: readonly Candidate[];
  /** A part only: the rest of the original is not there. */
  readonly incomplete: boolean;
}

/** A text that begins like a known one and goes on otherwise. */
export interface Opening {
  readonly candidate: Candidate;
}

export interface Regions {
  readonly regions: readonly Region[];
  readonly openings: readonly Opening[];
}

/** More texts than this in one file are not looked for. */
const mostRegions = 64;
/** A shorter rest has no text in it. */
const shortestRest = 12;

/** All there, give or take a quarter of its words, and not drowned in others. */
function isWhole({ matched, expected, from, to }: Candidate): boolean {
  const covered = matched / expected;
  const own = matched / (to - from);
  return expected < 40 ? covered >= 0.75 && own >= 0.8 : covered >= 0.72 && own >= 0.35;
}

/** A part of a text and little else: from its beginning, or most of it. */
function isPart({ matched, expected, from, to, alignment }: Candidate, length: number): boolean {
  const own = matched / (to - from);
  const rest = length - (to - from);
  if (own < 0.8 || rest > Math.max(25, 0.25 * (to - from))) return false;
  const fromStart = (alignment[0]?.original ?? 0) <= Math.max(24, 0.12 * expected);
  return fromStart
    ? matched >= 14 && matched >= 0.3 * expected
    : matched >= 60 && matched >= 0.45 * expected;
}

/** How much of an original's beginning the document must have to open like it. */
const shortestOpening = 16;

function isOpening({ alignment }: Candidate): boolean {
  const first = alignment[0];
  return first !== undefined && first.original <= 24 && first.length >= shortestOpening;
}

/** Finds the known texts in the words of a document. */
export function findRegions(index: LicenseIndex, document: Document): Regions {
  const regions: Region[] = [];
  const openings: Opening[] = [];
  const search = (from: number, to: number): void => {
    if (to - from < shortestRest && regions.length > 0) return;
    if (regions.length >= mostRegions) return;
    const found = candidates(index, document, from, to);
    const whole = found.find(isWhole);
    const best = whole ?? found.find((candidate) => isPart(candidate, to - from));
    if (best === undefined) {
      const opening = found.find(isOpening);
      if (opening !== undefined) openings.push({ candidate: opening });
      return;
    }
    const ties = found.filter(
      (other) =>
        other !== best &&
        best.weight - other.weight < 0.5 &&
        (whole === undefined || isWhole(other)),
    );
    regions.push({ candidate: best, ties, incomplete: whole === undefined });
    search(from, best.from);
    search(best.to, to);
  };
  search(0, document.words.length);
  regions.sort((a, b) => a.candidate.from - b.candidate.from);
  return { regions, openings };
}
