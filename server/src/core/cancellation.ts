/** The part of LSP's cancellation token that the engine looks at. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
}

/** A token that is never cancelled. */
export const neverCancelled: CancellationToken = Object.freeze({ isCancellationRequested: false });
