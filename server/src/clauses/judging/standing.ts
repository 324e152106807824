import type { Concept, Hit } from '../lexicon/index';
import type { Passage } from '../passage';
import { after, near } from './reach';

/** Own hits of the concepts that stand under a prohibition. */
export function forbidden(passage: Passage, ...concepts: readonly Concept[]): readonly Hit[] {
  return passage
    .all(...concepts)
    .filter(
      (hit) => passage.isOwn(hit) && passage.mood(hit) === 'forbidden' && !isRelative(passage, hit),
    );
}

/** How far a subject stands from what is said of it, in tokens. */
const subjectReach = 10;

/** Own hits of the concepts that a text withholds: forbids, says may not be done, or leaves to those who have asked. */
export function withheld(passage: Passage, ...concepts: readonly Concept[]): readonly Hit[] {
  const denied = forbidden(passage, ...concepts);
  if (denied.length > 0) return denied;
  return passage
    .all(...concepts)
    .filter((hit) => passage.isOwn(hit) && (mayNotBe(passage, hit) || needsConsent(passage, hit)));
}

/** "The results may not be published": the subject of what is forbidden. */
function mayNotBe(passage: Passage, subject: Hit): boolean {
  if (passage.mood(subject) !== 'none') return false;
  const denial = after(passage, subject, subjectReach, 'forbid');
  return (
    denial !== undefined &&
    passage.norm(denial.last) === 'be' &&
    passage.mood(denial) === 'forbidden'
  );
}

/** How far from an act the consent stands that it needs, in tokens. */
const consentReach = 24;

/** "… only with our consent", "if you wish to …, you must obtain a licence". */
function needsConsent(passage: Passage, act: Hit): boolean {
  const mood = passage.mood(act);
  const consent = near(passage, act, consentReach, 'consent');
  if (!consent || mood === 'licensor' || mood === 'required') return false;
  return isDuty(passage, consent) || passage.has('only', 'needed', 'dependsOn');
}

const relatives: ReadonlySet<string> = new Set(['that', 'which', 'copies', 'after']);
const subordinators: ReadonlySet<string> = new Set(
  'if when where whenever once whether'.split(' '),
);

/** How far before an act the word stands that makes it a condition, in tokens. */
const subordinateReach = 4;

/** "… from copies that you distribute", "… if you modify it": says which or when, forbids nothing. */
function isRelative(passage: Passage, act: Hit): boolean {
  if (concernsTerms(passage, act)) return true;
  if (
    ['you', 'licensee'].includes(passage.norm(act.first - 1)) &&
    relatives.has(passage.norm(act.first - 2))
  )
    return true;
  for (let at = act.first - 1; at >= act.first - subordinateReach; at--) {
    if (passage.norm(at) === ',') return false;
    if (subordinators.has(passage.norm(at))) return !endsRights(passage, at);
  }
  return false;
}

/** "… the terms for the distribution": names the terms. */
function concernsTerms(passage: Passage, act: Hit): boolean {
  const preposition = act.first - (passage.norm(act.first - 1) === 'the' ? 2 : 1);
  return (
    ['for', 'of'].includes(passage.norm(preposition)) &&
    ['terms', 'conditions'].includes(passage.norm(preposition - 1))
  );
}

/** "Your rights end if you …": the condition is what is forbidden. */
function endsRights(passage: Passage, subordinator: number): boolean {
  return passage
    .all('forbid')
    .some(({ first, last }) => first < subordinator && subordinator < last);
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
