import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Alias,
  type CST,
  type Document,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Span } from '../core/span';
import {
  resolveAlias,
  type YamlAlias,
  type YamlEntry,
  type YamlMapping,
  type YamlNode,
  type YamlNull,
  type YamlScalar,
  type YamlScalarStyle,
  type YamlScalarValue,
  type YamlSequence,
  type YamlValueNode,
} from './nodes';

export interface ViewInput {
  readonly text: string;
  /** Where the parsed source starts in `text`. */
  readonly base: number;
  readonly limits: { readonly aliasedNodes: number };
  readonly report: (severity: 'error', code: string, message: string, span: Span) => void;
}

/** The read-only view of a composed document, in the offsets of the text around it. */
export function buildView(document: Document.Parsed, input: ViewInput): YamlNode | undefined {
  // The types deny it, but an empty document has no contents.
  const contents: Document.Parsed['contents'] | null = document.contents;
  if (!contents) return undefined;
  if (isScalar(contents) && contents.value === null && !contents.source) return undefined;
  return new ViewBuilder(input).build(contents);
}

class Mapping implements YamlMapping {
  readonly kind = 'mapping';
  #byKey: Map<string, YamlEntry> | undefined;

  constructor(
    readonly span: Span,
    readonly flow: boolean,
    readonly entries: readonly YamlEntry[],
  ) {}

  entry(key: string): YamlEntry | undefined {
    if (!this.#byKey) {
      this.#byKey = new Map();
      for (const entry of this.entries) {
        if (!this.#byKey.has(entry.key)) this.#byKey.set(entry.key, entry);
      }
    }
    return this.#byKey.get(key);
  }

  get(key: string): YamlValueNode | undefined {
    const own = this.entry(key);
    if (own) return resolveAlias(own.value);
    const merged = resolveAlias(this.entry('<<')?.value);
    const sources = merged?.kind === 'sequence' ? merged.items : merged ? [merged] : [];
    for (const source of sources) {
      const mapping = resolveAlias(source);
      const value = mapping?.kind === 'mapping' ? mapping.get(key) : undefined;
      if (value) return value;
    }
    return undefined;
  }
}

const styles: Readonly<Record<string, YamlScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** An anchored node and how many nodes it holds with its aliases written out. */
interface Anchored {
  readonly node: YamlNode;
  readonly weight: number;
}

class ViewBuilder {
  readonly #input: ViewInput;
  readonly #anchors = new Map<string, Anchored>();
  readonly #open = new Set<string>();
  /** The nodes of the node being built so far, with aliases written out. */
  #weight = 0;
  #aliased = 0;
  #tooMany = false;

  constructor(input: ViewInput) {
    this.#input = input;
  }

  build(node: unknown): YamlNode {
    if (isAlias(node)) return this.#alias(node);
    const anchor = anchorOf(node);
    const before = this.#weight;
    this.#weight++;
    if (anchor === undefined) return this.#value(node);
    this.#open.add(anchor);
    const built: YamlNode = withAnchor(this.#value(node), anchor);
    this.#open.delete(anchor);
    this.#anchors.set(anchor, { node: built, weight: this.#weight - before });
    return built;
  }

  #value(node: unknown): YamlValueNode {
    if (isMap(node)) return this.#mapping(node);
    if (isSeq(node)) return this.#sequence(node);
    if (isScalar(node)) return this.#scalar(node);
    // The composer yields nothing else; an absent node is read as nothing written.
    return { kind: 'null', written: false, span: this.#span([0, 0]) };
  }

  #alias(node: Alias): YamlAlias {
    const span = this.#span(node.range ?? [0, 0]);
    const name = node.source;
    const anchored = this.#anchors.get(name);
    const { report, limits } = this.#input;
    if (!anchored) {
      const message = this.#open.has(name)
        ? `The alias *${name} stands within its own anchor.`
        : `There is no anchor &${name} before this alias.`;
      report('error', 'BAD_ALIAS', message, span);
      return { kind: 'alias', name, span };
    }
    this.#aliased += anchored.weight;
    if (this.#aliased > limits.aliasedNodes) {
      if (!this.#tooMany) {
        const message = `The aliases stand for more than ${limits.aliasedNodes} nodes; this one and those after it are not followed.`;
        report('error', 'TOO_MANY_ALIASES', message, span);
      }
      this.#tooMany = true;
      return { kind: 'alias', name, span };
    }
    this.#weight += anchored.weight;
    return { kind: 'alias', name, span, target: anchored.node };
  }

  #scalar(node: Scalar): YamlScalar | YamlNull {
    const [start, end] = node.range ?? [0, 0];
    const style = styles[node.type ?? 'PLAIN'] ?? 'plain';
    const { value } = node;
    if (value === null || value === undefined) {
      const span = this.#span([start, end]);
      if (end > start) return { kind: 'null', written: true, span };
      const at = this.#blanksBefore(span.start);
      return { kind: 'null', written: false, span: { start: at, end: at } };
    }
    const full = this.#span([start, end]);
    const block = style === 'literal' || style === 'folded';
    const span = block ? { start: full.start, end: this.#trimmed(full) } : full;
    return {
      kind: 'scalar',
      style,
      value: scalarValue(value),
      text: typeof value === 'string' ? value : (node.source ?? ''),
      span,
      contentSpan: this.#contentSpan(style, span),
    };
  }

