import { LSPErrorCodes, type CancellationToken, type ResponseError } from 'vscode-languageserver';
import { Cancelled } from '../service/cancellation';

/** Where a handler's failure is told: the editor's output channel. */
export interface Log {
  error(message: string): void;
}

/**
 * Makes the answer that refuses a request. It comes with the connection, which knows a refusal by
 * the class of its own library: one of another bundle's copy would be sent as a result.
 */
export type Refuse = <D = never>(code: number, message: string, data?: D) => ResponseError<D>;

/** Runs a request handler as {@link runSafely} says. */
export type RunSafe = <T>(
  what: string,
  fallback: T,
  token: CancellationToken,
  handler: () => Promise<T> | T,
) => Promise<T | ResponseError<never>>;

/**
 * Runs request handlers so that their failure never reaches the editor as a pop-up or ends the
 * server: a cancelled request is answered as such, any other failure is logged and answered by `fallback`.
 */
export function runSafely(log: Log, refuse: Refuse): RunSafe {
  const cancelled = () => refuse(LSPErrorCodes.RequestCancelled, 'Cancelled.');
  return async (what, fallback, token, handler) => {
    // A getter that changes under our feet; a plain property would be narrowed.
    const isCancelled = () => token.isCancellationRequested;
    if (isCancelled()) return cancelled();
    try {
      const result = await handler();
      return isCancelled() ? cancelled() : result;
    } catch (error) {
      if (error instanceof Cancelled) {
        return isCancelled()
          ? cancelled()
          : refuse(LSPErrorCodes.ContentModified, 'The document has changed.');
      }
      log.error(`${what}: ${describe(error)}`);
      return fallback;
    }
  };
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
