// Runs the editor suite (test/editor) in one host: `server`, `static` or `desktop`.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, launch } from './chromium.mjs';
import { codeServerVersion, installCodeServer, startCodeServer } from './codeServer.mjs';
import { root } from './paths.mjs';
import { startStaticServer } from './staticServer.mjs';
import { layOutFolders, lookAtScreen } from './screen/index.mjs';
import { tapReader } from './tap.mjs';

/** A host that has not answered for this long is broken, not slow (milliseconds). */
const patience = 300_000;

/** @typedef {import('./tap.mjs').Counts} Counts */

/** The user's settings that the suite and the screenshots start from. */
const settings = {
  'editor.minimap.enabled': false,
  'workbench.colorTheme': 'Default Light Modern',
};

/** A suite runs only where an extension is under development; beside a package it is an empty one. */
async function writeEmptyExtension(folder) {
  await mkdir(folder, { recursive: true });
  const manifest = {
    name: 'empty',
    publisher: 'tests',
    version: '0.0.1',
    engines: { vscode: '*' },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
}

/** A host whose `address` takes the folder to open, relative to `workspace`; '' is the workspace itself. */
async function startHost(host, { workspace, data, vsix, withTests }) {
  if (host === 'static') {
    const tests = withTests ? 'out/editor/browser.js' : undefined;
    const server = await startStaticServer({ workspace, extension: root, tests, settings });
    const address = (folder) => `${server.origin}/?${new URLSearchParams({ folder })}`;
    return { ...server, address, log: () => '' };
  }
  const empty = join(data, 'empty-extension');
  if (vsix) await writeEmptyExtension(empty);
  const server = await startCodeServer({ data, settings, ...(vsix ? { vsix } : {}) });
  const uri = (path) => `vscode-remote://${server.authority}${path}`;
  const payload = [
    ['extensionDevelopmentPath', uri(vsix ? empty : root)],
    ...(withTests ? [['extensionTestsPath', uri(`${root}/out/editor/node.js`)]] : []),
    ['skipWelcome', 'true'],
  ];
  const query = (folder) =>
    new URLSearchParams({ folder: join(workspace, folder), payload: JSON.stringify(payload) });
  return { ...server, address: (folder) => `${server.origin}/?${query(folder)}` };
}

/** What a suite prints as `console.log(text)`, whichever way the host wraps it. */
function text(args) {
  const list = Array.isArray(args) ? args : [args];
  return list.filter((part) => typeof part === 'string').join(' ');
}

async function runInPage(page, address, reader, log) {
  let done;
  const exit = new Promise((resolve) => (done = resolve));
  const trouble = [];
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const lines = text(args).split('\n');
    if (type === 'error' || type === 'warn') trouble.push(...lines);
    lines.forEach(reader.read);
  });
  await page.exposeFunction('codeAutomationExit', (code) => done(code));
  page.on('pageerror', (error) => trouble.push(String(error)));
  await page.goto(address);
  const timer = setTimeout(() => done('no end'), patience);
  const code = await exit;
  clearTimeout(timer);
  const { passed, failed } = reader.counts;
  if (code === 0 && passed + failed > 0) return;
  if (failed === 0 || code === 'no end') reader.counts.failed++;
  console.log(`  the suite ended with ${code}; the editor said last:`);
  for (const line of [...trouble.slice(-25), ...log().split('\n').slice(-10)])
    console.log(`    ${line.slice(0, 400)}`);
}

/**
 * @param {'server' | 'static'} host
 * @param {{ vsix?: string }} [options] `vsix`: install this package instead of running from the sources' build
 * @returns {Promise<Counts & { reason?: string }>}
 */
export async function runInBrowser(host, { vsix } = {}) {
  const browser = await chromium();
  if ('missing' in browser) return { passed: 0, failed: 0, skipped: 1, reason: browser.missing };
  if (host === 'server') {
    try {
      await installCodeServer();
    } catch (error) {
      return { passed: 0, failed: 0, skipped: 1, reason: `no VS Code server: ${error.message}` };
    }
  }
  const version = host === 'server' ? await codeServerVersion() : '1.91.1';
  console.log(`  VS Code ${version}, ${host} host${vsix ? ', installed package' : ''}`);
  const scratch = await mkdtemp(join(tmpdir(), 'four-freedoms-'));
  const workspace = join(scratch, 'workspace');
  await cp(join(root, 'test/editor/workspace'), workspace, { recursive: true });
  const reader = tapReader(host);
  const driver = await launch(browser.path);
  try {
    const options = { workspace, data: join(scratch, 'data'), vsix };
    const tests = await startHost(host, { ...options, withTests: true });
    try {
      const page = await driver.newPage();
      await runInPage(page, tests.address(''), reader, tests.log);
      await page.context().close();
    } finally {
      await tests.stop();
    }
    const base = join(scratch, 'screen');
    await layOutFolders(base);
    const shown = await startHost(host, { ...options, workspace: base, withTests: false });
    try {
      await lookAtScreen({ driver, address: shown.address, base, host, report: reader.read });
    } finally {
      await shown.stop();
    }
  } finally {
    await driver.close();
    await rm(scratch, { recursive: true, force: true });
  }
  return reader.counts;
}

/**
 * Packs the extension, installs the package and runs the suite against it.
 * @returns {Promise<Counts & { reason?: string }>}
 */
export async function runInstalled() {
  const { packExtension } = await import('../package.mjs');
  const folder = await mkdtemp(join(tmpdir(), 'four-freedoms-'));
  try {
    return await runInBrowser('server', { vsix: await packExtension(folder) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
