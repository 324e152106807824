/**
 * Which gaps of an alignment SPDX's guidelines tell to pass over: copyright notices, names filled
 * in or exchanged, words joined or parted. Whatever could carry a term is never passed over.
 */
import type { Original } from '../texts/licenseIndex';
import type { Words } from '../texts/words';
import { hashWord } from '../texts/words';
import type { Document } from '../identify/candidates';
import type { Gap } from './gaps';

const figures = (words: string): ReadonlySet<number> =>
  new Set(words.split(/\s+/).filter(Boolean).map(hashWord));

/** Words that make a sentence say something: no name or notice has one. */
const speaking = figures(`not no nor may must shall should can cannot will would only unless except
  without use used using uses user users copy copying copies distribute distributed distribution
  redistribute modify modified modifying sell sold sublicense publish publishing transfer
  license licensed licensee licensor permission permissions permitted permit prohibited prohibit
  forbidden forbid restricted restriction restrictions allowed allow grant granted agree agrees
  commercial commercially noncommercial nonprofit profit research academic educational purpose
  purposes military weapons war government competing competitor you your is are be been being was
  were any this that these those such if provided subject require required requires obtain consent
  approval written prior fee fees pay payment royalty disclose source train training output outputs
  evil good harm illegal people person persons who whom whose which has have having do does`);

/** Words for those who hold or give rights, and what a template has where a name belongs. */
const parties = figures(`copyright holder holders owner owners author authors contributor
  contributors regents university of california and or the a an company organization organisation
  its their his her names name developer developers maintainer maintainers creator creators
  institute foundation project inc llc ltd corporation corp team group by above listed named
  year years yyyy holderss date first initial original fullname full insert here email address
  software program product in all rights reserved`);
const copyright = hashWord('copyright');

/** A copyright notice of several lines has no more words than this between known ones. */
const longestNotice = 80;
const longestName = 10;

/** What is needed to judge a gap. */
export interface Comparison {
  readonly text: string;
  readonly words: Words;
  readonly document: Document;
  readonly original: Original;
  /** The original's words as they are written; undefined where they may not be shipped. */
  readonly originalWord: ((place: number) => string) | undefined;
}

function none(words: Uint32Array, from: number, to: number, set: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (set.has(words[at] ?? 0)) return false;
  return true;
}

function all(words: Uint32Array, from: number, to: number, set: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at++) if (!set.has(words[at] ?? 0)) return false;
  return true;
}

/** True where the words `from` to `to` are, or continue, a copyright notice. */
export function isNotice(words: Uint32Array, from: number, to: number): boolean {
  if (to - from > longestNotice || !none(words, from, to, speaking)) return false;
  for (let at = to - 1; at >= Math.max(0, from - 12); at--) {
    if (words[at] === copyright) return true;
    if (at < from && speaking.has(words[at] ?? 0)) return false;
  }
  return false;
}

/** True where the words before `at` name a party: "the name of the", "shall the", … */
const beforeNames = figures('of the by neither nor shall name names to holder behalf authors');

/** True where both sides have the same letters, joined or parted otherwise. */
function sameLetters({ text, words, originalWord }: Comparison, gap: Gap): boolean {
  const count = gap.to - gap.from;
  const countThere = gap.originalTo - gap.originalFrom;
  if (originalWord === undefined || count === 0 || countThere === 0 || count + countThere > 12)
    return false;
  const letters = (parts: readonly string[]): string =>
    parts
      .join('')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  const here = Array.from({ length: count }, (_, i) =>
    text.slice(words.starts[gap.from + i], words.ends[gap.from + i]),
  );
  const there = Array.from({ length: countThere }, (_, i) => originalWord(gap.originalFrom + i));
  return letters(here) === letters(there);
}

/** True where the guidelines say that `gap` makes no difference. */
export function isIgnorable(comparison: Comparison, gap: Gap): boolean {
  const { words } = comparison.document;
  const { original } = comparison;
  const there = original.words;
  const count = gap.to - gap.from;
  const countThere = gap.originalTo - gap.originalFrom;
  const theirs =
    countThere === 0 ||
    (original.print
      ? countThere <= 12
      : isNotice(there, gap.originalFrom, gap.originalTo) ||
        (countThere <= 14 && all(there, gap.originalFrom, gap.originalTo, parties)));
  if (count > 0 && theirs && isNotice(words, gap.from, gap.to)) return true;
  if (count === 0)
    return !original.print && theirs && isNotice(there, gap.originalFrom, gap.originalTo);
  if (sameLetters(comparison, gap)) return true;
  // A name in another's place: both name parties, and the words before call for a name.
  return (
    !original.print &&
    countThere > 0 &&
    countThere <= 14 &&
    count <= longestName &&
    none(words, gap.from, gap.to, speaking) &&
    none(there, gap.originalFrom, gap.originalTo, speaking) &&
    (all(there, gap.originalFrom, gap.originalTo, parties)
      ? isName(comparison, gap) || beforeNames.has(words[gap.from - 1] ?? 0)
      : isName(comparison, gap) && beforeNames.has(words[gap.from - 1] ?? 0))
  );
}

/** True where the document's words of a gap are written like a name. */
function isName({ text, words }: Comparison, gap: Gap): boolean {
  for (let at = gap.from; at < gap.to; at++)
    if (
      !parties.has(words.hashes[at] ?? 0) &&
      !/^[\p{Lu}\p{N}]/u.test(text.charAt(words.starts[at] ?? 0))
    )
      return false;
  return true;
}
