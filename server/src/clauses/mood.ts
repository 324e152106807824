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

const deniedActs = [
  'use',
  'copy',
  'modify',
  'derivative',
  'distribute',
  'sublicense',
  'transfer',
  'sell',
  'host',
  'reverse',
  'benchmark',
  'disclose',
  'improveModel',
  'commercial',
  'harm',
  'compete',
] as const;

/** "… including, without limitation, …", "… such as but not limited to …": nothing is taken back. */
function givesExamples(passage: Passage, hit: Hit): boolean {
  return [1, 2, 3].some((back) => exampleWords.has(passage.norm(hit.first - back)));
}

const exampleWords: ReadonlySet<string> = new Set('include includes including such as'.split(' '));

/** The hits with the prohibitions that no words of their own tell, but the place at which they stand. */
function withImperatives(passage: Passage): readonly Hit[] {
  const imperatives: Hit[] = [];
  for (let at = 0; at < passage.tokens.length; at++) {
    const last = negationAt(passage, at);
    if (last !== undefined) imperatives.push({ concept: 'forbid', first: at, last });
  }
  if (imperatives.length === 0) return passage.hits;
  return [...passage.hits, ...imperatives].sort((a, b) => a.first - b.first);
}

/** The end of "do not", "don't", "never", "no", "not" or "neither" at a token where a clause begins or goes on with an act. */
function negationAt(passage: Passage, at: number): number | undefined {
  const norm = passage.norm(at);
  const verb = norm === 'do' && passage.norm(at + 1) === 'not' ? at + 2 : at + 1;
  if (norm === 'neither') {
    const act = passage.all('copy', 'distribute', 'modify', 'use', 'transfer', 'sell');
    return act.some(({ first }) => first === verb) ? verb : undefined;
  }
  if (norm === 'no') return at === passage.own && deniesAct(passage, verb) ? verb : undefined;
  if (norm === 'not') return at === passage.own && passage.leadIn ? verb : undefined;
  if (verb === at + 1 && norm !== "don't" && norm !== 'never') return undefined;
  if (harmlessVerbs.has(passage.norm(verb)) || !beginsClause(passage, at)) return undefined;
  // "Do not try to stop others from sharing it."
  return [0, 1, 2].some((on) => hindrances.has(passage.norm(verb + on))) ? undefined : verb;
}

/** How soon an act comes after the "no" that forbids it, in tokens. */
const denialReach = 2;

/** "No commercial use": a clause that names what it forbids; "no changes have been made" tells what was done. */
function deniesAct(passage: Passage, from: number): boolean {
  for (let at = from; at < from + 8; at++)
    if (passage.norm(at) === 'have' || passage.norm(at) === 'has') return false;
  return passage
    .all(...deniedActs)
    .some((act) => act.first >= from && act.first - from <= denialReach);
}

const hindrances: ReadonlySet<string> = new Set(['stop', 'prevent', 'hinder', 'keep', 'restrict']);

const clauseOpenings: ReadonlySet<string> = new Set(
  '. ; : ! , and but or please therefore also'.split(' '),
);

function beginsClause(passage: Passage, at: number): boolean {
  return at === passage.own || clauseOpenings.has(passage.norm(at - 1));
}

/** "Do not agree", "do not hesitate": verbs of no act that a licence could forbid. */
const harmlessVerbs: ReadonlySet<string> = new Set(
  'agree accept wish want hesitate worry need have apply include constitute affect contain panic expect be'.split(
    ' ',
  ),
);

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

const relatives: ReadonlySet<string> = new Set(['that', 'which', 'who', 'it', 'what', 'as']);

/** "… in a way that may harm", and not "…, although it may be bundled". */
function isRelative(passage: Passage, operator: Operator): boolean {
  return (
    relatives.has(passage.norm(operator.first - 1)) &&
    !conjunctions.has(passage.norm(operator.first - 2))
  );
}
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

/** An inline item begins with its label, "(iii)", of this many tokens. */
const labelLength = 3;

