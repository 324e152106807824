import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nodeAt, nodeAtPath, parseYaml, scalarText } from '../../../server/src/yaml';

/** The position at the `|` of a text, written as `part path`. */
function at(marked: string): string {
  const offset = marked.indexOf('|');
  const position = nodeAt(parseYaml(marked.replace('|', '')), offset);
  return position ? `${position.part} /${position.path.join('/')}` : 'outside';
}

describe('nodeAt', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['li|cense: mit\n', 'key /license'],
    ['license|: mit\n', 'key /license'],
    ['license:| mit\n', 'value /license'],
    ['license: mit|\n', 'value /license'],
    ['license: "m|it" # c\n', 'value /license'],
    ['license: mit # c|\n', 'gap /'],
    ['license: |\ntags: x\n', 'value /license'],
    ['license:|', 'value /license'],
    ['a: 1\nlic|\nb: 2\n', 'key /lic'],
    ['a: 1\n|\nb: 2\n', 'gap /'],
    ['a:\n  x: 1\n  |\n', 'gap /a'],
    ['a:\n  x: 1\n|\n', 'gap /'],
    ['a:\n- x\n- |\n', 'value /a/1'],
    ['a:\n- x|y\n', 'value /a/0'],
    ['a:\n- k: v\n  |\n', 'gap /a/0'],
    ['a: [x, |y]\n', 'value /a/1'],
    ['a: [x, | ]\n', 'gap /a'],
    ['a: {k: |v}\n', 'value /a/k'],
    ['a: {k|: v}\n', 'key /a/k'],
    ['|', 'gap /'],
  ];
  for (const [marked, expected] of cases) {
    it(`${JSON.stringify(marked)} is ${expected}`, () => {
      assert.equal(at(marked), expected);
    });
  }

  it('answers nothing outside the region', () => {
    const document = parseYaml('---\na: 1\n---\n', { start: 4, end: 8 });
    assert.equal(nodeAt(document, 3), undefined);
    assert.equal(nodeAt(document, 9), undefined);
    assert.equal(nodeAt(document, 8)?.part, 'value');
  });

  it('finds nodes by their path', () => {
    const document = parseYaml('a:\n- k: v\n  m: [x, y]\n');
    assert.equal(scalarText(nodeAtPath(document, ['a', 0, 'm', 1])), 'y');
    assert.equal(nodeAtPath(document, ['a', 1]), undefined);
    assert.equal(nodeAtPath(document, ['a', 0, 'k', 'z']), undefined);
  });
});
