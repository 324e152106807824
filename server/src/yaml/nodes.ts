import type { Span } from '../core/span';

/** How a scalar is written in its document. */
export type YamlScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** What a scalar means under YAML 1.2's core schema. */
export type YamlScalarValue = string | number | boolean | bigint;

interface NodeBase {
  /**
   * The node's own characters in the document: quotes and brackets are within, anchors, tags, comments
   * and the line breaks after a block are not.
   */
  readonly span: Span;
  /** The name of the node's anchor, without `&`. */
  readonly anchor?: string;
}

export interface YamlScalar extends NodeBase {
  readonly kind: 'scalar';
  readonly style: YamlScalarStyle;
  readonly value: YamlScalarValue;
  /** The scalar's characters with quoting, folding and escapes undone, whatever its type. */
  readonly text: string;
  /** `span` without the quotes, or without a block scalar's header line. */
  readonly contentSpan: Span;
}

export interface YamlNull extends NodeBase {
  readonly kind: 'null';
  /** True where it is written (`null`, `~`); else `span` is empty and stands right after the indicator. */
  readonly written: boolean;
}

export interface YamlAlias extends NodeBase {
  readonly kind: 'alias';
  readonly name: string;
  /** The anchored node; absent where there is none, where it contains the alias, or where aliases are too many. */
  readonly target?: YamlNode;
}

export interface YamlEntry {
  /** The key's text; a key that is no scalar has its own source as text. */
  readonly key: string;
  readonly keySpan: Span;
  readonly keyStyle: YamlScalarStyle;
  /** The end of the `:`, or of the key where there is none. */
  readonly colonEnd: number;
  readonly value: YamlNode;
  /** From the key to the end of the value. */
  readonly span: Span;
}

export interface YamlMapping extends NodeBase {
  readonly kind: 'mapping';
  readonly flow: boolean;
  /** In document order; a key that is given twice is here twice. */
  readonly entries: readonly YamlEntry[];
  /** The first entry of that name. */
  entry(key: string): YamlEntry | undefined;
  /** The value of the first entry of that name, or of a mapping merged with `<<`; aliases are followed. */
  get(key: string): YamlValueNode | undefined;
}

export interface YamlSequence extends NodeBase {
  readonly kind: 'sequence';
  readonly flow: boolean;
  readonly items: readonly YamlNode[];
}

/** A node that stands for itself. */
export type YamlValueNode = YamlMapping | YamlSequence | YamlScalar | YamlNull;

export type YamlNode = YamlValueNode | YamlAlias;

/** The node that an alias stands for, or the node itself; undefined for an alias without a target. */
export function resolveAlias(node: YamlNode | undefined): YamlValueNode | undefined {
  let current = node;
  while (current?.kind === 'alias') current = current.target;
  return current;
}

/** The text of a scalar, whatever its type; undefined for every other node. */
export function scalarText(node: YamlNode | undefined): string | undefined {
  const resolved = resolveAlias(node);
  return resolved?.kind === 'scalar' ? resolved.text : undefined;
}

/**
 * The node as plain data: mappings as objects, null as null, bigints as they are. An alias without a
 * target becomes null. A document's cap on aliases bounds the size.
 */
export function toData(node: YamlNode | undefined): unknown {
  const resolved = resolveAlias(node);
  switch (resolved?.kind) {
    case 'mapping': {
      const entries = resolved.entries.map((entry) => [entry.key, toData(entry.value)] as const);
      // Unlike assignment, this makes `__proto__` a key like any other.
      return Object.fromEntries(entries);
    }
    case 'sequence':
      return resolved.items.map(toData);
    case 'scalar':
      return resolved.value;
    case 'null':
    case undefined:
      return null;
  }
}
