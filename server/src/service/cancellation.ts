import type { CancellationToken } from '../core/cancellation';

/** Thrown where a computation was given up because nobody wants its result any more. */
export class Cancelled extends Error {
  constructor() {
    super('Cancelled');
    this.name = 'Cancelled';
  }
}

/** A token together with the means to cancel it. */
export class CancellationSource {
  #cancelled = false;
  readonly token: CancellationToken;

  constructor() {
    const isCancelled = () => this.#cancelled;
    this.token = Object.freeze({
      get isCancellationRequested() {
        return isCancelled();
      },
    });
  }

  cancel(): void {
    this.#cancelled = true;
  }
}

/** Throws `Cancelled` where `token` was cancelled; to be called after each await. */
export function checkCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new Cancelled();
}
