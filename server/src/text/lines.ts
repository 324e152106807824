import { isBlank } from './chars';

/** A line without its line end; `content` is where its text begins behind comment prefix, quote marks and blanks. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly content: number;
  /** Columns before `content`, a tab counting to the next multiple of four. */
  readonly indent: number;
}

interface RawLine {
  readonly start: number;
  readonly end: number;
}

const lineEnds = /\r\n?|[\n\u2028\u2029]/g;

/** The lines of a text, one at a time. */
function* rawLines(text: string): Generator<RawLine> {
  let start = 0;
  for (const { 0: ending, index } of text.matchAll(lineEnds)) {
    yield { start, end: index };
    start = index + ending.length;
  }
  yield { start, end: text.length };
}

const commentPrefixes = ['//', '##', '#', '--', ';;', '%%', '%', 'dnl', 'REM', '*', ';', '!', '"'];

/** How many first lines tell whether the text is a comment; every line is looked at in turn. */
const leastCommentLines = 3;

/** The prefix that opens every line that isn't blank, where there is one: the text is a comment in some source language. */
function commentPrefix(text: string): string | null {
  let candidates: readonly string[] = commentPrefixes;
  let seen = 0;
  for (const { start, end } of rawLines(text)) {
    let at = start;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    if (at === end || text.startsWith('/*', at) || text.startsWith('*/', at)) continue;
    seen++;
    candidates = candidates.filter((prefix) => text.startsWith(prefix, at));
    if (candidates.length === 0) return null;
  }
  return seen >= leastCommentLines ? (candidates[0] ?? null) : null;
}

/** The lines of a text; comment prefixes on every line and, in Markdown, quote marks are seen through. */
export function linesOf(text: string, markdown: boolean): readonly Line[] {
  const prefix = markdown ? null : commentPrefix(text);
  const lines: Line[] = [];
  for (const { start, end } of rawLines(text)) {
    let at = start;
    let indent = 0;
    const skip = (): void => {
      for (; at < end && isBlank(text.charCodeAt(at)); at++)
        indent = text.charCodeAt(at) === 9 ? indent - (indent % 4) + 4 : indent + 1;
    };
    skip();
    if (prefix !== null && text.startsWith(prefix, at)) {
      at += prefix.length;
      while (at < end && text.charAt(at) === prefix.charAt(0)) at++;
      indent = 0;
      skip();
    } else if (text.startsWith('/*', at)) {
      at += 2;
      while (at < end && text.charAt(at) === '*') at++;
      skip();
    }
    while (text.charAt(at) === '>' && at < end) {
      at++;
      skip();
    }
    let stop = end;
    while (stop > at && isBlank(text.charCodeAt(stop - 1))) stop--;
    if (stop - at >= 2 && text.endsWith('*/', stop)) stop -= 2;
    if (prefix === '*' && text.slice(at, stop) === '/') stop = at;
    lines.push({ start, end: Math.max(at, stop), content: at, indent });
  }
  return lines;
}
