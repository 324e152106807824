import type { Span } from '../core/span';
import { allLicenses, findLicense, hubLicenseIds } from '../licenses';
import { nodeAt, styleOf, writeText, type YamlPath, type YamlPosition } from '../yaml';
import type { Card } from './card';
import type { CardContext } from './context';
import { familyOf } from './families';
import type { FieldTable, FieldType } from './fields/field';
import { fieldsOf, rootType, typeAt } from './fields/lookup';
import { verdict } from './hover';

/** Something to write at a place of the front matter. */
export interface CardCompletion {
  readonly kind: 'key' | 'value' | 'file' | 'repository';
  /** What is shown, and matched with what was typed. */
  readonly label: string;
  /** A few words beside it: for a licence its verdict. */
  readonly detail: string;
  readonly documentation?: string;
  /** Replaces `span`; quoted as the document quotes. */
  readonly insertText: string;
  readonly span: Span;
}

/** What can be written at `offset` in the front matter; nothing elsewhere. */
export function cardCompletions(context: CardContext, offset: number): readonly CardCompletion[] {
  const { card } = context;
  const { yaml } = card;
  if (!yaml || offset < yaml.span.start || offset > yaml.span.end + 1) return [];
  const line = lineBefore(card.text, offset, yaml.span.start);
  const position = nodeAt(yaml, Math.min(offset, yaml.span.end));
  // What is being typed may not be YAML yet, so the line decides first.
  const typed = /^(\s*(?:-\s+)*)([\w-]*)$/.exec(line);
  const item = /^\s*(?:-\s+)+/.test(line);
  const path = pathAt(card, position, line, offset);
  if (typed && !item) return keys(card, fieldsFor(card, path, line), offset, typed[2] ?? '');
  const values = path && valuesFor(context, path);
  if (!values) return typed ? keys(card, fieldsFor(card, path, line), offset, typed[2] ?? '') : [];
  return written(card, position, offset, line, values);
}

function lineBefore(text: string, offset: number, from: number): string {
  const start = Math.max(from, text.lastIndexOf('\n', offset - 1) + 1);
  return text.slice(start, offset);
}

/** The path of the value that is being written: by the tree where it has one, else by the `key:` before it. */
function pathAt(
  card: Card,
  position: YamlPosition | undefined,
  line: string,
  offset: number,
): YamlPath | undefined {
  if (position?.part === 'value') return position.path;
  const key = /^([\w-]+):\s/.exec(`${line} `)?.[1];
  if (key !== undefined) return [key];
  if (/^\s*-\s*\S*$/.test(line)) {
    // An item of the list that the nearest key above opens.
    const before = card.text
      .slice(Math.max(0, offset - 4000), offset)
      .split('\n')
      .slice(0, -1)
      .reverse();
    const owner = before.find((one) => /^[\w-]+:/.test(one));
    const name = owner === undefined ? undefined : /^[\w-]+/.exec(owner)?.[0];
    return name === undefined ? undefined : [name, 0];
  }
  return position?.path;
}

/** The keys that fit at an indentation: those of the card, or of the mapping the path leads to. */
function fieldsFor(card: Card, path: YamlPath | undefined, line: string): FieldTable | undefined {
  if (!/^\s/.test(line)) return fieldsOf(rootType(card.kind));
  for (let end = path?.length ?? 0; end > 0; end--) {
    const type = typeAt(card.kind, path?.slice(0, end) ?? []);
    const fields = type && fieldsOf(type);
    if (fields && fields.size > 0) return fields;
  }
  return undefined;
}

function keys(
  card: Card,
  fields: FieldTable | undefined,
  offset: number,
  prefix: string,
): readonly CardCompletion[] {
  if (!fields) return [];
  const root = fields === fieldsOf(rootType(card.kind));
  const span = { start: offset - prefix.length, end: offset };
  const colon = /^[ \t]*:/.test(card.text.slice(offset, offset + 8));
  const taken = (key: string): boolean =>
    root && key !== prefix && card.data?.entry(key) !== undefined;
  return [...fields]
    .filter(([key, { replacedBy }]) => !taken(key) && replacedBy === undefined)
    .map(([key, { meaning, type, required }]) => ({
      kind: 'key',
      label: key,
      detail: required ? `${shape(type)}, required` : shape(type),
      documentation: meaning,
      insertText: colon ? key : `${key}: `,
      span,
    }));
}

