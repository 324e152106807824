// Makes server/data/fingerprints.json from licence texts that may not be shipped: for each word one
// byte that some 1 in 256 words share. Texts can be recognised by it and compared with, not read.
//
//   node .scripts/fingerprint-licenses.mjs FOLDER…
//
// Each file is named by its licence's id, or ID@VERSION where a licence has several texts. Rows for
// which there is no file stay as they are.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importServer } from './licenses/module.mjs';

const outfile = 'server/data/fingerprints.json';
const { readWords } = await importServer('server/src/licenses/texts/words.ts');
const { printMask } = await importServer('server/src/licenses/texts/format.ts');

const key = ({ id, version }) => (version === null ? id : `${id}@${version}`);
const known = JSON.parse(await readFile(outfile, 'utf8').catch(() => '[]'));
const rows = new Map(known.map((row) => [key(row), row]));
for (const folder of process.argv.slice(2))
  for (const file of (await readdir(folder)).sort()) {
    const [id, version = null] = file.split('@');
    const words = readWords(await readFile(join(folder, file), 'utf8'));
    const print = Buffer.from(words.hashes.map((figure) => figure & printMask)).toString('base64');
    rows.set(file, { id, version, print });
  }
const sorted = [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
await writeFile(outfile, `${JSON.stringify(sorted, null, 2)}\n`);
console.log(`${sorted.length} fingerprints`);
