import type { Span } from '../core/span';
import { allLicenses, findLicense, hubLicenseIds } from '../licenses';
import {
  nodeAt,
  styleOf,
  writeText,
  type YamlPath,
  type YamlPosition,
  type YamlScalar,
} from '../yaml';
import type { Card } from './card';
import type { CardContext } from './context';
import { cursorPath } from './cursorPath';
import { familyOf } from './families';
import type { FieldTable, FieldType } from './fields/field';
import { fieldsOf, typeAt } from './fields/lookup';
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
  const { path, siblings } = cursorPath(card.text, yaml.span, offset);
  // What is being typed may not be YAML yet, so the line decides first.
  const typed = /^\s*(?:-\s+)*(["']?[\w-]*)$/.exec(line)?.[1];
  const dash = /^\s*(?:-\s+)*-$/.test(line);
  const fields = fieldsAt(card, path);
  if (typed !== undefined && !dash && fields)
    return keys(card, fields, siblings, offset, typed.replace(/^["']/, ''));
  const flowKey = /[{,]\s*([\w-]*)$/.exec(line)?.[1];
  if (flowKey !== undefined && position?.container?.kind === 'mapping' && position.container.flow) {
    const { container, part } = position;
    const within = part === 'gap' ? position.path : position.path.slice(0, -1);
    const there = new Set(container.entries.map(({ key }) => key));
    return keys(card, fieldsAt(card, within), there, offset, flowKey);
  }
  const at = position?.part === 'value' ? position.path : valuePath(line, path);
  const values = at && valuesFor(context, at);
  return values ? written(card, position, offset, line, values) : [];
}

function lineBefore(text: string, offset: number, from: number): string {
  const start = Math.max(from, text.lastIndexOf('\n', offset - 1) + 1);
  return text.slice(start, offset);
}

/** The path of the value that is being written behind a key or as an item; `path` is of what the line belongs to. */
function valuePath(line: string, path: YamlPath): YamlPath | undefined {
  const match = /^\s*(?:-\s+)*([\w-]+):(?:\s+(\[)?|$)/.exec(line);
  if (match?.[1] !== undefined) return [...path, match[1], ...(match[2] === undefined ? [] : [0])];
  return path.at(-1) === 0 ? path : undefined;
}

/** The keys of the mapping at a path. */
function fieldsAt({ kind }: Card, path: YamlPath): FieldTable | undefined {
  const type = typeAt(kind, path);
  const fields = type && fieldsOf(type);
  return fields && fields.size > 0 ? fields : undefined;
}

function keys(
  card: Card,
  fields: FieldTable | undefined,
  there: ReadonlySet<string>,
  offset: number,
  prefix: string,
): readonly CardCompletion[] {
  if (!fields) return [];
  const span = { start: offset - prefix.length, end: offset };
  const colon = /^["']?[ \t]*:/.test(card.text.slice(offset, offset + 8));
  const quoted = /["']/.test(card.text.charAt(span.start - 1));
  return [...fields]
    .filter(
      ([key, { replacedBy }]) => (key === prefix || !there.has(key)) && replacedBy === undefined,
    )
    .map(([key, { meaning, type, required }]) => ({
      kind: 'key',
      label: key,
      detail: required ? `${shape(type)}, required` : shape(type),
      documentation: meaning,
      insertText: colon || quoted ? key : `${key}: `,
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
  /** No text: quotes would make it one. */
  readonly bare?: true;
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
    return ['true', 'false'].map((label) => ({
      kind: 'value',
      label,
      detail: 'boolean',
      bare: true,
    }));
  if (type.kind === 'either') {
    // Where any text will do, two values of many help nobody.
    return type.of.some((one) => one.kind === 'string' && !one.values)
      ? undefined
      : type.of.flatMap((one) => choices(one) ?? []);
  }
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
  const dash = /^\s*(?:-\s+)*-$/.test(line);
  const prefix = dash ? '' : (/[^\s:,[\]"'{}]*$/.exec(line)?.[0] ?? '');
  const quoted = scalar?.style === 'single' || scalar?.style === 'double';
  const span = scalar?.contentSpan ?? { start: offset - prefix.length, end: offset };
  const { quote } = styleOf(yaml);
  const inFlow = position?.container?.kind === 'sequence' && position.container.flow;
  const lead = dash || line.endsWith(':') ? ' ' : '';
  const close = unclosed(card.text, scalar) ? card.text.charAt(scalar?.span.start ?? 0) : '';
  return values.map(({ bare, ...value }) => ({
    ...value,
    insertText: quoted
      ? value.label + close
      : lead + (bare ? value.label : writeText(value.label, scalar ? scalar.style : quote, inFlow)),
    span: close === '' ? span : { start: span.start, end: offset },
  }));
}

/** A quoted scalar whose closing mark is still to be typed: it runs into the next line. */
function unclosed(text: string, scalar: YamlScalar | undefined): boolean {
  if (scalar?.style !== 'single' && scalar?.style !== 'double') return false;
  const { start, end } = scalar.span;
  return end - start === 1 || text.charAt(end - 1) !== text.charAt(start);
}
