// Writes docs/rules/*.md from the rules themselves; a test compares the two.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const folder = 'docs/rules';
const bundle = 'out/scripts/rulePages.cjs';

await build({
  stdin: {
    contents: `
      import { allRules, pageOf } from './rules';
      import { rulePage, rulesIndex } from './rulePage';
      export const pages = [
        ['README.md', rulesIndex(allRules)],
        ...allRules.map((rule) => [pageOf(rule.id), rulePage(rule)]),
      ];`,
    resolveDir: 'server/src/service',
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  outfile: bundle,
  logLevel: 'warning',
});
const { pages } = (await import(pathToFileURL(bundle).href)).default;

await mkdir(folder, { recursive: true });
const wanted = new Set(pages.map(([name]) => name));
for (const name of await readdir(folder)) {
  if (!wanted.has(name)) await rm(join(folder, name));
}
await Promise.all(pages.map(([name, text]) => writeFile(join(folder, name), text)));
