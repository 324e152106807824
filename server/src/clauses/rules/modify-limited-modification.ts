import { clauseRule, license } from '../define';
import { forbidden } from '../judging';
import { brandingKept } from './share-naming';
import { commercialLimit, isOneOfSeveral, purposeLimit } from '../limits';
import type { Hit } from '../lexicon/index';
import type { Mood } from '../mood';
import type { Passage } from '../passage';

const allowing: ReadonlySet<Mood> = new Set(['permitted', 'condition', 'forbidden']);

/** "… with or without modification": says which copies, limits no change. */
function isAside(passage: Passage, change: Hit): boolean {
  return ['with', 'without', 'prior'].includes(passage.norm(change.first - 1));
}

export default clauseRule({
  id: 'modify/limited-modification',
  title: 'Allows modification only for some purposes or parts',
  takes: 'It allows changes only for the purposes it names, or only to some parts.',
  from: 'Everybody who would change it for another reason, or elsewhere.',
  instead: 'OSI-approved licences let everybody change any part for any purpose.',
  examples: license(
    `You may modify the Model solely for research purposes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/limited-modification`,
    `You may not modify the Model for commercial purposes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/limited-modification`,
    `You may modify the Model for any purpose.`,
    `Modified files must carry a notice of the change.`,
  ),
  quotes: ['research', 'permittedPurpose', 'aim', 'mark'],
  judge(passage, grants) {
    const kept = brandingKept(passage);
    if (kept?.some((hit) => passage.norm(hit.first).startsWith('brand')))
      return { message: 'Some parts must stay as they are.', evidence: kept };
    const limit = commercialLimit(passage) ?? purposeLimit(passage);
    if (!limit || passage.all('output').some((hit) => passage.isOwn(hit))) return undefined;
    if (isOneOfSeveral(passage, limit, grants)) return undefined;
    // "… modify it, and make non-production use of it".
    if (limit.evidence.some(({ concept }) => concept === 'nonProduction')) return undefined;
    const act =
      passage
        .all('modify')
        .find((hit) => allowing.has(passage.mood(hit)) && !isAside(passage, hit)) ??
      forbidden(passage, 'modify')[0];
    if (!act) return undefined;
    return {
      message: 'Allows modification only for the purposes it names.',
      ...limit,
      evidence: [act, ...limit.evidence],
    };
  },
});
