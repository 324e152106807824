// The current VS Code with its Node extension host, from the npm package code-server.
import { spawn } from 'node:child_process';
import { access, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache } from './paths.mjs';
import { quietSettings } from './settings.mjs';
import { freePort, run } from './process.mjs';

const version = '4.139.1';
const nodeVersion = '24.21.0';
const home = join(cache, `code-server-${version}`);
const vscode = join(home, 'node_modules/code-server/lib/vscode');
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const nodeBinary = join(home, 'node_modules', nodePackage, 'bin/node');

/** Installs it into the cache unless it is there already; needs the npm registry once. */
export async function installCodeServer() {
  const done = join(home, 'installed');
  if (
    await access(done).then(
      () => true,
      () => false,
    )
  )
    return;
  console.log(`Installing VS Code (code-server ${version}) into .cache …`);
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await writeFile(join(home, 'package.json'), '{ "private": true }\n');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await run(
    npm,
    [
      'install',
      ...flags,
      '--no-engine-strict',
      `code-server@${version}`,
      `${nodePackage}@${nodeVersion}`,
    ],
    { cwd: home, quiet: true },
  );
  await run(npm, ['install', '--omit=dev', '--no-engine-strict', ...flags], {
    cwd: vscode,
    quiet: true,
  });
  await copyFile(
    new URL('logWriter.cjs', import.meta.url),
    join(vscode, 'node_modules/@vscode/spdlog/index.js'),
  );
  await writeFile(done, '');
}

/** @returns {Promise<string>} the version of VS Code that code-server holds */
export async function codeServerVersion() {
  return JSON.parse(await readFile(join(vscode, 'package.json'), 'utf8')).version;
}

/**
 * Starts a server on the loopback interface.
 * @param {object} options
 * @param {string} options.data folder for its settings, logs and extensions; made where missing
 * @param {Record<string, unknown>} [options.settings] beside those that keep it quiet
 * @param {string} [options.vsix] an extension to install first
 * @returns {Promise<{ origin: string, authority: string, log: () => string, stop: () => Promise<void> }>}
 */
export async function startCodeServer({ data, settings = {}, vsix }) {
  for (const scope of ['User', 'Machine']) {
    const folder = join(data, 'data', scope);
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, 'settings.json'),
      JSON.stringify({ ...quietSettings, ...settings }, null, 2),
    );
  }
  const main = join(vscode, 'out/server-main.js');
  const common = ['--accept-server-license-terms', '--server-data-dir', data];
  // The settings of an editor that this one was started from must not leak into it.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_')),
  );
  // No marketplace is asked for anything.
  env.EXTENSIONS_GALLERY = '{}';
  if (vsix)
    await run(nodeBinary, [main, ...common, '--install-extension', vsix], { quiet: true, env });

  const port = await freePort();
  const authority = `127.0.0.1:${port}`;
  const child = spawn(
    nodeBinary,
    [
      main,
      ...common,
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      '--without-connection-token',
      '--telemetry-level',
      'off',
      '--disable-workspace-trust',
      '--enable-smoke-test-driver',
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  // However this process ends, the server ends with it.
  const end = () => child.kill();
  process.once('exit', end);
  let output = '';
  await new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += String(chunk);
      if (output.includes('Extension host agent listening')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`VS Code's server ended with exit code ${code}:\n${output}`)),
    );
  });
  return {
    origin: `http://${authority}`,
    authority,
    log: () => output,
    stop: async () => {
      process.off('exit', end);
      if (child.exitCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
    },
  };
}
