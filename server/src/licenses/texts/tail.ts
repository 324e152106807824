import { printMask } from './format';
import { hashWord } from './words';

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

const maskOf = (print: boolean): number => (print ? printMask : 0xffffffff);

/** The openings, by whether they are for prints, as such texts have them. */
const openingsFor = new Map(
  [false, true].map((print) => {
    const openings = tailOpenings.map((words) => words.map((word) => (word & maskOf(print)) >>> 0));
    return [
      print,
      { openings, firsts: Uint32Array.from(new Set(openings.map(([first]) => first ?? 0))) },
    ];
  }),
);

/**
 * Where the directions for use begin in an original's words, or in a print of them: "how to apply these
 * terms" and what follows, which SPDX's guidelines let go. Its length where there are none.
 */
export function findTail(words: Uint32Array, print: boolean): number {
  const { openings, firsts } = openingsFor.get(print) ?? { openings: [], firsts: [] };
  // Directions for use are never the bulk of a text; a mention in its preamble is none.
  for (let at = words.length >> 3; at < words.length; at++) {
    const word = words[at];
    for (const first of firsts) {
      if (word !== first) continue;
      for (const opening of openings)
        if (opening.every((figure, i) => figure === words[at + i])) return at;
    }
  }
  return words.length;
}
