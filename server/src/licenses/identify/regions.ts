import { findLicense } from '../catalogue/index';
import type { LicenseIndex, Original } from '../texts/licenseIndex';
import type { Candidate, Document } from './candidates';
import { candidates, layBeside } from './candidates';

/** A stretch of a document that is, or is a part of, a known text. */
export interface Region {
  readonly candidate: Candidate;
  /** Others that fit as well, where what would tell them apart is missing. */
  readonly ties: readonly Candidate[];
  /** A part only: the rest of the original is not there. */
  readonly incomplete: boolean;
}

/** A free licence whose words, or whose opening, stand in a text that is not it. */
export interface Opening {
  readonly candidate: Candidate;
  /** What the text is in truth; null where it is no known text. */
  readonly region: Region | null;
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
  if (expected < 40) return covered >= 0.92 ? own >= 0.25 : covered >= 0.75 && own >= 0.8;
  return covered >= 0.72 && own >= 0.35;
}

/** All there, with next to nothing added. */
function isVerbatim({ matched, expected, from, to }: Candidate): boolean {
  return matched >= 0.97 * expected && matched >= 0.9 * (to - from);
}

/** A part of a text and little else: from its beginning, or most of it. */
function isPart({ matched, expected, from, to, alignment }: Candidate, length: number): boolean {
  const own = matched / (to - from);
  const rest = length - (to - from);
  if (own < 0.8 || rest > Math.max(25, 0.25 * (to - from))) return false;
  // A stretch that is word for word in the original needs no more to be of it.
  if (own >= 0.98 && matched >= 40 && alignment.length <= 8) return true;
  const fromStart = (alignment[0]?.original ?? 0) <= Math.max(24, 0.12 * expected);
  return fromStart
    ? matched >= 14 && matched >= 0.3 * expected
    : matched >= 60 && matched >= 0.45 * expected;
}

/** The weight of a part: what is missing behind it is no fault of it. */
function partWeight({ matched, expected, from, to, alignment }: Candidate): number {
  const first = alignment[0];
  const last = alignment.at(-1);
  const covered =
    first === undefined || last === undefined ? 0 : last.original + last.length - first.original;
  const missing = Math.max(0, covered - matched);
  const added = to - from - matched;
  return matched - 0.5 * missing - 0.5 * added - 0.01 * (expected - matched - missing);
}

/** How much of an original's beginning the document must have to open like it. */
const shortestOpening = 16;

/** True for a free licence whose opening, or nearly all of whose words, the stretch has. */
function looksFree(candidate: Candidate): boolean {
  if (!isFree(candidate.original.id)) return false;
  const first = candidate.alignment[0];
  const opens = first !== undefined && first.original <= 24 && first.length >= shortestOpening;
  return opens || (candidate.expected >= 40 && isWhole(candidate));
}

function isFree(id: string): boolean {
  const overall = findLicense(id)?.terms.overall;
  return overall === 'osi-approved' || overall === 'open';
}

/** The text of a stretch: whole if there is one, and otherwise a part. */
function choose(found: readonly Candidate[], length: number): Omit<Region, 'ties'> | undefined {
  const whole = found.find(isWhole);
  let part: Candidate | undefined;
  for (const candidate of found)
    if (
      isPart(candidate, length) &&
      (part === undefined || partWeight(candidate) > partWeight(part))
    )
      part = candidate;
  // A part that accounts for clearly more of the words than a whole text does is the truth.
  const better =
    part !== undefined &&
    (whole === undefined ||
      (!isWhole(part) &&
        part.matched > whole.matched * 1.03 &&
        part.matched >= 0.985 * (part.to - part.from) &&
        partWeight(part) > whole.weight));
  const candidate = better ? part : whole;
  return candidate === undefined ? undefined : { candidate, incomplete: candidate !== whole };
}

/** Finds the known texts in the words of a document. */
export function findRegions(index: LicenseIndex, document: Document): Regions {
  const regions: Region[] = [];
  const openings: Opening[] = [];
  const search = (from: number, to: number, last?: Original): void => {
    if (to - from < shortestRest && regions.length > 0) return;
    if (regions.length >= mostRegions) return;
    // Files of notices have the same text again and again: it is looked for before all others are.
    const again = last && layBeside(document, from, to, last);
    if (again !== undefined && isVerbatim(again)) {
      regions.push({ candidate: again, incomplete: false, ties: [] });
      search(from, again.from);
      search(again.to, to, last);
      return;
    }
    const found = candidates(index, document, from, to);
    const chosen = choose(found, to - from);
    const alike =
      chosen === undefined || !isFree(chosen.candidate.original.id)
        ? found.find(looksFree)
        : undefined;
    if (chosen === undefined) {
      if (alike !== undefined) openings.push({ candidate: alike, region: null });
      return;
    }
    const { candidate, incomplete } = chosen;
    const weigh = incomplete ? partWeight : ({ weight }: Candidate): number => weight;
    const ties = found.filter(
      (other) =>
        other !== candidate &&
        weigh(candidate) - weigh(other) < (incomplete ? 4 : 0.5) &&
        (incomplete ? isPart(other, to - from) : isWhole(other)),
    );
    const region = { candidate, incomplete, ties };
    regions.push(region);
    if (alike !== undefined) openings.push({ candidate: alike, region });
    search(from, candidate.from);
    search(candidate.to, to, candidate.original);
  };
  search(0, document.words.length);
  regions.sort((a, b) => a.candidate.from - b.candidate.from);
  return { regions, openings };
}
