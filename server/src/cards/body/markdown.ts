import type { Nodes, Parents, PhrasingContent, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Span } from '../../core/span';
import { addProse, contentBuilder, type BlockContent, type Unit } from './content';
import { HtmlReader } from './htmlReader';

const extensions = [gfmTable()];
const mdastExtensions = [gfmTableFromMarkdown()];

/** Cells of one table that are read; the rest of a long table says nothing new. */
const cellsRead = 4000;

interface Context {
  /** Nesting of list items, 0 outside lists. */
  readonly nesting: number;
  readonly quote: boolean;
}

/** Reads one block of Markdown. `definitions` are the document's link definitions, so that references resolve. */
export function readMarkdown(text: string, definitions: string): BlockContent {
  const source = definitions === '' ? text : `${text}\n\n${definitions}`;
  const root = fromMarkdown(source, { extensions, mdastExtensions });
  return new MarkdownReader(text).read(root);
}

class MarkdownReader {
  readonly #text: string;
  readonly #out = contentBuilder();
  readonly #definitions = new Map<string, string>();
  readonly #html: HtmlReader;

  constructor(text: string) {
    this.#text = text;
    this.#html = new HtmlReader(text, this.#out);
  }

  read(root: Root): BlockContent {
    for (const node of root.children) {
      if (node.type === 'definition') this.#definitions.set(node.identifier, node.url);
    }
    this.#children(root, { nesting: 0, quote: false });
    return { ...this.#out, scanned: false };
  }

  #children(node: Parents, context: Context): void {
    let first = true;
    for (const child of node.children) {
      const span = spanOf(child);
      if (span.start < this.#text.length) this.#block(child, span, context, first);
      first = false;
    }
  }

  #block(node: Nodes, span: Span, context: Context, first: boolean): void {
    if (node.type === 'heading') this.#unit('heading', node.depth, span, node.children, context);
    else if (node.type === 'paragraph') this.#paragraph(node.children, span, context, first);
    else if (node.type === 'blockquote') {
      this.#children(node, { ...context, quote: !this.#isAdmonition(span) });
    } else if (node.type === 'list') {
      const inner = { ...context, nesting: context.nesting + 1 };
      for (const item of node.children) this.#children(item, inner);
    } else if (node.type === 'table') this.#table(node, context);
    else if (node.type === 'code') {
      this.#out.codes.push({ language: node.lang?.toLowerCase() ?? '', span, fenced: true });
    } else if (node.type === 'html') this.#html.readBlock(span);
  }

  #paragraph(
    children: readonly PhrasingContent[],
    span: Span,
    context: Context,
    first: boolean,
  ): void {
    const only = children.length === 1 ? children[0] : undefined;
    if (only?.type === 'strong' && context.nesting === 0) {
      this.#unit('heading', 7, span, children, context);
      return;
    }
    const kind = context.nesting > 0 && first ? 'item' : 'paragraph';
    this.#unit(kind, context.nesting, span, children, context);
  }

  #isAdmonition(span: Span): boolean {
    return /^>[ \t]*\[!/.test(this.#text.slice(span.start, span.start + 16));
  }

  #unit(
    kind: Unit['kind'],
    depth: number,
    span: Span,
    children: readonly PhrasingContent[],
    context: Context,
    cell?: Unit['cell'],
  ): void {
    const pieces: Span[] = [];
    const strong: Span[] = [];
    this.#html.startInline();
    this.#phrasing(children, pieces, strong);
    this.#html.endInline(span.end);
    const unit = { kind, depth, span, pieces, strong, quote: context.quote };
    this.#out.units.push(cell ? { ...unit, cell } : unit);
  }

  #phrasing(nodes: readonly PhrasingContent[], pieces: Span[], strong: Span[]): void {
    for (const node of nodes) {
      const span = spanOf(node);
      if (node.type === 'text') {
        if (!this.#html.hidden) addProse(pieces, this.#text, span.start, span.end);
      } else if (node.type === 'strong') {
        strong.push(span);
        this.#phrasing(node.children, pieces, strong);
      } else if (node.type === 'emphasis' || node.type === 'delete') {
        this.#phrasing(node.children, pieces, strong);
      } else if (node.type === 'link') {
        this.#link(node.url, span, node.children, pieces, strong);
      } else if (node.type === 'linkReference') {
        const url = this.#definitions.get(node.identifier);
        if (url === undefined) this.#phrasing(node.children, pieces, strong);
        else this.#link(url, span, node.children, pieces, strong);
      } else if (node.type === 'image') {
        this.#out.images.push({ url: node.url, alt: node.alt ?? '', span });
      } else if (node.type === 'imageReference') {
        const url = this.#definitions.get(node.identifier) ?? '';
        this.#out.images.push({ url, alt: node.alt ?? '', span });
      } else if (node.type === 'inlineCode') {
        this.#out.codes.push({ language: '', span, fenced: false });
      } else if (node.type === 'html') this.#html.readInline(span, strong);
    }
  }

  #link(
    url: string,
    span: Span,
    children: readonly PhrasingContent[],
    pieces: Span[],
    strong: Span[],
  ): void {
    const shown: Span[] = [];
    const images = this.#out.images.length;
    this.#phrasing(children, shown, strong);
    let text = shown.map((piece) => this.#text.slice(piece.start, piece.end)).join(' ');
    if (text === '')
      text = this.#out.images
        .slice(images)
        .map(({ alt }) => alt)
        .join(' ');
    const [first] = children;
    const last = children.at(-1);
    // What is shown may be code alone.
    if (text === '' && first && last)
      text = this.#text.slice(spanOf(first).start, spanOf(last).end).replace(/`/g, '');
    const after = last ? spanOf(last).end : span.start;
    const at = this.#text.indexOf(url, after);
    const urlSpan =
      at !== -1 && at + url.length <= span.end ? { start: at, end: at + url.length } : span;
    this.#out.links.push({ url, urlSpan, span, text: text.trim() });
    // The shown text of a bare address is no prose.
    if (text.trim() !== url) pieces.push(...shown);
  }

  #table(table: Table, context: Context): void {
    const number = this.#out.units.reduce(
      (most, { cell }) => Math.max(most, cell ? cell.table + 1 : 0),
      0,
    );
    let read = 0;
    for (const [row, line] of table.children.entries()) {
      for (const [column, cell] of line.children.entries()) {
        if (read++ >= cellsRead) return;
        const place = { table: number, row, column };
        this.#unit('cell', 0, spanOf(cell), cell.children, context, place);
      }
    }
  }
}

function spanOf(node: Nodes): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
