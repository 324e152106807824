import { build } from 'esbuild';

/**
 * A TypeScript module of the server with all that it imports, as JavaScript.
 * @param {string} path from the repository's root
 * @returns {Promise<string>}
 */
export async function bundleServer(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** @param {string} code of {@link bundleServer} */
export function importBundle(code) {
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

/**
 * Imports a TypeScript module of the server, so that scripts and product read words alike.
 * @param {string} path from the repository's root
 */
export async function importServer(path) {
  return importBundle(await bundleServer(path));
}
