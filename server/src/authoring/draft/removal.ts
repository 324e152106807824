import type { Edit } from '../../core/finding';
import type { Span } from '../../core/span';

/** One sentence among others, with the blanks on one side of it. */
export function sentenceRemoval(text: string, { start, end }: Span): Edit {
  let stop = end;
  while (/\s/.test(text.charAt(stop)) && !isParagraphEnd(text, stop)) stop++;
  if (stop > end) return { span: { start, end: stop }, newText: '' };
  let from = start;
  while (/\s/.test(text.charAt(from - 1)) && from > 0 && text.charAt(from - 1) !== '\n') from--;
  return { span: { start: from, end }, newText: '' };
}

function isParagraphEnd(text: string, at: number): boolean {
  return (
    /^[ \t]*\r?\n[ \t]*(?:\r?\n|$)/.test(text.slice(at, at + 200)) ||
    text.slice(at, at + 200).trim() === ''
  );
}

/** Whole lines, with the blank lines that follow them. */
export function linesRemoval(text: string, from: number, to: number): Edit {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  let end = to;
  while (end < text.length && /[ \t]/.test(text.charAt(end))) end++;
  for (;;) {
    const blank = /^[ \t]*\r?\n/.exec(text.slice(end, end + 400))?.[0];
    if (blank === undefined) break;
    end += blank.length;
  }
  if (text.slice(end).trim() === '' && end < text.length) end = text.length;
  // At the end of the text the blank lines before go instead.
  if (end === text.length) {
    let begin = start;
    while (begin > 0 && /\s/.test(text.charAt(begin - 1))) begin--;
    const tail = begin < start ? (text.slice(begin, start).startsWith('\r') ? '\r\n' : '\n') : '';
    return { span: { start: begin, end }, newText: tail };
  }
  return { span: { start, end }, newText: '' };
}
