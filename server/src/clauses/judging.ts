import type { Concept, Hit } from './lexicon/index';
import type { Passage } from './passage';

/** What a rule says of a passage. */
export interface Verdict {
  readonly message: string;
  /** At least one of them in the passage itself, not in its lead-in. */
  readonly evidence: readonly Hit[];
  /** Not certain: the wording may mean something else. */
  readonly probable?: boolean;
  /** Boilerplate, unless something else in the text limits use. */
  readonly besideUseLimits?: boolean;
}

/** How far the object of a verb may stand from it, in tokens. */
const objectReach = 14;

/** Own hits of the concepts that stand under a prohibition. */
export function forbidden(passage: Passage, ...concepts: readonly Concept[]): readonly Hit[] {
  return passage
    .all(...concepts)
    .filter(
      (hit) => passage.isOwn(hit) && passage.mood(hit) === 'forbidden' && !isRelative(passage, hit),
    );
}

/** "… from copies that you distribute": says which copies, forbids nothing. */
function isRelative(passage: Passage, act: Hit): boolean {
  return (
    ['you', 'licensee'].includes(passage.norm(act.first - 1)) &&
    ['that', 'which', 'copies'].includes(passage.norm(act.first - 2))
  );
}

export function permitted(passage: Passage, ...concepts: readonly Concept[]): readonly Hit[] {
  return passage.all(...concepts).filter((hit) => isGranted(passage, hit));
}

/** Whether a hit stands in a grant or in what the grant depends on. */
export function isGranted(passage: Passage, hit: Hit): boolean {
  const mood = passage.mood(hit);
  return mood === 'permitted' || mood === 'condition';
}

/** Whether a hit is a duty, on its own or as the condition of a grant. */
export function isDuty(passage: Passage, hit: Hit): boolean {
  const mood = passage.mood(hit);
  return mood === 'required' || mood === 'condition';
}

const those: ReadonlySet<string> = new Set(
  'them those other peers users recipients any all such your each third customers end others'.split(
    ' ',
  ),
);

/** "… inform the recipients": a notice, and no asking of the licensor. */
export function tellsRecipients(passage: Passage, ask: Hit): boolean {
  // "… inform others by submitting a form": the form is how they are told.
  const isMeans = [1, 2, 3, 4].some((back) => passage.norm(ask.first - back) === 'by');
  const telling = isMeans ? before(passage, ask, 24, 'register') : undefined;
  return (
    (telling !== undefined && tellsRecipients(passage, telling)) ||
    those.has(passage.norm(ask.last)) ||
    after(passage, ask, 4, 'recipient') !== undefined ||
    after(passage, ask, 2, 'notice') !== undefined
  );
}

/** The first of `concepts` within `reach` tokens after `from`. */
export function after(
  passage: Passage,
  from: Hit,
  reach: number,
  ...concepts: readonly Concept[]
): Hit | undefined {
  return passage
    .all(...concepts)
    .find((hit) => hit.first >= from.last && hit.first - from.last <= reach);
}

export function before(
  passage: Passage,
  from: Hit,
  reach: number,
  ...concepts: readonly Concept[]
): Hit | undefined {
  return passage
    .all(...concepts)
    .findLast((hit) => hit.last <= from.first && from.first - hit.last <= reach);
}

export function near(
  passage: Passage,
  from: Hit,
  reach: number,
  ...concepts: readonly Concept[]
): Hit | undefined {
  return passage
    .all(...concepts)
    .find(
      (hit) => hit !== from && hit.first <= from.last + reach && hit.last >= from.first - reach,
    );
}

