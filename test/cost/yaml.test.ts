import { describe, it } from 'node:test';
import { normalizeLicense } from '../../server/src/licenses';
import { parseYaml } from '../../server/src/yaml';
import { assertLinear } from '../support/growth';

const numbered = (size: number, line: (i: number) => string): string =>
  Array.from({ length: size }, (_, i) => line(i)).join('');

/** Documents whose size grows in one way each. */
const documents: Readonly<Record<string, (size: number) => string>> = {
  'many keys': (size) => numbered(size, (i) => `k${i}: v\n`),
  'one key many times': (size) => 'a: 1\n'.repeat(size),
  'many items': (size) => `a:\n${'- v\n'.repeat(size)}`,
  'a long flow sequence': (size) => `[${'a, '.repeat(size)}]`,
  'many flow mappings': (size) => '- {a: 1, b: 2}\n'.repeat(size),
  'many anchors': (size) => numbered(size, (i) => `k${i}: &a${i} x\n`),
  'many aliases': (size) => `a: &a [x]\nb: [${'*a, '.repeat(size)}]`,
  'a long block': (size) => `a: |\n${'  text\n'.repeat(size * 5)}`,
  'many blank lines': (size) => `a: x\n${'\n'.repeat(size * 5)}`,
  'lines without a colon': (size) => `${'abc\n'.repeat(size)}x: 1\n`,
  'an unclosed quote': (size) => `a: "${'x\n'.repeat(size * 5)}`,
  'brackets out of place': (size) => 'a: ]\n'.repeat(size),
};

describe('reading YAML costs no more than its length', () => {
  for (const [name, make] of Object.entries(documents)) {
    it(`with ${name}`, () => {
      assertLinear(make, (text) => void parseYaml(text), [500, 1000, 2000, 4000]);
    });
  }
});

describe('normalising a licence', () => {
  it('costs no more than the length of the text', () => {
    assertLinear(
      (size) => 'bsd gpl+ 3.0 / '.repeat(size),
      (text) => void normalizeLicense(text, 'spdx'),
      [1000, 2000, 4000, 8000],
    );
  });
});
