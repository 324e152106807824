import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';
import { before } from './reach';
import { forbidden } from './standing';

/** Whether the passage says what a term means. */
export function isDefinition(passage: Passage): boolean {
  return passage.all('means').some((hit) => passage.isOwn(hit) && hit.first - passage.own <= 14);
}

/** Whether the passage only says what follows for somebody who doesn't accept the terms. */
export function isAcceptance(passage: Passage): boolean {
  return passage.all('acceptance').some((hit) => passage.isOwn(hit));
}

/** Whether the passage is one of several ways to comply: none of them is a must. "May not do any of the following" leaves no choice. */
export function isAlternative(passage: Passage): boolean {
  return passage
    .all('oneOf')
    .some(
      (hit) =>
        !passage.isOwn(hit) &&
        !(passage.norm(hit.first) === 'any' && passage.mood(hit) === 'forbidden'),
    );
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
  const disclaims = passage
    .all('warranty', 'liability', 'indemnity')
    .some((hit) => passage.isOwn(hit) && !isPromise(passage, hit));
  if (!disclaims) return false;
  return !passage
    .all('forbid')
    .some(
      (hit) => passage.mood(hit) === 'forbidden' && before(passage, hit, 4, 'you') !== undefined,
    );
}

/** "You represent that …": what the licensee answers for. */
function isPromise(passage: Passage, warranty: Hit): boolean {
  return (
    promising.test(passage.norm(warranty.first)) &&
    before(passage, warranty, 1, 'you') !== undefined
  );
}

const promising = /^(?:represent|warrants)/;
