import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import {
  insertEntry,
  nodesOf,
  parseYaml,
  removeEntry,
  removeItem,
  renameKey,
  setScalar,
  toData,
  writeText,
  type YamlData,
  type YamlDocument,
} from '../../server/src/yaml';
import { applyEdits } from '../support/edits';

const key = fc.constantFrom('license', 'tags', 'base_model', 'name', 'x', 'a b', 'no', '1');
const text = fc.oneof(
  fc.constantFrom(
    'mit',
    'apache-2.0',
    'null',
    '1.0',
    'no',
    'a: b',
    '# c',
    '- d',
    '[e',
    'two\nlines',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).filter((value) => !/[\uFEFF]/.test(value)),
);
const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null));
const data = fc.letrec<{ node: YamlData; mapping: Record<string, YamlData> }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(key, tie('node'), { maxKeys: 3, noNullPrototype: true }),
  ),
  mapping: fc.dictionary(key, tie('node'), { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
}));

const layouts = fc.record({
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  flow: fc.boolean(),
  single: fc.boolean(),
  crlf: fc.boolean(),
  comments: fc.boolean(),
  frontMatter: fc.boolean(),
});

interface Laid {
  readonly text: string;
  readonly document: YamlDocument;
}

/** The data written by another YAML writer, with comments between, as a file or as front matter. */
const laid = fc.tuple(data.mapping, layouts).map(([value, layout]): Laid => {
  let body = stringify(value, {
    indent: layout.indent,
    indentSeq: layout.indentSeq,
    singleQuote: layout.single,
    lineWidth: 0,
    ...(layout.flow ? { collectionStyle: 'flow' as const } : {}),
  });
  if (layout.comments) body = `# first\n${body}# last\n`;
  if (layout.crlf) body = body.replaceAll('\n', '\r\n');
  const before = layout.frontMatter ? `---${layout.crlf ? '\r\n' : '\n'}` : '';
  const whole = layout.frontMatter ? `${before}${body}---\n# Title\n` : body;
  const end = before.length + body.length;
  return { text: whole, document: parseYaml(whole, { start: before.length, end }) };
});

function readable({ document }: Laid): boolean {
  return document.problems.length === 0 && document.root?.kind === 'mapping';
}

/** What the region holds after the edits; the test fails where anything outside it changed. */
function after(
  { text: whole, document }: Laid,
  edits: readonly { span: { start: number; end: number }; newText: string }[],
): { data: unknown; text: string } {
  const result = applyEdits(whole, edits);
  const end = result.length - (whole.length - document.span.end);
  assert.equal(result.slice(0, document.span.start), whole.slice(0, document.span.start));
  assert.equal(result.slice(end), whole.slice(document.span.end));
  const again = parseYaml(result, { start: document.span.start, end });
  assert.deepEqual(again.problems, [], JSON.stringify(result));
  return { data: toData(again.root), text: result };
}

