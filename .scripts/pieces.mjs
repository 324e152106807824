import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, transform } from 'esbuild';

/**
 * Bundles a program for Node in pieces: what it imports dynamically is read from the disk when it
 * is asked for. esbuild splits ECMAScript modules only, and Node 20 starts quicker with CommonJS, so
 * each piece is turned into that.
 * @param {import('esbuild').BuildOptions & { outdir: string, pieces: string }} options `pieces` is
 *   the folder, in `outdir`, for all but the entry points; what was there is removed
 */
export async function buildInPieces({ pieces, outdir, banner, ...options }) {
  const { outputFiles } = await build({
    ...options,
    outdir,
    platform: 'node',
    format: 'esm',
    splitting: true,
    chunkNames: `${pieces}/[name]-[hash]`,
    sourcemap: 'inline',
    minify: false,
    write: false,
  });
  await rm(join(outdir, pieces), { recursive: true, force: true });
  await Promise.all(
    outputFiles.map(async ({ path, text }) => {
      const { code, map } = await transform(text, {
        format: 'cjs',
        platform: 'node',
        target: options.target,
        minify: options.minify,
        legalComments: options.legalComments,
        sourcemap: 'external',
        sourcesContent: false,
        sourcefile: path,
        // `import()` becomes `require`.
        supported: { 'dynamic-import': false },
        ...(path.includes(join(outdir, pieces)) ? {} : { banner: banner?.js }),
      });
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, `${code}//# sourceMappingURL=${basename(path)}.map\n`);
      await writeFile(`${path}.map`, map);
    }),
  );
}
