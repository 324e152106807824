import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildShingles } from '../../../server/src/licenses/texts/packing';
import { Runs } from '../../../server/src/licenses/texts/runs';
import { ShingleTable } from '../../../server/src/licenses/texts/shingles';

describe('the steps of texts that refer to earlier ones', () => {
  // a b c d | b c | e, then everything from the first b on again.
  const runs = new Runs(Uint32Array.of(4, 3, 2, 1, 6, 6, 0, 0, 0));
  const all = [0, 1, 2, 3, 1, 2, 4, 1, 2, 3, 1, 2, 4];

  it('are counted', () => {
    assert.deepEqual([runs.steps, runs.literals], [13, 5]);
  });

  it('read alike from any place to any other', () => {
    for (let from = 0; from <= all.length; from++)
      for (let to = from; to <= all.length; to++)
        assert.deepEqual([...runs.read(from, to)], all.slice(from, to), `${from} to ${to}`);
  });
});

describe('the shingles of texts', () => {
  const form = { size: 2, mask: -1 };
  const texts = [
    [1, 2, 3, 4],
    [9, 2, 3, 0xffffffff],
    [5, 6],
  ].map((words) => Uint32Array.from(words));
  const table = new ShingleTable(buildShingles(texts, form), form);
  const votes = (...words: readonly number[]) => [
    ...table.vote(Uint32Array.from(words), 0, words.length),
  ];

  it('are counted for each', () => {
    assert.deepEqual([...table.kept], [3, 3, 1]);
  });

  it('tell which texts share words with a document', () => {
    assert.deepEqual(votes(1, 2, 3, 4), [3, 1, 0]);
    assert.deepEqual(votes(3, 0xffffffff, 5, 6), [0, 1, 1]);
    assert.deepEqual(votes(4, 3, 2, 1), [0, 0, 0]);
  });

  it('count once where a document repeats itself', () => {
    assert.deepEqual(votes(2, 3, 2, 3, 2, 3), [1, 1, 0]);
  });

  it('are found among none', () => {
    const none = new ShingleTable(buildShingles([], form), form);
    assert.deepEqual([...none.vote(Uint32Array.of(1, 2), 0, 2)], []);
  });
});
