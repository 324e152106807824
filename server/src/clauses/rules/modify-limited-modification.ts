import { clauseRule, license } from '../define';
import { after, changesIn, concernsNotice, isDuty, isGranted, namesNotice } from '../judging/index';
import { brandingKept } from './share-naming';
import {
  commercialLimit,
  confinedBy,
  inheritedLimit,
  isOneOfSeveral,
  purposeLimit,
  speaksOfGrant,
  technicalChange,
  type Limit,
} from '../limits/index';
import type { Hit } from '../lexicon/index';
import type { Mood } from '../mood/index';
import type { Passage } from '../passage';

const allowing: ReadonlySet<Mood> = new Set(['permitted', 'condition', 'forbidden']);

/** Changes allowed in some ways or parts, and forbidden in others. */
export function allowedInPart(passage: Passage): readonly Hit[] | undefined {
  if (namesNotice(passage)) return undefined;
  const changes = changesIn(passage).filter((change) => !concernsNotice(passage, change));
  const others = otherwiseForbidden(passage, changes);
  if (others) return others;
  const allowed = changes.find((hit) => passage.mood(hit) === 'permitted');
  if (!allowed || passage.has('patentGrant', 'mark')) return undefined;
  const [only] = passage.all('only');
  if (only?.first === passage.own && passage.norm(only.last) !== 'if') return [only, allowed];
  const denied = changes.find((hit) => passage.mood(hit) === 'forbidden') ?? keptAsIs(passage);
  if (denied && !passage.has('distribute', 'consent')) return [allowed, denied];
  const bounded = after(passage, allowed, 14, 'bounded');
  return bounded && [allowed, bounded];
}

/** "No change may be made for any purpose other than …", "no other change …": some are allowed. */
function otherwiseForbidden(passage: Passage, changes: readonly Hit[]): readonly Hit[] | undefined {
  for (const change of changes) {
    if (!passage.isOwn(change) || passage.mood(change) !== 'forbidden') continue;
    const aim = after(passage, change, 12, 'otherThan');
    if (aim) return [change, aim];
    if (isOther(passage, change)) return [change];
  }
  return undefined;
}

/** "All other changes …", not "change or other alteration". */
function isOther(passage: Passage, change: Hit): boolean {
  const at = passage.norm(change.first) === 'other' ? change.first : change.first - 1;
  return passage.norm(at) === 'other' && !['or', 'and'].includes(passage.norm(at - 1));
}

function keptAsIs(passage: Passage): Hit | undefined {
  return passage.all('asIs').find((hit) => isDuty(passage, hit));
}

/** "The licences extend only to derivative works that run on …". */
function reachesSome(passage: Passage): readonly Hit[] | undefined {
  const reach = passage.all('only').find((hit) => reaches.test(passage.norm(hit.first)));
  const works = reach && speaksOfGrant(passage, reach) && after(passage, reach, 10, 'derivative');
  return works && passage.isOwn(works) ? [reach, works] : undefined;
}

const reaches = /^(?:extend|appl)/;

/** "… may be made only to the samples". */
function confinedChange(passage: Passage, changes: readonly Hit[]): readonly Hit[] | undefined {
  if (passage.has('patentGrant', 'mark', 'warranty')) return undefined;
  for (const change of changes) {
    const only = isGranted(passage, change) ? confinedBy(passage, change) : undefined;
    if (only && passage.isOwn(only)) return [change, only];
  }
  return undefined;
}

/** What limits the changes that a passage speaks of, in itself or in its lead-in. */
function limitOf(passage: Passage, changes: readonly Hit[]): Limit | undefined {
  const act = changes.find((hit) => hit.concept !== 'changing' && allowing.has(passage.mood(hit)));
  const limit = act && (commercialLimit(passage) ?? purposeLimit(passage));
  if (limit) return { ...limit, evidence: [act, ...limit.evidence] };
  return inheritedLimit(passage, changes);
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
    const part = allowedInPart(passage) ?? reachesSome(passage);
    if (part) return { message: 'Allows modification only in some ways or parts.', evidence: part };
    const technical = grants.modify ? undefined : technicalChange(passage);
    if (technical && passage.mood(technical) === 'permitted')
      return { message: 'Allows technically necessary changes only.', evidence: [technical] };
    const changes = changesIn(passage);
    const limit = limitOf(passage, changes);
    if (!limit) {
      const confined = confinedChange(passage, changes);
      return (
        confined && {
          message: 'Allows modification only in some ways or parts.',
          evidence: confined,
        }
      );
    }
    if (passage.all('output').some((hit) => passage.isOwn(hit))) return undefined;
    if (isOneOfSeveral(passage, limit, grants)) return undefined;
    // "… modify it, and make non-production use of it".
    if (limit.evidence.some(({ concept }) => concept === 'nonProduction')) return undefined;
    return { message: 'Allows modification only for the purposes it names.', ...limit };
  },
});
