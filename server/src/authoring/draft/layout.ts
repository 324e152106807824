import type { Span } from '../../core/span';
import type { TextModel } from '../../text/index';
import { eolOf } from '../card/places';

/** The widest line of a text that wraps its lines by hand, in UTF-16 code units; undefined where it does not. */
function wrapWidth(text: string): number | undefined {
  let widest = 0;
  let lines = 0;
  for (const line of text.slice(0, 20_000).split('\n')) {
    if (line.trim() === '') continue;
    lines++;
    widest = Math.max(widest, line.trimEnd().length);
  }
  return lines > 3 && widest <= 110 ? Math.max(widest, 40) : undefined;
}

/** `words` laid out as the text around `span` is: wrapped, indented and broken alike. */
export function layOut({ text }: TextModel, span: Span, words: string): string {
  const width = wrapWidth(text);
  const eol = eolOf(text);
  if (width === undefined) return words;
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const first = span.start - start;
  const indent = continuation(text, span, start);
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    const used = lines.length === 0 ? first : indent.length;
    if (line !== '' && used + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.join(`${eol}${indent}`);
}

/** What the second line of the clause begins with; of a clause of one line, blanks up to its first line's words. */
function continuation(text: string, span: Span, lineStart: number): string {
  const second = text.indexOf('\n', span.start) + 1;
  if (second > 0 && second < span.end) {
    const begin =
      /^[ \t]*(?:(?:\/\/|\*|#|--|;)+[ \t]*)?/.exec(text.slice(second, second + 80))?.[0] ?? '';
    return begin;
  }
  const lead = /^[ \t]*/.exec(text.slice(lineStart, span.start))?.[0] ?? '';
  const marker = text.slice(lineStart + lead.length, span.start);
  return /^(?:[-*+•]|\(?\w{1,5}[.)])\s+$/.test(marker) ? lead + ' '.repeat(marker.length) : lead;
}
