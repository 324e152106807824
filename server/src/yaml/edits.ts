import type { Edit } from '../core/finding';
import type { Span } from '../core/span';
import type { YamlEntry, YamlMapping, YamlNode, YamlNull, YamlScalar, YamlSequence } from './nodes';
import type { YamlDocument } from './parse';
import { childrenOf, columnOf, lineEnd, lineStart, nextLine, nodesOf, styleOf } from './style';
import {
  indented,
  writeEntry,
  writeFlow,
  writeItem,
  writeLiteral,
  writeText,
  type YamlData,
} from './write';

/*
 * Edits that change one thing of a document and leave all its other characters alone: comments, order,
 * quoting and indentation stay as the author has them. Each takes nodes of the document it is given,
 * and returns edits in document order, or none where the change can't be made.
 */

/** Writes `value` in the place of a scalar or of nothing, in the scalar's own quoting style. */
export function setScalar(
  document: YamlDocument,
  node: YamlScalar | YamlNull,
  value: string | number | boolean,
): Edit[] {
  const inFlow = isInFlow(document, node.span.start);
  const { quote, quotes, eol } = styleOf(document);
  const literal = typeof value === 'string' ? setLiteral(document, node, value, eol) : undefined;
  if (literal) return [literal];
  const style = node.kind === 'scalar' ? node.style : quote;
  const written =
    typeof value === 'string' ? writeText(value, style, inFlow, quotes) : String(value);
  if (node.kind === 'null' && !node.written) return [insertAfterIndicator(document, node, written)];
  return [{ span: node.span, newText: written }];
}

/** Text of several lines in the place of a block scalar: as a literal block, at the old one's indentation. */
function setLiteral(
  { text }: YamlDocument,
  node: YamlScalar | YamlNull,
  value: string,
  eol: string,
): Edit | undefined {
  if (node.kind === 'null' || (node.style !== 'literal' && node.style !== 'folded'))
    return undefined;
  const literal = writeLiteral(value);
  const { start, end } = node.contentSpan;
  let first = start;
  while (first < end && ' \t\r\n'.includes(text.charAt(first))) first++;
  if (!literal || first === end) return undefined;
  const indent = ' '.repeat(columnOf(text, first));
  const lines = literal.lines.map((line) => indented(line, indent));
  return { span: node.span, newText: [literal.header, ...lines].join(eol) };
}

/** Gives an entry another key. */
export function renameKey(entry: YamlEntry, key: string): Edit[] {
  return [{ span: entry.keySpan, newText: writeText(key, entry.keyStyle, true) }];
}

/** Removes an entry; in block style with its lines, and with the comment that ends its last line. */
export function removeEntry(
  document: YamlDocument,
  mapping: YamlMapping,
  entry: YamlEntry,
): Edit[] {
  return removeChild(document, mapping, mapping.entries.indexOf(entry), '{}');
}

/** Removes an item; in block style with its lines. */
export function removeItem(document: YamlDocument, sequence: YamlSequence, index: number): Edit[] {
  return removeChild(document, sequence, index, '[]');
}

/** Adds `key: value` after an entry of the mapping, or as its first where `after` is undefined. */
export function insertEntry(
  document: YamlDocument,
  mapping: YamlMapping,
  after: YamlEntry | undefined,
  key: string,
  value: YamlData,
): Edit[] {
  const style = styleOf(document);
  if (mapping.flow) {
    const written = writeText(key, 'plain', true);
    const text = value === null ? `${written}:` : `${written}: ${writeFlow(value, style)}`;
    return insertInFlow(mapping, after, text);
  }
  return insertLines(document, mapping, after, writeEntry(key, value, style));
}

/** Adds an item after another one of the sequence, or as its first where `after` is undefined. */
export function insertItem(
  document: YamlDocument,
  sequence: YamlSequence,
  after: YamlNode | undefined,
  value: YamlData,
): Edit[] {
  const style = styleOf(document);
  if (sequence.flow) {
    return insertInFlow(sequence, after, writeFlow(value, style));
  }
  return insertLines(document, sequence, after, writeItem(value, style));
}

/** Adds `key: value` at the end of a document whose root is a mapping, or which is empty. */
export function appendEntry(document: YamlDocument, key: string, value: YamlData): Edit[] {
  const { root, span, text } = document;
  if (root?.kind === 'mapping') return insertEntry(document, root, root.entries.at(-1), key, value);
  if (root) return [];
  const style = styleOf(document);
  const lines = writeEntry(key, value, style).join(style.eol);
  const before = text.slice(span.start, span.end);
  const newText = before === '' || before.endsWith('\n') ? lines : style.eol + lines;
  return [{ span: { start: span.end, end: span.end }, newText }];
}

