import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** How sources are put into bundles, so that an engine reads these quickly. */

/** From this length on, in bytes, a table is worth reading as data. */
const large = 4096;

/**
 * Puts large JSON into bundles as a string that is parsed: an engine reads that several times as
 * fast as the same table written as code. Of package.json single values are imported.
 * @type {import('esbuild').Plugin}
 */
export const jsonAsData = {
  name: 'json-as-data',
  setup(build) {
    build.onLoad({ filter: /\.json$/ }, async ({ path }) => {
      if (basename(path) === 'package.json') return undefined;
      const text = await readFile(path, 'utf8');
      if (text.length < large) return undefined;
      const data = JSON.stringify(JSON.stringify(JSON.parse(text)));
      return { contents: `export default /* @__PURE__ */ JSON.parse(${data});`, loader: 'js' };
    });
  },
};

/**
 * Escapes what is not ASCII in our own sources: esbuild does that in strings but not in regular
 * expressions, and one character beyond Latin-1 makes an engine keep a whole bundle in two bytes a
 * character, which doubles its size in memory and the time of reading it.
 * @type {import('esbuild').Plugin}
 */
export const asciiOnly = {
  name: 'ascii-only',
  setup(build) {
    build.onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /[\u0080-\uffff]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
      loader: 'ts',
    }));
  },
};
