import type { Alignment } from './align';

/** What stands between two runs: words of the document, of the original, or of both. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly originalFrom: number;
  readonly originalTo: number;
}

/** The gaps within an alignment and, on the original's side alone, before and after it. */
export function* gapsOf(alignment: Alignment, originalLength: number): Generator<Gap> {
  const first = alignment[0];
  if (first === undefined) return;
  let from = first.document;
  let originalFrom = 0;
  for (const run of alignment) {
    if (run.document > from || run.original > originalFrom)
      yield { from, to: run.document, originalFrom, originalTo: run.original };
    from = run.document + run.length;
    originalFrom = run.original + run.length;
  }
  if (originalFrom < originalLength)
    yield { from, to: from, originalFrom, originalTo: originalLength };
}
