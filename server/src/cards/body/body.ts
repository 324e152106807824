import type { Span } from '../../core/span';
import { shift } from '../../core/span';
import type { BlockContent, Code, Image, Link, Unit } from './content';
import { costOf } from './limits';
import { scanLines } from './lineScan';
import { readMarkdown } from './markdown';
import { splitBody } from './split';

/** A block of the body where it stands now. */
export interface BodyBlock {
  readonly span: Span;
  /** The block's text, the key under which its content is kept. */
  readonly text: string;
  /** Shared between versions in which the block reads the same; its offsets count from `span.start`. */
  readonly content: BlockContent;
}

/** A heading and what stands under it, up to the next heading of its depth or less. */
export interface Section {
  readonly title: string;
  /** 1–6; 7 for a paragraph that is one bold run. */
  readonly depth: number;
  /** The heading itself. */
  readonly heading: Span;
  /** From the heading to the end of the section, subsections included. */
  readonly span: Span;
  /** Index of the section it lies in, or -1. */
  readonly parent: number;
}

/** A unit of text where it stands now, and the section it is in. */
export interface PlacedUnit {
  readonly unit: Unit;
  /** Add this to the unit's offsets to get the document's. */
  readonly base: number;
  /** Index into `Body.sections`, or -1 above the first heading. */
  readonly section: number;
  readonly block: BodyBlock;
}

/** The Markdown below the front matter. */
export interface Body {
  readonly span: Span;
  readonly blocks: readonly BodyBlock[];
  readonly units: readonly PlacedUnit[];
  readonly sections: readonly Section[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  readonly codes: readonly Code[];
  readonly comments: readonly Span[];
  /** The blocks that were too costly for the parser and were read line by line. */
  readonly scanned: readonly Span[];
}

/** Reads a body from `from` to the end of the text; what `previous` has of the same blocks is used again. */
export function readBody(text: string, from: number, previous?: Body): Body {
  const known = new Map<string, BlockContent>();
  for (const block of previous?.blocks ?? []) known.set(block.text, block.content);
  const definitions = linkDefinitions(text, from);
  const blocks = splitBody(text, from).map((span): BodyBlock => {
    const source = text.slice(span.start, span.end);
    const content = known.get(source) ?? readBlock(source, definitions);
    known.set(source, content);
    return { span, text: source, content };
  });
  return assemble(text, { start: from, end: text.length }, blocks);
}

function readBlock(text: string, definitions: string): BlockContent {
  const cost = costOf(text);
  if (cost) return scanLines(text, cost === 'too-costly');
  // Only a block with a reference in it needs them; the others then share their content across edits of them.
  const refers = definitions !== '' && text.includes(']');
  return readMarkdown(text, refers ? definitions : '');
}

/** The document's link definitions, one a line; a body may refer to them from any block. */
function linkDefinitions(text: string, from: number): string {
  const found: string[] = [];
  for (let at = text.indexOf(']:', from); at !== -1; at = text.indexOf(']:', at + 2)) {
    const start = text.lastIndexOf('\n', at) + 1;
    if (start < from || text.charAt(start) !== '[' || found.length >= 200) continue;
    const newline = text.indexOf('\n', at);
    found.push(text.slice(start, newline === -1 ? text.length : newline));
  }
  return found.join('\n');
}

function assemble(text: string, span: Span, blocks: readonly BodyBlock[]): Body {
  const units: PlacedUnit[] = [];
  const sections: Section[] = [];
  const links: Link[] = [];
  const images: Image[] = [];
  const codes: Code[] = [];
  const comments: Span[] = [];
  const scanned: Span[] = [];
  const open: number[] = [];
  const close = (depth: number, end: number): void => {
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      const section = sections[last];
      if (!section || section.depth < depth) return;
      sections[last] = { ...section, span: { start: section.span.start, end } };
      open.pop();
    }
  };
  for (const block of blocks) {
    const base = block.span.start;
    const { content } = block;
    for (const unit of content.units) {
      if (unit.kind === 'heading' && !unit.quote) {
        const heading = shift(unit.span, base);
        close(unit.depth, heading.start);
        sections.push({
          title: unitText(block.text, unit),
          depth: unit.depth,
          heading,
          span: { start: heading.start, end: span.end },
          parent: open.at(-1) ?? -1,
        });
        open.push(sections.length - 1);
      }
      units.push({ unit, base, section: open.at(-1) ?? -1, block });
    }
    for (const { url, text: words, span: at, urlSpan } of content.links) {
      links.push({ url, text: words, span: shift(at, base), urlSpan: shift(urlSpan, base) });
    }
    for (const { url, alt, span: at } of content.images) {
      images.push({ url, alt, span: shift(at, base) });
    }
    for (const { language, fenced, span: at } of content.codes) {
      codes.push({ language, fenced, span: shift(at, base) });
    }
    for (const comment of content.comments) comments.push(shift(comment, base));
    if (content.scanned) scanned.push(block.span);
  }
  close(0, text.length);
  return { span, blocks, units, sections, links, images, codes, comments, scanned };
}

/** The prose of a unit with its pieces joined by blanks. */
export function unitText(blockText: string, unit: Unit): string {
  return unit.pieces.map(({ start, end }) => blockText.slice(start, end)).join(' ');
}

/** The titles of a section and those it lies in, outermost first. */
export function sectionPath(body: Body, section: number): readonly string[] {
  const path: string[] = [];
  for (let at = body.sections[section]; at; at = body.sections[at.parent]) path.unshift(at.title);
  return path;
}