/** Whether an act is done to the licence, its notices or names and not to the work. */
export function concernsNotice(passage: Passage, act: Hit): boolean {
  const things = passage.all('notice', 'mark', 'model');
  if (isPassive(passage, act)) {
    // The head of the subject: "this notice in any copy may not be altered".
    const subject = things.find((hit) => passage.isOwn(hit) && hit.first < act.first);
    return (subject !== undefined && subject.concept !== 'model') || namesFollow(passage, act);
  }
  const [next, second] = things.filter(
    (hit) => hit.last > act.last && hit.first - act.last <= objectReach,
  );
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

/** "… may not be distributed under the names of the originals". */
function namesFollow(passage: Passage, act: Hit): boolean {
  const named = after(passage, act, 8, 'notice');
  if (named && passage.norm(named.last - 1).startsWith('name')) return true;
  // "… under any other licence": copyleft.
  for (let at = act.last; at < act.last + 8; at++)
    if (
      ['other', 'another', 'different'].includes(passage.norm(at)) &&
      [1, 2, 3].some((on) => passage.norm(at + on) === 'license')
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

/** Whether "not" or the like stands directly before a hit. */
export function isNegated(passage: Passage, hit: Hit): boolean {
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - 4); at--)
    if (['not', 'never', 'nor', 'no', '不'].includes(passage.norm(at))) return true;
  return false;
}

/** "… provided that you do not …": a condition of a grant, met by doing otherwise. */
export function isProviso(passage: Passage, act: Hit): boolean {
  for (let at = Math.max(0, act.first - 8); at < act.first; at++)
    if (passage.norm(at) === 'provided' && passage.norm(at + 1) === 'that') return true;
  return false;
}

/** How far after an act the condition stands that lifts its prohibition, in tokens. */
const conditionReach = 40;

/** What lifts a prohibition. */
export type Escape = 'none' | 'consent' | 'provided' | 'law' | 'condition';

/** By what a prohibition of `act` is lifted, looking on from the act to the end of the passage. */
export function escapeOf(passage: Passage, act: Hit): Escape {
  const compliance = passage
    .all('exceptAsProvided')
    .some(
      (hit) =>
        hit.first >= act.first &&
        ['compliance', 'accordance'].some((word) =>
          [1, 2].some((back) => passage.norm(hit.last - back) === word),
        ),
    );
  if (compliance) return 'provided';
  if (passage.has('consent')) return 'consent';
  const provided = passage
    .all('exceptAsProvided')
    .some((hit) => hit.first >= act.first || passage.mood(hit) !== 'none');
  if (provided && !passage.has('byLaw')) return 'provided';
  if (passage.all('byLaw').some((hit) => hit.first > act.first)) return 'law';
  const conditions = ['unless', 'without', 'until', 'if'];
  for (let at = act.last; at < Math.min(act.last + conditionReach, passage.tokens.length); at++)
    if (conditions.includes(passage.norm(at))) return 'condition';
  return 'none';
}

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
    if (between(passage, only, purpose, ';', '.')) continue;
    return [only, purpose];
  }
  return null;
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

function between(passage: Passage, a: Hit, b: Hit, ...norms: readonly string[]): boolean {
  for (let at = Math.min(a.last, b.last); at < Math.max(a.first, b.first); at++)
    if (norms.includes(passage.norm(at))) return true;
  return false;
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
      ['even', 'including'].some((word) =>
        [1, 2].some((back) => passage.norm(paid.first - back) === word),
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

/** Whether the passage says what a term means. */
export function isDefinition(passage: Passage): boolean {
  return passage.all('means').some((hit) => passage.isOwn(hit) && hit.first - passage.own <= 14);
}

/** Whether the passage only says what follows for somebody who doesn't accept the terms. */
export function isAcceptance(passage: Passage): boolean {
  return passage.all('acceptance').some((hit) => passage.isOwn(hit));
}

/** Whether the passage is one of several ways to comply: none of them is a must. */
export function isAlternative(passage: Passage): boolean {
  return passage.all('oneOf').some((hit) => !passage.isOwn(hit));
}

/** Whether the passage only deals with the contract itself, with patents or with authors' moral rights. */
export function isBoilerplate(passage: Passage): boolean {
  if (passage.has('severable', 'moralRights', 'alternative')) return true;
  return (
    passage.has('patentGrant') &&
    !passage.has('commercial', 'noncommercial', 'research') &&
    forbidden(passage, 'harm').length === 0
  );
}

/** Whether the passage limits what the licensor answers for. */
export function isDisclaimer(passage: Passage): boolean {
  if (!passage.all('warranty', 'liability', 'indemnity').some((hit) => passage.isOwn(hit)))
    return false;
  return !passage
    .all('forbid')
    .some(
      (hit) => passage.mood(hit) === 'forbidden' && before(passage, hit, 4, 'you') !== undefined,
    );
}
