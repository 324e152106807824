import type { Concept, Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** The first of `concepts` within `reach` tokens after `from`. */
export function after(
  passage: Passage,
  from: Hit,
  reach: number,
  ...concepts: readonly Concept[]
): Hit | undefined {
  return passage
    .all(...concepts)
    .find((hit) => hit.first >= from.last && hit.first - from.last <= reach);
}

export function before(
  passage: Passage,
  from: Hit,
  reach: number,
  ...concepts: readonly Concept[]
): Hit | undefined {
  return passage
    .all(...concepts)
    .findLast((hit) => hit.last <= from.first && from.first - hit.last <= reach);
}

export function near(
  passage: Passage,
  from: Hit,
  reach: number,
  ...concepts: readonly Concept[]
): Hit | undefined {
  return passage
    .all(...concepts)
    .find(
      (hit) => hit !== from && hit.first <= from.last + reach && hit.last >= from.first - reach,
    );
}

/** Whether a hit is only a part of a longer term: "trade secrets", "national security". */
export function isPartOf(passage: Passage, hit: Hit, concept: Concept): boolean {
  const { first, last } = hit;
  return passage
    .all(concept)
    .some(
      (term) => term.first <= first && last <= term.last && term.last - term.first > last - first,
    );
}

/** Whether one of the words stands between two hits. */
export function between(passage: Passage, a: Hit, b: Hit, ...norms: readonly string[]): boolean {
  for (let at = Math.min(a.last, b.last); at < Math.max(a.first, b.first); at++)
    if (norms.includes(passage.norm(at))) return true;
  return false;
}
