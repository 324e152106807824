// Brings a fresh clone to where it can be built: installs the packages of package-lock.json
// unless exactly those are installed already.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './hosts/paths.mjs';
import { run } from './hosts/process.mjs';

async function lockedVersions(file) {
  const { packages } = JSON.parse(await readFile(join(root, file), 'utf8'));
  return Object.entries(packages).filter(([path]) => path.startsWith('node_modules/'));
}

async function installed() {
  try {
    // npm writes what it has installed beside it. Packages for other systems are left out there.
    const present = new Map(await lockedVersions('node_modules/.package-lock.json'));
    const wanted = await lockedVersions('package-lock.json');
    return wanted.every(
      ([path, { version, optional }]) =>
        (optional && !present.has(path)) || present.get(path)?.version === version,
    );
  } catch {
    return false;
  }
}

/** Installs what is missing; needs the npm registry only then. */
export async function prepare() {
  if (await installed()) return;
  console.log('Installing packages (npm ci) …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root });
}
