// Writes snippets/*.json from their one source, server/src/authoring/snippets.
import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const { outputFiles } = await build({
  entryPoints: ['server/src/authoring/snippetFiles.ts'],
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  write: false,
});
const source = Buffer.from(outputFiles[0].contents).toString('base64');
const { snippetFiles } = await import(`data:text/javascript;base64,${source}`);

await mkdir('snippets', { recursive: true });
for (const [name, text] of Object.entries(snippetFiles())) {
  const path = `snippets/${name}`;
  const options = await resolveConfig(path);
  await writeFile(path, await format(text, { ...options, filepath: path }));
}
