// `npm start`: installs what is missing, builds, prints the findings for a sample card and licence
// and opens them in VS Code: the desktop's where there is one, else one in the browser.
// `npm start -- --no-open` stops after printing.
import { spawn } from 'node:child_process';
import { access, constants, cp, mkdir, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { cache, root } from './hosts/paths.mjs';
import { run } from './hosts/process.mjs';
import { prepare } from './prepare.mjs';

async function desktopCommand() {
  const names = process.platform === 'win32' ? ['code.cmd'] : ['code', 'codium'];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const path = join(folder, name);
      const found = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (folder !== '' && found) return path;
    }
  }
  return undefined;
}

/** A copy of the sample, so that playing with it changes no file of the project. */
async function copySample() {
  const folder = join(cache, 'sample');
  await rm(folder, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await cp(join(root, 'docs/sample'), folder, { recursive: true });
  return folder;
}

async function printFindings(folder) {
  const cli = join(root, 'dist/cli.js');
  const child = spawn(process.execPath, [cli, 'check', 'README.md', 'LICENSE'], {
    cwd: folder,
    stdio: 'inherit',
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  // 1 means that there are findings, which is what the sample is for.
  if (code !== 0 && code !== 1) throw new Error(`four-freedoms check ended with exit code ${code}`);
}

async function openInBrowser(folder) {
  const { installCodeServer, startCodeServer } = await import('./hosts/codeServer.mjs');
  let server;
  let query = '';
  try {
    await installCodeServer();
    server = await startCodeServer({ data: join(cache, 'sample-data') });
    const uri = (path) => `vscode-remote://${server.authority}${path}`;
    const payload = [
      ['extensionDevelopmentPath', uri(root)],
      ['openFile', uri(join(folder, 'LICENSE'))],
      ['skipWelcome', 'true'],
    ];
    query = `?${new URLSearchParams({ folder, payload: JSON.stringify(payload) })}`;
  } catch (error) {
    console.log(`(VS Code's server is not to be had: ${error.message}; taking its web build.)`);
    // The web build gets at the folder through the extension that the editor suite uses.
    await run(process.execPath, [join(root, '.scripts/build.mjs'), '--tests'], { cwd: root });
    const { startStaticServer } = await import('./hosts/staticServer.mjs');
    server = await startStaticServer({ workspace: folder, extension: root });
  }
  console.log(`\nVS Code is at ${server.origin}/${query}`);
  console.log('Open that address in a browser; Ctrl+C ends it.');
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
}

await prepare();
await run(process.execPath, [join(root, '.scripts/build.mjs')], { cwd: root });
const sample = await copySample();
await printFindings(sample);
if (!process.argv.includes('--no-open')) {
  const desktop = await desktopCommand();
  if (desktop) {
    await run(desktop, [
      '--new-window',
      `--extensionDevelopmentPath=${root}`,
      sample,
      join(sample, 'README.md'),
      join(sample, 'LICENSE'),
    ]);
  } else await openInBrowser(sample);
}
