import type { Hit } from './lexicon/index';
import type { Passage } from './passage';

/** How a stretch of a clause is meant: what governs it grammatically. */
export type Mood =
  | 'none'
  | 'forbidden'
  | 'excepted'
  | 'permitted'
  /** What a permission depends on: "…, provided that …". */
  | 'condition'
  | 'required'
  | 'licensor';

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
interface Operator extends Hit {
  readonly concept: (typeof operatorConcepts)[number];
}

function isOperator(hit: Hit): hit is Operator {
  return (operatorConcepts as readonly string[]).includes(hit.concept);
}

const length = (hit: Hit): number => hit.last - hit.first;

/** The operators of a passage without those that lie within a longer one. */
function operatorsOf(passage: Passage): readonly Operator[] {
  const kept: Operator[] = [];
  const policies = passage.all('policy');
  for (const hit of passage.hits) {
    if (!isOperator(hit) || policies.some((policy) => names(policy, hit))) continue;
    if (hit.concept === 'permit' && holdsNegation(passage, hit)) continue;
    const before = kept.at(-1);
    if (!before || before.last <= hit.first) {
      kept.push(hit);
      continue;
    }
    const longer = length(hit) - length(before);
    const rank = operatorConcepts.indexOf(before.concept) - operatorConcepts.indexOf(hit.concept);
    if (longer > 0 || (longer === 0 && rank > 0)) kept[kept.length - 1] = hit;
  }
  return kept;
}

/** "… including, without limitation, …", "… such as but not limited to …": nothing is taken back. */
function givesExamples(passage: Passage, hit: Hit): boolean {
  return [1, 2, 3].some((back) => exampleWords.has(passage.norm(hit.first - back)));
}

const exampleWords: ReadonlySet<string> = new Set('include includes including such as'.split(' '));

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

const relatives: ReadonlySet<string> = new Set(['that', 'which', 'who', 'it', 'what', 'as']);
const boundaries: ReadonlySet<string> = new Set([',', ';', ':', '(', ')']);

/** How far before a verb its subject is looked for, in tokens. */
const subjectReach = 8;

/** Who an operator or act speaks of: the nearest actor before it in its clause. */
export function subjectOf(passage: Passage, operator: Hit): 'you' | 'licensor' | null {
  const least = Math.max(0, operator.first - subjectReach);
  let floor = operator.first - 1;
  while (floor >= least && !boundaries.has(passage.norm(floor))) floor--;
  let nearest: Hit | undefined;
  for (const hit of passage.all('you', 'licensor')) {
    if (hit.first <= floor || hit.last > operator.first + 1) continue;
    if (hit.first >= operator.first && hit.concept === 'licensor') continue;
    if (hit.concept === 'licensor' && isAttribute(passage, hit)) continue;
    nearest = hit;
  }
  if (!nearest) return null;
  return nearest.concept === 'you' || passage.isGrantee(nearest) ? 'you' : 'licensor';
}

/** "Our fonts", "competitors of the Licensor", "the Licensor's consent": the licensor is no subject there. */
function isAttribute(passage: Passage, licensor: Hit): boolean {
  if (passage.norm(licensor.first) === 'our' || owned.has(passage.norm(licensor.last))) return true;
  const article = ['the', 'a', 'an'].includes(passage.norm(licensor.first - 1)) ? 1 : 0;
  return ['of', 'by', 'from'].includes(passage.norm(licensor.first - 1 - article));
}

const owned: ReadonlySet<string> = new Set(
  'permission permissions consent approval license grant competitors customers'.split(' '),
);

/** Operators that go on with a sentence and begin none. */
const continuing: ReadonlySet<Operator['concept']> = new Set([
  'except',
  'unforbid',
  'condition',
  'negate',
]);

/** How soon a verb comes in an item that is a sentence of its own, in tokens. */
const verbReach = 14;

/** Whether an item brings its own subject and verb, so that it doesn't continue its lead-in's. */
function standsAlone(passage: Passage, operators: readonly Operator[]): boolean {
  if (passage.own === 0) return false;
  const first = operators.find((operator) => operator.first >= passage.own);
  if (!first || continuing.has(first.concept)) return false;
  if (first.first - passage.own > verbReach) return false;
  const opening = passage.tokens[passage.own];
  const act = passage
    .all('use', 'copy', 'modify', 'distribute', 'reverse', 'circumvent')
    .some((hit) => hit.first === passage.own);
  return !(act && opening?.case === 'lower');
}

