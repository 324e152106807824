/** What the build needs to make the licence index: all that is worked out once and shipped. */
import { findLicense } from '../catalogue/index';
import { begins, shingle, type PackedShingles, type ShingleForm } from './shingles';

export { packFormat, printMask, separator, unpack } from './format';
export { printShingles, textShingles } from './shingles';
export { findTail } from './tail';
export { figureOf, readWords } from './words';

/** What more texts than this share tells little, and most of it is let go. */
const common = 40;
/** Of texts this short, in words, every shingle is kept. */
const shortText = 100;

/** The table of the shingles that are kept of some texts. */
export function buildShingles(
  texts: readonly Uint32Array[],
  { size, mask }: ShingleForm,
): PackedShingles {
  /** In the order in which they come. */
  const owners = new Map<number, number[]>();
  texts.forEach((words, text) => {
    const all = words.length <= shortText;
    for (let at = 0; at + size <= words.length; at++) {
      if (!all && !begins(words[at] ?? 0)) continue;
      const key = shingle(words, at, size, mask);
      const known = owners.get(key);
      if (known === undefined) owners.set(key, [text]);
      else if (known.at(-1) !== text) known.push(text);
    }
  });
  const telling = [...owners]
    .filter(([, { length }], number) => length <= common || (number & 3) === 0)
    .sort(([a], [b]) => a - b);
  const kept = new Uint16Array(texts.length);
  for (const [, own] of telling) for (const text of own) kept[text] = (kept[text] ?? 0) + 1;
  const most = Math.max(0, ...telling.map(([, { length }]) => length));
  if (most > 0xff) throw new Error('Too many texts share a shingle.');
  return {
    steps: Uint32Array.from(telling, ([key], i) => key - (telling[i - 1]?.[0] ?? 0)),
    counts: Uint8Array.from(telling, ([, { length }]) => length),
    texts: Uint16Array.from(telling.flatMap(([, own]) => own)),
    kept,
  };
}

/** An id without what only a notice can tell, as the text is the same: `-only`, `-or-later`, `+`. */
const baseOf = (id: string): string => id.replace(/(?:-only|-or-later|\+)$/, '');

/** For each text, of which `texts` has the ids, all ids it may be known by, the one to name first. */
export function namesOf(texts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const siblings = new Map<string, string[]>();
  for (const id of texts.flat()) {
    const known = siblings.get(baseOf(id));
    if (known === undefined) siblings.set(baseOf(id), [id]);
    else known.push(id);
  }
  return texts.map((own) =>
    preferred([...new Set(own.flatMap((id) => [id, ...(siblings.get(baseOf(id)) ?? [])]))]),
  );
}

/** The ids of one text with the one to name first: current before deprecated, `-only` before others. */
function preferred(ids: readonly string[]): readonly string[] {
  const rank = (id: string): number =>
    (findLicense(id)?.deprecated === true ? 4 : 0) +
    (id.endsWith('-only') ? 0 : 1) +
    (/-(no-)?invariants-|-RFN/.test(id) ? 2 : 0);
  return [...ids].sort((a, b) => rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1));
}
