import type { Span } from '../../core/span';

/** What a unit of text is. A `cell` belongs to a table, Markdown's or HTML's. */
export type UnitKind = 'heading' | 'paragraph' | 'item' | 'cell';

/** A heading, paragraph, list item's own paragraph, or table cell. */
export interface Unit {
  readonly kind: UnitKind;
  /** Headings: 1–6, 7 for a paragraph that is one bold run. Items and their paragraphs: nesting from 1. Else 0. */
  readonly depth: number;
  readonly span: Span;
  /** The prose in it, in order: no markup, code, comments or addresses. */
  readonly pieces: readonly Span[];
  /** Bold runs. */
  readonly strong: readonly Span[];
  /** Within a block quote that is no admonition (`> [!NOTE]`). */
  readonly quote: boolean;
  /** Cells: the place in the table, from 0, and which table of its block. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

export interface Link {
  readonly url: string;
  readonly urlSpan: Span;
  /** From the first to the last character of the link. */
  readonly span: Span;
  /** The shown text; for a linked image its alternative text. */
  readonly text: string;
}

export interface Image {
  readonly url: string;
  readonly alt: string;
  readonly span: Span;
}

export interface Code {
  readonly language: string;
  readonly span: Span;
  /** False for a code span within prose. */
  readonly fenced: boolean;
}

/** What is read out of one block of the body; offsets count from the block's start. */
export interface BlockContent {
  readonly units: readonly Unit[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly codes: readonly Code[];
  readonly comments: readonly Span[];
  /** It was too costly for the Markdown parser and read line by line instead. */
  readonly scanned: boolean;
}

/** The same while it is being gathered. */
export interface ContentBuilder {
  readonly units: Unit[];
  readonly links: Link[];
  readonly images: Image[];
  readonly codes: Code[];
  readonly comments: Span[];
}

export function contentBuilder(): ContentBuilder {
  return { units: [], links: [], images: [], codes: [], comments: [] };
}

/** Adds the prose in `[start, end)` to `pieces`, line by line, without indentation and quote marks. */
export function addProse(pieces: Span[], text: string, start: number, end: number): void {
  let at = start;
  while (at < end) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 || newline >= end ? end : newline;
    let last = stop;
    while (last > at && isBlankCode(text.charCodeAt(last - 1))) last--;
    if (last > at) pieces.push({ start: at, end: last });
    at = stop + 1;
    while (at < end && (isBlankCode(text.charCodeAt(at)) || text.charCodeAt(at) === 62)) at++;
  }
}

function isBlankCode(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}
