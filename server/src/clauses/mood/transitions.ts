import type { Passage } from '../passage';
import { deniedActs } from './imperatives';
import { length, type Operator } from './operators';
import { subjectOf } from './subject';

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

export const conjunctions: ReadonlySet<string> = new Set([
  'but',
  'however',
  'and',
  'or',
  'although',
  'while',
]);

const relatives: ReadonlySet<string> = new Set(['that', 'which', 'who', 'it', 'what', 'as']);

/** "… in a way that may harm", and not "…, although it may be bundled". */
function isRelative(passage: Passage, operator: Operator): boolean {
  return (
    relatives.has(passage.norm(operator.first - 1)) &&
    !conjunctions.has(passage.norm(operator.first - 2))
  );
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

const exampleWords: ReadonlySet<string> = new Set('include includes including such as'.split(' '));

/** "… including, without limitation, …", "… such as but not limited to …": nothing is taken back. */
function givesExamples(passage: Passage, hit: Operator): boolean {
  return [1, 2, 3].some((back) => exampleWords.has(passage.norm(hit.first - back)));
}

/** The mood that holds after an operator that was met in another. */
export function moodAfter(passage: Passage, operator: Operator, mood: Mood): Mood {
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
