import type { Span } from '../core/span';
import type { YamlPath } from '../yaml';

/** Where something is being written in block YAML, told by indentation: what is being typed may not be YAML yet. */
export interface CursorPath {
  /** Of the mapping or list that the key or item on the line belongs to; items are numbered 0. */
  readonly path: YamlPath;
  /** Keys that stand in the same mapping, the line's own left out. */
  readonly siblings: ReadonlySet<string>;
}

/** A line of block YAML: `  - - key: rest`. */
interface Line {
  /** Columns of its `-` marks. */
  readonly marks: readonly number[];
  /** Where what follows them begins. */
  readonly column: number;
  readonly key: string | undefined;
}

/** Lines that are looked at above and below. */
const linesRead = 500;

/** Where a key or item on the line that `offset` is on belongs; `region` is the YAML. */
export function cursorPath(text: string, region: Span, offset: number): CursorPath {
  const start = Math.max(region.start, text.lastIndexOf('\n', offset - 1) + 1);
  const newline = text.indexOf('\n', start);
  // Blanks before the cursor are its indentation.
  const own = readLine(text.slice(start, newline === -1 ? region.end : Math.max(offset, newline)));
  const above = [...linesAbove(text, region.start, start)];
  const path: (string | number)[] = [];
  const siblings = new Set<string>();
  let open = leave(path, own.marks, own.column);
  const inOwnItem = own.marks.length > 0;
  let beside = !inOwnItem;
  for (const line of above) {
    if (line.key === undefined && line.marks.length === 0) continue;
    if (beside && line.column === own.column && line.key !== undefined) siblings.add(line.key);
    const opens = open.item ? line.column <= open.column : line.column < open.column;
    if (opens) {
      if (line.key === undefined) continue;
      beside = false;
      path.unshift(line.key);
      open = leave(path, line.marks, line.column);
    } else if (!open.item && line.column === open.column && line.marks.length > 0) {
      // The first key of the item that this key is in.
      beside = false;
      open = leave(path, line.marks, line.column);
    }
    if (open.column === 0 && !open.item) break;
  }
  for (const line of linesBelow(text, start, region.end)) {
    if (line.column < own.column || line.marks.some((mark) => mark < own.column)) break;
    if (line.column === own.column && line.key !== undefined) siblings.add(line.key);
  }
  return { path, siblings };
}

/** Steps out of the items that begin on a line; what is left is a key's column, or a mark's. */
function leave(
  path: (string | number)[],
  marks: readonly number[],
  column: number,
): { column: number; item: boolean } {
  for (let at = marks.length; at > 0; at--) path.unshift(0);
  return marks.length > 0 ? { column: marks[0] ?? 0, item: true } : { column, item: false };
}

function readLine(line: string): Line {
  const marks: number[] = [];
  let column = 0;
  for (;;) {
    while (line.charAt(column) === ' ') column++;
    if (line.charAt(column) !== '-' || !/^(?:\s|$)/.test(line.charAt(column + 1))) break;
    marks.push(column++);
  }
  const match =
    /^(?:"([^"\n]{0,100})"|'([^'\n]{0,100})'|([^\s#"'[\]{},][^:#\n]{0,100}?))\s*:(?:\s|$)/.exec(
      line.slice(column, column + 200),
    );
  return { marks, column, key: match?.[1] ?? match?.[2] ?? match?.[3] };
}

function lineAt(text: string, start: number, end: number): string {
  const newline = text.indexOf('\n', start);
  return text.slice(start, newline === -1 || newline > end ? end : newline).trimEnd();
}

function* linesAbove(text: string, from: number, start: number): Generator<Line> {
  let end = start - 1;
  for (let read = 0; end >= from && read < linesRead; read++) {
    const begin = Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
    const line = text.slice(begin, end).trimEnd();
    if (line.trim() !== '' && !line.trimStart().startsWith('#')) yield readLine(line);
    end = begin - 1;
  }
}

function* linesBelow(text: string, start: number, end: number): Generator<Line> {
  let at = text.indexOf('\n', start) + 1;
  for (let read = 0; at > 0 && at < end && read < linesRead; read++) {
    const line = lineAt(text, at, end);
    if (line.trim() !== '' && !line.trimStart().startsWith('#')) yield readLine(line);
    at = text.indexOf('\n', at) + 1;
  }
}
