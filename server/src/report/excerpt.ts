import { overlaps, type Span } from '../core/span';
import type { Lines } from './lines';
import { graphemes, graphemeWidth, stringWidth } from './width';

/** A source line as shown, and the line of blanks and carets that underlines a part of it. */
export interface Excerpt {
  /** 1-based. */
  readonly lineNumber: number;
  readonly source: string;
  readonly underline: string;
  /** How many other lines the span covers. */
  readonly more: number;
}

/** Columns of context kept before the underlined part of a line that is too long. */
const lead = 16;
/** A line is segmented into graphemes only this far past the span's start, in UTF-16 code units. */
const reach = 2000;

/**
 * The line of `span` that tells most, cut to `columns`, with the span underlined: its first line, or
 * the first that has some of `evidence`, the words that count. These are underlined with `^`, and what
 * else the span covers with `~`; without evidence it is all `^`.
 */
export function excerpt(
  lines: Lines,
  span: Span,
  columns: number,
  evidence: readonly Span[] = [],
): Excerpt {
  const { text } = lines;
  const begin = firstInk(text, span);
  const { line: first } = lines.position(begin);
  const { line: last } = lines.position(Math.max(begin, span.end - 1));
  const counting = evidence.filter((words) => overlaps(words, span));
  const focus = counting[0] && firstInk(text, counting[0]);
  const shown = focus === undefined ? first : lines.position(focus).line;
  const line = lines.line(shown);
  const from = Math.max(begin, line.start);
  let cut = cutLine(text, line, from, columns);
  if (focus !== undefined && !reaches(text, cut, counting[0], columns))
    cut = cutLine(text, line, focus, columns);
  const end = Math.min(span.end, line.end);
  let source = cut.start > line.start ? '…' : '';
  let underline = source === '' ? '' : ' ';
  let used = source.length;
  let carets = 0;
  let at = cut.start;
  for (const { text: grapheme, at: offset } of graphemes(text.slice(cut.start, cut.end))) {
    const visible = grapheme === '\t' ? ' ' : printable(grapheme);
    const width = graphemeWidth(visible);
    if (used + width > columns - 1) break;
    const within = cut.start + offset >= from && cut.start + offset < end;
    if (within) carets++;
    source += visible;
    underline += mark(cut.start + offset, within, counting).repeat(width);
    used += width;
    at = cut.start + offset + grapheme.length;
  }
  if (at < line.end) source += '…';
  if (carets === 0) underline += '^';
  return { lineNumber: shown + 1, source, underline: underline.trimEnd(), more: last - first };
}

function mark(offset: number, within: boolean, evidence: readonly Span[]): string {
  if (!within) return ' ';
  const counts = evidence.length === 0 || evidence.some((words) => holds(words, offset));
  return counts ? '^' : '~';
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end;

/** True where the words that count would be seen in a line cut so. */
function reaches(text: string, cut: Span, words: Span | undefined, columns: number): boolean {
  if (!words) return true;
  const end = Math.min(words.end, cut.end);
  return end - cut.start < 2 * columns && stringWidth(text.slice(cut.start, end)) < columns - 2;
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
