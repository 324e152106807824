import type { Span } from '../../core/span';
import { addProse, type ContentBuilder } from './content';
import { attribute, htmlTokens, opaqueElements, type HtmlToken } from './html';

const cellElements: ReadonlySet<string> = new Set(['td', 'th']);
const breaking: ReadonlySet<string> = new Set([
  'blockquote',
  'br',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'hr',
  'li',
  'ol',
  'p',
  'section',
  'summary',
  'table',
  'tbody',
  'thead',
  'tr',
  'ul',
]);

/** Gathers units, links and images from HTML, a block of it at a time or tag by tag within prose. */
export class HtmlReader {
  readonly #text: string;
  readonly #out: ContentBuilder;
  /** The open link, if any: where it starts, where it leads, and the prose pieces it holds. */
  #anchor: { url: string; urlSpan: Span; start: number; textStart: number } | undefined;
  #strongStart: number | undefined;
  /** The name of the open element whose content is no prose. */
  #opaque: string | undefined;

  constructor(text: string, out: ContentBuilder) {
    this.#text = text;
    this.#out = out;
  }

  /** Within `<code>` and the like, where text is no prose. */
  get hidden(): boolean {
    return this.#opaque !== undefined;
  }

  startInline(): void {
    this.#anchor = undefined;
    this.#strongStart = undefined;
    this.#opaque = undefined;
  }

  endInline(end: number): void {
    if (this.#anchor) this.#closeAnchor(end, end);
    this.startInline();
  }

  /** A tag or comment between words. */
  readInline(span: Span, strong: Span[]): void {
    for (const token of htmlTokens(this.#text, span.start, span.end)) this.#token(token, strong);
  }

  /** A whole block of HTML: its cells, headings, items and runs of text become units. */
  readBlock(span: Span): void {
    this.startInline();
    let unit = newUnit();
    let depth = 0;
    let table = this.#out.units.reduce(
      (most, { cell }) => Math.max(most, cell ? cell.table + 1 : 0),
      0,
    );
    let row = -1;
    let column = -1;
    const flush = (next: OpenUnit): void => {
      this.#push(unit);
      unit = next;
    };
    for (const token of htmlTokens(this.#text, span.start, span.end)) {
      if (token.kind === 'text') {
        if (!this.hidden) addProse(unit.pieces, this.#text, token.span.start, token.span.end);
        continue;
      }
      this.#token(token, unit.strong);
      const { name, kind } = token;
      const heading = /^h([1-6])$/.exec(name);
      if (name === 'ul' || name === 'ol') depth = Math.max(0, depth + (kind === 'open' ? 1 : -1));
      if (kind === 'open' && name === 'table') row = column = -1;
      if (kind === 'close' && name === 'table') table++;
      if (kind === 'open' && name === 'tr') {
        row++;
        column = -1;
      }
      if (cellElements.has(name)) {
        if (kind === 'open') column++;
        const cell = kind === 'open' ? { table, row: Math.max(0, row), column } : undefined;
        flush(newUnit(cell ? 'cell' : 'paragraph', 0, cell));
      } else if (heading?.[1] !== undefined) {
        flush(kind === 'open' ? newUnit('heading', Number(heading[1])) : newUnit());
      } else if (name === 'li') {
        flush(kind === 'open' ? newUnit('item', Math.max(1, depth)) : newUnit());
      } else if (breaking.has(name) && unit.kind !== 'cell') {
        flush(newUnit());
      }
    }
    flush(newUnit());
    this.endInline(span.end);
  }

  #push(unit: OpenUnit): void {
    const first = unit.pieces[0];
    const last = unit.pieces.at(-1);
    if (!first || !last) return;
    const { kind, depth, pieces, strong, cell } = unit;
    const span = { start: first.start, end: last.end };
    const made = { kind, depth, span, pieces, strong, quote: false };
    this.#out.units.push(cell ? { ...made, cell } : made);
  }

  #token({ kind, name, span }: HtmlToken, strong: Span[]): void {
    if (kind === 'comment') {
      this.#out.comments.push(span);
      return;
    }
    if (kind === 'text') return;
    if (this.#opaque === undefined && kind === 'open' && opaqueElements.has(name)) {
      this.#opaque = name;
    } else if (this.#opaque === name && kind === 'close') {
      this.#opaque = undefined;
    }
    if (name === 'a') this.#anchorTag(kind, span);
    else if (name === 'img' && kind === 'open') this.#image(span);
    else if (name === 'b' || name === 'strong') this.#strongTag(kind, span, strong);
  }

  #anchorTag(kind: 'open' | 'close', span: Span): void {
    if (this.#anchor) this.#closeAnchor(span.start, span.end);
    if (kind === 'close') return;
    const href = attribute(this.#text, span, 'href');
    if (!href) return;
    const { value, span: urlSpan } = href;
    this.#anchor = { url: value, urlSpan, start: span.start, textStart: span.end };
  }

  #closeAnchor(textEnd: number, end: number): void {
    if (!this.#anchor) return;
    const { url, urlSpan, start, textStart } = this.#anchor;
    const words: string[] = [];
    for (const token of htmlTokens(this.#text, textStart, textEnd)) {
      if (token.kind === 'text') words.push(this.#text.slice(token.span.start, token.span.end));
      else if (token.name === 'img')
        words.push(attribute(this.#text, token.span, 'alt')?.value ?? '');
    }
    const text = words.join(' ').replace(/\s+/g, ' ').trim();
    this.#out.links.push({ url, urlSpan, span: { start, end }, text });
    this.#anchor = undefined;
  }

  #image(span: Span): void {
    const url = attribute(this.#text, span, 'src')?.value ?? '';
    const alt = attribute(this.#text, span, 'alt')?.value ?? '';
    this.#out.images.push({ url, alt, span });
  }

  #strongTag(kind: 'open' | 'close', span: Span, strong: Span[]): void {
    if (kind === 'open') this.#strongStart = span.start;
    else if (this.#strongStart !== undefined) {
      strong.push({ start: this.#strongStart, end: span.end });
      this.#strongStart = undefined;
    }
  }
}

interface OpenUnit {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  readonly depth: number;
  readonly pieces: Span[];
  readonly strong: Span[];
  readonly cell: { table: number; row: number; column: number } | undefined;
}

function newUnit(
  kind: OpenUnit['kind'] = 'paragraph',
  depth = 0,
  cell?: OpenUnit['cell'],
): OpenUnit {
  return { kind, depth, pieces: [], strong: [], cell };
}
