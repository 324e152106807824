import type { Passage } from '../passage';

/** Whether anything in the passage's own words commands or forbids. */
function commands(passage: Passage): boolean {
  if (passage.tokens.some(({ norm }) => norm === 'hereby')) return true;
  return passage
    .all('forbid', 'forbidden', 'only', 'require')
    .some((hit) => passage.isOwn(hit) && passage.norm(hit.first) !== 'please');
}

/** "If you find this useful, please tell me", "it is requested, but not required": a request that nobody has to follow. */
function isRequest(passage: Passage): boolean {
  const wishes = passage.all('wish').filter((hit) => passage.isOwn(hit));
  return (
    wishes.some((hit) => passage.norm(hit.last - 2) === 'not') ||
    (wishes.length > 0 && !commands(passage))
  );
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

const things: ReadonlySet<string> = new Set(
  'information data personal logos logo crests marks trademarks patents names images identity documents third'.split(
    ' ',
  ),
);
const covering: ReadonlySet<string> = new Set(['cover', 'apply', 'extend', 'include', 'grant']);

/** What a text leaves out of what it licenses, and doesn't forbid: "This licence does not cover: personal data; logos". */
function isLeftOut(passage: Passage): boolean {
  if (!passage.leadIn || !things.has(passage.norm(passage.own))) return false;
  const denial = passage.all('forbid').findLast((hit) => !passage.isOwn(hit));
  if (!denial) return false;
  for (let at = denial.first; at < denial.last; at++)
    if (covering.has(passage.norm(at))) return true;
  return false;
}

/** "The right to release it under different terms is reserved": what the licensor may do beside this grant. */
function isReservation(passage: Passage): boolean {
  return passage.has('otherTerms') && passage.norm(passage.tokens.length - 2) === 'reserved';
}

/** "Nothing else gives you permission to …": where the rights come from, not that there are none. */
function isNothingElse(passage: Passage): boolean {
  return (
    passage.norm(passage.own) === 'nothing' &&
    ['else', 'other'].includes(passage.norm(passage.own + 1))
  );
}

const recitals: readonly ((passage: Passage) => boolean)[] = [
  isRequest,
  isBlessing,
  isHistory,
  isGovernmentLegend,
  isLeftOut,
  isReservation,
  isNothingElse,
];

/** Whether the passage only tells, asks or recalls something: nothing in it binds anybody. */
export function isRecital(passage: Passage): boolean {
  return recitals.some((is) => is(passage));
}
