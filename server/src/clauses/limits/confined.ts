import { isGranted } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** How far behind an act "only" stands that confines it, in tokens. */
const confiningReach = 24;

/** Words of conditions that every licence may set: its own terms, the form, the notices. */
const formal: ReadonlySet<string> = new Set(
  'accordance compliance conformance if extent under terms those such required form format source object executable binary condition conditions license agreement notice with you when after once upon attribution following'.split(
    ' ',
  ),
);

/** Whether what follows "only" is a form or condition that any licence may set. */
export function isFormal(passage: Passage, only: Hit): boolean {
  return (
    ['subject', 'provided', 'but', 'if'].includes(passage.norm(only.first - 1)) ||
    [0, 1, 2].some((on) => formal.has(passage.norm(only.last + on)))
  );
}

/** "… modify it only to correct errors", "… may be made only to the samples": what an act is confined to. */
export function confinedBy(passage: Passage, act: Hit): Hit | undefined {
  return passage
    .all('only')
    .find(
      (only) =>
        only.first >= act.last &&
        only.first - act.last <= confiningReach &&
        isGranted(passage, only) &&
        !isFormal(passage, only) &&
        !isParted(passage, act.last, only.first),
    );
}

function isParted(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ([';', '.', 'but'].includes(passage.norm(at))) return true;
  return false;
}
