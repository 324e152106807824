import type { Card } from '../cards/index';
import type { Edit } from '../core/finding';
import { componentRows, exportMof, type CardFacts, type ComponentRow } from '../export/index';
import { eolOf } from './card/places';
import { addTo } from './card/sections';
import { componentTables, type ComponentTable } from './componentTable';
import type { NewFile } from './question';
import { componentsSection, toText } from './snippets/index';

/** The components of a card as a MOF file; its name is the release's, as the framework's tool has it. */
export function mofFileOf(facts: CardFacts): NewFile {
  const name = facts.name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|-+$/g, '') || 'model';
  return { path: `${name}.yml`, text: exportMof(facts) };
}

/**
 * The components that the facts name, in the card: in its table where it has one, whose other rows and columns
 * stay, else in a new table; one to fill in where the facts name none. Empty where the card says it all.
 */
export function componentsEdits(card: Card, facts: CardFacts): Edit[] {
  const rows = componentRows(facts);
  const table = componentTables(card).find(({ lines }) => lines);
  if (table !== undefined) return updated(card, table, rows);
  const lines =
    rows.length === 0
      ? toText(componentsSection()).split('\n').slice(2)
      : [
          '| Component | License | Where |',
          '| --- | --- | --- |',
          ...rows.map((row) => line([row.name, licenseCell(row), locationCell(row) ?? ''])),
        ];
  return [addTo(card, 'license', 'License', lines.join('\n'))];
}

/** Rows that say something else are written anew, and those that are missing come last. */
function updated(
  { text }: Card,
  { rows, columns, width, end }: ComponentTable,
  wanted: readonly ComponentRow[],
): Edit[] {
  const edits: Edit[] = [];
  const added: string[] = [];
  for (const row of wanted) {
    const there = rows.find(({ fact }) => fact.name === row.name);
    const cells = Array.from({ length: width }, (_, column) => there?.cells[column] ?? '');
    if (there === undefined) cells[columns.name] = row.name;
    if (
      there === undefined ||
      (row.license !== undefined && row.license !== there.fact.license?.id)
    )
      cells[columns.license] = licenseCell(row);
    if (columns.where !== -1 && row.location !== there?.fact.location)
      cells[columns.where] = locationCell(row) ?? cells[columns.where] ?? '';
    if (there === undefined) added.push(line(cells));
    else if (cells.some((each, column) => each !== there.cells[column]))
      edits.push({ span: there.span, newText: line(cells) });
  }
  if (added.length === 0) return edits;
  const newText = added.map((each) => `${eolOf(text)}${each}`).join('');
  return [...edits, { span: { start: end, end }, newText }];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function licenseCell({ license, licenseLink }: ComponentRow): string {
  return linked(license ?? 'unlicensed', licenseLink);
}

function locationCell({ location }: ComponentRow): string | undefined {
  return location === undefined ? undefined : cell(location);
}

function linked(text: string, link: string | undefined): string {
  return link === undefined
    ? cell(text)
    : `[${cell(text)}](${link.replace(/[\s()]/g, encodeURIComponent)})`;
}

/** A cell is one line, and a bar in it is no border. */
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