/** Turns the scalar value of an entry into a list of that one value, and of `more`. */
export function scalarToList(
  document: YamlDocument,
  entry: YamlEntry,
  more: readonly string[] = [],
): Edit[] {
  const { value } = entry;
  if (value.kind !== 'scalar') return [];
  const { text } = document;
  const style = styleOf(document);
  const oneLine = !text.slice(value.span.start, value.span.end).includes('\n');
  const source = text.slice(value.span.start, value.span.end);
  const inFlow = isInFlow(document, entry.keySpan.start);
  const keep = oneLine && (value.style === 'single' || value.style === 'double');
  if (inFlow || style.flowSequences) {
    const first =
      keep || typeof value.value !== 'string'
        ? source
        : writeText(value.text, 'plain', true, style.quotes);
    const items = [first, ...more.map((item) => writeText(item, style.quote, true, style.quotes))];
    return [{ span: value.span, newText: `[${items.join(', ')}]` }];
  }
  const first = oneLine ? source : writeText(value.text, 'plain', false, style.quotes);
  const items = [first, ...more.map((item) => writeText(item, style.quote, false, style.quotes))];
  const indent = ' '.repeat(columnOf(text, entry.keySpan.start) + style.sequenceIndent);
  const lines = items.map((item) => `${style.eol}${indent}- ${item}`).join('');
  const from = blanksBefore(text, value.span.start, entry.colonEnd);
  const end = lineEnd(document, value.span.end);
  if (end === value.span.end) return [{ span: { start: from, end }, newText: lines }];
  // A comment ends the line: it stays with the key.
  return [
    { span: { start: from, end: value.span.end }, newText: '' },
    { span: { start: end, end }, newText: lines },
  ];
}

/** Turns the list value of an entry into the one item at `index`, which must be a scalar; the others go. */
export function listToScalar(document: YamlDocument, entry: YamlEntry, index = 0): Edit[] {
  const list = entry.value;
  if (list.kind !== 'sequence') return [];
  const item = list.items[index];
  if (item?.kind !== 'scalar') return [];
  const { text } = document;
  const source = text.slice(item.span.start, item.span.end);
  if (list.flow) return [{ span: list.span, newText: source }];
  if (item.style === 'literal' || item.style === 'folded') return [];
  const keyLineEnd = lineEnd(document, entry.colonEnd);
  if (keyLineEnd >= list.span.start) return [];
  const at = blanksAfter(text, entry.colonEnd, keyLineEnd);
  if (at === keyLineEnd) {
    return [{ span: { start: entry.colonEnd, end: list.span.end }, newText: ` ${source}` }];
  }
  // A comment or an anchor follows the key.
  const anchored = text[at] === '&' || text[at] === '!';
  const place = anchored ? keyLineEnd : entry.colonEnd;
  const insert = { span: { start: place, end: place }, newText: ` ${source}` };
  return place === keyLineEnd
    ? [{ span: { start: keyLineEnd, end: list.span.end }, newText: insert.newText }]
    : [insert, { span: { start: keyLineEnd, end: list.span.end }, newText: '' }];
}

function removeChild(
  document: YamlDocument,
  collection: YamlMapping | YamlSequence,
  index: number,
  emptied: string,
): Edit[] {
  const children = childrenOf(collection);
  const child = children[index];
  if (!child) return [];
  const { text } = document;
  const span = wholeSpan(document, collection, child.span);
  const next = children[index + 1];
  if (collection.flow) return [removeInFlow(document, collection, index)];
  if (children.length === 1) {
    if (collection === document.root) return [removeLines(document, span)];
    // Unlike a `-`, a bracket must stand deeper than the key above it.
    const key = entryHolding(document, collection)?.keySpan.start;
    const level = key !== undefined && columnOf(text, key) >= columnOf(text, span.start);
    return [{ span, newText: level ? `  ${emptied}` : emptied }];
  }
  const first = lineStart(document, span.start);
  if (text.slice(first, span.start).trim() === '') return [removeLines(document, span)];
  // The first child stands behind the `-` or the key of what holds it: the next one moves up.
  if (!next) return [{ span, newText: emptied }];
  const nextStart = wholeSpan(document, collection, next.span).start;
  const onlyBlanks = text.slice(span.end, nextStart).trim() === '';
  if (onlyBlanks) return [{ span: { start: span.start, end: nextStart }, newText: '' }];
  const stop = lineEnd(document, span.end);
  const end = blanksAfter(text, span.end, stop);
  const start = end === stop ? blanksBefore(text, span.start, first) : span.start;
  return [{ span: { start, end }, newText: '' }];
}

/** Removes the lines that `span` touches; the last line of a region goes with the line break before it. */
function removeLines(document: YamlDocument, span: Span): Edit {
  const { text } = document;
  const start = lineStart(document, span.start);
  const end = nextLine(document, span.end);
  if (end === document.span.end && start > document.span.start && text[end - 1] !== '\n') {
    return { span: { start: start - (text[start - 2] === '\r' ? 2 : 1), end }, newText: '' };
  }
  return { span: { start, end }, newText: '' };
}

