import type { Span } from '../core/span';

/** Where a card's front matter lies: `content` is what stands between the two `---` lines. */
export interface FrontMatterBlock {
  readonly content: Span;
  /** False where the closing line is missing; `content` then reaches to the end of the text. */
  readonly closed: boolean;
}

/** Longest front matter looked for, in UTF-16 code units. */
const limit = 1 << 18;

/**
 * The front matter by the meaning of the Hub's own delimiter expression: an opening line of
 * exactly `---` after optional white space, and the next line that begins with `---` and has only blanks after it.
 */
export function findFrontMatter(text: string): FrontMatterBlock | undefined {
  let start = 0;
  while (start < text.length && isSpace(text.charCodeAt(start))) start++;
  if (!text.startsWith('---', start)) return undefined;
  const begin = afterLineBreak(text, start + 3);
  if (begin === undefined) return undefined;
  const stop = Math.min(text.length, begin + limit);
  for (let line = begin; line < stop;) {
    const end = lineEnd(text, line);
    if (text.startsWith('---', line) && isBlank(text, line + 3, end)) {
      return { content: { start: begin, end: line }, closed: true };
    }
    const next = afterLineBreak(text, end);
    if (next === undefined) break;
    line = next;
  }
  return { content: { start: begin, end: text.length }, closed: false };
}

/** The keys at the left margin of a YAML block; reads no values, so broken YAML is no matter. */
export function* topLevelKeys(text: string, block: Span): Generator<string> {
  for (let line = block.start; line < block.end;) {
    const end = Math.min(lineEnd(text, line), block.end);
    const colon = text.indexOf(':', line);
    if (colon > line && colon < end && isKeyStart(text.charCodeAt(line))) {
      yield unquote(text.slice(line, colon).trimEnd());
    }
    line = afterLineBreak(text, end) ?? block.end;
  }
}

function unquote(key: string): string {
  const quote = key[0];
  return (quote === '"' || quote === "'") && key.endsWith(quote) ? key.slice(1, -1) : key;
}

function isKeyStart(code: number): boolean {
  return !isSpace(code) && code !== 0x23 /* # */ && code !== 0x2d; /* - */
}

/** White space as `\s` has it, and the byte order mark with it. */
function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 0x09 && code <= 0x0d) ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000
  );
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09) return false;
  }
  return true;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d) break;
    at++;
  }
  return at;
}

/** The offset after the line break at `at`; undefined where there is none. */
function afterLineBreak(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at);
  if (code === 0x0d) return text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
  return code === 0x0a ? at + 1 : undefined;
}
