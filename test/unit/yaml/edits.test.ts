import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Edit } from '../../../server/src/core/finding';
import {
  appendEntry,
  insertEntry,
  insertItem,
  listToScalar,
  nodeAtPath,
  parseYaml,
  removeEntry,
  removeItem,
  renameKey,
  scalarToList,
  setScalar,
  type YamlData,
  type YamlDocument,
  type YamlEntry,
  type YamlMapping,
  type YamlPath,
  type YamlSequence,
} from '../../../server/src/yaml';
import { applyEdits } from '../../support/edits';

function mappingAt(document: YamlDocument, path: YamlPath): YamlMapping {
  const node = nodeAtPath(document, path);
  assert.equal(node?.kind, 'mapping');
  return node;
}

function sequenceAt(document: YamlDocument, path: YamlPath): YamlSequence {
  const node = nodeAtPath(document, path);
  assert.equal(node?.kind, 'sequence');
  return node;
}

function entryAt(document: YamlDocument, path: YamlPath): YamlEntry {
  const entry = mappingAt(document, path.slice(0, -1)).entry(String(path.at(-1)));
  assert.ok(entry);
  return entry;
}

/** One row of a table: the text before, the change, the text after. */
type Row = readonly [string, (document: YamlDocument) => Edit[], string];

function table(rows: readonly Row[]): void {
  for (const [before, change, after] of rows) {
    it(`${JSON.stringify(before)} → ${JSON.stringify(after)}`, () => {
      const document = parseYaml(before);
      assert.deepEqual(document.problems, []);
      const result = applyEdits(before, change(document));
      assert.equal(result, after);
      assert.deepEqual(parseYaml(result).problems, []);
    });
  }
}

describe('setScalar', () => {
  const set =
    (path: YamlPath, value: string | number | boolean) =>
    (document: YamlDocument): Edit[] => {
      const node = nodeAtPath(document, path);
      assert.ok(node?.kind === 'scalar' || node?.kind === 'null');
      return setScalar(document, node, value);
    };
  table([
    ['a: x # c\n', set(['a'], 'mit'), 'a: mit # c\n'],
    ["a: 'x' # c\n", set(['a'], 'mit'), "a: 'mit' # c\n"],
    ['a: "x"\n', set(['a'], 'say "hi"'), 'a: "say \\"hi\\""\n'],
    ["a: 'x'\n", set(['a'], "it's"), "a: 'it''s'\n"],
    ['a: x\n', set(['a'], 'no'), 'a: "no"\n'],
    ['a: x\n', set(['a'], '1.0'), 'a: "1.0"\n'],
    ['a: x\n', set(['a'], '2024-01-02'), 'a: "2024-01-02"\n'],
    ['a: x\n', set(['a'], 1.5), 'a: 1.5\n'],
    ['a: x\n', set(['a'], 'u: v'), 'a: "u: v"\n'],
    ['a: x\n', set(['a'], 'https://e.org/#x'), 'a: https://e.org/#x\n'],
    ['a: [x, y]\n', set(['a', 0], 'p, q'), 'a: ["p, q", y]\n'],
    ['a: >\n  x\n  y\nb: 1\n', set(['a'], 'mit'), 'a: "mit"\nb: 1\n'],
    [
      'p:\n  a: |\n     x\n\n  b: 1\n',
      set(['p', 'a'], 'u\n\nv\n'),
      'p:\n  a: |\n     u\n\n     v\n\n  b: 1\n',
    ],
    ['a: >-\r\n  x\r\nb: 1\r\n', set(['a'], 'u\nv'), 'a: |-\r\n  u\r\n  v\r\nb: 1\r\n'],
    ['a:\nb: 1\n', set(['a'], 'mit'), 'a: mit\nb: 1\n'],
    ['a:   \nb: 1\n', set(['a'], 'mit'), 'a: mit\nb: 1\n'],
    ['a: # note\nb: 1\n', set(['a'], 'mit'), 'a: mit # note\nb: 1\n'],
    ['a: ~\n', set(['a'], 'mit'), 'a: mit\n'],
    ['a:\n-\n- x\n', set(['a', 0], 'mit'), 'a:\n- mit\n- x\n'],
    ['a:', set(['a'], 'mit'), 'a: mit'],
    ["a:\nb: 'x'\nc: 'y'\n", set(['a'], 'mit'), "a: 'mit'\nb: 'x'\nc: 'y'\n"],
  ]);
});

describe('renameKey', () => {
  const rename = (path: YamlPath, key: string) => (document: YamlDocument) =>
    renameKey(entryAt(document, path), key);
  table([
    ['licence: mit\n', rename(['licence'], 'license'), 'license: mit\n'],
    ['"licence": mit\n', rename(['licence'], 'license'), '"license": mit\n'],
    ['{licence: mit}\n', rename(['licence'], 'license'), '{license: mit}\n'],
  ]);
});

