import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

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
