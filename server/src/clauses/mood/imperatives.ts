import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

export const deniedActs = [
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

/** The hits with the prohibitions that no words of their own tell, but the place at which they stand. */
export function withImperatives(passage: Passage): readonly Hit[] {
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

export function beginsClause(passage: Passage, at: number): boolean {
  return at === passage.own || clauseOpenings.has(passage.norm(at - 1));
}

/** "Do not agree", "do not hesitate": verbs of no act that a licence could forbid. */
const harmlessVerbs: ReadonlySet<string> = new Set(
  'agree accept wish want hesitate worry need have apply include constitute affect contain panic expect be'.split(
    ' ',
  ),
);
