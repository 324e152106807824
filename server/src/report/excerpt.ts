import type { Span } from '../core/span';
import type { Lines } from './lines';
import { graphemes, graphemeWidth } from './width';

/** A source line as shown, and the line of blanks and carets that underlines a part of it. */
export interface Excerpt {
  /** 1-based. */
  readonly lineNumber: number;
  readonly source: string;
  readonly underline: string;
  /** How many further lines the span covers. */
  readonly more: number;
}

/** Columns of context kept before the underlined part of a line that is too long. */
const lead = 16;
/** A line is segmented into graphemes only this far past the span's start, in UTF-16 code units. */
const reach = 2000;

/** The first line of `span`, cut to `columns` around the span's beginning, with the span underlined. */
export function excerpt(lines: Lines, span: Span, columns: number): Excerpt {
  const from = firstInk(lines.text, span);
  const { line: first } = lines.position(from);
  const { line: last } = lines.position(Math.max(from, span.end - 1));
  const line = lines.line(first);
  const cut = cutLine(lines.text, line, from, columns);
  const end = Math.min(span.end, line.end);
  let source = cut.start > line.start ? '…' : '';
  let underline = source === '' ? '' : ' ';
  let used = source.length;
  let carets = 0;
  let at = cut.start;
  for (const { text, at: offset } of graphemes(lines.text.slice(cut.start, cut.end))) {
    const shown = text === '\t' ? ' ' : printable(text);
    const width = graphemeWidth(shown);
    if (used + width > columns - 1) break;
    const within = cut.start + offset >= from && cut.start + offset < end;
    if (within) carets++;
    source += shown;
    underline += (within ? '^' : ' ').repeat(width);
    used += width;
    at = cut.start + offset + text.length;
  }
  if (at < line.end) source += '…';
  if (carets === 0) underline += '^';
  return { lineNumber: first + 1, source, underline: underline.trimEnd(), more: last - first };
}

/** A span may begin with line breaks or blanks; what is shown is where its words begin. */
function firstInk(text: string, span: Span): number {
  let at = span.start;
  while (at < span.end && /\s/.test(text.charAt(at))) at++;
  return at < span.end ? at : span.start;
}

function cutLine(text: string, line: Span, from: number, columns: number): Span {
  const end = Math.min(line.end, from + reach);
  if (from - line.start + 1 <= Math.max(lead, columns / 2)) return { start: line.start, end };
  let start = from - lead;
  // Not between the halves of a surrogate pair.
  const code = text.charCodeAt(start);
  if (code >= 0xdc00 && code <= 0xdfff) start--;
  return { start, end };
}

/** Control characters must not reach a terminal: they could move its cursor or recolour it. */
function printable(grapheme: string): string {
  const code = grapheme.charCodeAt(0);
  return code < 0x20 || (code >= 0x7f && code < 0xa0) || isBidiControl(code) ? '\ufffd' : grapheme;
}

function isBidiControl(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}
