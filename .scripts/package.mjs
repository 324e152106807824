// Packs the extension: `npm run package` builds it and writes four-freedoms-VERSION.vsix.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './hosts/paths.mjs';
import { run } from './hosts/process.mjs';

/** Where packed files may be; .vscodeignore chooses among what is below. */
const sources = [
  '.vscodeignore',
  'LICENSE',
  'README.md',
  'dist',
  'docs',
  'images',
  'package.json',
  'snippets',
  'syntaxes',
];

/**
 * Packs what is built.
 * @param {string} [folder] where the package goes
 * @returns {Promise<string>} its absolute path
 */
export async function packExtension(folder = root) {
  const { name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const out = join(folder, `${name}-${version}.vsix`);
  // vsce looks at every file below its folder before it asks .vscodeignore; in a copy of what
  // matters it does not meet the tens of thousands in .cache.
  const stage = await mkdtemp(join(tmpdir(), 'four-freedoms-package-'));
  try {
    for (const source of sources)
      await cp(join(root, source), join(stage, source), { recursive: true });
    await run(
      process.execPath,
      [
        join(root, 'node_modules/@vscode/vsce/vsce'),
        'package',
        '--no-dependencies',
        '--allow-missing-repository',
        '--no-rewrite-relative-links',
        '--out',
        out,
      ],
      { cwd: stage, quiet: true },
    );
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(process.execPath, [join(root, '.scripts/build.mjs')], { cwd: root });
  console.log(await packExtension());
}
