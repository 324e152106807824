import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neverCancelled, type CancellationToken } from '../../../server/src/core/cancellation';
import { AnalysisCache } from '../../../server/src/service/analysisCache';
import {
  Cancelled,
  CancellationSource,
  checkCancelled,
} from '../../../server/src/service/cancellation';

/** A computation that ends when told to. */
function manual() {
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const calls: { previous: string | undefined; token: CancellationToken }[] = [];
  const compute =
    (value: string) => async (previous: string | undefined, token: CancellationToken) => {
      calls.push({ previous, token });
      await done;
      checkCancelled(token);
      return value;
    };
  return { compute, calls, finish };
}

const stamp = (version: number, options = '') => ({ version, options });
const now = (value: string) => (): Promise<string> => Promise.resolve(value);

describe('AnalysisCache', () => {
  it('computes once for all who ask', async () => {
    const cache = new AnalysisCache<string>(8);
    const { compute, calls, finish } = manual();
    const both = Promise.all([
      cache.get('a', stamp(1), neverCancelled, compute('one')),
      cache.get('a', stamp(1), neverCancelled, compute('two')),
    ]);
    finish();
    assert.deepEqual(await both, ['one', 'one']);
    assert.equal(calls.length, 1);
  });

  it('cancels what a newer version makes needless, and passes the last result on', async () => {
    const cache = new AnalysisCache<string>(8);
    await cache.get('a', stamp(1), neverCancelled, now('one'));
    const { compute, calls, finish } = manual();
    const second = cache.get('a', stamp(2), neverCancelled, compute('two'));
    const third = cache.get('a', stamp(3), neverCancelled, compute('three'));
    finish();
    await assert.rejects(second, Cancelled);
    assert.equal(await third, 'three');
    assert.deepEqual(
      calls.map(({ previous }) => previous),
      ['one', 'one'],
    );
    assert.deepEqual(
      calls.map(({ token }) => token.isCancellationRequested),
      [true, false],
    );
  });

  it('does not let a late question about an old version displace the new one', async () => {
    const cache = new AnalysisCache<string>(8);
    await cache.get('a', stamp(2), neverCancelled, now('two'));
    await assert.rejects(cache.get('a', stamp(1), neverCancelled, now('one')), Cancelled);
    assert.equal(await cache.get('a', stamp(2), neverCancelled, now('again')), 'two');
  });

  it('computes anew for other options, and after a failure', async () => {
    const cache = new AnalysisCache<string>(8);
    await assert.rejects(
      cache.get('a', stamp(1), neverCancelled, () => Promise.reject(new Error('no'))),
      /no/,
    );
    assert.equal(await cache.get('a', stamp(1), neverCancelled, now('x')), 'x');
    assert.equal(await cache.get('a', stamp(1, 'other'), neverCancelled, now('y')), 'y');
  });

  it('ends a cancelled requester’s waiting without ending the computation', async () => {
    const cache = new AnalysisCache<string>(8);
    const { compute, calls, finish } = manual();
    const impatient = new CancellationSource();
    const first = cache.get('a', stamp(1), impatient.token, compute('one'));
    const second = cache.get('a', stamp(1), neverCancelled, compute('one'));
    impatient.cancel();
    finish();
    await assert.rejects(first, Cancelled);
    assert.equal(await second, 'one');
    assert.equal(calls.length, 1);
  });

  it('forgets the least recently used', async () => {
    const cache = new AnalysisCache<string>(2);
    for (const key of ['a', 'b', 'a', 'c'])
      await cache.get(key, stamp(1), neverCancelled, now(key));
    assert.equal(await cache.get('a', stamp(1), neverCancelled, now('new a')), 'a');
    assert.equal(await cache.get('b', stamp(1), neverCancelled, now('new b')), 'new b');
  });
});
