/** What SPDX's guidelines let go: titles before a text and directions for use after it. */
import { printMask } from '../texts/format';
import type { Original } from '../texts/licenseIndex';
import { hashWord } from '../texts/words';

/** A title with a copyright notice is no longer than this many words. */
export const longestTitle = 24;

const tailOpenings = [
  'end of terms and conditions',
  'appendix how to apply the',
  'how to apply these terms',
  'how to apply this license to',
  'how to use this license',
  'addendum how to use this license',
  // SPDX has the GPL behind the LGPL that adds to it; hardly anybody else has.
  'gnu general public license version 3 29 june 2007',
].map((words) => words.split(' ').map(hashWord));

const tails = new WeakMap<Original, number>();

function findTail({ words, print }: Original): number {
  const mask = print ? printMask : 0xffffffff;
  const openings = tailOpenings.map((opening) => opening.map((word) => (word & mask) >>> 0));
  const firsts = new Set(openings.map(([first]) => first));
  // Directions for use are never the bulk of a text; a mention in its preamble is none.
  for (let at = words.length >> 3; at < words.length; at++)
    if (firsts.has(words[at]))
      for (const opening of openings)
        if (opening.every((word, i) => word === words[at + i])) return at;
  return words.length;
}

/** Where the directions for use begin in an original, in words; its length where there are none. */
export function optionalTail(original: Original): number {
  let tail = tails.get(original);
  if (tail === undefined) tails.set(original, (tail = findTail(original)));
  return tail;
}
