import type { Passage } from '../passage';
import { deniedBy } from './denials';
import { operatorsOf, type Operator } from './operators';
import { conjunctions, moodAfter, type Mood } from './transitions';

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
      const denied = deniedBy(passage, operator, clause);
      mood = denied ? 'forbidden' : moodAfter(passage, operator, mood);
      if (operator.concept === 'forbidden' || denied) {
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
