/**
 * Word-level alignment of a document with an original: the runs of words both have, in order.
 * Runs of a few words are found by their figures, the heaviest chain of them is taken (gaps cost
 * a little, so that a text is not put together from far-off shreds), and what lies between is
 * compared word by word. Linear in the document but for the gaps, which are bounded.
 */
import type { GramMap } from '../texts/grams';

/** The same words: `length` from `document` in the document and from `original` in the original. */
export interface Run {
  readonly document: number;
  readonly original: number;
  readonly length: number;
}

/** Runs in ascending order, none overlapping; empty where nothing is shared. */
export type Alignment = readonly Run[];

/** What a word between two runs costs them, and the most that any gap costs. */
const gapCost = 0.12;
const dearestGap = 48;
/** How many runs back a chain may reach, beside the best ones so far. */
const reach = 48;
/** A run this long stands for what it covers. */
const longRun = 24;
/** How many places of one run of words are looked at. */
const placesTried = 12;
/** Gaps whose product of words is above this are taken as all different. */
const largestGap = 60_000;

/** How many words the runs share. */
export function matched(alignment: Alignment): number {
  let sum = 0;
  for (const { length } of alignment) sum += length;
  return sum;
}

/** All longest runs of `grams.size` words or more, in the document's order. */
function findRuns(
  words: Uint32Array,
  from: number,
  to: number,
  original: Uint32Array,
  grams: GramMap,
): Run[] {
  const runs: Run[] = [];
  // What begins before this was cut short by a jump, and is to be found from here on.
  let fresh = from;
  for (let at = from; at + grams.size <= to; at++) {
    let longest = 0;
    let tried = 0;
    for (
      let place = grams.first(words, at);
      place >= 0 && tried < placesTried;
      place = grams.next(place)
    ) {
      tried += 1;
      if (at > fresh && place > 0 && words[at - 1] === original[place - 1]) continue;
      if (!grams.same(words, at, place)) continue;
      let length = grams.size;
      while (
        at + length < to &&
        place + length < original.length &&
        words[at + length] === original[place + length]
      )
        length += 1;
      runs.push({ document: at, original: place, length });
      longest = Math.max(longest, length);
    }
    // Within a long run shorter ones are chance; what goes on behind it is found at its end.
    if (longest >= longRun) {
      at += longest - grams.size;
      fresh = at + 1;
    }
  }
  return runs;
}

const gap = (words: number): number => Math.min(dearestGap, words * gapCost);

/** The heaviest chain of runs that goes forward in both texts. */
function chain(runs: readonly Run[]): Run[] {
  const scores = new Float64Array(runs.length);
  const before = new Int32Array(runs.length).fill(-1);
  // Those few that weigh most so far, for runs beyond the reach.
  let heaviest: number[] = [];
  let best = -1;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    if (run === undefined) break;
    let score = run.length;
    let link = -1;
    const consider = (j: number): void => {
      const previous = runs[j];
      if (previous === undefined) return;
      const apart = run.document - previous.document - previous.length;
      const apartThere = run.original - previous.original - previous.length;
      const overlap = Math.max(0, -apart, -apartThere);
      // Both must go forward, by at least one word of the later run.
      if (overlap >= run.length || run.original <= previous.original) return;
      const cost = gap(Math.max(0, apart)) + gap(Math.max(0, apartThere)) * 0.5;
      const sum = (scores[j] ?? 0) + run.length - overlap - cost;
      if (sum > score) {
        score = sum;
        link = j;
      }
    };
    for (let j = Math.max(0, i - reach); j < i; j++) consider(j);
    for (const j of heaviest) if (j < i - reach) consider(j);
    scores[i] = score;
    before[i] = link;
    if (best < 0 || score > (scores[best] ?? 0)) best = i;
    if (heaviest.length < 4 || score > (scores[heaviest[3] ?? 0] ?? 0))
      heaviest = [...heaviest, i].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, 4);
  }
  const taken: Run[] = [];
  for (let i = best; i >= 0; i = before[i] ?? -1) {
    const run = runs[i];
    if (run !== undefined) taken.push(run);
  }
  return taken.reverse();
}

