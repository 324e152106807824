import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** How far behind its subject a verb in the passive stands, in tokens. */
const passiveReach = 14;

const auxiliaries: ReadonlySet<string> = new Set('is are be may can shall must will'.split(' '));

const makings: ReadonlySet<string> = new Set(
  'made created prepared produced developed permitted allowed authorized prohibited forbidden accepted'.split(
    ' ',
  ),
);

/** Words before a thing that is the object of another act, or an aside: "distribute changes", "without changes". */
const governors: ReadonlySet<string> = new Set('of with without to under for in by'.split(' '));

/** The places where a passage speaks of changing the work: the verbs, and the nouns that stand for them. */
export function changesIn(passage: Passage): readonly Hit[] {
  const verbs = passage.all('modify', 'changing').filter((hit) => !isAside(passage, hit));
  const made = passage
    .all('derivative')
    .filter(
      (hit) =>
        isMade(passage, hit) &&
        !verbs.some((verb) => verb.first < hit.last && hit.first < verb.last),
    );
  return made.length === 0 ? verbs : [...verbs, ...made].sort((a, b) => a.first - b.first);
}

/** "… with or without modification": says which copies, limits no change. */
function isAside(passage: Passage, change: Hit): boolean {
  return ['with', 'without', 'prior'].includes(passage.norm(change.first - 1));
}

/** "Modifications may be made …", "no modifications are permitted": a noun that stands for the act. */
function isMade(passage: Passage, thing: Hit): boolean {
  for (let at = thing.first - 1; at >= Math.max(0, thing.first - 4); at--)
    if (governors.has(passage.norm(at))) return false;
  if (passage.all('distribute', 'use', 'copy').some((act) => isObject(act, thing))) return false;
  let auxiliary = false;
  for (let at = thing.last; at < thing.last + passiveReach; at++) {
    const norm = passage.norm(at);
    if (norm === ';' || norm === '.') return false;
    auxiliary ||= auxiliaries.has(norm);
    if (auxiliary && makings.has(norm)) return true;
  }
  return false;
}

function isObject(act: Hit, thing: Hit): boolean {
  return act.last <= thing.first && thing.first - act.last <= 3;
}