  #contentSpan(style: YamlScalarStyle, span: Span): Span {
    const { text } = this.#input;
    if (style === 'single' || style === 'double') {
      const quote = text[span.start];
      const closed = span.end - span.start > 1 && text[span.end - 1] === quote;
      return { start: span.start + 1, end: closed ? span.end - 1 : span.end };
    }
    if (style === 'plain') return span;
    const lineBreak = text.indexOf('\n', span.start);
    const start = lineBreak < 0 || lineBreak >= span.end ? span.end : lineBreak + 1;
    return { start, end: span.end };
  }

  #mapping(node: YAMLMap): YamlMapping {
    const entries: YamlEntry[] = [];
    const seen = new Set<string>();
    for (const pair of node.items) {
      if (!isPair(pair)) continue;
      for (const entry of this.#byLine(pair, this.#entry(pair))) {
        if (seen.has(entry.key) && entry.key !== '<<') {
          const message = `The key "${entry.key}" is given twice; a mapping holds each key once.`;
          this.#input.report('error', 'DUPLICATE_KEY', message, entry.keySpan);
        }
        seen.add(entry.key);
        entries.push(entry);
      }
    }
    const flow = node.flow === true;
    return new Mapping(this.#collectionSpan(node, flow, entries), flow, entries);
  }

  #entry(pair: Pair): YamlEntry {
    const keyNode = this.build(pair.key);
    const keySpan = keyNode.span;
    const colonEnd = this.#colonEnd(pair.srcToken, keySpan);
    const value: YamlNode = pair.value
      ? this.build(pair.value)
      : { kind: 'null', written: false, span: { start: colonEnd, end: colonEnd } };
    const scalar = keyNode.kind === 'scalar' ? keyNode : undefined;
    return {
      key: scalar?.text ?? this.#input.text.slice(keySpan.start, keySpan.end),
      keySpan,
      keyStyle: scalar?.style ?? 'plain',
      colonEnd,
      value,
      span: { start: keySpan.start, end: Math.max(colonEnd, value.span.end) },
    };
  }

  /**
   * A line without a colon, such as a key that is just being typed, flows into the key on the next line.
   * Each line is given as an entry of its own, so that the key below keeps its meaning.
   */
  *#byLine(pair: Pair, entry: YamlEntry): Generator<YamlEntry> {
    const { text, report } = this.#input;
    const { keySpan } = entry;
    const explicit = pair.srcToken?.start.some((part) => part.type === 'explicit-key-ind');
    if (
      entry.keyStyle !== 'plain' ||
      explicit ||
      !text.slice(keySpan.start, keySpan.end).includes('\n')
    ) {
      yield entry;
      return;
    }
    let { start } = keySpan;
    for (;;) {
      const lineBreak = text.indexOf('\n', start);
      if (lineBreak < 0 || lineBreak >= keySpan.end) break;
      const span = { start, end: this.#trimmed({ start, end: lineBreak }) };
      if (span.end > start) {
        report('error', 'MISSING_COLON', 'A key needs a ":" and a value after it.', span);
        const value: YamlNode = {
          kind: 'null',
          written: false,
          span: { start: span.end, end: span.end },
        };
        const key = text.slice(start, span.end);
        yield { key, keySpan: span, keyStyle: 'plain', colonEnd: span.end, value, span };
      }
      start = lineBreak + 1;
      while (start < keySpan.end && ' \t'.includes(text.charAt(start))) start++;
    }
    yield {
      ...entry,
      key: text.slice(start, keySpan.end),
      keySpan: { start, end: keySpan.end },
      span: { start, end: entry.span.end },
    };
  }

  #colonEnd(token: CST.CollectionItem | undefined, keySpan: Span): number {
    const colon = token?.sep?.find((part) => part.type === 'map-value-ind');
    return colon ? this.#input.base + colon.offset + colon.source.length : keySpan.end;
  }

  #sequence(node: YAMLSeq): YamlSequence {
    const items = node.items.map((item) => this.build(item));
    const flow = node.flow === true;
    return {
      kind: 'sequence',
      flow,
      items,
      span: this.#collectionSpan(node, flow, items),
    };
  }

  /** A flow collection up to its bracket; a block up to the end of its last child, with the first `-`. */
  #collectionSpan(
    node: YAMLMap | YAMLSeq,
    flow: boolean,
    children: readonly { readonly span: Span }[],
  ): Span {
    const range = this.#span(node.range ?? [0, 0]);
    const last = children.at(-1);
    if (flow || !last) return { start: range.start, end: this.#trimmed(range) };
    return { start: range.start, end: Math.max(last.span.end, range.start) };
  }

  /** The end of `span` without the blanks and line breaks at its end. */
  #trimmed(span: Span): number {
    const { text } = this.#input;
    let { end } = span;
    while (end > span.start && ' \t\r\n'.includes(text.charAt(end - 1))) end--;
    return end;
  }

  #blanksBefore(offset: number): number {
    let at = offset;
    while (at > this.#input.base && ' \t'.includes(this.#input.text.charAt(at - 1))) at--;
    return at;
  }

  #span(range: readonly number[]): Span {
    const [start = 0, end = start] = range;
    return { start: this.#input.base + start, end: this.#input.base + end };
  }
}

function anchorOf(node: unknown): string | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
}

function withAnchor(node: YamlValueNode, anchor: string): YamlValueNode {
  // A mapping's methods live on its prototype, so the anchor is added in place.
  return Object.assign(node, { anchor });
}

function scalarValue(value: unknown): YamlScalarValue {
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return value;
  // Explicit tags such as !!timestamp make objects; their text is what counts here.
  return value instanceof Date ? value.toISOString() : String(value);
}
