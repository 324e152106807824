import type { Edit } from '../../core/finding';
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
  const { text, words, original, index } = document;
  if (departure.kind === 'added') return removed(document, departure);
  const passage = passageOf(document, departure);
  if (passage === undefined) return undefined;
  const { span } = departure;
  if (departure.kind === 'changed')
    return { span, newText: laidOut(passage, document, span.start) };
  const sign = index.signsOf(original);
  const place = departure.original;
  const atEnd = place.end === original.words.length && span.end === words.ends[words.count - 1];
  const before = sign?.(place.start) ?? '';
  const after = sign?.(place.end) ?? '';
  const next = atOrAfter(words.starts, words.count, span.start);
  const previousEnd = atEnd ? span.end : next > 0 ? words.ends[next - 1] : undefined;
  if (previousEnd !== undefined && (atEnd || paragraph.test(before))) {
    // Behind the word before, so that the label of a list stays with what it belongs to.
    const at =
      previousEnd + (closing.exec(text.slice(previousEnd, previousEnd + 6))?.[0].length ?? 0);
    const lead = before.slice(closing.exec(before)?.[0].length ?? 0) || ' ';
    return { span: { start: at, end: at }, newText: laidOut(`${lead}${passage}`, document, at) };
  }
  // Words of Chinese or Japanese have no blanks between them.
  const gap = paragraph.test(after)
    ? laidOut('\n\n', document, span.start)
    : after === ''
      ? ''
      : ' ';
  return {
    span: { start: span.start, end: span.start },
    newText: `${laidOut(passage, document, span.start)}${gap}`,
  };
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
function passageOf(
  { original, index }: Restorable,
  { original: { start, end } }: Departure,
): string | undefined {
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
