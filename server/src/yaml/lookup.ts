import type { Span } from '../core/span';
import type { YamlEntry, YamlMapping, YamlNode, YamlSequence } from './nodes';
import type { YamlDocument } from './parse';

/** Keys and indices from the root. */
export type YamlPath = readonly (string | number)[];

/** Where an offset lies in a YAML document. */
export interface YamlPosition {
  /**
   * `key`: on a key (`path` ends with it). `value`: on a value, or where the missing value of a key or
   * item would stand. `gap`: elsewhere, such as on a blank line; `path` and `node` are then
   * of the innermost collection that an entry at this column would belong to.
   */
  readonly part: 'key' | 'value' | 'gap';
  readonly path: YamlPath;
  readonly node: YamlNode | undefined;
  /** The entry whose key or value the offset is on. */
  readonly entry?: YamlEntry;
  /** The collection that holds the entry or item; with `gap`, `node` itself. */
  readonly container?: YamlMapping | YamlSequence;
}

/** Where `offset` lies; undefined outside the document's region. */
export function nodeAt(document: YamlDocument, offset: number): YamlPosition | undefined {
  if (offset < document.span.start || offset > document.span.end) return undefined;
  const { root, text } = document;
  if (!root) return { part: 'gap', path: [], node: undefined };
  return within(root, offset, text, []) ?? gap(root, offset, text);
}

/** The node at a path; undefined where there is none. Aliases are not followed. */
export function nodeAtPath(document: YamlDocument, path: YamlPath): YamlNode | undefined {
  let node = document.root;
  for (const step of path) {
    if (node?.kind === 'mapping') node = node.entry(String(step))?.value;
    else if (node?.kind === 'sequence' && typeof step === 'number') node = node.items[step];
    else return undefined;
  }
  return node;
}

function within(
  node: YamlNode,
  offset: number,
  text: string,
  path: YamlPath,
): YamlPosition | undefined {
  switch (node.kind) {
    case 'mapping':
      return withinMapping(node, offset, text, path);
    case 'sequence':
      return withinSequence(node, offset, text, path);
    case 'scalar':
    case 'null':
    case 'alias':
      return touches(node.span, offset) ? { part: 'value', path, node } : undefined;
  }
}

function withinMapping(
  mapping: YamlMapping,
  offset: number,
  text: string,
  path: YamlPath,
): YamlPosition | undefined {
  const entry = lastStarting(mapping.entries, offset, (item) => item.span.start);
  if (!entry) return undefined;
  const here = [...path, entry.key];
  const found = { path: here, node: entry.value, entry, container: mapping };
  if (offset <= entry.keySpan.end) return { part: 'key', ...found };
  const deeper = within(entry.value, offset, text, here);
  if (deeper) return { entry, container: mapping, ...deeper };
  if (offset < entry.colonEnd) return { part: 'key', ...found };
  if (offset <= entry.value.span.start) {
    return sameLine(text, entry.colonEnd, offset) ? { part: 'value', ...found } : undefined;
  }
  return entry.value.kind === 'null' &&
    !entry.value.written &&
    sameLine(text, entry.colonEnd, offset)
    ? { part: 'value', ...found }
    : undefined;
}

function withinSequence(
  sequence: YamlSequence,
  offset: number,
  text: string,
  path: YamlPath,
): YamlPosition | undefined {
  const item = lastStarting(sequence.items, offset, (node) => node.span.start);
  if (!item) return undefined;
  const here = [...path, sequence.items.indexOf(item)];
  const deeper = within(item, offset, text, here);
  if (deeper) return { container: sequence, ...deeper };
  return item.kind === 'null' && !item.written && sameLine(text, item.span.end, offset)
    ? { part: 'value', path: here, node: item, container: sequence }
    : undefined;
}

/** The innermost collection before `offset` whose column is not beyond the offset's, or whose brackets hold it. */
function gap(root: YamlNode, offset: number, text: string): YamlPosition {
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1);
  let node: YamlNode = root;
  let path: YamlPath = [];
  for (;;) {
    let step: string | number | undefined;
    let child: YamlNode | undefined;
    if (node.kind === 'mapping') {
      const entry = lastStarting(node.entries, offset, (item) => item.span.start);
      step = entry?.key;
      child = entry?.value;
    } else if (node.kind === 'sequence') {
      child = lastStarting(node.items, offset, (item) => item.span.start);
      step = child && node.items.indexOf(child);
    }
    if (step === undefined || !child || !holds(child, offset, column, text)) break;
    node = child;
    path = [...path, step];
  }
  const container = node.kind === 'mapping' || node.kind === 'sequence' ? { container: node } : {};
  return { part: 'gap', path, node, ...container };
}

function holds(node: YamlNode, offset: number, column: number, text: string): boolean {
  if (node.kind !== 'mapping' && node.kind !== 'sequence') return false;
  if (node.flow) return offset > node.span.start && offset < node.span.end;
  const own = node.span.start - (text.lastIndexOf('\n', node.span.start - 1) + 1);
  return offset > node.span.start && column >= own;
}

/** The last of the items, which are in order, that starts at or before `offset`. */
function lastStarting<T>(
  items: readonly T[],
  offset: number,
  start: (item: T) => number,
): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && start(item) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function sameLine(text: string, from: number, to: number): boolean {
  const lineBreak = text.indexOf('\n', from);
  return lineBreak < 0 || lineBreak >= to;
}
