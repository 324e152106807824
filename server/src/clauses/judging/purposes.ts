import type { Concept, Hit } from '../lexicon/index';
import type { Passage } from '../passage';
import { after, before, between } from './reach';

/** A limit and what it limits to: "solely for research purposes", "non-commercial use only". */
export function limitedTo(
  passage: Passage,
  ...concepts: readonly Concept[]
): readonly Hit[] | null {
  for (const only of passage.all('only')) {
    if (
      passage.norm(only.first - 1) === 'not' ||
      ['responsible', 'liable'].includes(passage.norm(only.last))
    )
      continue;
    const purpose =
      after(passage, only, 12, ...concepts) ??
      before(passage, only, 3, ...concepts) ??
      passage.all(...concepts).find((hit) => hit.first >= only.first && hit.last <= only.last);
    if (!purpose || !(passage.isOwn(purpose) || passage.isOwn(only))) continue;
    if (between(passage, only, purpose, ';', '.') || isMadeFor(passage, only, purpose)) continue;
    return [only, purpose];
  }
  return null;
}

const makings: ReadonlySet<string> = new Set(
  'designed developed created built written tested made collected'.split(' '),
);
/** How far before a purpose the verb stands that it belongs to, in tokens. */
const verbReach = 5;

/** "… has been designed for research only": how it came to be, not what it may be used for. */
function isMadeFor(passage: Passage, only: Hit, purpose: Hit): boolean {
  const first = Math.min(only.first, purpose.first);
  for (let at = first - 1; at >= Math.max(passage.own, first - verbReach); at--) {
    if (passage.norm(at) === ',') return false;
    if (makings.has(passage.norm(at)))
      return ['been', 'was', 'were'].includes(passage.norm(at - 1));
  }
  return false;
}

/** A grant for a purpose: "may use the Model for research purposes". */
export function grantedFor(
  passage: Passage,
  ...concepts: readonly Concept[]
): readonly Hit[] | null {
  for (const purpose of passage.all(...concepts)) {
    if (!passage.isOwn(purpose) || passage.mood(purpose) !== 'permitted') continue;
    const at = purpose.first;
    for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
      const norm = passage.norm(back);
      if (norm === 'for' || norm === '于' || norm === '为')
        return [{ concept: 'permit', first: back, last: back + 1 }, purpose];
      if (norm === ';' || norm === '.') break;
    }
  }
  return null;
}

/** "Any purpose", and not "any purpose other than …". */
function isWhole(passage: Passage, purpose: Hit): boolean {
  return !['not', 'other', 'except', 'beyond', 'outside', 'than'].includes(
    passage.norm(purpose.last),
  );
}

/** Whether the purposes of a passage take commercial and non-commercial ones in together. */
export function namesEveryPurpose(passage: Passage): boolean {
  if (passage.all('anyPurpose').some((hit) => isWhole(passage, hit))) return true;
  return passage.all('commercial').some((paid) => {
    if (passage.mood(paid) === 'forbidden') return false;
    if (
      ['even', 'including', 'compris', 'einschließlich'].some((word) =>
        [1, 2, 3, 4].some((back) => passage.norm(paid.first - back) === word),
      )
    )
      return true;
    return passage
      .all('noncommercial')
      .some(
        (free) =>
          passage.mood(free) !== 'forbidden' &&
          (joins(passage, free, paid) || joins(passage, paid, free)),
      );
  });
}

/** Whether `a` and `b` are joined by "or" or "and", closely. */
function joins(passage: Passage, a: Hit, b: Hit): boolean {
  if (b.first <= a.last || b.first - a.last > 5) return false;
  for (let at = a.last; at < b.first; at++)
    if (['or', 'and', '或', '和', '及'].includes(passage.norm(at))) return true;
  return false;
}

const purposeOpenings: ReadonlySet<string> = new Set(['for', 'in', 'outside', 'as']);

/** Whether a lead-in forbids acts for purposes that its list has yet to name. */
export function purposesFollow(passage: Passage): boolean {
  if (purposeOpenings.has(passage.followedBy)) return true;
  const last = passage.tokens.length - 1;
  const end = passage.norm(last) === ':' ? last - 1 : last;
  return purposeOpenings.has(passage.norm(end)) || passage.norm(end) === 'following';
}
