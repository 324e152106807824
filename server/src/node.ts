import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../package.json';
import { assetLoader, nodeFileSystem } from './nodeHost';
import { startServer } from './server';

// Bundled as dist/server/node.js: the packed files are one folder up, the pages beside that.
const dist = join(__dirname, '..');

startServer(
  createConnection(ProposedFeatures.all),
  {
    version,
    fileSystem: nodeFileSystem,
    loadAsset: assetLoader(dist),
    docsBase: pathToFileURL(join(dist, '..', 'docs', 'rules', '/')).href,
    now: () => performance.now(),
  },
  async () => (await import('./browser')).loadEngine(),
);
