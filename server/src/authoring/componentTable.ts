import type { Card } from '../cards/index';
import type { Span } from '../core/span';
import type { ComponentFact } from '../export/index';
import { normalizeLicense } from '../licenses/index';
import { componentNamed, mofComponents } from '../mof/index';

/** A table of a card whose head names components and licences. */
export interface ComponentTable {
  /** The number of columns. */
  readonly width: number;
  readonly columns: Columns;
  /** The rows that name a component of the framework. */
  readonly rows: readonly ComponentRow[];
  /** The offset after the last row. */
  readonly end: number;
  /** Each row is a line of Markdown; HTML's are not. */
  readonly lines: boolean;
}

/** The places of the columns; `where` is -1 where there is no such column. */
interface Columns {
  readonly name: number;
  readonly license: number;
  readonly where: number;
}

export interface ComponentRow {
  readonly fact: ComponentFact;
  /** As written, without blanks around. */
  readonly cells: readonly string[];
  /** From the first cell to the last. */
  readonly span: Span;
}

interface Cell {
  readonly text: string;
  readonly span: Span;
}

/** The tables of components in a card, in document order. */
export function componentTables(card: Card): ComponentTable[] {
  return readTables(card).flatMap(({ rows: [head = [], ...rows], lines }) => {
    const at = (pattern: RegExp): number =>
      head.findIndex((cell) => cell !== undefined && pattern.test(cell.text));
    const columns = {
      name: at(/^component/i),
      license: at(/^licen[cs]e/i),
      where: at(/^(?:where|location|path|link)/i),
    };
    if (columns.name === -1 || columns.license === -1) return [];
    const end = rows.flat().at(-1)?.span.end ?? head.at(-1)?.span.end;
    if (end === undefined) return [];
    const known = rows.flatMap((row) => rowOf(row, columns) ?? []);
    return [{ width: head.length, columns, rows: known, end, lines }];
  });
}

type Rows = (Cell | undefined)[][];

function readTables({ body, text }: Card): { readonly rows: Rows; readonly lines: boolean }[] {
  const tables = new Map<string, { rows: Rows; lines: boolean }>();
  for (const { unit, base, block } of body.units) {
    if (!unit.cell) continue;
    const { table, row, column } = unit.cell;
    const key = `${block.span.start} ${table}`;
    const found = tables.get(key) ?? { rows: [], lines: true };
    tables.set(key, found);
    const span = { start: unit.span.start + base, end: unit.span.end + base };
    // The borders of a cell are within its span.
    const cell = text
      .slice(span.start, span.end)
      .replace(/^\s*\|/, '')
      .replace(/\|\s*$/, '');
    (found.rows[row] ??= [])[column] = { text: cell.trim(), span };
    const line = text.lastIndexOf('\n', span.start - 1) + 1;
    if (!text.slice(line, span.end).includes('|')) found.lines = false;
  }
  return [...tables.values()];
}

function rowOf(row: readonly (Cell | undefined)[], columns: Columns): ComponentRow | undefined {
  const cells = Array.from(row, (cell) => cell?.text ?? '');
  const [first, last] = [row.find((cell) => cell !== undefined), row.at(-1)];
  const name = known(cells[columns.name] ?? '');
  if (first === undefined || last === undefined || name === undefined) return undefined;
  const license = linkParts(cells[columns.license] ?? '');
  const where = linkParts(cells[columns.where] ?? '');
  const location = where.url ?? where.text;
  const link = license.url === undefined ? {} : { link: license.url };
  return {
    fact: {
      name,
      ...(isOpen(license.text) ? {} : { license: { id: licenseId(license.text), ...link } }),
      ...(isOpen(location) ? {} : { location }),
    },
    cells,
    span: { start: first.span.start, end: last.span.end },
  };
}

/** The framework's name for a component, in any case. */
function known(name: string): string | undefined {
  const plain = linkParts(name).text;
  const folded = plain.toLowerCase();
  return (
    componentNamed(plain)?.name ??
    mofComponents.find((component) => component.name.toLowerCase() === folded)?.name
  );
}

function licenseId(words: string): string {
  const found = normalizeLicense(words, 'spdx');
  return found.kind === 'license' && found.certain ? found.id : words;
}

/** Empty, or left to be filled in. */
function isOpen(words: string): boolean {
  return words === '' || words === '—' || /^\[?more information needed/i.test(words);
}

/** `[text](url)` or a code span, taken apart. */
function linkParts(cell: string): { readonly text: string; readonly url?: string } {
  const link = /^\[([^\]]{0,300})\]\(([^)\s]{1,600})\)$/.exec(cell);
  if (link) return { text: link[1] ?? '', url: link[2] ?? '' };
  return { text: cell.replace(/^`([^`]*)`$/, '$1') };
}
