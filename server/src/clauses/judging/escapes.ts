import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** How far after an act the condition stands that lifts its prohibition, in tokens. */
const conditionReach = 40;

/** What lifts a prohibition. */
export type Escape = 'none' | 'consent' | 'provided' | 'law' | 'condition';

/** By what a prohibition of `act` is lifted, looking on from the act to the end of the passage. */
export function escapeOf(passage: Passage, act: Hit): Escape {
  const compliance = passage
    .all('exceptAsProvided')
    .some(
      (hit) =>
        hit.first >= act.first &&
        ['compliance', 'accordance'].some((word) =>
          [1, 2].some((back) => passage.norm(hit.last - back) === word),
        ),
    );
  if (compliance) return 'provided';
  if (passage.has('consent')) return 'consent';
  const provided = passage
    .all('exceptAsProvided')
    .some((hit) => hit.first >= act.first || passage.mood(hit) !== 'none');
  if (provided && !passage.has('byLaw')) return 'provided';
  if (passage.all('byLaw').some((hit) => hit.first > act.first)) return 'law';
  const conditions = ['unless', 'without', 'until', 'if'];
  for (let at = act.last; at < Math.min(act.last + conditionReach, passage.tokens.length); at++)
    if (conditions.includes(passage.norm(at))) return 'condition';
  return 'none';
}
