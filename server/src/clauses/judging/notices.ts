import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';
import { after, before } from './reach';

/** How far the object of a verb may stand from it, in tokens. */
const objectReach = 14;

/** Whether an act is done to the licence, its notices or names and not to the work. */
export function concernsNotice(passage: Passage, act: Hit): boolean {
  if (isUnderOtherTerms(passage, act)) return true;
  const things = passage.all('notice', 'mark', 'model').filter((hit) => !isGrounds(passage, hit));
  if (isPassive(passage, act)) {
    // The head of the subject: "this notice in any copy may not be altered".
    const subject = things.find((hit) => passage.isOwn(hit) && hit.first < act.first);
    return (subject !== undefined && subject.concept !== 'model') || namesFollow(passage, act);
  }
  const [next, second] = things.filter(
    (hit) => hit.last > act.last && hit.first - act.last <= objectReach,
  );
  if (namesNotice(passage) && isAnaphor(passage, act)) return true;
  if (!next) {
    const previous = before(passage, act, 6, 'notice', 'mark', 'model');
    return previous !== undefined && previous.concept !== 'model';
  }
  if (next.concept !== 'model') return true;
  // "any program markings or notices"
  return (
    second !== undefined &&
    second.concept !== 'model' &&
    second.first - act.last <= 5 &&
    !after(passage, act, second.first - act.last, 'circumvent')
  );
}

/** "… granted pursuant to this licence": what an act rests on is not what it is done to. */
function isGrounds(passage: Passage, hit: Hit): boolean {
  return passage.norm(hit.first - 1) === 'to' && passage.norm(hit.first - 2) === 'pursuant';
}

/** "… copyright notices, and not alter any of the foregoing". */
function isAnaphor(passage: Passage, act: Hit): boolean {
  for (let at = act.last; at < act.last + 4; at++)
    if (passage.norm(at) === 'foregoing') return true;
  return false;
}

/** "… may not be distributed under the names of the originals". */
function namesFollow(passage: Passage, act: Hit): boolean {
  const named = after(passage, act, 8, 'notice');
  return named !== undefined && passage.norm(named.last - 1).startsWith('name');
}

/** How far from an act the terms stand that it is done under, in tokens. */
const termsReach = 8;

/** "… may not be distributed under any other licence": copyleft. */
function isUnderOtherTerms(passage: Passage, act: Hit): boolean {
  return passage
    .all('otherTerms')
    .some(
      (terms) =>
        terms.first > act.first &&
        terms.first - act.last <= termsReach &&
        [1, 2].some((back) => passage.norm(terms.first - back) === 'under'),
    );
}

function isPassive(passage: Passage, act: Hit): boolean {
  return [act.first, act.first - 1, act.first - 2].some((at) =>
    ['be', 'been', 'être', 'werden'].includes(passage.norm(at)),
  );
}

const noticeWords: ReadonlySet<string> = new Set([
  'notice',
  'notices',
  'copyright',
  'legend',
  'legends',
  'trademark',
  'trademarks',
  'credit',
  'credits',
  'acknowledgment',
  'acknowledgement',
  'attribution',
  'disclaimer',
]);

/** Whether a passage, or a row of its tokens, speaks of notices, not just of "this licence". */
export function namesNotice(
  passage: Passage,
  first = 0,
  last: number = passage.tokens.length,
): boolean {
  for (let at = Math.max(0, first); at < last; at++)
    if (noticeWords.has(passage.norm(at))) return true;
  return false;
}
