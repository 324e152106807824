import type { Edit } from '../../core/finding';
import type { Span } from '../../core/span';
import type { LicenseIndex, Original } from '../texts/licenseIndex';
import type { Words } from '../texts/words';
import type { Departure } from './departures';

/** A document's words beside those of the original that it departs from. */
export interface Restorable {
  readonly text: string;
  readonly words: Words;
  readonly original: Original;
  readonly index: LicenseIndex;
}

/**
 * The edit after which the original's words stand at a departure; undefined where they are needed
 * and not shipped. What is not a word (line breaks, quotes) stays the document's own as far as it can.
 */
export function restore(document: Restorable, departure: Departure): Edit | undefined {
  if (departure.kind === 'added') return removed(document, departure);
  if (departure.kind === 'removed') return putBack(document, departure);
  const { span } = departure;
  const passage = passageOf(document, departure.original);
  return passage === undefined
    ? undefined
    : { span, newText: laidOut(passage, document, span.start) };
}

function putBack(document: Restorable, departure: Departure): Edit | undefined {
  const { text, words, original, index } = document;
  const sign = index.signsOf(original);
  if (sign === undefined) return undefined;
  const { span } = departure;
  const atEnd =
    departure.original.end === original.words.length && span.end === words.ends[words.count - 1];
  const back = atEnd ? 0 : slide(original, departure.original, sign);
  const place = { start: departure.original.start - back, end: departure.original.end - back };
  const passage = passageOf(document, place);
  if (passage === undefined) return undefined;
  const next = atOrAfter(words.starts, words.count, span.start) - back;
  const before = sign(place.start);
  const previousEnd = atEnd ? span.end : next > 0 ? words.ends[next - 1] : undefined;
  if (previousEnd !== undefined && (atEnd || paragraph.test(before))) {
    // Behind the word before, so that the label of a list stays with what it belongs to.
    const at =
      previousEnd + (closing.exec(text.slice(previousEnd, previousEnd + 6))?.[0].length ?? 0);
    const lead = before.slice(closing.exec(before)?.[0].length ?? 0) || ' ';
    return { span: { start: at, end: at }, newText: laidOut(`${lead}${passage}`, document, at) };
  }
  const after = sign(place.end);
  const at = words.starts[next] ?? span.start;
  // Words of Chinese or Japanese have no blanks between them.
  const gap = paragraph.test(after) ? laidOut('\n\n', document, at) : after === '' ? '' : ' ';
  return { span: { start: at, end: at }, newText: `${laidOut(passage, document, at)}${gap}` };
}

/** A passage that begins with the same words as what follows it may begin so much earlier, at its paragraph. */
const farthestSlide = 40;

/** By how many words a passage that is not there begins earlier, where that is a paragraph's beginning. */
function slide(original: Original, { start, end }: Span, sign: (place: number) => string): number {
  for (let by = 0; by <= Math.min(farthestSlide, start); by++) {
    if (paragraph.test(sign(start - by))) return by;
    if (original.words[start - by - 1] !== original.words[end - by - 1]) break;
  }
  return 0;
}

const paragraph = /\n\s*\n/;
/** The signs that belong to the word before them. */
const closing = /^["'”’)\]]*[.,;:!?]?["'”’)\]]*/;

/** Takes added words out, and with them the blanks and signs on the side where the original has others. */
function removed(
  { text, words, original, index }: Restorable,
  { span, original: place }: Departure,
): Edit {
  const first = atOrAfter(words.starts, words.count, span.start);
  const next = atOrAfter(words.starts, words.count, span.end);
  const from = first > 0 ? words.ends[first - 1] : undefined;
  const to = next < words.count ? words.starts[next] : undefined;
  const lastEnd = words.ends[next - 1] ?? span.end;
  if (to === undefined) {
    // What ends the text, such as its last line break, stays.
    const start = from ?? span.start;
    const kept = /^[^\s]*/.exec(text.slice(start, span.start))?.[0].length ?? 0;
    return { span: { start: start + kept, end: span.end }, newText: '' };
  }
  if (from === undefined) return { span: { start: span.start, end: to }, newText: '' };
  const there = index.signsOf(original)?.(place.start) ?? '';
  const before = text.slice(from, span.start);
  const after = text.slice(lastEnd, to);
  return marks(before) !== marks(there) && marks(after) === marks(there)
    ? { span: { start: from, end: lastEnd }, newText: '' }
    : { span: { start: span.start, end: to }, newText: '' };
}

/** The original's words of a departure with the signs between and right behind them. */
function passageOf({ original, index }: Restorable, { start, end }: Span): string | undefined {
  const word = index.wordsOf(original);
  const sign = index.signsOf(original);
  if (word === undefined || sign === undefined) return undefined;
  const parts: string[] = [];
  for (let place = start; place < end; place++)
    parts.push(place === start ? '' : sign(place), word(place));
  parts.push(closing.exec(sign(end))?.[0] ?? '');
  return parts.join('');
}

/** A passage with the document's line breaks, and the comment mark that its lines begin with. */
function laidOut(passage: string, { text }: Restorable, at: number): string {
  // A line or two flow with the document's own; longer passages keep their lines.
  if (passage.split('\n').length <= 2) return passage.replace(/\s+/g, ' ');
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const mark =
    /^[ \t]{0,20}(?:#|\/\/|\*|;;?|>|--|%)[ \t]{1,8}/.exec(text.slice(start, at))?.[0] ?? '';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return passage.replaceAll('\n', `${eol}${mark}`);
}

/** The signs that can be seen. */
const marks = (signs: string): string => signs.replace(/[\s#*/;>%-]+/g, '');

/** The first place of the ascending `values` whose value is `least` or more. */
function atOrAfter(values: Uint32Array, count: number, least: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