function commentsOf(value: string): number {
  return (value.match(/^# (first|last)\r?$/gm) ?? []).length;
}

describe('edits of YAML', () => {
  it('set a scalar and change nothing else', () => {
    fc.assert(
      fc.property(laid, text, fc.nat(), (source, value, pick) => {
        fc.pre(readable(source));
        const nodes = [...nodesOf(source.document.root)].filter((node) => node.kind === 'scalar');
        const node = nodes[pick % Math.max(1, nodes.length)];
        fc.pre(node !== undefined);
        const edits = setScalar(source.document, node, value);
        assert.equal(edits.length, 1);
        assert.deepEqual(edits[0]?.span, node.span);
        const result = after(source, edits);
        const again = parseYaml(result.text, {
          start: source.document.span.start,
          end: result.text.length - (source.text.length - source.document.span.end),
        });
        const values = [...nodesOf(again.root)];
        const index = [...nodesOf(source.document.root)].indexOf(node);
        const set = values[index];
        assert.ok(set?.kind === 'scalar');
        assert.equal(set.value, value);
      }),
      { numRuns: 300 },
    );
  });

  it('remove an entry, and leave the others and the comments', () => {
    fc.assert(
      fc.property(laid, fc.nat(), (source, pick) => {
        fc.pre(readable(source));
        const { root } = source.document;
        assert.equal(root?.kind, 'mapping');
        const entry = root.entries[pick % root.entries.length];
        assert.ok(entry);
        const expected = { ...(toData(root) as Record<string, unknown>) };
        Reflect.deleteProperty(expected, entry.key);
        const result = after(source, removeEntry(source.document, root, entry));
        assert.deepEqual(result.data ?? {}, expected, JSON.stringify(result.text));
        assert.equal(commentsOf(result.text), commentsOf(source.text));
      }),
      { numRuns: 300 },
    );
  });

  it('remove an item, and leave the others', () => {
    fc.assert(
      fc.property(laid, fc.nat(), fc.nat(), (source, pick, at) => {
        fc.pre(readable(source));
        const lists = [...nodesOf(source.document.root)].filter(
          (node) => node.kind === 'sequence' && node.items.length > 0,
        );
        const list = lists[pick % Math.max(1, lists.length)];
        fc.pre(list?.kind === 'sequence');
        const index = at % list.items.length;
        const items = toData(list) as unknown[];
        const place = [...nodesOf(source.document.root)].indexOf(list);
        const result = after(source, removeItem(source.document, list, index));
        const again = parseYaml(result.text, {
          start: source.document.span.start,
          end: result.text.length - (source.text.length - source.document.span.end),
        });
        const left = [...nodesOf(again.root)][place];
        assert.deepEqual(toData(left), items.toSpliced(index, 1), JSON.stringify(result.text));
        assert.equal(commentsOf(result.text), commentsOf(source.text));
      }),
      { numRuns: 300 },
    );
  });

  it('insert an entry after another, with any data', () => {
    fc.assert(
      fc.property(laid, data.node, fc.nat(), (source, value, pick) => {
        fc.pre(readable(source));
        const { root } = source.document;
        assert.equal(root?.kind, 'mapping');
        const entry = root.entries[pick % root.entries.length];
        const before = Object.entries(toData(root) as Record<string, unknown>);
        const edits = insertEntry(source.document, root, entry, 'inserted', value);
        for (const edit of edits) assert.equal(edit.span.start, edit.span.end);
        const result = after(source, edits);
        assert.deepEqual(result.data, Object.fromEntries([...before, ['inserted', value]]));
        assert.equal(commentsOf(result.text), commentsOf(source.text));
      }),
      { numRuns: 500 },
    );
  });

  it('rename a key in its place', () => {
    fc.assert(
      fc.property(laid, text, fc.nat(), (source, name, pick) => {
        fc.pre(readable(source) && !name.includes('\n') && name.length > 0);
        const { root } = source.document;
        assert.equal(root?.kind, 'mapping');
        fc.pre(root.entry(name) === undefined && name !== '<<');
        const index = pick % root.entries.length;
        const entry = root.entries[index];
        assert.ok(entry);
        const result = after(source, renameKey(entry, name));
        const expected = Object.fromEntries(
          Object.entries(toData(root) as Record<string, unknown>).map(([k, v]) => [
            k === entry.key ? name : k,
            v,
          ]),
        );
        assert.deepEqual(result.data, expected);
      }),
      { numRuns: 300 },
    );
  });

  it('write any text so that it is read as that text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('plain', 'single', 'double'), (value, style) => {
        const block = parseYaml(`k: ${writeText(value, style, false)}\n`);
        assert.deepEqual(toData(block.root), { k: value });
        const flow = parseYaml(`[${writeText(value, style, true)}, x]`);
        assert.deepEqual(toData(flow.root), [value, 'x']);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('reading YAML', () => {
  it('never throws, and keeps every range within the region and in order', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          'a',
          ': ',
          '- ',
          '\n',
          '  ',
          '[',
          ']',
          '{',
          '}',
          ',',
          '"',
          "'",
          '|',
          '>',
          '#',
        ),
        fc.constantFrom(
          '&x ',
          '*x',
          '!!str ',
          '? ',
          '\t',
          '\r',
          '\0',
          '\ud800',
          '%',
          '---\n',
          '...\n',
          '<<',
        ),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(pieces, fc.nat(20), fc.nat(20), (parts, lead, trail) => {
        const whole = parts.join('');
        const start = Math.min(lead, whole.length);
        const region = { start, end: Math.max(start, whole.length - trail) };
        const document = parseYaml(whole, region);
        for (const { span } of [...document.problems, ...nodesOf(document.root)]) {
          assert.ok(
            region.start <= span.start && span.start <= span.end && span.end <= region.end,
            JSON.stringify([whole, region, span]),
          );
        }
        JSON.stringify(toData(document.root), (_, value: unknown) =>
          typeof value === 'bigint' ? String(value) : value,
        );
      }),
      { numRuns: 2000 },
    );
  });
});
