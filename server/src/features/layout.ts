/** A word with what stands before it; signs without a letter or digit belong to the gap. */
interface Word {
  readonly gap: string;
  readonly text: string;
  /** What is compared: letters and digits alone, in lower case. */
  readonly key: string;
}

/** So many words in a row are the same place in both texts. */
const run = 5;

/**
 * `original` with its lines broken, indented and marked as in `text` wherever the two have the same
 * words: an editor's diff goes by lines, and a licence that is only wrapped otherwise would differ in
 * every one. No word is changed. Linear in the two lengths.
 */
export function layOutLike(original: string, text: string): string {
  const ours = wordsOf(original);
  const theirs = wordsOf(text);
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const places = runsOf(theirs);
  const parts: string[] = [];
  let next = 0;
  let adjacent = false;
  for (const [at, word] of ours.entries()) {
    if (theirs[next]?.key !== word.key) {
      const place = firstFrom(places.get(runAt(ours, at)), next);
      if (place === undefined) {
        parts.push(ownGap(word.gap, at, eol), word.text);
        adjacent = false;
        continue;
      }
      if (place > next) adjacent = false;
      next = place;
    }
    const gap = theirs[next]?.gap ?? '';
    parts.push(adjacent || at === 0 || gap.includes('\n') ? gap : ownGap(word.gap, at, eol));
    parts.push(word.text);
    next++;
    adjacent = true;
  }
  return `${parts.join('')}${/\n\s*$/.test(text.slice(-8)) ? eol : ''}`;
}

/** Words that only one text has flow on; between their paragraphs there is an empty line. */
function ownGap(gap: string, at: number, eol: string): string {
  if (at === 0) return '';
  const marks = gap.trim();
  const lead = /\n[^\S\n]*\n/.test(gap) ? `${eol}${eol}` : ' ';
  return marks === '' ? lead : `${lead}${marks} `;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(/\S+/g)) {
    const key = match[0].toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    if (key === '') continue;
    words.push({ gap: text.slice(end, match.index), text: match[0], key });
    end = match.index + match[0].length;
  }
  return words;
}

function runAt(words: readonly Word[], at: number): string {
  return words
    .slice(at, at + run)
    .map(({ key }) => key)
    .join(' ');
}

/** Where each run of words begins, in ascending order. */
function runsOf(words: readonly Word[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at < words.length; at++) {
    const key = runAt(words, at);
    const known = places.get(key);
    if (known === undefined) places.set(key, [at]);
    else known.push(at);
  }
  return places;
}

/** The first of the ascending `places` that is `least` or more. */
function firstFrom(places: readonly number[] | undefined, least: number): number | undefined {
  if (places === undefined) return undefined;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? least) < least) low = middle + 1;
    else high = middle;
  }
  return places[low];
}
