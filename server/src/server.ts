import {
  ResponseError,
  type Connection,
  type InitializeParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { readCapabilities, serverCapabilities } from './server/capabilities';
import type { Runtime } from './server/runtime';
import type { Greeted } from './server/serve';

/** All that answers a client once it has been greeted. */
export interface Engine {
  readonly serve: (greeted: Greeted) => void;
}

/**
 * Serves one client over `connection` until it goes. `initialize` is answered at once; the engine,
 * with all rules and dictionaries, is loaded after that. What the client sends from `initialized`
 * on is the engine's, so `load` must not wait for anything but its own code.
 */
export function startServer(
  connection: Connection,
  runtime: Runtime,
  load: () => Promise<Engine>,
): void {
  let greeted: InitializeParams | undefined;
  connection.onInitialize((params): InitializeResult => {
    greeted = params;
    return {
      capabilities: serverCapabilities(readCapabilities(params)),
      serverInfo: { name: 'four-freedoms', version: runtime.version },
    };
  });
  connection.onInitialized(() => {
    const params = greeted;
    greeted = undefined; // who says so twice is served once
    if (!params) return;
    load().then(
      ({ serve }) => {
        serve({ connection, params, runtime, refuse });
      },
      (error: unknown) => {
        connection.console.error(`The engine can't be loaded: ${String(error)}`);
      },
    );
  });
  connection.listen();
}

/** Of the library's copy that the connection is made of. */
function refuse<D>(code: number, message: string, data?: D): ResponseError<D> {
  return new ResponseError(code, message, data);
}
