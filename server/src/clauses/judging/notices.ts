import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';
import { after, before } from './reach';

/** How far the object of a verb may stand from it, in tokens. */
const objectReach = 14;

/** Whether an act is done to the licence, its notices or names and not to the work. */
export function concernsNotice(passage: Passage, act: Hit): boolean {
  if (isUnderOtherTerms(passage, act)) return true;
  const things = passage.all('notice', 'mark', 'model');
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

/** "… may not be distributed under any other licence": copyleft. */
function isUnderOtherTerms(passage: Passage, act: Hit): boolean {
  for (let at = act.last; at < act.last + 8; at++)
    if (
      ['other', 'another', 'different'].includes(passage.norm(at)) &&
      passage.norm(at - 1 - Number(passage.norm(at - 1) === 'any')) === 'under' &&
      [1, 2, 3].some((on) => ['license', 'terms'].includes(passage.norm(at + on)))
    )
      return true;
  return false;
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
  'attribution',
  'disclaimer',
]);

/** Whether a passage speaks of notices, not just of "this licence". */
export function namesNotice(passage: Passage): boolean {
  return passage.tokens.some(({ norm }) => noticeWords.has(norm));
}
