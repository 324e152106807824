import { describe, it } from 'node:test';
import { readClauses } from '../../server/src/clauses';
import { readText } from '../../server/src/text';
import { assertLinear } from '../support/growth';

/** Texts whose size grows in one way each. */
const texts: Readonly<Record<string, (size: number) => string>> = {
  'one word over and over': (size) => 'not '.repeat(size),
  'opening brackets': (size) => '('.repeat(size * 4),
  blanks: (size) => ' '.repeat(size * 8),
  'dotted letters': (size) => 'a.'.repeat(size * 2),
  'one sentence without an end': (size) => 'you may not use the model for '.repeat(size / 4),
  'inline labels': (size) => '(a) x; (b) y; '.repeat(size / 2),
  'nested items': (size) =>
    Array.from({ length: size / 4 }, (_, i) => `${' '.repeat(i % 40)}- a:\n`).join(''),
  'open lead-ins': (size) => 'You may not:\n- sell it:\n'.repeat(size / 4),
  'comment lines': (size) => '// You may not sell it.\n'.repeat(size / 4),
  'Chinese without a break': (size) => '不得将模型用于商业'.repeat(size / 2),
  'one very long line': (size) => 'You may not sell it. '.repeat(size),
};

describe('reading clauses costs no more than the length of the text', () => {
  for (const [name, make] of Object.entries(texts))
    it(`with ${name}`, () => {
      const run = (text: string): void => {
        readClauses(readText(text, { format: 'plain' }), { register: 'license' });
      };
      assertLinear(make, run, [1000, 2000, 4000, 8000]);
    });
});
