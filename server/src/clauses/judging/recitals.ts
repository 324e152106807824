import type { Passage } from '../passage';

/** Whether anything in the passage's own words commands or forbids. */
function commands(passage: Passage): boolean {
  if (passage.tokens.some(({ norm }) => norm === 'hereby')) return true;
  return passage
    .all('forbid', 'forbidden', 'only', 'require')
    .some((hit) => passage.isOwn(hit) && passage.norm(hit.first) !== 'please');
}

/** "If you find this useful, please tell me": a request that nobody has to follow. */
function isRequest(passage: Passage): boolean {
  return passage.all('wish').some((hit) => passage.isOwn(hit)) && !commands(passage);
}

/** "May you prosper". */
function isBlessing(passage: Passage): boolean {
  return passage.norm(passage.own) === 'may' && passage.norm(passage.own + 1) === 'you';
}

/** "It was formerly under a non-commercial licence": how it was, not how it is. */
function isHistory(passage: Passage): boolean {
  return passage.all('formerly').some((hit) => passage.isOwn(hit)) && !commands(passage);
}

/** "… is commercial computer software as defined in …": how a government buys it. */
function isGovernmentLegend(passage: Passage): boolean {
  return passage.has('governmentRights');
}

/** What a text leaves out of what it licenses, and doesn't forbid: "This licence does not cover: personal data; logos". */
function isLeftOut(passage: Passage): boolean {
  if (!passage.leadIn || passage.has('use')) return false;
  const denial = passage.all('forbid').findLast((hit) => !passage.isOwn(hit));
  if (!denial) return false;
  for (let at = denial.first; at < denial.last; at++)
    if (covering.has(passage.norm(at))) return true;
  return false;
}

const covering: ReadonlySet<string> = new Set(['cover', 'apply', 'extend', 'include']);

/** Whether the passage only tells, asks or recalls something: nothing in it binds anybody. */
export function isRecital(passage: Passage): boolean {
  return (
    isRequest(passage) ||
    isBlessing(passage) ||
    isHistory(passage) ||
    isGovernmentLegend(passage) ||
    isLeftOut(passage)
  );
}
