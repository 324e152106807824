import type { CancellationToken } from '../core/cancellation';
import { Cancelled, CancellationSource, checkCancelled } from './cancellation';

/** What a result depends on beside the cache's own key. */
export interface Stamp {
  readonly version: number;
  /** Everything else that the result depends on, as text. */
  readonly options: string;
}

interface Entry<T> {
  readonly stamp: Stamp;
  readonly source: CancellationSource;
  readonly promise: Promise<T>;
}

/**
 * One result per key, computed lazily once per stamp and shared by all who ask. A newer stamp
 * cancels the computation before it; the last finished result is passed on for incrementality.
 * A requester's own cancellation ends its waiting only: others may want the same result.
 */
export class AnalysisCache<T> {
  readonly #entries = new Map<string, Entry<T>>();
  readonly #finished = new Map<string, T>();
  readonly #limit: number;

  /** `limit` is how many keys are kept, the least recently used falling out first. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  async get(
    key: string,
    stamp: Stamp,
    token: CancellationToken,
    compute: (previous: T | undefined, token: CancellationToken) => Promise<T>,
  ): Promise<T> {
    checkCancelled(token);
    const result = await this.#entryFor(key, stamp, compute).promise;
    checkCancelled(token);
    return result;
  }

  forget(key: string): void {
    this.#entries.get(key)?.source.cancel();
    this.#entries.delete(key);
    this.#finished.delete(key);
  }

  /** Lets every result be computed anew, each from its previous one. */
  invalidate(): void {
    for (const entry of this.#entries.values()) entry.source.cancel();
    this.#entries.clear();
  }

  /** Lets the next who asks for a key have its result computed anew; who waits for it now still gets it. */
  expire(key: string): void {
    this.#entries.delete(key);
  }

  #entryFor(
    key: string,
    stamp: Stamp,
    compute: (previous: T | undefined, token: CancellationToken) => Promise<T>,
  ): Entry<T> {
    const known = this.#entries.get(key);
    if (known?.stamp.version === stamp.version && known.stamp.options === stamp.options) {
      this.#entries.delete(key);
      this.#entries.set(key, known); // most recently used
      return known;
    }
    // A late question about an old version must not displace what is newer.
    const stale = known !== undefined && known.stamp.version > stamp.version;
    if (!stale) known?.source.cancel();
    const source = new CancellationSource();
    const entry: Entry<T> = {
      stamp,
      source,
      promise: stale
        ? Promise.reject(new Cancelled())
        : compute(this.#finished.get(key), source.token).then((result) => {
            if (this.#entries.get(key) === entry) this.#finished.set(key, result);
            return result;
          }),
    };
    if (stale) return entry;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    entry.promise.catch(() => {
      // A failure is not kept: the next who asks tries again.
      if (this.#entries.get(key) === entry) this.#entries.delete(key);
    });
    this.#evict();
    return entry;
  }

  #evict(): void {
    for (const key of this.#entries.keys()) {
      if (this.#entries.size <= this.#limit) return;
      this.forget(key);
    }
  }
}
