import type { Finding, Fix } from '../../core/finding';
import type { Rule } from '../../core/rule';
import type { Severity } from '../../core/severity';
import type { Span } from '../../core/span';
import { nearest } from '../../licenses/index';
import {
  nodeAtPath,
  renameKey,
  resolveAlias,
  setScalar,
  type YamlEntry,
  type YamlMapping,
  type YamlPath,
  type YamlValueNode,
} from '../../yaml/index';
import type { MofDocument } from '../document';
import { mofSchema, type MofField } from '../schema';

/** The one change that mends a finding; plain JSON. */
type SchemaRepair =
  | { readonly change: 'set'; readonly path: YamlPath; readonly value: string }
  | { readonly change: 'rename'; readonly path: YamlPath; readonly key: string };

/** A MOF file that the Model Openness Tool would turn away, or read otherwise than it is meant. */
export const mofSchemaRule: Rule<MofDocument> = {
  id: 'mof/schema',
  freedom: null,
  severity: 'error',
  title: 'A MOF file does not follow its schema',
  explanation: {
    takes: 'A file that the Model Openness Tool turns away says nothing of what a model publishes.',
    from: 'Everybody who looks the model up.',
    instead:
      'Give the framework, the release with its name, producer and licences, and each published component by its exact name.',
    source: {
      title: "Model Openness Tool: the file's schema",
      url: 'https://github.com/lfai/model_openness_tool/blob/main/schema/mof_schema.json',
    },
  },
  examples: [
    {
      kind: 'mof',
      text: `framework:
  name: Model Openness Framework
  version: 1.0
           ^^^ mof/schema
  date: '2024-12-15'
release:
^^^^^^^ mof/schema
  name: Sparrow
  licence: {}
  ^^^^^^^ mof/schema
  producer: Birdhouse
  type: languages
        ^^^^^^^^^ mof/schema
  components:
    - name: Model Card
            ^^^^^^^^^^ mof/schema
    - name: Training code
`,
    },
  ],

  *check({ yaml, text }: MofDocument): Iterable<Finding> {
    for (const { severity, message, span } of yaml.problems) {
      yield finding(severity, `The YAML can't be read as it is: ${message}`, span);
    }
    const root = resolveAlias(yaml.root);
    if (root?.kind === 'mapping') {
      yield* checkMapping(root, mofSchema, [], firstWord(text, yaml.span));
      yield* checkTwice(root);
    } else if (root) {
      yield finding(
        'error',
        'A MOF file is a mapping with the keys framework and release.',
        root.span,
      );
    }
  },

  *fixes({ data, span }: Finding, { yaml }: MofDocument): Iterable<Fix> {
    const repair = data as SchemaRepair | undefined;
    if (!repair) return;
    if (repair.change === 'set') {
      const node = resolveAlias(nodeAtPath(yaml, repair.path));
      // Of a key that is there twice, the path names one only: the other is left alone.
      if (node?.kind !== 'scalar' || node.span.start !== span.start) return;
      yield {
        title: `Write ${JSON.stringify(repair.value)}`,
        edits: setScalar(yaml, node, repair.value),
        preferred: true,
        certain: repair.value === node.text,
      };
      return;
    }
    const holder = resolveAlias(nodeAtPath(yaml, repair.path.slice(0, -1)));
    const entry = holder?.kind === 'mapping' ? holder.entry(String(repair.path.at(-1))) : undefined;
    if (!entry) return;
    yield {
      title: `Rename to ${repair.key}`,
      edits: renameKey(entry, repair.key),
      preferred: true,
      certain: false,
    };
  },
};

function finding(severity: Severity, message: string, span: Span, data?: SchemaRepair): Finding {
  const base = { rule: 'mof/schema', freedom: null, severity, message, span };
  return data ? { ...base, data } : base;
}

function* checkMapping(
  mapping: YamlMapping,
  fields: readonly MofField[],
  path: YamlPath,
  owner: Span,
): Iterable<Finding> {
  const missing = fields.filter(({ key, required }) => required && mapping.get(key) === undefined);
  if (missing.length > 0) {
    const keys = missing.map(({ key }) => key).join(', ');
    yield finding('error', `This needs ${keys}.`, owner);
  }
  for (const entry of mapping.entries) {
    if (entry.key === '<<') continue;
    const field = fields.find(({ key }) => key === entry.key);
    const here = [...path, entry.key];
    if (field) yield* checkField(entry, field, here);
    else yield* checkUnknown(entry, fields, mapping, here);
  }
}

/** The schema allows other keys, so only one that is nearly a known and absent one is told of. */
function* checkUnknown(
  entry: YamlEntry,
  fields: readonly MofField[],
  mapping: YamlMapping,
  path: YamlPath,
): Iterable<Finding> {
  const absent = fields.map(({ key }) => key).filter((key) => !mapping.entry(key));
  const [near] = nearest(entry.key, absent, 1);
  if (near === undefined) return;
  yield finding(
    'warning',
    `The schema has no key "${entry.key}"; ${near} may be meant.`,
    entry.keySpan,
    { change: 'rename', path, key: near },
  );
}

