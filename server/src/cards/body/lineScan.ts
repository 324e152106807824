import type { Span } from '../../core/span';
import { addProse, contentBuilder, type BlockContent, type Unit } from './content';
import { inlinePieces, inlineLinks } from './inlineScan';
import { isBlankLine } from './split';

/** Units that are read of one block that is read line by line. */
const unitsRead = 2000;

/**
 * Reads a block without the Markdown parser, for blocks that it would take too long over: headings, table
 * rows, list items and paragraphs by their lines, links by `](…)`.
 * `lossy` says that the parser would have read more out of it; so does a block with more than `unitsRead` units,
 * of which the rest is left out. Linear.
 */
export function scanLines(text: string, lossy = true): BlockContent {
  const out = contentBuilder();
  let fence: string | undefined;
  let row = 0;
  let paragraph: Unit | undefined;
  let at = 0;
  while (at < text.length && out.units.length < unitsRead) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const start = at;
    at = end + 1;
    if (isBlankLine(text, start, end)) {
      paragraph = undefined;
      continue;
    }
    let first = start;
    while (/[ \t>]/.test(text.charAt(first))) first++;
    const marks = /^(?:`{3,}|~{3,})/.exec(text.slice(first, first + 12))?.[0];
    if (fence !== undefined || marks !== undefined) {
      if (fence === undefined) fence = marks;
      else if (marks?.startsWith(fence)) fence = undefined;
      continue;
    }
    inlineLinks(text, start, end, out);
    const head = text.slice(first, first + 16);
    const heading = /^(#{1,6})[ \t]/.exec(head)?.[1];
    if (heading !== undefined) {
      out.units.push(unit('heading', heading.length, text, first + heading.length, end));
    } else if (head.startsWith('|') || (!lossy && text.slice(start, end).includes('|'))) {
      if (isDelimiterRow(text, first, end)) continue;
      cells(text, first, end, row++, out.units);
    } else if (/^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(head)) {
      const marker = /^\S+[ \t]+/.exec(head)?.[0].length ?? 0;
      const nesting = 1 + ((first - start) >> 1);
      out.units.push(unit('item', nesting, text, first + marker, end));
    } else if (paragraph) {
      const last = out.units.pop();
      if (last) out.units.push((paragraph = unit('paragraph', 0, text, last.span.start, end)));
      continue;
    } else {
      paragraph = unit('paragraph', 0, text, first, end);
      out.units.push(paragraph);
      continue;
    }
    paragraph = undefined;
  }
  return { ...out, scanned: lossy || at < text.length };
}

/** The `|---|:--:|` below a table's first row. */
function isDelimiterRow(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!'|-: \t\r'.includes(text.charAt(at))) return false;
  return true;
}

function unit(
  kind: Unit['kind'],
  depth: number,
  text: string,
  start: number,
  end: number,
  cell?: Unit['cell'],
): Unit {
  const pieces: Span[] = [];
  const strong: Span[] = [];
  for (const line of inlinePieces(text, start, end, strong)) {
    addProse(pieces, text, line.start, line.end);
  }
  const made = { kind, depth, span: { start, end }, pieces, strong, quote: false };
  return cell ? { ...made, cell } : made;
}

function cells(text: string, start: number, end: number, row: number, units: Unit[]): void {
  let column = 0;
  // A first cell without a bar before it is a cell all the same.
  for (let at = text.charAt(start) === '|' ? start + 1 : start; at < end; column++) {
    if (units.length >= unitsRead) return;
    let bar = text.indexOf('|', at);
    while (bar !== -1 && text.charAt(bar - 1) === '\\') bar = text.indexOf('|', bar + 1);
    const stop = bar === -1 || bar > end ? end : bar;
    if (stop < end || !isBlankLine(text, at, stop)) {
      units.push(unit('cell', 0, text, at, stop, { table: 0, row, column }));
    }
    at = stop + 1;
  }
}