/** The mood of each token, from left to right: an operator holds until the next. */
export function moodsOf(passage: Passage): readonly Mood[] {
  const operators = operatorsOf(passage);
  const moods = new Array<Mood>(passage.tokens.length).fill('none');
  const fresh = standsAlone(passage, operators) ? passage.own : -1;
  let mood: Mood = 'none';
  let clause = 0;
  let next = 0;
  /** From where on a comma ends an exception that a comma began: "…, except for the logos, …". */
  let bracketed = Infinity;
  /** Where the words of an exception end: what they leave out follows them. */
  let leftOutFrom = 0;
  /** The last operator stands at the head of an item. */
  let leading = false;
  /** What held before each open parenthesis, and holds again behind it. */
  const outside: { readonly mood: Mood; readonly clause: number }[] = [];
  for (let at = 0; at < moods.length; at++) {
    if (passage.norm(at) === '(') outside.push({ mood, clause });
    else if (passage.norm(at) === ')') ({ mood, clause } = outside.pop() ?? { mood, clause });
    if (at === fresh) {
      mood = 'none';
      clause = at;
    }
    if (at >= bracketed && closing.has(passage.norm(at))) {
      mood = 'permitted';
      bracketed = Infinity;
    }
    // "(b) except where the law allows it, decompile …": an exception that an item begins with ends first.
    if (mood === 'excepted' && leading && passage.norm(at) === ',') mood = 'forbidden';
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
        let excepted = false;
        const least = at < passage.own ? clause : Math.max(clause, passage.own);
        for (let back = clauseStart(passage, least, at); back < at; back++) {
          excepted ||= passage.norm(back) === 'other' && passage.norm(back + 1) === 'than';
          if (moods[back] !== 'excepted') moods[back] = excepted ? 'excepted' : 'forbidden';
        }
      } else if (mood === 'permitted' && isPassivePermit(passage, operator)) {
        for (let back = clauseStart(passage, clause, at); back < at; back++)
          if (moods[back] === 'none') moods[back] = 'permitted';
      }
      leading = operator.first >= passage.own && operator.first - passage.own <= labelLength;
      const leavesOut = operator.concept === 'except' && mood === 'forbidden';
      leftOutFrom = leavesOut ? operator.last : 0;
      bracketed =
        leavesOut && before === 'permitted' && closing.has(passage.norm(at - 1))
          ? operator.last
          : Infinity;
      if (mood !== before && operator.concept !== 'except' && operator.concept !== 'condition')
        clause = operator.last;
    }
    moods[at] = at < leftOutFrom ? 'permitted' : mood;
  }
  return moods;
}

const closing: ReadonlySet<string> = new Set([',', '(', ')']);

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
    if (passage.norm(at - 1) === ',' && conjunctions.has(passage.norm(at)))
      if (end - at <= 8 || (determiners.has(passage.norm(at + 1)) && isGoverned(passage, least)))
        return at;
  return least;
}

/** ", and any attempt to …": words that begin a subject of its own. */
const determiners: ReadonlySet<string> = new Set('any all the every each such no this'.split(' '));

/** Whether what stands from a token on is governed by a verb before it, and is no subject. */
function isGoverned(passage: Passage, from: number): boolean {
  return from > passage.own && passage.norm(from - 1) !== ';';
}

/** "Redistribution and use … are permitted": allows what stands before it. */
function isPassivePermit(passage: Passage, operator: Operator): boolean {
  return (
    operator.concept === 'permit' &&
    passiveVerbs.has(passage.norm(operator.first)) &&
    passivePermits.has(passage.norm(operator.last - 1))
  );
}