function* checkField(entry: YamlEntry, field: MofField, path: YamlPath): Iterable<Finding> {
  const node = resolveAlias(entry.value);
  if (!node) return;
  const span = node.span.end > node.span.start ? node.span : entry.keySpan;
  if (node.kind === 'null') {
    if (field.nullable !== true) {
      yield finding('error', `${field.key} is ${expected(field)}, and nothing stands here.`, span);
    }
    return;
  }
  switch (field.type) {
    case 'text':
      yield* checkText(node, field, path, span);
      return;
    case 'mapping':
      // The tool writes, and takes, an empty list for no licences at all.
      if (node.kind === 'sequence' && node.items.length === 0) return;
      if (node.kind === 'mapping')
        yield* checkMapping(node, field.fields ?? [], path, entry.keySpan);
      else yield finding('error', `${field.key} is ${expected(field)}.`, span);
      return;
    case 'list':
      yield* checkList(node, field, path, entry.keySpan);
  }
}

function* checkText(
  node: Exclude<YamlValueNode, { kind: 'null' }>,
  field: MofField,
  path: YamlPath,
  span: Span,
): Iterable<Finding> {
  if (node.kind !== 'scalar') {
    yield finding('error', `${field.key} is ${expected(field)}.`, span);
    return;
  }
  const { text, value, style } = node;
  const isDate = /^\d{4}-\d{1,2}-\d{1,2}$/.test(text);
  if (typeof value !== 'string' || (style === 'plain' && isDate)) {
    const read = isDate ? 'a point in time' : `a ${typeof value}`;
    yield finding(
      'error',
      `${field.key} is a text; without quotes this is read as ${read}.`,
      span,
      {
        change: 'set',
        path,
        value: text,
      },
    );
    return;
  }
  if (field.nonEmpty === true && text === '') {
    yield finding('error', `${field.key} must not be empty.`, span);
  }
  if (field.date === true && text !== '' && !isCalendarDate(text)) {
    yield finding('error', `${field.key} is a date such as 2024-12-15.`, span);
  }
  if (field.values && !field.values.includes(text)) {
    const [near] = nearest(text, field.values, 1);
    const known = field.values.filter((known) => known !== '');
    const message =
      known.length === 1
        ? `${field.key} must be "${known.join()}".`
        : `"${text}" is not one of the known values of ${field.key}` +
          (near === undefined ? `: ${known.join(', ')}.` : `; "${near}" may be meant.`);
    const only = known.length === 1 ? known[0] : near;
    yield finding(
      'error',
      message,
      span,
      only === undefined ? undefined : { change: 'set', path, value: only },
    );
  }
}

function* checkList(
  node: Exclude<YamlValueNode, { kind: 'null' }>,
  field: MofField,
  path: YamlPath,
  keySpan: Span,
): Iterable<Finding> {
  if (node.kind !== 'sequence') {
    yield finding('error', `${field.key} is ${expected(field)}.`, node.span);
    return;
  }
  if (field.maxItems !== undefined && node.items.length > field.maxItems) {
    yield finding(
      'error',
      `${field.key} has ${node.items.length} items; there are ${field.maxItems} at most.`,
      keySpan,
    );
  }
  for (const [index, item] of node.items.entries()) {
    const mapping = resolveAlias(item);
    const span = item.span.end > item.span.start ? item.span : keySpan;
    if (mapping?.kind !== 'mapping') {
      yield finding('error', `Each of the ${field.key} is a mapping with a name.`, span);
      continue;
    }
    const owner = mapping.entries[0]?.keySpan ?? span;
    yield* checkMapping(mapping, field.fields ?? [], [...path, index], owner);
  }
}

/** Of a component listed twice the tool takes the last, and the first one's licence is lost. */
function* checkTwice(root: YamlMapping): Iterable<Finding> {
  const release = root.get('release');
  const components = release?.kind === 'mapping' ? release.get('components') : undefined;
  if (components?.kind !== 'sequence') return;
  const seen = new Map<string, Span>();
  for (const item of components.items) {
    const mapping = resolveAlias(item);
    const entry = mapping?.kind === 'mapping' ? mapping.entry('name') : undefined;
    const name = resolveAlias(entry?.value);
    if (name?.kind !== 'scalar') continue;
    const first = seen.get(name.text);
    if (first) {
      yield {
        ...finding('warning', `${name.text} is listed twice; only the last one counts.`, name.span),
        related: [{ span: first, message: 'It is listed here first.' }],
      };
    } else {
      seen.set(name.text, name.span);
    }
  }
}

function expected({ type }: MofField): string {
  return type === 'text' ? 'a text' : type === 'mapping' ? 'a mapping' : 'a list';
}

function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** The first word of the region, to hang on it what is missing from the whole. */
function firstWord(text: string, region: Span): Span {
  let { start } = region;
  while (start < region.end && ' \t\r\n'.includes(text.charAt(start))) start++;
  let end = start;
  while (end < region.end && !' \t\r\n:'.includes(text.charAt(end))) end++;
  return { start, end: Math.max(end, Math.min(start + 1, region.end)) };
}
