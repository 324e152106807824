// Writes what is generated from the sources: the pages in docs/rules, the snippets, and the rules'
// severities among the settings in package.json. With --check it writes nothing and fails, naming
// the files, where one would change.
import { build } from 'esbuild';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from './hosts/paths.mjs';

/** Loads modules of the engine, which are TypeScript, as one. */
async function load(source) {
  const outfile = join(root, 'out/generate/engine.cjs');
  await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    outfile,
  });
  return createRequire(import.meta.url)(outfile);
}

const severities = ['off', 'hint', 'information', 'warning', 'error'];

/** package.json with one property for each rule. */
function withSeverities(manifest, rules) {
  const setting = manifest.contributes.configuration.properties['fourFreedoms.severity'];
  setting.properties = Object.fromEntries(
    rules.map(({ id, title, severity }) => [
      id,
      { type: 'string', enum: severities, default: severity, description: `${title}.` },
    ]),
  );
  const areas = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  setting.patternProperties = {
    [`^(${areas.join('|')})/\\*$`]: { type: 'string', enum: severities },
  };
  return JSON.stringify(manifest);
}

/** @returns {Promise<Map<string, string>>} the files' contents by path from the root */
async function generate() {
  const { allRules, pageOf, rulePage, rulesIndex, snippetFiles } = await load(`
    export { pageOf } from './server/src/core/rule';
    export { allRules } from './server/src/service/rules';
    export { rulePage, rulesIndex } from './server/src/service/rulePage';
    export { snippetFiles } from './server/src/authoring/snippetFiles';
  `);
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const files = new Map([['package.json', withSeverities(manifest, allRules)]]);
  for (const [name, text] of Object.entries(snippetFiles())) files.set(`snippets/${name}`, text);
  for (const [path, text] of files) {
    const options = await resolveConfig(join(root, path));
    files.set(path, await format(text, { ...options, filepath: path }));
  }
  files.set('docs/rules/README.md', rulesIndex(allRules));
  for (const rule of allRules) files.set(`docs/rules/${pageOf(rule.id)}`, rulePage(rule));
  return files;
}

/** Pages of rules that are no more. */
async function leftovers(files) {
  const pages = await readdir(join(root, 'docs/rules')).catch(() => []);
  return pages.map((name) => `docs/rules/${name}`).filter((path) => !files.has(path));
}

const files = await generate();
const stale = await leftovers(files);
if (process.argv.includes('--check')) {
  const changed = [...stale];
  for (const [path, text] of files) {
    if ((await readFile(join(root, path), 'utf8').catch(() => undefined)) !== text)
      changed.push(path);
  }
  for (const path of changed) console.log(`${path} is not as its source says: npm run generate`);
  process.exitCode = changed.length > 0 ? 1 : 0;
} else {
  for (const path of stale) await rm(join(root, path));
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
