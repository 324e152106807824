/**
 * Identification measured: how often it is right over every text of SPDX's list and over what
 * happens to texts on their way, and what it costs. Prints a table; fails nothing.
 *
 *   node .scripts/build.mjs --tests-only && node out/test/bench/identify.bench.mjs [--wrong]
 *
 * FOUR_FREEDOMS_LICENSEDB may name a folder with a copy of ScanCode's LicenseDB (its docs/).
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Identification } from '../../server/src/licenses/index';
import {
  aiTexts,
  commonIds,
  licenseDatabase,
  loadIndex,
  spdxText,
  spdxTexts,
} from '../support/licenses/corpus';
import { aiCopies } from '../support/licenses/aiCopies';
import {
  dropped,
  embedded,
  exact,
  halves,
  named,
  pairs,
  perturbed,
  slipped,
  tally,
  topMatch,
  unmodified,
} from '../support/licenses/measure';
import type { Sample, Tally } from '../support/licenses/measure';
import { perturbations } from '../support/licenses/perturb';

const tellWrong = process.argv.includes('--wrong');
const rows: string[][] = [];

function row(what: string, { right, of, wrong }: Tally, target: string): void {
  rows.push([
    what,
    `${right} of ${of}`,
    `${((100 * right) / Math.max(1, of)).toFixed(1)} %`,
    target,
  ]);
  if (tellWrong && wrong.length > 0) console.log(`${what}: ${wrong.join(', ')}`);
}

function skip(what: string, why: string): void {
  rows.push([what, 'SKIPPED', why, '']);
}

const heap = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
};

const collect = (globalThis as { gc?: () => void }).gc;
collect?.();
const before = heap();
const started = performance.now();
const index = await loadIndex();
const loaded = performance.now() - started;
collect?.();
const memory = heap() - before;

const startedBatch = performance.now();
const all = exact(index, spdxTexts);
const batch = performance.now() - startedBatch;
const startedAgain = performance.now();
exact(index, spdxTexts);
const again = performance.now() - startedAgain;

const common: readonly Sample[] = commonIds.map((id) => ({ id, text: spdxText(id) }));
row('exact texts', all, '≥ 99.5 %');
const each = perturbed(index, common);
for (const [name, result] of Object.entries(each)) row(`  ${name}`, result, '');
row(
  'mean over perturbations',
  Object.values(each).reduce(
    (sum, { right, of }) => ({ right: sum.right + right, of: sum.of + of, wrong: [] }),
    { right: 0, of: 0, wrong: [] },
  ),
  '≥ 99.8 %',
);
for (const [name, result] of Object.entries(unmodified(index, common)))
  row(`  not called modified: ${name}`, result, '');
row('5 % of words deleted', dropped(index, common, 0.05), '');
row('15 % of words deleted', dropped(index, common, 0.15), '≥ 97 %');
row('15 % of words deleted, all texts', dropped(index, spdxTexts, 0.15), '');
row('half a text, called incomplete', halves(index, common), '≥ 85 %');
row('half a text, all texts', halves(index, spdxTexts), '');
row('embedded in 800 words', embedded(index, common), '≥ 99 %');
row('two in one file', pairs(index, common), '≥ 98 %');
for (const [which, samples] of [
  ['', common],
  [', all texts', spdxTexts],
] as const) {
  const slip = slipped(index, samples);
  row(`slipped in: not silent${which}`, slip.silent, '100 %');
  row(`slipped in: base licence right${which}`, slip.base, '≥ 98 %');
  row(`slipped in: its own lines named${which}`, slip.lines, '≥ 97 %');
}

const ai = aiTexts();
if (ai === undefined) skip('AI licences', 'no originals beside the repository');
else {
  row(
    'AI licences, originals',
    tally(index, ai, (text) => text),
    '100 %',
  );
  for (const [name, make] of Object.entries(perturbations))
    row(`  ${name}`, tally(index, ai, make), '');
  row('  5 % of words deleted', dropped(index, ai, 0.05), '');
  const slip = slipped(index, ai);
  row('  slipped in: not silent', slip.silent, '100 %');
  row('  slipped in: base licence right', slip.base, '');
  row('  slipped in: its own lines named', slip.lines, '');
}

const database = licenseDatabase();
if (database === undefined)
  skip('other transcriptions, unlisted licences', 'FOUR_FREEDOMS_LICENSEDB names no folder');
else {
  const known = new Set(spdxTexts.map(({ id }) => id));
  const others = database
    .filter(({ spdx }) => spdx.some((id) => known.has(id)))
    .map(({ spdx, text }) => ({ id: spdx.find((id) => known.has(id)) ?? '', text, all: spdx }));
  row(
    'another transcription of the same licence',
    tally(
      index,
      others,
      (text) => text,
      (found, sample) =>
        (sample as (typeof others)[number]).all.some((id) => named(found, { id, text: '' })),
    ),
    '≥ 98 %',
  );
  const copies = database.flatMap(({ key, text }) => {
    const id = aiCopies[key];
    return id === undefined ? [] : [{ id, text }];
  });
  row(
    'AI licences, other copies',
    tally(index, copies, (text) => text),
    '100 %',
  );
  const unlisted = database
    .filter(
      ({ key, category, spdx }) =>
        /Proprietary Free|Commercial|Source-available|Free Restricted/.test(category) &&
        spdx.length === 0 &&
        aiCopies[key] === undefined,
    )
    .map(({ key, text }) => ({ id: key, text }));
  const free = (found: Identification): boolean => {
    const top = topMatch(found);
    return top === undefined || top.modified || top.incomplete;
  };
  row(
    'unlisted restrictive, not called a listed one',
    tally(index, unlisted, (text) => text, free),
    '≥ 99 %',
  );
  row(
    '  nor a changed or partial one',
    tally(
      index,
      unlisted,
      (text) => text,
      (found) => found.matches.length === 0,
    ),
    '',
  );
}

/** A README without its licence: neither the section of that name nor any line that speaks of it. */
function withoutLicense(text: string): string {
  return text
    .replace(/^#+[^\n]*licen[sc]e[^]*?(?=^#|(?![^]))/gim, '')
    .replace(/^[^\n]*licen[sc]e[^\n]*\n[=-]{3,}[^]*/gim, '')
    .split('\n')
    .filter((line) => !licenseLine.test(line))
    .join('\n');
}

const licenseLine = /licen[sc]e|copyright|permission|warranty|MIT\b|BSD|Apache|GPL/i;
const readmes = readdirSync('node_modules', { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|[\\/])readme\.md$/i.test(path))
  .map((path) => ({ id: path, text: readFileSync(join('node_modules', path), 'utf8') }))
  .map(({ id, text }) => ({
    id,
    text: withoutLicense(text),
  }));
row(
  'README not taken for a licence',
  tally(
    index,
    readmes,
    (text) => text,
    ({ matches }) => matches.length === 0,
  ),
  '100 %',
);

rows.push([
  'time per text, batch mean with index load',
  `${((batch + loaded) / spdxTexts.length).toFixed(2)} ms`,
  '',
  '≤ 0.8 ms',
]);
rows.push(['time per text, warm', `${(again / spdxTexts.length).toFixed(2)} ms`, '', '']);
rows.push(['index load', `${loaded.toFixed(0)} ms`, '', '≤ 100 ms']);
rows.push([
  'index memory',
  collect === undefined ? 'run with --expose-gc' : `${memory.toFixed(1)} MB`,
  '',
  '≤ 40 MB',
]);
if (existsSync('dist/licenses.bin'))
  rows.push([
    'index on disk (the package deflates it)',
    `${(readFileSync('dist/licenses.bin').length / 1024).toFixed(0)} KiB`,
    '',
    '',
  ]);
const widths = [0, 1, 2, 3].map((column) =>
  Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
);
for (const cells of rows)
  console.log(cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
