import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';
import { beginsClause } from './imperatives';
import type { Operator } from './operators';
import { subjectReach } from './subject';

/** "Only the author may …": what one party alone may do is forbidden to all others. */
function isPrivilege(passage: Passage, operator: Operator, clause: number): boolean {
  if (operator.concept !== 'permit') return false;
  const only = passage
    .all('only')
    .find(
      (hit) =>
        passage.norm(hit.first) === 'only' &&
        hit.first >= clause &&
        beginsClause(passage, hit.first),
    );
  if (!only || only.last > operator.first || operator.first - only.last > subjectReach)
    return false;
  const subject = (hit: Hit): boolean => hit.first >= only.last && hit.last <= operator.first;
  if (passage.all('licensor').some((hit) => subject(hit) && !passage.isGrantee(hit))) return true;
  if (passage.all('you', 'model', 'derivative', 'recipient', 'circle').some(subject)) return false;
  return passage.tokens
    .slice(only.last, operator.first)
    .some(({ kind, case: written }) => kind === 'word' && written === 'title');
}

/** "No copying … is permitted": the allowance ends a clause that "no" began. */
export function deniedBy(passage: Passage, operator: Operator, clause: number): boolean {
  if (isPrivilege(passage, operator, clause)) return true;
  if (
    operator.concept !== 'permit' ||
    !['is', 'are', 'be', 'may', 'can'].includes(passage.norm(operator.first))
  )
    return false;
  const least = Math.max(clause, operator.first - 30);
  for (let at = operator.first - 1; at >= least; at--) {
    if ([';', ':'].includes(passage.norm(at))) return false;
    if (
      ['no', 'neither'].includes(passage.norm(at)) &&
      (at === clause ||
        at === passage.own ||
        ['.', ':', ';', ')', ',', 'and', 'but'].includes(passage.norm(at - 1)))
    )
      return true;
  }
  return false;
}
