import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { startServer, type Engine } from './server';

/** The engine, which a Node process takes from this bundle too: the package carries it once. */
export async function loadEngine(): Promise<Engine> {
  return import('./server/serve');
}

if ('importScripts' in globalThis) {
  // A worker's own global is its port. The types of this project know no worker, so there is no
  // name for what the reader wants.
  const port = globalThis as never;
  const connection = createConnection(
    new BrowserMessageReader(port),
    new BrowserMessageWriter(port),
  );
  startServer(
    connection,
    {
      version,
      fileSystem: undefined,
      loadAsset: undefined,
      docsBase: 'docs/rules/',
      now: () => performance.now(),
    },
    loadEngine,
  );
}
