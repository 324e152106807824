import type { Span } from '../../core/span';

/** A tag or comment in a piece of HTML, or the text between two of them. Offsets are those of the text given. */
export interface HtmlToken {
  readonly kind: 'open' | 'close' | 'comment' | 'text';
  /** Lower case; empty for comments and text. */
  readonly name: string;
  readonly span: Span;
}

/** Elements whose content is code or not shown, never prose. */
export const opaqueElements: ReadonlySet<string> = new Set([
  'code',
  'kbd',
  'pre',
  'script',
  'style',
  'svg',
  'textarea',
]);

/** The tokens of `[start, end)`; a `<` that opens nothing is text. Linear: no tag is looked at twice. */
export function* htmlTokens(text: string, start: number, end: number): Generator<HtmlToken> {
  let from = start;
  let at = start;
  while (at < end) {
    const open = text.indexOf('<', at);
    if (open === -1 || open >= end) break;
    const token = tokenAt(text, open, end);
    if (!token) {
      at = open + 1;
      continue;
    }
    if (open > from) yield { kind: 'text', name: '', span: { start: from, end: open } };
    yield token;
    at = from = token.span.end;
  }
  if (end > from) yield { kind: 'text', name: '', span: { start: from, end } };
}

/** The tag or comment that starts at `open`; undefined where the `<` there opens none. */
export function tokenAt(text: string, open: number, end: number): HtmlToken | undefined {
  if (text.startsWith('<!--', open)) {
    const close = text.indexOf('-->', open + 4);
    const stop = close === -1 || close >= end ? end : close + 3;
    return { kind: 'comment', name: '', span: { start: open, end: stop } };
  }
  const closing = text.charCodeAt(open + 1) === 47;
  const nameStart = open + (closing ? 2 : 1);
  let nameEnd = nameStart;
  while (nameEnd < end && isNameCharacter(text.charCodeAt(nameEnd))) nameEnd++;
  if (nameEnd === nameStart || !isLetter(text.charCodeAt(nameStart))) return undefined;
  const close = tagEnd(text, nameEnd, end);
  if (close === undefined) return undefined;
  const name = text.slice(nameStart, nameEnd).toLowerCase();
  return { kind: closing ? 'close' : 'open', name, span: { start: open, end: close } };
}

/** The longest tag that is read as one: a data URI in a badge can hold many kilobytes. */
const longestTag = 1 << 17;

/** The offset after the `>` that ends the tag, quotes passed over. */
function tagEnd(text: string, from: number, end: number): number | undefined {
  const stop = Math.min(end, from + longestTag);
  let at = from;
  while (at < stop) {
    const code = text.charCodeAt(at);
    if (code === 62) return at + 1;
    if (code === 60) return undefined;
    if (code === 34 || code === 39) {
      const quote = text.indexOf(code === 34 ? '"' : "'", at + 1);
      if (quote === -1 || quote >= stop) return undefined;
      at = quote;
    }
    at++;
  }
  return undefined;
}

/** The value of a tag's attribute and where it stands; undefined where it is absent or has no value. */
export function attribute(
  text: string,
  tag: Span,
  name: string,
): { value: string; span: Span } | undefined {
  const source = text.slice(tag.start, tag.end);
  const lower = source.toLowerCase();
  for (let at = lower.indexOf(name); at !== -1; at = lower.indexOf(name, at + 1)) {
    if (!/\s/.test(lower.charAt(at - 1))) continue;
    let equals = at + name.length;
    while (/\s/.test(lower.charAt(equals))) equals++;
    if (lower.charAt(equals) !== '=') continue;
    let value = equals + 1;
    while (/\s/.test(lower.charAt(value))) value++;
    const quote = source.charAt(value);
    const quoted = quote === '"' || quote === "'";
    const start = quoted ? value + 1 : value;
    let stop = quoted ? source.indexOf(quote, start) : start;
    if (!quoted) while (stop < source.length && !/[\s>]/.test(source.charAt(stop))) stop++;
    if (stop === -1) return undefined;
    const span = { start: tag.start + start, end: tag.start + stop };
    return { value: source.slice(start, stop), span };
  }
  return undefined;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isNameCharacter(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 45;
}