/** The mood of each token, from left to right: an operator holds until the next. */
export function moodsOf(passage: Passage): readonly Mood[] {
  const operators = operatorsOf(passage);
  const moods = new Array<Mood>(passage.tokens.length).fill('none');
  const fresh = standsAlone(passage, operators) ? passage.own : -1;
  let mood: Mood = 'none';
  let clause = 0;
  let next = 0;
  for (let at = 0; at < moods.length; at++) {
    if (at === fresh) {
      mood = 'none';
      clause = at;
    }
    if (passage.norm(at) === ';') {
      clause = at + 1;
      if (mood === 'excepted') mood = 'forbidden';
    }
    const operator = operators[next];
    if (operator?.first === at) {
      next++;
      const before: Mood = mood;
      mood = deniedBy(passage, operator, clause) ? 'forbidden' : moodAfter(passage, operator, mood);
      if (operator.concept === 'forbidden' || deniedBy(passage, operator, clause)) {
        for (let back = clauseStart(passage, clause, at); back < at; back++)
          if (moods[back] !== 'excepted') moods[back] = 'forbidden';
      } else if (mood === 'permitted' && isPassivePermit(passage, operator)) {
        for (let back = clauseStart(passage, clause, at); back < at; back++)
          if (moods[back] === 'none') moods[back] = 'permitted';
      }
      if (mood !== before && operator.concept !== 'except' && operator.concept !== 'condition')
        clause = operator.last;
    }
    moods[at] = mood;
  }
  return moods;
}

const conjunctions: ReadonlySet<string> = new Set([
  'but',
  'however',
  'and',
  'or',
  'although',
  'while',
]);

/** Where the clause that ends at `end` begins, at `least` or after it: behind a comma and conjunction. */
function clauseStart(passage: Passage, least: number, end: number): number {
  for (let at = end - 1; at > least; at--)
    if (passage.norm(at - 1) === ',' && conjunctions.has(passage.norm(at)) && end - at <= 8)
      return at;
  return least;
}

/** "Redistribution and use … are permitted": allows what stands before it. */
function isPassivePermit(passage: Passage, operator: Operator): boolean {
  return (
    operator.concept === 'permit' &&
    ['is', 'are'].includes(passage.norm(operator.first)) &&
    passivePermits.has(passage.norm(operator.last - 1))
  );
}

const passivePermits: ReadonlySet<string> = new Set(['permitted', 'allowed', 'authorized', 'free']);

/** "No copying … is permitted": the allowance ends a clause that "no" began. */
function deniedBy(passage: Passage, operator: Operator, clause: number): boolean {
  if (
    operator.concept !== 'permit' ||
    !['is', 'are', 'be', 'may'].includes(passage.norm(operator.first))
  )
    return false;
  const first = Math.max(clause, operator.first - 30);
  for (let at = first; at < operator.first; at++)
    if (
      ['no', 'neither'].includes(passage.norm(at)) &&
      (at === clause || ['.', ':', ';', ')', ',', 'and', 'but'].includes(passage.norm(at - 1)))
    )
      return true;
  return false;
}

/** "… in a form to which the recipient cannot make changes". */
function isInRelativeClause(passage: Passage, operator: Operator): boolean {
  return (
    operator.concept === 'forbid' &&
    [2, 3].some((back) => passage.norm(operator.first - back) === 'which')
  );
}

/** "You do not", unlike the "you do" of "you do all of the following". */
function negates(passage: Passage, operator: Operator): boolean {
  for (let at = operator.first; at < operator.last; at++)
    if (passage.norm(at) === 'not' || passage.norm(at) === "don't") return true;
  return false;
}

/** The mood that holds after an operator that was met in another. */
function moodAfter(passage: Passage, operator: Operator, mood: Mood): Mood {
  const relative =
    (relatives.has(passage.norm(operator.first - 1)) && mood !== 'none') ||
    isInRelativeClause(passage, operator);
  switch (operator.concept) {
    case 'forbid':
      if (subjectOf(passage, operator) === 'licensor') return 'licensor';
      return relative ? mood : 'forbidden';
    case 'forbidden':
      return 'forbidden';
    case 'unforbid':
      // "… for purposes prohibited by law" goes on with what is forbidden.
      return ['prohibited', 'forbidden'].includes(passage.norm(operator.first)) ||
        givesExamples(passage, operator)
        ? mood
        : 'none';
    case 'except':
      return mood === 'forbidden' ? 'excepted' : mood;
    case 'negate':
      return mood === 'condition' && negates(passage, operator) ? 'forbidden' : mood;
    case 'condition':
      // What a grant depends on is a duty; what a prohibition depends on, an exception.
      if (mood === 'forbidden') return 'excepted';
      return mood === 'permitted' ? 'condition' : mood;
    case 'permit':
    case 'require': {
      // "… in a way that may harm": a modal verb inside what is forbidden.
      const subject = subjectOf(passage, operator);
      const single = length(operator) === 1;
      if (relative || (mood === 'forbidden' && single && subject === null)) return mood;
      if (subject === 'licensor' && single && !passage.norm(operator.first).startsWith('grant'))
        return 'licensor';
      return operator.concept === 'permit' ? 'permitted' : 'required';
    }
  }
}
