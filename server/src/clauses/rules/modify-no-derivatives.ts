import { clauseRule, license } from '../define';
import {
  after,
  before,
  changesIn,
  concernsNotice,
  escapeOf,
  forbidden,
  isDuty,
  isNarrowed,
  near,
  purposesFollow,
  namesNotice,
} from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';
import { allowedInPart } from './modify-limited-modification';
import { deniesModifying } from '../limits/index';

/** How far from a notice "unmodified" stands where it speaks of the notice, in tokens. */
const noticeReach = 10;

/** "Unmodified or modified copies", "… may modify it and link it with the unmodified library". */
function allowsChange(passage: Passage, unmodified: Hit): boolean {
  return (
    (passage.norm(unmodified.last) === 'or' &&
      ['modified', 'altered', 'changed'].includes(passage.norm(unmodified.last + 1))) ||
    changesIn(passage).some((change) => passage.mood(change) === 'permitted')
  );
}

/** "Redistribution without modification is permitted". */
function permitsCopies(passage: Passage, unmodified: Hit): boolean {
  if (after(passage, unmodified, noticeReach, 'notice')) return false;
  if (before(passage, unmodified, 1, 'notice')) return false;
  if (namesNotice(passage, unmodified.first - noticeReach, unmodified.first)) return false;
  if (allowsChange(passage, unmodified)) return false;
  return (
    passage.all('distribute', 'copy', 'use').some((hit) => passage.mood(hit) === 'permitted') ||
    near(passage, unmodified, 12, 'only', 'permit') !== undefined
  );
}

/** "… must be left as it is", "… provided that you make no changes". */
function staysAsIs(passage: Passage, unchanged: Hit): boolean {
  if (concernsNotice(passage, unchanged) || passage.has('warranty', 'harm') || namesNotice(passage))
    return false;
  if (passage.norm(unchanged.first) === 'no')
    return (
      passage.mood(unchanged) === 'condition' &&
      passage.norm(unchanged.first - 1).startsWith('make')
    );
  return isDuty(passage, unchanged) || passage.norm(passage.own) === 'please';
}

/** "… alter or circumvent the licence check": another rule speaks of it. */
function defeatsSafeguard(passage: Passage, act: Hit): boolean {
  if (after(passage, act, 3, 'safeguard', 'technicalProtection')) return true;
  if (!near(passage, act, 10, 'safeguard', 'technicalProtection')) return false;
  return forbidden(passage, 'defeat', 'circumvent').some(
    (other) => other.first !== act.first && Math.abs(other.first - act.first) <= 6,
  );
}

export default clauseRule({
  id: 'modify/no-derivatives',
  title: 'Forbids modification',
  takes: 'It forbids changing the work or building on it, wholly or without permission.',
  from: 'Everybody who would repair, adapt, translate or fine-tune it.',
  instead: 'OSI-approved licences let everybody change the work and pass the changes on.',
  examples: license(
    `You may not modify the Software or create derivative works.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/no-derivatives`,
    `Redistribution without modification is permitted.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/no-derivatives`,
    `未经书面许可，不得修改模型。
^^^^^^^^^^^^^^ modify/no-derivatives`,
    `You may modify the Software.`,
    `You may not modify this licence or the copyright notice.`,
  ),
  judge(passage, grants) {
    const message = 'Forbids modifying the work or building on it.';
    const denied = deniesModifying(passage);
    if (denied) return { message, evidence: [denied] };
    const unmodified = passage
      .all('unmodified')
      .find((hit) => passage.isOwn(hit) && passage.norm(hit.first - 1) !== 'or');
    if (unmodified && !grants.modify && permitsCopies(passage, unmodified))
      return { message, evidence: [unmodified] };
    if (allowedInPart(passage)) return undefined;
    const unchanged = passage
      .all('asIs')
      .find((hit) => passage.isOwn(hit) && staysAsIs(passage, hit));
    if (unchanged && !grants.modify) return { message, evidence: [unchanged] };
    for (const act of forbidden(passage, 'modify', 'changing')) {
      if (
        concernsNotice(passage, act) ||
        passage.has('endorse', 'patentGrant') ||
        isNarrowed(passage, act, 'commercial', 'harm', 'territory', 'compete', 'money')
      )
        continue;
      if (purposesFollow(passage) || defeatsSafeguard(passage, act)) continue;
      const escape = escapeOf(passage, act);
      if (escape === 'condition' || (escape === 'provided' && grants.modify)) continue;
      return { message, evidence: [act] };
    }
    return undefined;
  },
});
