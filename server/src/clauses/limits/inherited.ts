import { isGranted } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';
import { commercialLimit } from './commercial';
import type { Limit } from './limit';
import { purposeLimit } from './purposes';

/** How far from the beginning of an item the act stands that the item grants, in tokens. */
const actReach = 8;

/** "… for research only: (a) to modify it": the limit in a lead-in of the act that an item grants. */
export function inheritedLimit(passage: Passage, acts: readonly Hit[]): Limit | undefined {
  const { lead, own } = passage;
  if (!lead || !passage.item) return undefined;
  const act = acts.find(
    (hit) => passage.isOwn(hit) && hit.first - own <= actReach && isGranted(passage, hit),
  );
  const limit = act && (commercialLimit(lead) ?? purposeLimit(lead));
  return limit && { ...limit, evidence: [act, ...limit.evidence] };
}
