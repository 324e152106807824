import { describe, it } from 'node:test';
import { identify } from '../../server/src/licenses/index';
import { loadIndex, spdxText } from '../support/licenses/corpus';
import { prose } from '../support/licenses/perturb';
import { assertLinear } from '../support/growth';

const index = await loadIndex();
const mit = spdxText('MIT');

/** Documents whose size grows in one way each; the size is about a hundred words. */
const documents: Readonly<Record<string, (size: number) => string>> = {
  prose: (size) => prose(size * 100, 7),
  'one text again and again': (size) => `${mit}\n\n`.repeat(size),
  'the same few words of a licence': (size) =>
    'subject to the following conditions: '.repeat(size * 20),
  'one long line of signs': (size) => '<-&#1.'.repeat(size * 100),
  'words drawn out over lines': (size) => 'soft-\n// '.repeat(size * 100),
  'blank lines': (size) => `${mit}${'\n'.repeat(size * 600)}${mit}`,
};

describe('recognising licence texts costs no more than their length', () => {
  for (const [name, make] of Object.entries(documents)) {
    it(`with ${name}`, () => {
      assertLinear(make, (text) => void identify(index, text), [150, 300, 600, 1200]);
    });
  }
});
