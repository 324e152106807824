import type { Concept, Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** Words that begin what narrows an act: its purpose, place or manner. */
const openings: ReadonlySet<string> = new Set(
  'for in to as outside within into inside by with that which where on at under other through so'.split(
    ' ',
  ),
);

/** How far before a qualifier its opening stands, in tokens. */
const openingReach = 4;

/** Acts that may have an object of their own, so that what follows them narrows them alone. */
const acts = ['use', 'copy', 'modify', 'distribute', 'sell', 'transfer', 'host'] as const;

/**
 * Whether one of `concepts` narrows what is said of `act`: "modify it for military purposes", "the
 * commercial distribution", "outside the territory, …". What narrows another act of the sentence
 * doesn't count: "modify it, or use it for military purposes".
 */
export function isNarrowed(passage: Passage, act: Hit, ...concepts: readonly Concept[]): boolean {
  return passage.all(...concepts).some((hit) => {
    // In Chinese the object stands before the act, and what narrows it on either side.
    if (passage.tokens[hit.first]?.kind === 'han') return true;
    return hit.first >= act.last ? follows(passage, act, hit) : leads(passage, hit, act);
  });
}

/** "Commercial distribution", "For commercial purposes, you may not …", or a lead-in that says so. */
function leads(passage: Passage, qualifier: Hit, act: Hit): boolean {
  if (qualifier.last > act.first) return qualifier.first <= act.first;
  if (act.first - qualifier.last <= 1 || !passage.isOwn(qualifier)) return true;
  return qualifier.first - passage.own <= openingReach && passage.norm(qualifier.last) === ',';
}

function follows(passage: Passage, act: Hit, qualifier: Hit): boolean {
  const opening = openingOf(passage, act, qualifier);
  if (opening === undefined) return false;
  if (passage.norm(opening - 1) === ',') return true;
  // "… as software or as a service": in whatever manner.
  if (passage.norm(opening - 1) === 'or') return false;
  return !passage
    .all(...acts)
    .some(
      (other) =>
        other.first > act.last &&
        other.last <= opening &&
        passage.all('model').some((thing) => thing.first >= act.last && thing.last <= other.first),
    );
}

function openingOf(passage: Passage, act: Hit, qualifier: Hit): number | undefined {
  for (let at = qualifier.first; at >= Math.max(act.last, qualifier.first - openingReach); at--)
    if (openings.has(passage.norm(at)) || passage.norm(at).endsWith('ly')) return at;
  return undefined;
}
