import { LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver';
import { Cancelled } from '../service/cancellation';

/** Where a handler's failure is told: the editor's output channel. */
export interface Log {
  error(message: string): void;
}

/**
 * Runs a request handler so that its failure never reaches the editor as a pop-up or ends the
 * server: a cancelled request is answered as such, any other failure is logged and answered by `fallback`.
 */
export async function runSafe<T>(
  what: string,
  fallback: T,
  token: CancellationToken,
  log: Log,
  handler: () => Promise<T> | T,
): Promise<T | ResponseError<never>> {
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
        : new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed.');
    }
    log.error(`${what}: ${describe(error)}`);
    return fallback;
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
