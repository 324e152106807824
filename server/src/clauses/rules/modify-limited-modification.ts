import { clauseRule, license } from '../define';
import { after, forbidden, isDuty, namesNotice } from '../judging/index';
import { brandingKept } from './share-naming';
import { commercialLimit, isOneOfSeveral, purposeLimit, technicalChange } from '../limits/index';
import type { Hit } from '../lexicon/index';
import type { Mood } from '../mood';
import type { Passage } from '../passage';

const allowing: ReadonlySet<Mood> = new Set(['permitted', 'condition', 'forbidden']);

/** "… with or without modification": says which copies, limits no change. */
function isAside(passage: Passage, change: Hit): boolean {
  return ['with', 'without', 'prior'].includes(passage.norm(change.first - 1));
}

/** Changes allowed in some ways or parts, and forbidden in others. */
export function allowedInPart(passage: Passage): readonly Hit[] | undefined {
  if (namesNotice(passage)) return undefined;
  const changes = passage.all('modify', 'changing').filter((hit) => !isAside(passage, hit));
  const allowed = changes.find((hit) => passage.mood(hit) === 'permitted');
  const [only] = passage.all('only');
  if (!allowed) return otherwiseForbidden(passage);
  if (only?.first === passage.own && passage.norm(only.last) !== 'if') return [only, allowed];
  const denied = changes.find((hit) => passage.mood(hit) === 'forbidden') ?? keptAsIs(passage);
  if (denied && !passage.has('distribute', 'consent')) return [allowed, denied];
  const bounded = after(passage, allowed, 14, 'bounded');
  return bounded && [allowed, bounded];
}

/** "No change may be made for any purpose other than …". */
function otherwiseForbidden(passage: Passage): readonly Hit[] | undefined {
  for (const change of forbidden(passage, 'modify', 'changing')) {
    const aim = after(passage, change, 12, 'otherThan');
    if (aim) return [change, aim];
  }
  return undefined;
}

function keptAsIs(passage: Passage): Hit | undefined {
  return passage.all('asIs').find((hit) => isDuty(passage, hit));
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
    `You may make such modifications as are technically necessary for other formats.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/limited-modification`,
    `You may modify the Work. You may make such modifications as are technically necessary for other formats.`,
    `You may modify the Model for any purpose.`,
    `Modified files must carry a notice of the change.`,
  ),
  quotes: ['research', 'permittedPurpose', 'aim', 'mark'],
  judge(passage, grants) {
    const kept = brandingKept(passage);
    if (kept?.some((hit) => passage.norm(hit.first).startsWith('brand')))
      return { message: 'Some parts must stay as they are.', evidence: kept };
    const part = allowedInPart(passage);
    if (part) return { message: 'Allows modification only in some ways or parts.', evidence: part };
    const technical = grants.modify ? undefined : technicalChange(passage);
    if (technical && passage.mood(technical) === 'permitted')
      return { message: 'Allows technically necessary changes only.', evidence: [technical] };
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