describe('removeEntry', () => {
  const remove = (path: YamlPath) => (document: YamlDocument) =>
    removeEntry(document, mappingAt(document, path.slice(0, -1)), entryAt(document, path));
  table([
    ['a: 1\nb: 2 # c\nd: 3\n', remove(['b']), 'a: 1\nd: 3\n'],
    ['a: 1\r\nb: 2\r\nd: 3\r\n', remove(['b']), 'a: 1\r\nd: 3\r\n'],
    ['a: 1\nb: 2', remove(['b']), 'a: 1'],
    ['a: 1\r\nb: 2', remove(['b']), 'a: 1'],
    ['a: 1', remove(['a']), ''],
    ['# c\na:\n- x\n- y # z\n# d\nb: 1\n', remove(['a']), '# c\n# d\nb: 1\n'],
    ['a: |\n  x\n\n  y\nb: 1\n', remove(['a']), 'b: 1\n'],
    ['a:\n  x: 1\nb: 1\n', remove(['a', 'x']), 'a:\n  {}\nb: 1\n'],
    ['a:\n- k: 1\n  m: 2\n', remove(['a', 0, 'k']), 'a:\n- m: 2\n'],
    ['a:\n- k: 1 # n\n  m: 2\n', remove(['a', 0, 'k']), 'a:\n- # n\n  m: 2\n'],
    ['a:\n- k: 1\n  m: 2\n', remove(['a', 0, 'm']), 'a:\n- k: 1\n'],
    ['a:\n- k: 1\n- l: 2\n', remove(['a', 0, 'k']), 'a:\n- {}\n- l: 2\n'],
    ['{a: 1, b: 2, c: 3}\n', remove(['a']), '{b: 2, c: 3}\n'],
    ['{a: 1, b: 2, c: 3}\n', remove(['c']), '{a: 1, b: 2}\n'],
    ['{a: 1, b: 2, }\n', remove(['b']), '{a: 1, }\n'],
    ['{a: 1}\n', remove(['a']), '{}\n'],
  ]);
});

describe('removeItem', () => {
  const remove = (path: YamlPath, index: number) => (document: YamlDocument) =>
    removeItem(document, sequenceAt(document, path), index);
  table([
    ['a:\n- x\n- y # z\n- w\n', remove(['a'], 1), 'a:\n- x\n- w\n'],
    ['a:\n  - x\n  - k: v\n    m: w\n  - z\n', remove(['a'], 1), 'a:\n  - x\n  - z\n'],
    ['a:\n  - x\nb: 1\n', remove(['a'], 0), 'a:\n  []\nb: 1\n'],
    ['a:\n- x\nb: 1\n', remove(['a'], 0), 'a:\n  []\nb: 1\n'],
    ['a: [x, y, z]\n', remove(['a'], 1), 'a: [x, z]\n'],
    ['a: [x, y, z]\n', remove(['a'], 2), 'a: [x, y]\n'],
    ['a: [\n  x, # c\n  y\n]\n', remove(['a'], 0), 'a: [\n  # c\n  y\n]\n'],
    ['- - x\n  - y\n', remove([0], 0), '- - y\n'],
  ]);
});

describe('insertEntry', () => {
  const insert =
    (path: YamlPath, after: string | undefined, key: string, value: YamlData) =>
    (document: YamlDocument): Edit[] => {
      const mapping = mappingAt(document, path);
      const entry = after === undefined ? undefined : mapping.entry(after);
      return insertEntry(document, mapping, entry, key, value);
    };
  table([
    ['a: 1\nb: 2\n', insert([], 'a', 'k', 'v'), 'a: 1\nk: v\nb: 2\n'],
    ['a: 1', insert([], 'a', 'k', 'v'), 'a: 1\nk: v'],
    ['a: 1 # c\n', insert([], 'a', 'k', null), 'a: 1 # c\nk:\n'],
    ['a: 1\r\nb: 2\r\n', insert([], 'a', 'k', ['v', 'w']), 'a: 1\r\nk:\r\n- v\r\n- w\r\nb: 2\r\n'],
    ['a:\n  - 1\nb: 2\n', insert([], 'b', 'k', ['v', 'w']), 'a:\n  - 1\nb: 2\nk:\n  - v\n  - w\n'],
    ['a: [x]\n', insert([], 'a', 'k', ['v', 'w']), 'a: [x]\nk: [v, w]\n'],
    ['a: |\n  x\n\n# c\nb: 1\n', insert([], 'a', 'k', 'v'), 'a: |\n  x\nk: v\n\n# c\nb: 1\n'],
    ['a: |+\n  x\n\nb: 1\n', insert([], 'a', 'k', 'v'), 'a: |+\n  x\n\nk: v\nb: 1\n'],
    ['a: 1\n', insert([], undefined, 'k', 'v'), 'k: v\na: 1\n'],
    ['a:\n- x: 1\n  y: 2\n', insert(['a', 0], 'x', 'k', 'v'), 'a:\n- x: 1\n  k: v\n  y: 2\n'],
    ['a:\n- x: 1\n', insert(['a', 0], undefined, 'k', 'v'), 'a:\n- k: v\n  x: 1\n'],
    [
      'a:\n    b: 1\n',
      insert(['a'], 'b', 'k', { m: 'n', o: ['p'] }),
      'a:\n    b: 1\n    k:\n        m: n\n        o:\n        - p\n',
    ],
    ['{a: 1}\n', insert([], 'a', 'k', ['v']), '{a: 1, k: [v]}\n'],
    ['x: {}\n', insert(['x'], undefined, 'k', 'v'), 'x: {k: v}\n'],
    ['a: 1\n', insert([], 'a', 'k', 'two\nlines\n'), 'a: 1\nk: |\n  two\n  lines\n'],
    ['a: 1\n', insert([], 'a', 'k', 'two\nlines'), 'a: 1\nk: |-\n  two\n  lines\n'],
  ]);
});

