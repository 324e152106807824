import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';
import { withImperatives } from './imperatives';

const operatorConcepts = [
  'unforbid',
  'forbidden',
  'forbid',
  'except',
  'condition',
  'negate',
  'permit',
  'require',
] as const;

/** A hit that sets a mood; where two are equally long, the one that comes first in the list holds. */
export interface Operator extends Hit {
  readonly concept: (typeof operatorConcepts)[number];
}

function isOperator(hit: Hit): hit is Operator {
  return (operatorConcepts as readonly string[]).includes(hit.concept);
}

export const length = (hit: Hit): number => hit.last - hit.first;

/** The operators of a passage without those that lie within a longer one. */
export function operatorsOf(passage: Passage): readonly Operator[] {
  const kept: Operator[] = [];
  const policies = passage.all('policy');
  for (const hit of withImperatives(passage)) {
    if (!isOperator(hit) || policies.some((policy) => names(policy, hit))) continue;
    if (hit.concept === 'permit' && holdsNegation(passage, hit)) continue;
    if (hit.concept === 'forbidden' && describes(passage, hit)) continue;
    const before = kept.at(-1);
    if (!before || before.last <= hit.first) {
      kept.push(hit);
      continue;
    }
    // "… provided you do not": the condition ends where the negation begins.
    if (before.concept === 'condition' && hit.concept === 'negate') {
      kept.push(hit);
      continue;
    }
    // "… does not require permission": what takes a prohibition back covers the words that set it.
    if (before.concept === 'unforbid' && hit.concept === 'forbidden') continue;
    const longer = length(hit) - length(before);
    const rank = operatorConcepts.indexOf(before.concept) - operatorConcepts.indexOf(hit.concept);
    if (longer > 0 || (longer === 0 && rank > 0)) kept[kept.length - 1] = hit;
  }
  return kept;
}

/** "… a process that requires permission": says which, forbids nothing. */
function describes(passage: Passage, hit: Hit): boolean {
  return ['that', 'which', 'who'].includes(passage.norm(hit.first - 1));
}

/** "The grant does not include the right …": what is called granted is denied. */
function holdsNegation(passage: Passage, permit: Hit): boolean {
  for (let at = permit.first; at < permit.last; at++)
    if (denials.has(passage.norm(at))) return passage.norm(at + 1) !== 'only';
  return false;
}

const denials: ReadonlySet<string> = new Set(['not', 'no', 'nothing', 'nor']);

/** "Prohibited Use Policy" is a name: nothing in it sets a mood. */
function names(policy: Hit, hit: Hit): boolean {
  return policy.first <= hit.first && hit.last <= policy.last && length(policy) > length(hit);
}
