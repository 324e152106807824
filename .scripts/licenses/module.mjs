import { build } from 'esbuild';

/**
 * Imports a TypeScript module of the server, so that scripts and product read words alike.
 * @param {string} path from the repository's root
 */
export async function importServer(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
