import type { Span } from '../../core/span';

/**
 * Cuts a Markdown body into runs of top-level blocks that can be parsed apart from each other: after a
 * blank line, a line that is not indented starts a new one, save inside fenced code and inside HTML
 * that ends only at its closing tag. A list with blank lines between its items comes in several
 * pieces, each a list; nothing else reads differently than in one parse. Linear in the text.
 */
export function splitBody(text: string, from: number): Span[] {
  const blocks: Span[] = [];
  let start = from;
  let blank = false;
  let until: Closing | undefined;
  for (let at = from; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline + 1;
    if (until) {
      if (until(text, at, end)) until = undefined;
      blank = false;
    } else if (isBlankLine(text, at, end)) {
      blank = true;
    } else {
      const indent = indentation(text, at, end);
      if (blank && indent === 0) {
        blocks.push({ start, end: at });
        start = at;
      }
      blank = false;
      until = opening(text, at, end);
    }
    at = end;
  }
  if (start < text.length) blocks.push({ start, end: text.length });
  return blocks;
}

/** True where the line `[at, end)` ends what was opened. */
type Closing = (text: string, at: number, end: number) => boolean;

/** Fenced code and the HTML that may hold blank lines (CommonMark's kinds 1 and 2). */
function opening(text: string, at: number, end: number): Closing | undefined {
  let first = at;
  while (isIndent(text.charCodeAt(first))) first++;
  // A fence may open inside a list item or a quote, so markers are passed over.
  let inner = first;
  for (let hops = 0; hops < 8; hops++) {
    const next = afterMarker(text, inner, end);
    if (next === inner) break;
    inner = next;
  }
  const code = text.charCodeAt(inner);
  if (code === 96 || code === 126) {
    let length = 0;
    while (text.charCodeAt(inner + length) === code) length++;
    if (length < 3) return undefined;
    const info = text.slice(inner + length, end);
    if (code === 96 && info.includes('`')) return undefined;
    return closingFence(code, length);
  }
  if (text.startsWith('<!--', first)) return closedBy('-->', first + 4, text, end);
  const tag = /^<(pre|script|style|textarea)(?=[\s>]|$)/i.exec(text.slice(first, first + 12));
  if (tag?.[1]) return closedBy(`</${tag[1].toLowerCase()}>`, first, text, end);
  return undefined;
}

function closingFence(code: number, length: number): Closing {
  return (text, at, end) => {
    let first = at;
    while (isIndent(text.charCodeAt(first)) || text.charCodeAt(first) === 62) first++;
    let run = 0;
    while (text.charCodeAt(first + run) === code) run++;
    return run >= length && isBlankLine(text, first + run, end);
  };
}

function closedBy(tag: string, from: number, text: string, end: number): Closing | undefined {
  if (text.slice(from, end).toLowerCase().includes(tag)) return undefined;
  return (body, at, lineEnd) => body.slice(at, lineEnd).toLowerCase().includes(tag);
}

/** The offset after a list marker or `>` and its blanks at `at`; `at` where there is none. */
function afterMarker(text: string, at: number, end: number): number {
  let next = at;
  const code = text.charCodeAt(at);
  if (code === 62 || code === 45 || code === 42 || code === 43) next = at + 1;
  else {
    while (next < end && next - at < 9 && isDigit(text.charCodeAt(next))) next++;
    const after = text.charCodeAt(next);
    if (next === at || (after !== 46 && after !== 41)) return at;
    next++;
  }
  if (code !== 62 && !isIndent(text.charCodeAt(next))) return at;
  while (isIndent(text.charCodeAt(next))) next++;
  return next;
}

export function isBlankLine(text: string, at: number, end: number): boolean {
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 32 && code !== 9 && code !== 10 && code !== 13) return false;
  }
  return true;
}

function indentation(text: string, at: number, end: number): number {
  let i = at;
  while (i < end && isIndent(text.charCodeAt(i))) i++;
  return i - at;
}

function isIndent(code: number): boolean {
  return code === 32 || code === 9;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
