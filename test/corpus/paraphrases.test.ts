import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grouped, isRight, paraphrases, readParaphrases, share } from '../support/paraphrase';

/** Each content in a fourth of its frames: `test/bench/paraphrases.bench.ts` reads them all and prints a table. */
const read = readParaphrases(paraphrases(4));
const restrictions = read.filter(({ kind }) => kind !== 'harmless');
const harmless = read.filter(({ kind }) => kind === 'harmless');

describe('clauses in every frame that licences use', () => {
  it('are found, eight in ten', () => {
    assert.ok(restrictions.length >= 3000);
    const found = share(restrictions, isRight);
    assert.ok(found >= 0.8, String(found));
  });

  for (const [kind, some] of grouped(restrictions, (one) => one.kind))
    it(`are found, more than half of ${kind}`, () => {
      const found = share(some, isRight);
      assert.ok(found >= 0.55, String(found));
    });

  it('raise an alarm at most once in fifty where they take nothing', () => {
    assert.ok(harmless.length >= 300);
    const alarms = harmless.filter((one) => !isRight(one));
    assert.ok(
      alarms.length <= harmless.length / 50,
      alarms.map(({ clause }) => `\n  ${clause}`).join(''),
    );
  });
});
