import type { YamlEntry, YamlMapping, YamlNode, YamlSequence } from './nodes';
import type { YamlDocument } from './parse';
import type { YamlStyle } from './write';

/** The column of `offset`: code units since the last line break. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** How `document` writes its YAML, by majority; the Hub's own habits where it shows none. */
export function styleOf(document: YamlDocument): YamlStyle {
  const { text, root, span } = document;
  const counts = { plain: 0, single: 0, double: 0, flow: 0, block: 0 };
  let indent: number | undefined;
  let sequenceIndent: number | undefined;
  const child = (parent: YamlMapping, entry: YamlEntry): void => {
    const { value } = entry;
    if (parent.flow || (value.kind !== 'mapping' && value.kind !== 'sequence') || value.flow)
      return;
    if (text.lastIndexOf('\n', value.span.start) < entry.colonEnd) return;
    const step = columnOf(text, value.span.start) - columnOf(text, entry.keySpan.start);
    if (value.kind === 'mapping') indent ??= step;
    else sequenceIndent ??= step;
  };
  for (const node of nodesOf(root)) {
    if (node.kind === 'scalar') {
      // Only where quoting was a choice does it show one.
      if (typeof node.value !== 'string') continue;
      if (node.style === 'single' || node.style === 'double') counts[node.style]++;
      else if (node.style === 'plain') counts.plain++;
    } else if (node.kind === 'sequence') {
      if (node.flow) counts.flow++;
      else counts.block++;
    } else if (node.kind === 'mapping') {
      for (const entry of node.entries) child(node, entry);
    }
  }
  const quoted = counts.single > counts.double ? 'single' : 'double';
  const firstBreak = text.indexOf('\n', span.start > 0 ? 0 : span.start);
  return {
    quote: counts[quoted] > counts.plain ? quoted : 'plain',
    quotes: quoted,
    indent: indent !== undefined && indent > 0 ? indent : 2,
    sequenceIndent: sequenceIndent !== undefined && sequenceIndent >= 0 ? sequenceIndent : 0,
    flowSequences: counts.flow > counts.block,
    eol: firstBreak > 0 && text[firstBreak - 1] === '\r' ? '\r\n' : '\n',
  };
}

/** Every node once, in document order; aliases are not followed. */
export function* nodesOf(root: YamlNode | undefined): Generator<YamlNode> {
  if (!root) return;
  yield root;
  if (root.kind === 'mapping') for (const entry of root.entries) yield* nodesOf(entry.value);
  else if (root.kind === 'sequence') for (const item of root.items) yield* nodesOf(item);
}

/** The end of the line that `offset` is on, before its line break, and not beyond the region. */
export function lineEnd(document: YamlDocument, offset: number): number {
  const { text, span } = document;
  const lineBreak = text.indexOf('\n', offset);
  let end = lineBreak < 0 ? text.length : lineBreak;
  if (end > offset && text[end - 1] === '\r') end--;
  return Math.max(offset, Math.min(end, span.end));
}

/** Where the line that `offset` is on starts, and not before the region. */
export function lineStart(document: YamlDocument, offset: number): number {
  return Math.max(document.text.lastIndexOf('\n', offset - 1) + 1, document.span.start);
}

/** The start of the line after `offset`'s, or the region's end. */
export function nextLine(document: YamlDocument, offset: number): number {
  const lineBreak = document.text.indexOf('\n', offset);
  return lineBreak < 0 ? document.span.end : Math.min(lineBreak + 1, document.span.end);
}

/** The children of a collection as what has a span. */
export function childrenOf(
  collection: YamlMapping | YamlSequence,
): readonly (YamlEntry | YamlNode)[] {
  return collection.kind === 'mapping' ? collection.entries : collection.items;
}