describe('appendEntry', () => {
  const append = (key: string, value: YamlData) => (document: YamlDocument) =>
    appendEntry(document, key, value);
  table([
    ['', append('k', 'v'), 'k: v'],
    ['# only this', append('k', 'v'), '# only this\nk: v'],
    ['a: 1\n', append('k', ['v']), 'a: 1\nk:\n- v\n'],
  ]);

  it('stays within the region', () => {
    const text = '---\na: 1\n---\nbody\n';
    const document = parseYaml(text, { start: 4, end: 8 });
    assert.equal(applyEdits(text, appendEntry(document, 'k', 'v')), '---\na: 1\nk: v\n---\nbody\n');
  });
});

describe('insertItem', () => {
  const insert = (path: YamlPath, index: number, value: YamlData) => (document: YamlDocument) => {
    const sequence = sequenceAt(document, path);
    return insertItem(document, sequence, sequence.items[index], value);
  };
  table([
    ['a:\n- x # c\n- y\n', insert(['a'], 0, 'v'), 'a:\n- x # c\n- v\n- y\n'],
    ['a:\n  - x\n', insert(['a'], -1, 'v'), 'a:\n  - v\n  - x\n'],
    ['a:\n- x\n', insert(['a'], 0, { k: 'v', l: ['w'] }), 'a:\n- x\n- k: v\n  l:\n  - w\n'],
    ['a: [x]\n', insert(['a'], 0, 'v'), 'a: [x, v]\n'],
    ['a: []\n', insert(['a'], 0, 'v'), 'a: [v]\n'],
  ]);
});

describe('scalarToList', () => {
  const list =
    (path: YamlPath, more: readonly string[] = []) =>
    (document: YamlDocument) =>
      scalarToList(document, entryAt(document, path), more);
  table([
    ['a: x # c\nb: 1\n', list(['a']), 'a: # c\n- x\nb: 1\n'],
    ['a: "x"', list(['a'], ['y']), 'a:\n- "x"\n- "y"'],
    ['a: x\nb: [1]\n', list(['a'], ['y']), 'a: [x, y]\nb: [1]\n'],
    ['a: x, y\nb: [1]\n', list(['a']), 'a: ["x, y"]\nb: [1]\n'],
    ['p:\n  a: x\n  b:\n    - 1\n', list(['p', 'a']), 'p:\n  a:\n    - x\n  b:\n    - 1\n'],
    ['{a: x}\n', list(['a']), '{a: [x]}\n'],
  ]);
});

describe('listToScalar', () => {
  const scalar =
    (path: YamlPath, index = 0) =>
    (document: YamlDocument) =>
      listToScalar(document, entryAt(document, path), index);
  table([
    ['a:\n- x\nb: 1\n', scalar(['a']), 'a: x\nb: 1\n'],
    ["a: # c\n- 'x' # d\nb: 1\n", scalar(['a']), "a: 'x' # c # d\nb: 1\n"],
    ['a:\n- x\n- y\n', scalar(['a'], 1), 'a: y\n'],
    ['a: [x, y] # c\n', scalar(['a']), 'a: x # c\n'],
    ['a: &n\n- x\nb: 1\n', scalar(['a']), 'a: &n x\nb: 1\n'],
  ]);

  it('makes nothing of a list of mappings', () => {
    const document = parseYaml('a:\n- k: v\n');
    assert.deepEqual(listToScalar(document, entryAt(document, ['a'])), []);
  });
});