function shape(type: FieldType): string {
  if (type.kind === 'one-or-list') return `${shape(type.of)} or list`;
  if (type.kind === 'either') return type.of.map(shape).join(' or ');
  return type.kind === 'string' ? (type.noun ?? 'text') : type.kind;
}

type Value = Pick<CardCompletion, 'kind' | 'label' | 'detail'> & {
  readonly documentation?: string;
};

function valuesFor(context: CardContext, path: YamlPath): readonly Value[] | undefined {
  const { card, repository, index } = context;
  const [key] = path;
  if (key === 'license') {
    return hubLicenseIds.map(({ id, name }) => {
      const entry = id === 'other' || id === 'unknown' ? undefined : findLicense(id);
      return {
        kind: 'value',
        label: id,
        detail: entry ? verdict(entry.terms) : name,
        documentation: name,
      };
    });
  }
  if (key === 'license_name') {
    return allLicenses().flatMap(({ hubNames, name, terms, hubId }) =>
      hubId === null
        ? hubNames.map((label): Value => ({
            kind: 'value',
            label,
            detail: verdict(terms),
            documentation: name,
          }))
        : [],
    );
  }
  if (key === 'license_link') {
    return (repository?.licenses ?? []).map(({ name, license }) => ({
      kind: 'file',
      label: name,
      detail: license?.entry.name ?? 'file beside the card',
    }));
  }
  if (key === 'base_model' || key === 'new_version') {
    return (index?.models() ?? []).map((label) => {
      const entry = findLicense(index?.licenseOf('model', label) ?? familyOf(label)?.license ?? '');
      return {
        kind: 'repository',
        label,
        detail: entry ? `${entry.hubId ?? entry.id}: ${verdict(entry.terms)}` : 'model',
      };
    });
  }
  if (key === 'datasets') {
    return (index?.datasets() ?? []).map((label) => ({
      kind: 'repository',
      label,
      detail: index?.licenseOf('dataset', label) ?? 'data set',
    }));
  }
  const type = typeAt(card.kind, path);
  return type && choices(type);
}

function choices(type: FieldType): readonly Value[] | undefined {
  if (type.kind === 'one-or-list') return choices(type.of);
  if (type.kind === 'boolean')
    return ['true', 'false'].map((label) => ({ kind: 'value', label, detail: 'boolean' }));
  if (type.kind === 'either') return type.of.flatMap((one) => choices(one) ?? []);
  if (type.kind !== 'string' || !type.values) return undefined;
  return [...type.values].map(([label, detail]) => ({
    kind: 'value',
    label,
    detail: detail === label ? (type.noun ?? '') : detail,
  }));
}

/** The values as they are to be written: within the quotes that are there, else in the document's own style. */
function written(
  card: Card,
  position: YamlPosition | undefined,
  offset: number,
  line: string,
  values: readonly Value[],
): readonly CardCompletion[] {
  const { yaml } = card;
  if (!yaml) return [];
  const node = position?.part === 'value' ? position.node : undefined;
  const scalar =
    node?.kind === 'scalar' && node.span.start <= offset && offset <= node.span.end
      ? node
      : undefined;
  const prefix = /[^\s:,[\]"'{}]*$/.exec(line)?.[0] ?? '';
  const quoted = scalar?.style === 'single' || scalar?.style === 'double';
  const span = scalar?.contentSpan ?? { start: offset - prefix.length, end: offset };
  const { quote } = styleOf(yaml);
  const inFlow = position?.container?.kind === 'sequence' && position.container.flow;
  const lead = /[:-]$/.test(line) ? ' ' : '';
  return values.map((value) => ({
    ...value,
    insertText: quoted
      ? value.label
      : lead + writeText(value.label, scalar ? scalar.style : quote, inFlow),
    span,
  }));
}
