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
  /** What to write in the value's place, its quotes included. */
  readonly replacement?: string;
  /** Of a missing field: what it must hold. */
  readonly type?: FieldType;
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
    if (!fits(node, type)) {
      yield wrongType(path, type, node, span);
      return;
    }
    switch (type.kind) {
      case 'any':
      case 'boolean':
      case 'number':
        return;
      case 'string':
        if (node.kind === 'scalar') yield* checkString(node.text, type, path, span);
        return;
      case 'list':
        if (node.kind === 'sequence') yield* this.#items(node.items, type.of, path);
        return;
      case 'one-or-list':
        if (node.kind === 'sequence') yield* this.#items(node.items, type.of, path);
        else yield* this.check(written, type.of, path, key);
        return;
      case 'mapping':
        if (node.kind === 'mapping') yield* this.mapping(node, type, path, key);
        return;
      case 'either': {
        const fitting = type.of.find((one) => fits(node, one));
        if (fitting) yield* this.check(written, fitting, path, key);
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
      const value = field.required ? node.get(name) : undefined;
      if (!field.required || (value && value.kind !== 'null')) continue;
      const inner = path === '' ? name : `${path}.${name}`;
      yield {
        kind: 'required',
        path: inner,
        message: `"${inner}" ${value ? 'has no value, and' : 'is missing, and'} the Hub requires it: ${asClause(field.meaning)}`,
        span: value ? (node.entry(name)?.keySpan ?? key) : key,
        type: field.type,
      };
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

/** So many values can be told in a message. */
const fewValues = 12;

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
  const suggestion = byLabel(value, values) ?? type.meant?.(value) ?? nearest(value, values.keys());
  // An open vocabulary has newer values than we know: only a likely slip is worth a word.
  if (!type.closed && suggestion === undefined) return;
  const meant =
    suggestion !== undefined
      ? ` Did you mean "${suggestion}"?`
      : values.size <= fewValues
        ? ` It knows ${[...values.keys()].join(', ')}.`
        : '';
  const message = `"${shorten(value)}" is no ${noun ?? 'value'} that the Hub knows.${meant}`;
  const problem = { kind: 'value', path, message, span } as const;
  yield suggestion === undefined ? problem : { ...problem, suggestion };
}

/** A sentence to stand behind a colon. */
function asClause(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
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
      return true;
    case 'one-or-list':
      return node.kind === 'sequence' || fits(node, type.of);
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

/** "text", "a list of texts": what a type asks for. */
function described(type: FieldType): string {
  switch (type.kind) {
    case 'any':
      return 'anything';
    case 'string':
      return 'text';
    case 'boolean':
      return 'true or false';
    case 'list':
      return 'a list';
    case 'one-or-list':
      return `${described(type.of)} or a list`;
    case 'either':
      return [...new Set(type.of.map(described))].join(' or ');
    case 'number':
      return 'a number';
    case 'mapping':
      return 'a mapping of keys to values';
  }
}

/** What was written instead. */
function kindOf(node: YamlNode): string {
  if (node.kind === 'sequence') return 'a list';
  if (node.kind !== 'scalar') return 'a mapping';
  return typeof node.value === 'string' ? 'text' : described({ kind: scalarKind(node.value) });
}

function scalarKind(value: string | number | bigint | boolean): 'number' | 'boolean' {
  return typeof value === 'boolean' ? 'boolean' : 'number';
}

function wrongType(path: string, type: FieldType, node: YamlNode, span: Span): FieldProblem {
  const what = path === '' ? 'The file' : `"${path}"`;
  const problem = {
    kind: 'type',
    path,
    message: `${what} must be ${described(type)}, not ${kindOf(node)}.`,
    span,
  } as const;
  if (node.kind !== 'scalar') return problem;
  const meant = meantScalar(node.text, type, typeof node.value === 'string');
  return meant === undefined
    ? problem
    : {
        ...problem,
        message: `${what} must be ${described(type)}: write ${meant.written}, ${meant.how}.`,
        replacement: meant.written,
      };
}

/** How the value is to be written, where only its quotes or its spelling keep it from fitting. */
function meantScalar(
  value: string,
  type: FieldType,
  text: boolean,
): { written: string; how: string } | undefined {
  const wants = (kind: FieldType['kind']): boolean => accepts(type, kind);
  if (text && wants('number') && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value))
    return { written: value, how: 'without quotes' };
  if (text && wants('boolean') && /^(?:true|false|yes|no|on|off)$/i.test(value)) {
    const written = /^(?:true|yes|on)$/i.test(value) ? 'true' : 'false';
    return { written, how: 'without quotes' };
  }
  if (!text && takesAnyText(type) && value.length <= 60)
    return { written: `"${value}"`, how: 'in quotes' };
  return undefined;
}

/** Text that is none of a fixed vocabulary. */
function takesAnyText(type: FieldType): boolean {
  if (type.kind === 'one-or-list') return takesAnyText(type.of);
  if (type.kind === 'either') return type.of.some(takesAnyText);
  return type.kind === 'string' && !type.values;
}

function accepts(type: FieldType, kind: FieldType['kind']): boolean {
  if (type.kind === 'one-or-list') return accepts(type.of, kind);
  return type.kind === 'either' ? type.of.some((one) => accepts(one, kind)) : type.kind === kind;
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