const passiveVerbs: ReadonlySet<string> = new Set(['is', 'are', 'est', 'sont', 'ist', 'sind']);
const passivePermits: ReadonlySet<string> = new Set(
  'permitted allowed authorized permissible free zulässig erlaubt gestattet autorisé autorisée permis permise'.split(
    ' ',
  ),
);

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
function deniedBy(passage: Passage, operator: Operator, clause: number): boolean {
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

const allowing =
  /^(?:permit|allow|authoriz|consent|agree|entitl|grant|give|licens|prohibit|forbid|disallow|ban|exclud|retain)/;

/** "We do not allow …", "the Licensor prohibits …": it is others whom the licensor forbids. */
function withholds(passage: Passage, operator: Operator): boolean {
  for (let at = operator.first; at < operator.last; at++)
    if (allowing.test(passage.norm(at))) return true;
  return false;
}

/** "Nothing in this licence prohibits …". */
function takenBack(passage: Passage, { first }: Operator): boolean {
  return [1, 2, 3, 4].some((back) => passage.norm(first - back) === 'nothing');
}

/** "This licence does not cover: …" goes on with things, not with acts. */
function enumerates(passage: Passage, operator: Operator): boolean {
  return passage.norm(operator.last - 1) === 'cover' && passage.norm(operator.last) === ':';
}

const exclusions: ReadonlySet<string> = new Set(
  'except excepting excluding save other with'.split(' '),
);
const formalExceptions: ReadonlySet<string> = new Set(
  'that as to where when if in under by you required provided otherwise expressly with'.split(' '),
);

/** What "other than" takes a part of; "for no fee other than …" is another matter. */
const wholes: ReadonlySet<string> = new Set(
  'purpose purposes use uses anything everything way manner field fields model software ,'.split(
    ' ',
  ),
);

/** "You may use it for anything except …": what is left out of a grant is forbidden. */
function leavesOut(passage: Passage, operator: Operator, mood: Mood): boolean {
  const opening = passage.norm(operator.first);
  if (opening === 'anything' || opening === 'everything') return mood !== 'licensor';
  if (mood !== 'permitted') return false;
  const next = passage.norm(operator.last);
  if (opening === 'unless')
    return (
      (next === 'you' || next === 'licensee') &&
      passage.all(...deniedActs).some(({ first }) => first === operator.last + 1)
    );
  if (opening === 'other' && !wholes.has(passage.norm(operator.first - 1))) return false;
  return exclusions.has(opening) && !formalExceptions.has(next);
}

/** "… must not remove it, and must offer the same to all users": a duty beside a prohibition. */
function isCoordinate(passage: Passage, operator: Operator): boolean {
  if (passage.norm(operator.first - 1) !== 'and') return false;
  return operator.concept === 'require' || passage.norm(operator.first - 2) === ',';
}

/** The mood that holds after an operator that was met in another. */
function moodAfter(passage: Passage, operator: Operator, mood: Mood): Mood {
  const relative =
    (isRelative(passage, operator) && mood !== 'none') || isInRelativeClause(passage, operator);
  switch (operator.concept) {
    case 'forbid':
      if (subjectOf(passage, operator) === 'licensor' && !withholds(passage, operator))
        return 'licensor';
      if (takenBack(passage, operator)) return 'none';
      return relative || enumerates(passage, operator) ? mood : 'forbidden';
    case 'forbidden':
      return 'forbidden';
    case 'unforbid':
      // "… for purposes prohibited by law" goes on with what is forbidden.
      return ['prohibited', 'forbidden'].includes(passage.norm(operator.first)) ||
        givesExamples(passage, operator)
        ? mood
        : 'none';
    case 'except':
      if (mood === 'forbidden') return 'excepted';
      // "… must …, unless you have obtained …": nobody has to obtain it.
      if (mood === 'required' && passage.norm(operator.first) === 'unless') return 'none';
      return leavesOut(passage, operator, mood) ? 'forbidden' : mood;
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
      if (relative) return mood;
      if (mood === 'forbidden' && single && subject === null && !isCoordinate(passage, operator))
        return mood;
      if (subject === 'licensor' && single && !passage.norm(operator.first).startsWith('grant'))
        return 'licensor';
      return operator.concept === 'permit' ? 'permitted' : 'required';
    }
  }
}
