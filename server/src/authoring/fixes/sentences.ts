import type { Card } from '../../cards/index';
import type { Edit } from '../../core/finding';
import { contains, type Span } from '../../core/span';

/** The sentence of the card's prose that holds `span`, as it stands in the text. */
export function sentenceAt(card: Card, span: Span): Span | undefined {
  return card.prose.sentences.find((sentence) => contains(sentence.span, span))?.span;
}

/** Removes the sentence around `span`; where its paragraph or item holds nothing else, with that. */
export function removeSentence(card: Card, span: Span): Edit | undefined {
  const sentence = sentenceAt(card, span);
  return sentence && removeProse(card.text, sentence);
}

/**
 * Removes a stretch of prose that begins and ends with words. Blanks go with it, so that one blank is left
 * between its neighbours; and where nothing is left on its lines, so do the lines and one blank line.
 */
export function removeProse(text: string, { start, end }: Span): Edit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline === -1 ? text.length : newline;
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd);
  const alone =
    /^[\s>]*(?:(?:[-*+•]|\d{1,3}[.)]|#{1,6})\s+)?[*_"“]*$/.test(before) &&
    /^[\s*_"”.]*$/.test(after);
  if (!alone) {
    let stop = end;
    while (/[ \t]/.test(text.charAt(stop))) stop++;
    // At the end of a line the blank before it goes instead.
    let from = start;
    if (stop >= lineEnd || /[\r\n]/.test(text.charAt(stop)))
      while (from > lineStart && /[ \t]/.test(text.charAt(from - 1))) from--;
    return { span: { start: from, end: stop }, newText: '' };
  }
  let stop = newline === -1 ? text.length : newline + 1;
  const blank = /^[ \t]*\r?\n/.exec(text.slice(stop, stop + 200))?.[0];
  const aboveBlank =
    lineStart === 0 || /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, lineStart - 200), lineStart));
  if (blank !== undefined && aboveBlank) stop += blank.length;
  return { span: { start: lineStart, end: stop }, newText: '' };
}
