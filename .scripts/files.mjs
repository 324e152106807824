import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files below `folder` whose path matches `pattern`, sorted, with forward slashes.
 * @param {string} folder
 * @param {RegExp} pattern
 * @param {string[]} except folders to pass over
 * @returns {Promise<string[]>}
 */
export async function glob(folder, pattern, except = []) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/'))
    .filter((path) => pattern.test(path) && !except.some((folder) => path.startsWith(`${folder}/`)))
    .sort();
}
