import type { Span } from '../core/span';

/** What stands between a document's `---` lines. */
export interface FrontMatter {
  /** From the first `---` to the end of the closing line, its line break included. */
  readonly block: Span;
  /** The YAML alone, without the line break before the closing `---`. */
  readonly yaml: Span;
  /** False where no closing `---` was found; the block then ends before the first blank line. */
  readonly closed: boolean;
  /** Blanks after the opening `---`, which the Hub does not allow; it then sees no front matter. */
  readonly padding: Span | undefined;
}

/**
 * Finds the front matter as the Hub does: optional white space, `---` and a line break at the
 * start of the document, then anything up to the first line that holds `---` and blanks only.
 * A scan instead of the Hub's regular expression, whose lazy middle part costs more the longer
 * the text. Unlike the Hub it also returns a block that was not closed or whose opening line has
 * trailing blanks, so that the mistake can be named.
 */
export function findFrontMatter(text: string): FrontMatter | undefined {
  let start = 0;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  if (!text.startsWith('---', start)) return undefined;
  let open = start + 3;
  while (isBlank(text.charCodeAt(open))) open++;
  const padding = open > start + 3 ? { start: start + 3, end: open } : undefined;
  const content = afterBreak(text, open);
  if (content === open) return undefined;
  const close = findClose(text, content);
  if (close) {
    const yaml = { start: content, end: Math.max(content, close.start) };
    return { block: { start, end: close.end }, yaml, closed: true, padding };
  }
  if (!looksLikeKey(text, content)) return undefined;
  const end = firstBlankLine(text, content);
  return { block: { start, end }, yaml: { start: content, end }, closed: false, padding };
}

/** The line break before the closing `---` to the end of that line. */
function findClose(text: string, content: number): Span | undefined {
  for (let at = text.indexOf('---', content); at !== -1; at = text.indexOf('---', at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before !== 10 && before !== 13) continue;
    let end = at + 3;
    while (isBlank(text.charCodeAt(end))) end++;
    // A lone carriage return closes nothing: the Hub's expression does not allow it here.
    if (end < text.length && text.charCodeAt(end) !== 10 && !text.startsWith('\r\n', end)) continue;
    const start = before === 10 && text.charCodeAt(at - 2) === 13 ? at - 2 : at - 1;
    // The line break that ends the opening line cannot also be the one before the closing line.
    if (start < content) continue;
    return { start, end: afterBreak(text, end) };
  }
  return undefined;
}

/** `key:` or a comment or list item stands at `at`, so that the block is meant as YAML. */
function looksLikeKey(text: string, at: number): boolean {
  return /^(?:#|[\w-]{1,64}[ \t]*:(?:\s|$))/.test(text.slice(at, at + 80));
}

function firstBlankLine(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    let end = at;
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
    if (text.slice(at, end).trim() === '') return at;
    at = afterBreak(text, end);
    if (at === end) return end;
  }
  return text.length;
}

/** The offset after a CRLF, LF or CR at `at`; `at` itself where there is none. */
function afterBreak(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 13) return text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  return code === 10 ? at + 1 : at;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** White space in the sense of `\s`, the byte order mark included. */
function isSpace(code: number): boolean {
  return (
    (code >= 9 && code <= 13) ||
    code === 32 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
