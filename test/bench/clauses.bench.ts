/**
 * What it costs to read the clauses of licence texts, beside remark parsing the same texts in the same run.
 * Prints a table; fails nothing.
 *
 *   node .scripts/build.mjs --tests-only && node out/test/bench/clauses.bench.mjs
 *
 * Figures are the least of several rounds, in milliseconds of processor time, which other programs on the
 * machine disturb less than the clock. The texts are real: the labelled licences where they are present,
 * otherwise SPDX's.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { remark } from 'remark';
import licenses from 'spdx-license-list/full.js';
import { readClauses } from '../../server/src/clauses';
import { readText, type TextModel } from '../../server/src/text';

const labelled = '../shared/eval/texts';

function realTexts(): readonly string[] {
  if (existsSync(labelled))
    return readdirSync(labelled).map((file) => readFileSync(`${labelled}/${file}`, 'utf8'));
  console.log(`${labelled} is not here: measured on texts of SPDX's list.`);
  const ids = ['CC-BY-NC-4.0', 'RPL-1.5', 'SSPL-1.0', 'BUSL-1.1', 'Hippocratic-2.1', 'MPL-2.0'];
  return ids.flatMap((id) => licenses[id]?.licenseText ?? []);
}

/** Text of exactly `size` UTF-16 code units, of the given ones one after another; repeats differ in their names. */
function ofSize(size: number, texts: readonly string[]): string {
  let text = '';
  for (let round = 0; text.length < size; round++)
    text += `${(texts[round % texts.length] ?? '').replaceAll('License', `License${round}`)}\n\n`;
  return text.slice(0, size);
}

/** Milliseconds of processor time that `run` takes. */
function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function best(rounds: number, run: (round: number) => void): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++)
    least = Math.min(
      least,
      processorTime(() => {
        run(round);
      }),
    );
  return least;
}

function read(text: string, previous?: TextModel): TextModel {
  const model = readText(text, { format: 'plain', previous });
  readClauses(model, { register: 'license' });
  return model;
}

const parser = remark();
const parse = (text: string): void => {
  parser.parse(text);
};

const texts = realTexts();
const long = texts.filter((text) => text.length > 8000);
const licence = ofSize(20_000, long.slice(0, 1).concat(long.slice(-2)));

const rows: string[][] = [['', 'clauses, ms', 'remark, ms', 'ratio', 'budget, ms']];
function row(what: string, ours: number, theirs: number, budget: string): void {
  rows.push([
    what,
    ours.toFixed(2),
    theirs.toFixed(2),
    `${(ours / Math.max(0.01, theirs)).toFixed(2)}×`,
    budget,
  ]);
}

const firstOurs = processorTime(() => read(licence));
const firstTheirs = processorTime(() => {
  parse(licence);
});
row('20 KB, first text of the process', firstOurs, firstTheirs, '–');

// Warm with other texts of the kind; the licence itself is not among them.
for (const text of texts) {
  read(text);
  parse(text);
}
row(
  '20 KB, second text and later',
  best(30, (round) => read(`${licence}\n\n${round}`)),
  best(10, (round) => {
    parse(`${licence}\n\n${round}`);
  }),
  '10',
);

let previous = read(licence);
const middle = licence.indexOf(' ', licence.length / 2);
row(
  'a keystroke in it',
  best(200, (key) => {
    previous = read(licence.slice(0, middle) + String(key) + licence.slice(middle), previous);
  }),
  best(10, (key) => {
    parse(licence.slice(0, middle) + String(key) + licence.slice(middle));
  }),
  '3',
);

const perKilobyte: number[] = [];
for (const size of [250_000, 1_000_000]) {
  const text = ofSize(size, texts);
  const ours = best(4, () => read(text));
  perKilobyte.push((ours / size) * 1000);
  row(
    `${size / 1000} KB`,
    ours,
    best(1, () => {
      parse(text);
    }),
    '–',
  );
}

const [quarter = 0, whole = 0] = perKilobyte;
const line = ofSize(10_000_000, texts).replaceAll('\n', ' ');
const longest = processorTime(() => read(line));

const widths = [34, 12, 12, 8, 10];
for (const cells of rows)
  console.log(cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' '));
console.log(
  `1 MB costs ${(whole / quarter).toFixed(2)} times as much a kilobyte as 250 KB (budget: 1.20).`,
);
console.log(`10 MB in a single line: ${longest.toFixed(0)} ms.`);
