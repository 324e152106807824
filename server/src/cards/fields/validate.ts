import type { Span } from '../../core/span';
import { resolveAlias, type YamlMapping, type YamlNode } from '../../yaml';
import type { FieldTable, FieldType, MappingType, StringType } from './field';
import { editDistance } from '../../licenses/normalize/nearest';

/** What is wrong with a field. */
export type FieldProblemKind = 'type' | 'required' | 'value' | 'format' | 'unknown-key';

export interface FieldProblem {
  readonly kind: FieldProblemKind;
  /** As the Hub writes it: `model-index[0].results[1].dataset`. */
  readonly path: string;
  readonly message: string;
  readonly span: Span;
  /** The value or key that was most likely meant. */
  readonly suggestion?: string;
}

/** Nodes that are looked at; a front matter with more is checked so far. */
const nodesChecked = 20_000;

/** Checks a document's root against a type. */
export function* validate(root: YamlNode, type: FieldType, at = ''): Generator<FieldProblem> {
  yield* new Validator().check(root, type, at, root.span);
}

/** Checks a mapping against the fields it may have. */
export function* validateFields(root: YamlMapping, fields: FieldTable): Generator<FieldProblem> {
  yield* new Validator().mapping(root, { kind: 'mapping', fields }, '', root.span);
}

class Validator {
  #nodes = 0;

  *check(written: YamlNode, type: FieldType, path: string, key: Span): Generator<FieldProblem> {
    const node = resolveAlias(written);
    if (!node || node.kind === 'null' || this.#nodes++ > nodesChecked) return;
    const { span } = written;
    switch (type.kind) {
      case 'any':
        return;
      case 'boolean':
      case 'number':
        if (node.kind === 'scalar' && typeof node.value === type.kind) return;
        yield wrongType(path, `a ${type.kind}`, span);
        return;
      case 'string':
        if (node.kind !== 'scalar' || typeof node.value !== 'string') {
          yield wrongType(path, 'a string', span);
        } else yield* checkString(node.value, type, path, span);
        return;
      case 'list':
        if (node.kind !== 'sequence') yield wrongType(path, 'a list', span);
        else yield* this.#items(node.items, type.of, path);
        return;
      case 'one-or-list':
        if (node.kind === 'sequence') yield* this.#items(node.items, type.of, path);
        else yield* this.check(written, type.of, path, key);
        return;
      case 'mapping':
        if (node.kind !== 'mapping') yield wrongType(path, 'a mapping', span);
        else yield* this.mapping(node, type, path, key);
        return;
      case 'either': {
        const fitting = type.of.find((one) => fits(node, one));
        if (fitting) yield* this.check(written, fitting, path, key);
        else yield wrongType(path, type.of.map(described).join(' or '), span);
      }
    }
  }

  *#items(items: readonly YamlNode[], of: FieldType, path: string): Generator<FieldProblem> {
    for (const [index, item] of items.entries()) {
      yield* this.check(item, of, `${path}[${index}]`, keyOf(item));
    }
  }

  *mapping(node: YamlMapping, type: MappingType, path: string, key: Span): Generator<FieldProblem> {
    for (const entry of node.entries) {
      const field = type.fields.get(entry.key);
      const inner = path === '' ? entry.key : `${path}.${entry.key}`;
      if (field) yield* this.check(entry.value, field.type, inner, entry.keySpan);
      else if (type.others) yield* this.check(entry.value, type.others, inner, entry.keySpan);
      else yield* unknownKey(entry.key, entry.keySpan, node, type, inner);
    }
    for (const [name, field] of type.fields) {
      if (!field.required || node.get(name)) continue;
      const inner = path === '' ? name : `${path}.${name}`;
      yield { kind: 'required', path: inner, message: `"${inner}" is required.`, span: key };
    }
  }
}

function* unknownKey(
  key: string,
  span: Span,
  node: YamlMapping,
  type: MappingType,
  path: string,
): Generator<FieldProblem> {
  if (key === '<<' || key.length < 4) return;
  const suggestion = nearest(key, type.fields.keys());
  // Where the known key is there too, this one is something else.
  if (suggestion === undefined || node.entry(suggestion)) return;
  const message = `"${path}" is no key that the Hub reads; "${suggestion}" is.`;
  yield { kind: 'unknown-key', path, message, span, suggestion };
}

function* checkString(
  value: string,
  type: StringType,
  path: string,
  span: Span,
): Generator<FieldProblem> {
  const { format, values, noun } = type;
  if (format && !format.pattern.test(value.slice(0, 500))) {
    const problem = { kind: 'format', path, message: `"${path}" ${format.says}.`, span } as const;
    const id =
      /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(?:datasets\/)?([\w.-]+\/[\w.-]+)\/?$/.exec(
        value,
      )?.[1];
    yield id === undefined ? problem : { ...problem, suggestion: id };
  }
  if (!values || values.has(value) || type.known?.(value) || value === '') return;
  const region = /^([a-z]{2,3})[-_](?:[A-Z]{2}|[A-Z][a-z]{3})$/.exec(value)?.[1]?.toLowerCase();
  const suggestion =
    byLabel(value, values) ??
    (region !== undefined && values.has(region) ? region : nearest(value, values.keys()));
  // An open vocabulary has newer values than we know: only a likely slip is worth a word.
  if (!type.closed && suggestion === undefined) return;
  const meant = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  const message = `"${shorten(value)}" is no ${noun ?? 'value'} that the Hub knows.${meant}`;
  const problem = { kind: 'value', path, message, span } as const;
  yield suggestion === undefined ? problem : { ...problem, suggestion };
}

/** What stands for an item as a whole: its first key. */
function keyOf(item: YamlNode): Span {
  return (item.kind === 'mapping' ? item.entries[0]?.keySpan : undefined) ?? item.span;
}

/** The value whose label was written instead: `English` for `en`. */
function byLabel(value: string, values: ReadonlyMap<string, string>): string | undefined {
  const wanted = value.trim().toLowerCase();
  for (const [id, label] of values) if (label.toLowerCase() === wanted) return id;
  return undefined;
}

function fits(node: YamlNode, type: FieldType): boolean {
  switch (type.kind) {
    case 'any':
    case 'one-or-list':
      return true;
    case 'boolean':
    case 'number':
    case 'string':
      return node.kind === 'scalar' && typeof node.value === type.kind;
    case 'list':
      return node.kind === 'sequence';
    case 'mapping':
      return node.kind === 'mapping';
    case 'either':
      return type.of.some((one) => fits(node, one));
  }
}

function described(type: FieldType): string {
  if (type.kind === 'any') return 'anything';
  if (type.kind === 'one-or-list') return `${described(type.of)} or a list`;
  if (type.kind === 'either') return type.of.map(described).join(' or ');
  return `a ${type.kind}`;
}

function wrongType(path: string, wanted: string, span: Span): FieldProblem {
  return { kind: 'type', path, message: `"${path}" must be ${wanted}.`, span };
}

/** The candidate a letter or two away; `_`, `-` and case do not count. Short words must be nearly right. */
function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const fold = (text: string): string => text.toLowerCase().replace(/[-_\s]/g, '');
  const wanted = fold(word);
  if (wanted.length > 64) return undefined;
  let limit = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  let best: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate), limit);
    if (distance > limit || (best !== undefined && distance === limit)) continue;
    best = candidate;
    limit = distance;
    if (distance === 0) break;
  }
  return best;
}

export function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 59)}…` : value;
}