/** Cuts what runs of a chain have twice from the later of the two. */
function untangle(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const previous = result.at(-1);
    const overlap =
      previous === undefined
        ? 0
        : Math.max(
            0,
            previous.document + previous.length - run.document,
            previous.original + previous.length - run.original,
          );
    if (overlap < run.length)
      result.push({
        document: run.document + overlap,
        original: run.original + overlap,
        length: run.length - overlap,
      });
  }
  return result;
}

/** The longest common subsequence of two short stretches, as runs. */
function fill(
  words: Uint32Array,
  from: number,
  to: number,
  original: Uint32Array,
  start: number,
  end: number,
): Run[] {
  const rows = to - from;
  const columns = end - start;
  if (rows === 0 || columns === 0 || rows * columns > largestGap) return [];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      lengths[i * width + j] =
        words[from + i] === original[start + j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  while (i < rows && j < columns) {
    if (words[from + i] === original[start + j]) {
      const first = i;
      const firstThere = j;
      while (i < rows && j < columns && words[from + i] === original[start + j]) {
        i += 1;
        j += 1;
      }
      runs.push({ document: from + first, original: start + firstThere, length: i - first });
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return runs;
}

/** How many words beyond the original's own are looked at before the first and after the last run. */
const margin = 8;
/** A short end of the original may stand behind words set in before it, if nearly all of it does. */
const shortEnd = 40;
const farMargin = 90;
const nearlyAll = 0.8;

/** Joins runs that touch, and drops shreds that chance left within a larger change. */
function tidy(runs: readonly Run[], shortest: number): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (
      last !== undefined &&
      last.document + last.length === run.document &&
      last.original + last.length === run.original
    )
      joined[joined.length - 1] = { ...last, length: last.length + run.length };
    else joined.push(run);
  }
  return joined.filter((run, index) => {
    if (run.length >= shortest) return true;
    const previous = joined[index - 1];
    const next = joined[index + 1];
    if (previous === undefined || next === undefined) return run.length >= 2;
    const before = Math.max(
      run.document - previous.document - previous.length,
      run.original - previous.original - previous.length,
    );
    const after = Math.max(
      next.document - run.document - run.length,
      next.original - run.original - run.length,
    );
    return before <= run.length * 2 || after <= run.length * 2;
  });
}

/** True where the runs are few for what they share, as a passage is and chance is not. */
function isCompact(runs: readonly Run[]): boolean {
  return matched(runs) >= 3 * runs.length;
}

/** Aligns the words `from` to `to` of a document with an original. */
export function align(
  words: Uint32Array,
  from: number,
  to: number,
  original: Uint32Array,
  grams: GramMap,
): Alignment {
  const spine = untangle(chain(findRuns(words, from, to, original, grams)));
  const first = spine[0];
  const last = spine.at(-1);
  if (first === undefined || last === undefined) return [];
  const runs: Run[] = [];
  const head = Math.max(from, first.document - first.original - margin);
  runs.push(...fill(words, head, first.document, original, 0, first.original));
  spine.forEach((run, index) => {
    runs.push(run);
    const next = spine[index + 1];
    if (next !== undefined)
      runs.push(
        ...fill(
          words,
          run.document + run.length,
          next.document,
          original,
          run.original + run.length,
          next.original,
        ),
      );
  });
  const end = last.document + last.length;
  const endThere = last.original + last.length;
  const rest = original.length - endThere;
  const near = fill(
    words,
    end,
    Math.min(to, end + rest + margin),
    original,
    endThere,
    original.length,
  );
  if (rest < 2 || rest > shortEnd || matched(near) >= nearlyAll * rest) runs.push(...near);
  else {
    const far = fill(
      words,
      end,
      Math.min(to, end + rest + farMargin),
      original,
      endThere,
      original.length,
    );
    runs.push(...(matched(far) >= nearlyAll * rest && isCompact(far) ? far : near));
  }
  return tidy(runs, grams.size);
}
