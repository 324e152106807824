import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { version } from '../../package.json';
import { startServer } from './server';

// A worker's own global is its port. The types of this project know no worker, so there is no name
// for what the reader wants.
const port = globalThis as never;

startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  version,
  fileSystem: undefined,
  loadAsset: undefined,
  docsBase: 'docs/rules/',
  now: () => performance.now(),
});