function removeInFlow(
  document: YamlDocument,
  collection: YamlMapping | YamlSequence,
  index: number,
): Edit {
  const children = childrenOf(collection);
  const span = children[index]?.span ?? collection.span;
  const { text } = document;
  const next = children[index + 1];
  const previous = children[index - 1];
  if (!next)
    return { span: { start: previous?.span.end ?? span.start, end: span.end }, newText: '' };
  const comma = blanksAfter(text, span.end, next.span.start);
  if (text[comma] !== ',')
    return { span: { start: span.start, end: next.span.start }, newText: '' };
  return {
    span: { start: span.start, end: blanksAfter(text, comma + 1, next.span.start) },
    newText: '',
  };
}

function insertInFlow(
  collection: YamlMapping | YamlSequence,
  after: { readonly span: Span } | undefined,
  written: string,
): Edit[] {
  const children = childrenOf(collection);
  if (after) {
    const { end } = after.span;
    return [{ span: { start: end, end }, newText: `, ${written}` }];
  }
  const first = children[0];
  const at = first?.span.start ?? collection.span.start + 1;
  return [{ span: { start: at, end: at }, newText: first ? `${written}, ` : written }];
}

function insertLines(
  document: YamlDocument,
  collection: YamlMapping | YamlSequence,
  after: { readonly span: Span } | undefined,
  lines: readonly string[],
): Edit[] {
  const { text } = document;
  const { eol } = styleOf(document);
  const indent = ' '.repeat(columnOf(text, collection.span.start));
  const body = lines.map((line) => (line === '' ? line : indent + line));
  if (!after) {
    const at = collection.span.start;
    const newText = `${body.join(eol).slice(indent.length)}${eol}${indent}`;
    return [{ span: { start: at, end: at }, newText }];
  }
  const at = lineEnd(document, blockEnd(document, after.span));
  return [{ span: { start: at, end: at }, newText: eol + body.join(eol) }];
}

/** The end of a child whose value may be a block scalar that keeps the blank lines after it. */
function blockEnd(document: YamlDocument, span: Span): number {
  const { text } = document;
  let end = span.end;
  for (;;) {
    const line = nextLine(document, end);
    const stop = lineEnd(document, line);
    if (line <= end || line >= document.span.end) return end;
    if (text.slice(line, stop).trim() !== '' || !keepsBlanks(text, span)) return end;
    end = stop;
  }
}

/** True where the last header of a block scalar in `span` has the `+` that keeps line breaks. */
function keepsBlanks(text: string, span: Span): boolean {
  return /[|>][1-9]?\+/.test(text.slice(span.start, span.end));
}

/** A child's span; for the item of a block sequence with its `-`. */
function wholeSpan(
  document: YamlDocument,
  collection: YamlMapping | YamlSequence,
  span: Span,
): Span {
  if (collection.kind === 'mapping' || collection.flow) return span;
  const dash = columnOf(document.text, collection.span.start);
  let start = span.start;
  // The `-` stands in the sequence's column, on this line or, before an item's anchor or comment, above.
  while (start > collection.span.start) {
    const line = lineStart(document, start);
    const at = line + dash;
    if (at < start && document.text[at] === '-' && document.text.slice(line, at).trim() === '') {
      return { start: at, end: span.end };
    }
    if (at <= collection.span.start) break;
    start = line - 1;
  }
  return { start: collection.span.start, end: span.end };
}

function insertAfterIndicator(document: YamlDocument, node: YamlNull, written: string): Edit {
  const { text } = document;
  const at = node.span.start;
  const before = text[at - 1];
  const after = text[at];
  const lead = before === ' ' ? '' : ' ';
  // `key: # note`: the value goes between, and needs no blank after it.
  if (lead && after === ' ') {
    const end = lineEnd(document, at);
    const rest = text.slice(at, end);
    if (rest.trim() === '') return { span: { start: at, end }, newText: ` ${written}` };
  }
  return { span: { start: at, end: at }, newText: lead + written };
}

/** The entry whose value is `collection`. */
function entryHolding(
  document: YamlDocument,
  collection: YamlMapping | YamlSequence,
): YamlEntry | undefined {
  for (const node of nodesOf(document.root)) {
    if (node.kind !== 'mapping') continue;
    const entry = node.entries.find(({ value }) => value === collection);
    if (entry) return entry;
  }
  return undefined;
}

/** True where `offset` lies within the brackets of a flow collection. */
function isInFlow(document: YamlDocument, offset: number): boolean {
  let node: YamlNode | undefined = document.root;
  while (node?.kind === 'mapping' || node?.kind === 'sequence') {
    if (node.flow) return true;
    const child: YamlEntry | YamlNode | undefined = childrenOf(node).findLast(
      (item) => item.span.start <= offset,
    );
    if (!child || child.span.end < offset) return false;
    node = 'colonEnd' in child ? (offset > child.keySpan.end ? child.value : undefined) : child;
  }
  return false;
}

function blanksBefore(text: string, offset: number, least: number): number {
  let at = offset;
  while (at > least && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at;
}

function blanksAfter(text: string, offset: number, most: number): number {
  let at = offset;
  while (at < most && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}
