import type { Concept, Hit } from './lexicon/index';
import type { Passage } from './passage';

/** What a rule says of a passage. */
export interface Verdict {
  readonly message: string;
  /** At least one of them in the passage itself, not in its lead-in. */
  readonly evidence: readonly Hit[];
  /** Not certain: the wording may mean something else. */
  readonly probable?: boolean;
}

/** How far the object of a verb may stand from it, in tokens. */
const objectReach = 14;

/** Own hits of the concepts that stand under a prohibition. */
export function forbidden(passage: Passage, ...concepts: readonly Concept[]): readonly Hit[] {
  return passage
    .all(...concepts)
    .filter((hit) => passage.isOwn(hit) && passage.mood(hit) === 'forbidden');
}

export function permitted(passage: Passage, ...concepts: readonly Concept[]): readonly Hit[] {
  return passage.all(...concepts).filter((hit) => passage.mood(hit) === 'permitted');
}

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

/** Whether an act is done to the licence, its notices or names and not to the work. */
export function concernsNotice(passage: Passage, act: Hit): boolean {
  const next = passage
    .all('notice', 'model')
    .find(
      (hit) => hit.first >= act.first && hit.first - act.last <= objectReach && hit.last > act.last,
    );
  if (next)
    return (
      next.concept === 'notice' ||
      passage.all('notice').some((hit) => hit.first <= next.first && hit.last >= next.last)
    );
  const previous = passage
    .all('notice', 'model')
    .findLast((hit) => hit.last <= act.first && act.first - hit.last <= 6);
  return previous?.concept === 'notice';
}

/** What lifts a prohibition. */
export type Escape = 'none' | 'consent' | 'provided' | 'law' | 'condition';

/** By what a prohibition of `act` is lifted, looking on from the act to the end of the passage. */
export function escapeOf(passage: Passage, act: Hit): Escape {
  if (passage.has('consent')) return 'consent';
  const provided = passage
    .all('exceptAsProvided')
    .some((hit) => hit.first >= act.first || passage.mood(hit) !== 'none');
  if (provided && !passage.has('byLaw')) return 'provided';
  if (passage.all('byLaw').some((hit) => hit.first > act.first)) return 'law';
  const conditions = ['unless', 'except', 'without', 'until', 'if', 'save', 'other'];
  for (let at = act.last; at < passage.tokens.length; at++)
    if (conditions.includes(passage.norm(at))) return 'condition';
  return 'none';
}

/** A limit and what it limits to: "solely for research purposes", "non-commercial use only". */
export function limitedTo(
  passage: Passage,
  ...concepts: readonly Concept[]
): readonly Hit[] | null {
  for (const only of passage.all('only')) {
    const mood = passage.mood(only);
    if (mood === 'licensor') continue;
    const purpose =
      after(passage, only, 12, ...concepts) ??
      before(passage, only, 3, ...concepts) ??
      passage.all(...concepts).find((hit) => hit.first >= only.first && hit.last <= only.last);
    if (!purpose || !(passage.isOwn(purpose) || passage.isOwn(only))) continue;
    if (between(passage, only, purpose, ';', '.')) continue;
    return [only, purpose];
  }
  return null;
}

/** A grant for a purpose: "may use the Model for research purposes". */
export function grantedFor(
  passage: Passage,
  ...concepts: readonly Concept[]
): readonly Hit[] | null {
  for (const purpose of permitted(passage, ...concepts)) {
    if (!passage.isOwn(purpose)) continue;
    const at = purpose.first;
    for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
      const norm = passage.norm(back);
      if (norm === 'for' || norm === '于' || norm === '为')
        return [{ concept: 'permit', first: back, last: back + 1 }, purpose];
      if (norm === ';' || norm === '.') break;
    }
  }
  return null;
}

function between(passage: Passage, a: Hit, b: Hit, ...norms: readonly string[]): boolean {
  for (let at = Math.min(a.last, b.last); at < Math.max(a.first, b.first); at++)
    if (norms.includes(passage.norm(at))) return true;
  return false;
}

/** Whether the purposes of a passage take commercial and non-commercial ones in together. */
export function namesEveryPurpose(passage: Passage): boolean {
  return passage.has('anyPurpose');
}

/** Whether the passage says what a term means. */
export function isDefinition(passage: Passage): boolean {
  return passage.all('means').some((hit) => passage.isOwn(hit) && hit.first - passage.own <= 14);
}

/** Whether the passage limits what the licensor answers for. */
export function isDisclaimer(passage: Passage): boolean {
  if (!passage.has('warranty', 'liability', 'indemnity')) return false;
  return !passage
    .all('forbid')
    .some(
      (hit) => passage.mood(hit) === 'forbidden' && before(passage, hit, 4, 'you') !== undefined,
    );
}
