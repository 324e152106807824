/** What stands around known texts: behind them in the same paragraph, or elsewhere in the document. */
import type { Span } from '../../core/span';
import type { Departure } from '../compare/departures';
import { isNotice } from '../compare/ignorable';
import type { Words } from '../texts/words';

/** A passage longer than this, in words, is not a sentence added to a text. */
const longestAddition = 150;
/** Fewer words than this between texts are a heading, a rule or a name. */
const shortestRest = 8;
/** Titles and notices before a text have no more words than this. */
const longestHeading = 24;

const blankLine = /\n[ \t\r/#*;>%|-]*\n/;

/** A stretch of words. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const spanOf = (words: Words, { from, to }: Stretch): Span => ({
  start: words.starts[from] ?? 0,
  end: words.ends[to - 1] ?? 0,
});

/**
 * The words that go on behind a known text in its own paragraph, as an addition to it: where the
 * original ends, nothing more belongs. `limit` is where the next known text begins.
 */
export function additionBehind(
  text: string,
  words: Words,
  to: number,
  limit: number,
  originalLength: number,
): Departure | undefined {
  let end = to;
  while (
    end < limit &&
    end - to <= longestAddition &&
    !blankLine.test(text.slice(words.ends[end - 1], words.starts[end]))
  )
    end += 1;
  if (end === to || end - to > longestAddition || isNotice(words.hashes, to, end)) return undefined;
  return {
    kind: 'added',
    span: spanOf(words, { from: to, to: end }),
    words: end - to,
    originalWords: 0,
    original: { start: originalLength, end: originalLength },
  };
}

/** The stretches of a document that are no part of the known texts in it, each long enough to say something. */
export function* restOf(words: Words, known: readonly Span[]): Generator<Span> {
  let from = 0;
  const emit = function* (to: number, heading: boolean): Generator<Span> {
    if (to - from < shortestRest || (heading && to - from <= longestHeading)) return;
    if (!isNotice(words.hashes, from, to)) yield spanOf(words, { from, to });
  };
  for (const { start, end } of known) {
    yield* emit(firstAt(words, start), true);
    from = Math.max(from, firstAt(words, end));
  }
  yield* emit(words.count, false);
}

/** The first word that starts at `offset` or behind it. */
function firstAt({ starts, count }: Words, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
