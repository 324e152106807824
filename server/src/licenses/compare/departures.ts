import type { Span } from '../../core/span';
import { longestTitle } from '../identify/candidates';
import type { Candidate } from '../identify/candidates';
import type { Alignment } from './align';
import { gapsOf } from './gaps';
import type { Gap } from './gaps';
import { isIgnorable } from './ignorable';
import type { Comparison } from './ignorable';

/** One place where a document's words are not the original's. */
export interface Departure {
  readonly kind: 'added' | 'removed' | 'changed';
  /** The words added or changed; where words were removed, the nearest word that is there. */
  readonly span: Span;
  /** How many words stand here, and how many in the original. */
  readonly words: number;
  readonly originalWords: number;
  /** Which words of the original, for those that may show them. */
  readonly original: Span;
}

/** How well a place in the text suits as the beginning of a passage. */
function boundary(text: string, before: number, start: number): number {
  const between = text.slice(before, start);
  if (/\n[\s/#*;>]*\n/.test(between)) return 4;
  if (between.includes('\n')) return /[.:;]/.test(between) ? 3 : 2;
  return /[.:;]/.test(between) ? 2 : 0;
}

/** Where the same words stand at both ends of an addition, sets it at the passage's own beginning. */
function settle({ text, words }: Comparison, gap: Gap): Gap {
  if (gap.originalFrom !== gap.originalTo) return gap;
  const { hashes, starts, ends } = words;
  let best = gap;
  let score = -1;
  const rate = (from: number, to: number): void => {
    const here =
      boundary(text, ends[from - 1] ?? 0, starts[from] ?? 0) +
      boundary(text, ends[to - 1] ?? 0, starts[to] ?? text.length);
    if (here > score) [best, score] = [{ ...gap, from, to }, here];
  };
  rate(gap.from, gap.to);
  for (
    let by = 1;
    by <= 40 && gap.from >= by && hashes[gap.from - by] === hashes[gap.to - by];
    by++
  )
    rate(gap.from - by, gap.to - by);
  for (
    let by = 0;
    by < 40 && gap.to + by < words.count && hashes[gap.from + by] === hashes[gap.to + by];
    by++
  )
    rate(gap.from + by + 1, gap.to + by + 1);
  return best;
}

function spanOf({ text, words }: Comparison, gap: Gap): Span {
  const { starts, ends, count } = words;
  if (gap.to > gap.from) {
    const start = starts[gap.from] ?? 0;
    const end = ends[gap.to - 1] ?? start;
    const sign = /^["'”’)\]]*[.,;:!?]?["'”’)\]]*/.exec(text.slice(end, end + 6))?.[0] ?? '';
    return { start, end: end + sign.length };
  }
  const at = gap.from < count ? gap.from : count - 1;
  return { start: starts[at] ?? 0, end: ends[at] ?? 0 };
}

/** Every gap of an alignment that makes a difference, in the document's order. */
export function* departuresOf(comparison: Comparison, alignment: Alignment): Generator<Departure> {
  const { original } = comparison;
  const { tail } = original;
  for (const found of gapsOf(alignment, original.words.length)) {
    const title = found.originalFrom === 0 && found.from === alignment[0]?.document;
    if (title && found.originalTo <= Math.min(longestTitle, original.words.length / 4)) continue;
    if (found.originalFrom >= tail && found.to === found.from) continue;
    const beforeTail = found.from === found.to && found.originalTo === original.words.length;
    const gap = settle(
      comparison,
      beforeTail ? { ...found, originalTo: Math.max(found.originalFrom, tail) } : found,
    );
    const words = gap.to - gap.from;
    const originalWords = gap.originalTo - gap.originalFrom;
    if (words + originalWords === 0 || isIgnorable(comparison, gap)) continue;
    yield {
      kind: originalWords === 0 ? 'added' : words === 0 ? 'removed' : 'changed',
      span: spanOf(comparison, gap),
      words,
      originalWords,
      original: { start: gap.originalFrom, end: gap.originalTo },
    };
  }
}

/** How alike a stretch and an original are, from 0 to 1, by the words that count. */
export function scoreOf(candidate: Candidate, departures: readonly Departure[]): number {
  const lacking = departures.reduce((sum, { originalWords }) => sum + originalWords, 0);
  const added = departures.reduce((sum, { words }) => sum + words, 0);
  const { matched } = candidate;
  return matched === 0 ? 0 : (2 * matched) / (2 * matched + lacking + added);
}
