import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseYaml } from '../../../server/src/yaml';
import { syntaxSlips } from '../../../server/src/cards/syntaxSlips';

/** What each finding stands on, and the source with all fixes made. */
function told(source: string): { at: string[]; fixed: string } {
  const slips = [...syntaxSlips(parseYaml(source))];
  let out = '';
  let done = 0;
  for (const { span, newText } of slips.flatMap(({ fix }) => fix?.edits ?? [])) {
    out += source.slice(done, span.start) + newText;
    done = span.end;
  }
  return {
    at: slips.map(({ span }) => source.slice(span.start, span.end)),
    fixed: out + source.slice(done),
  };
}

/** What was written, what the finding stands on, and what the fixes make of it. */
const slips: readonly (readonly [string, string, readonly string[], string])[] = [
  ['bullets', 'tags:\n* a\n* b\n', ['*', '*'], 'tags:\n- a\n- b\n'],
  ['a dash without its blank', 'tags:\n-a\n', ['-a'], 'tags:\n- a\n'],
  [
    'a colon without its blank',
    'license:mit\ntags: [a]\n',
    ['license:mit'],
    'license: mit\ntags: [a]\n',
  ],
  ['a wide colon', 'license：mit\ntags: [a]\n', ['license：mit'], 'license: mit\ntags: [a]\n'],
  [
    'a no-break space',
    'license:\u00a0mit\ntags: [a]\n',
    ['license:\u00a0mit'],
    'license: mit\ntags: [a]\n',
  ],
  ['tabs', 'tags:\n\t- a\n', ['\t'], 'tags:\n  - a\n'],
  ['a colon in a value', 'name: A: b\n', ['A: b'], 'name: "A: b"\n'],
  ['a reserved character', 'name: @a/b\n', ['@a/b'], 'name: "@a/b"\n'],
  ['the same in brackets', 'tags: [`a`, b]\n', ['`a`'], 'tags: ["`a`", b]\n'],
  ['a backslash', 'name: "C:\\path"\n', ['\\p'], 'name: "C:\\\\path"\n'],
  ['a key below a value', 'license: mit\n  name: x\n', ['name'], 'license: mit\nname: x\n'],
  [
    'a key left of the first',
    '  license: mit\ntags: a\n',
    ['tags: a'],
    '  license: mit\n  tags: a\n',
  ],
];

describe('slips in YAML', () => {
  for (const [what, source, at, fixed] of slips) {
    it(`says what is wrong with ${what}, once, and mends it`, () => {
      assert.deepEqual(told(source), { at: [...at], fixed });
      assert.deepEqual(parseYaml(fixed).problems, []);
    });
  }

  it('points at the quotation mark or bracket that is not closed', () => {
    assert.deepEqual(told('license: "mit\ntags: a\n').at, ['"']);
    assert.deepEqual(told('tags: [a, b\nlicense: mit\n').at, ['[']);
  });

  it('knows nothing of YAML that is right', () => {
    assert.deepEqual(told('license: mit\ntags:\n- a\n- "b: c"\n').at, []);
  });
});
