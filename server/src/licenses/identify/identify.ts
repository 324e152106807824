import type { Span } from '../../core/span';
import { findLicense } from '../catalogue/index';
import { departuresOf, scoreOf } from '../compare/departures';
import type { Departure } from '../compare/departures';
import type { LicenseIndex, Original } from '../texts/licenseIndex';
import { readWords } from '../texts/words';
import type { Words } from '../texts/words';
import { Document } from './candidates';
import type { Candidate } from './candidates';
import { findRegions } from './regions';
import { additionBehind, restOf } from './around';
import { readMentions } from './mentions';
import type { Mention } from './mentions';
import type { Opening, Region } from './regions';

/** A stretch of a document that is a known licence, or part of one. */
export interface Match {
  /** The catalogue's id. */
  readonly id: string;
  readonly name: string;
  /** Every id whose text fits as well: the same text, or no telling them apart; `id` first. */
  readonly ids: readonly string[];
  /** Which of a licence's several texts; null where there is one. */
  readonly version: string | null;
  /** From 0 to 1, by words; 1 where only what the guidelines let go differs. */
  readonly score: number;
  readonly span: Span;
  readonly modified: boolean;
  /** Only a part of the text is there. */
  readonly incomplete: boolean;
  readonly departures: readonly Departure[];
  /** The longer passages that a part lacks; empty where the whole text is there. */
  readonly missing: readonly Departure[];
  /** The original's directions for use, where they are there: no terms, and full of blanks to fill. */
  readonly directions: Span | null;
  /** What was compared with. */
  readonly original: Original;
}

/** A text that has a free licence's words, or its opening, and other terms. */
export interface LookAlike {
  readonly id: string;
  readonly name: string;
  /** The first words both have. */
  readonly span: Span;
  /** The licence it is in truth; null where that is none known. */
  readonly truly: string | null;
}

/** What a document is, as far as licence texts go. */
export interface Identification {
  readonly text: string;
  readonly words: Words;
  /** Texts, in the document's order. */
  readonly matches: readonly Match[];
  /** Licences named: tags, then notices, then titles. */
  readonly mentions: readonly Mention[];
  readonly lookAlikes: readonly LookAlike[];
  /** What is no part of the matches; empty where there are none. */
  readonly rest: readonly Span[];
}

const spanOfWords = (words: Words, from: number, to: number): Span => ({
  start: words.starts[from] ?? 0,
  end: words.ends[to - 1] ?? 0,
});

const nameOf = (id: string): string => findLicense(id)?.name ?? id;

function describe(
  index: LicenseIndex,
  text: string,
  words: Words,
  document: Document,
  region: Region,
  limit: number,
): Match {
  const { candidate, ties, incomplete } = region;
  const { original } = candidate;
  const comparison = { text, words, document, original, originalWord: index.wordsOf(original) };
  const found = [...departuresOf(comparison, candidate.alignment)];
  const behind = incomplete
    ? undefined
    : additionBehind(text, words, candidate.to, limit, original.words.length);
  if (behind !== undefined) found.push(behind);
  // What a part lacks is said once, by `incomplete`.
  const missing = incomplete
    ? found.filter(({ kind, originalWords }) => kind === 'removed' && originalWords >= 12)
    : [];
  const departures = found.filter((departure) => !missing.includes(departure));
  const lacking = incomplete
    ? candidate.matched / candidate.expected
    : scoreOf(candidate, departures);
  return {
    id: original.id,
    name: nameOf(original.id),
    ids: [...new Set([...original.ids, ...ties.flatMap((tie) => tie.original.ids)])],
    version: original.version,
    score: lacking,
    span: spanOfWords(words, candidate.from, candidate.to + (behind?.words ?? 0)),
    modified: departures.length > 0,
    incomplete,
    departures,
    missing,
    directions: directionsOf(words, candidate),
    original,
  };
}

function directionsOf(words: Words, { alignment, original, to }: Candidate): Span | null {
  const { tail } = original;
  const run = alignment.find((run) => run.original + run.length > tail);
  if (run === undefined) return null;
  return spanOfWords(words, run.document + Math.max(0, tail - run.original), to);
}

function describeLookAlike(words: Words, { candidate, region }: Opening): LookAlike {
  const first = candidate.alignment[0] ?? { document: 0, length: 0 };
  return {
    id: candidate.original.id,
    name: nameOf(candidate.original.id),
    span: spanOfWords(words, first.document, first.document + first.length),
    truly: region === null ? null : region.candidate.original.id,
  };
}

/**
 * Says which licence texts a document holds, where, and where they depart from the originals.
 * `previous` is the answer for an earlier version of the same document: given it, an unchanged
 * text costs nothing.
 */
export function identify(
  index: LicenseIndex,
  text: string,
  previous?: Identification,
): Identification {
  if (previous?.text === text) return previous;
  const words = readWords(text);
  const document = new Document(words.hashes);
  const { regions, openings } = findRegions(index, document);
  const matches = regions.map((region, i) =>
    describe(index, text, words, document, region, regions[i + 1]?.candidate.from ?? words.count),
  );
  const known = matches.map(({ span }) => span);
  return {
    text,
    words,
    matches,
    mentions: readMentions(text, words, known),
    lookAlikes: openings.map((opening) => describeLookAlike(words, opening)),
    rest: matches.length === 0 ? [] : [...restOf(words, known)],
  };
}
