// Bundles the extension for both hosts, the server, the command line and, with --tests, the tests.
import { chmod, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { asciiOnly, jsonAsData } from './sources.mjs';
import { glob } from './files.mjs';
import { buildLicenseIndex } from './licenses/pack.mjs';
import { buildInPieces } from './pieces.mjs';

const common = {
  bundle: true,
  sourcemap: 'linked',
  sourcesContent: false,
  minify: true,
  // Names appear in error reports; they cost little.
  keepNames: false,
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  plugins: [asciiOnly, jsonAsData],
};

/** Node bundles are CommonJS: `yaml` does not bundle as ESM for Node. */
const node = { ...common, platform: 'node', format: 'cjs' };
/** The `worker` condition keeps remark's parser from reaching for `document`. */
const browser = { ...common, platform: 'browser', format: 'cjs', conditions: ['worker'] };

const bundles = [
  // In Node the client proper is a file of its own, so that a window without a document of ours
  // reads a few kilobytes and no more. A web worker can load one file only.
  {
    ...node,
    entryPoints: ['client/src/node.ts', 'client/src/nodeClient.ts'],
    outdir: 'dist/client',
    external: ['vscode', './nodeClient'],
    // `import()` becomes `require`, which is what an extension host gives `vscode` to.
    supported: { 'dynamic-import': false },
  },
  {
    ...browser,
    entryPoints: ['client/src/browser.ts'],
    outfile: 'dist/client/browser.js',
    external: ['vscode'],
  },
  // The engine is in the worker's bundle, where a Node process finds it too: it knows neither host.
  {
    ...node,
    entryPoints: ['server/src/node.ts'],
    outfile: 'dist/server/node.js',
    external: ['./browser'],
    supported: { 'dynamic-import': false },
  },
  {
    ...browser,
    entryPoints: ['server/src/browser.ts'],
    outfile: 'dist/server/browser.js',
    // A worker has no `module` to export to.
    banner: { js: "var module = typeof module === 'object' ? module : { exports: {} };" },
  },
];

/** The command line reads only what its command needs. */
const commandLine = {
  ...common,
  entryPoints: ['server/src/cli.ts'],
  outdir: 'dist',
  pieces: 'cli',
  banner: { js: '#!/usr/bin/env node' },
};

/** Tests run unbundled from their packages, so that a test sees what a user's Node sees. */
async function buildTests() {
  const entryPoints = await glob('test', /\.(test|bench)\.ts$/, ['test/editor']);
  if (entryPoints.length === 0) return;
  // A test that was renamed or taken away must not go on being run.
  await rm('out/test', { recursive: true, force: true });
  await build({
    ...common,
    minify: false,
    sourcemap: 'inline',
    platform: 'node',
    format: 'esm',
    splitting: true,
    packages: 'external',
    // Node asks for them where a package's JSON is imported; the target's year does not have them.
    supported: { 'import-attributes': true },
    entryPoints,
    outdir: 'out/test',
    outbase: 'test',
    outExtension: { '.js': '.mjs' },
  });
}

/** The editor suite for both kinds of extension host, and the file system of the browser host. */
async function buildEditorTests() {
  const debuggable = { minify: false, sourcemap: 'inline', external: ['vscode'] };
  const suite = ['test/editor/index.ts'];
  const files = ['test/editor/workspaceFiles.ts'];
  await Promise.all([
    build({ ...node, ...debuggable, entryPoints: suite, outfile: 'out/editor/node.js' }),
    build({ ...browser, ...debuggable, entryPoints: suite, outfile: 'out/editor/browser.js' }),
    build({
      ...browser,
      ...debuggable,
      entryPoints: files,
      outfile: 'out/editor/workspaceFiles.js',
    }),
  ]);
}

const testsOnly = process.argv.includes('--tests-only');
const tests = testsOnly || process.argv.includes('--tests');
await Promise.all([
  buildLicenseIndex(),
  ...(testsOnly ? [] : [...bundles.map((options) => build(options)), buildInPieces(commandLine)]),
  ...(tests ? [buildTests(), buildEditorTests()] : []),
]);
// It is a command: run by its path, it must be allowed to.
if (!testsOnly) await chmod('dist/cli.js', 0o755);
