// Packs the extension: builds it and writes four-freedoms-VERSION.vsix.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './hosts/paths.mjs';
import { run } from './hosts/process.mjs';

/** @returns {Promise<string>} the package's absolute path */
export async function packExtension(folder = root) {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const out = join(folder, `${name}-${version}.vsix`);
  await run(
    process.execPath,
    [
      join(root, 'node_modules/@vscode/vsce/vsce'),
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--skip-license',
      '--out',
      out,
    ],
    { cwd: root, quiet: true },
  );
  return out;
}

if (process.argv[1] === import.meta.filename || import.meta.url.endsWith(process.argv[1] ?? '?')) {
  await run(process.execPath, [join(root, '.scripts/build.mjs')], { cwd: root });
  console.log(await packExtension());
}
