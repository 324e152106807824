/**
 * How long code actions take on a card of 25 KB with some 40 findings, asked of the server in this
 * process: at each finding in turn, for the whole card, resolved, and while somebody types. Prints a
 * table; fails nothing.
 *
 *   node .scripts/build.mjs --tests-only && node out/test/bench/codeActions.bench.mjs
 */
import type { CodeAction } from 'vscode-languageserver/node';
import { Client, type OpenDocument } from '../support/session';
import { longCard } from '../support/longTexts';

const size = 25_000;
const restrictions = [
  'The model may not be used for commercial purposes',
  'You may not use the model to generate medical advice',
  'You may not modify or create derivative works of the model',
  'You may not redistribute the model',
];

/** A long card with a restriction, numbered so that no two are alike, in each of its sections. */
function cardWithFindings(): string {
  let count = 0;
  const text = longCard(size - 3_500)
    .replace('license: apache-2.0', 'license: Apache 2.0')
    .replace('pipeline_tag', 'pipline_tag')
    .replace(/\n- \*\*Point [023]\*\*/g, (item) => {
      const said = restrictions[count % restrictions.length] ?? '';
      return count++ < 36 ? `\n- ${said} in case ${count}.${item}` : item;
    });
  return `${text}\n## Contact\n\n[More Information Needed]\n`;
}

const time = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

function row(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1);
  console.log(
    `${what.padEnd(56)}${at(0.5).padStart(9)}${at(0.95).padStart(9)}${at(1).padStart(9)}   of ${times.length}`,
  );
}

const client = await Client.connect({});
const document: OpenDocument = await client.open('README.md', cardWithFindings());
const actionsIn = (range: unknown, only?: readonly string[]): Promise<CodeAction[]> =>
  document.about('textDocument/codeAction', {
    range,
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });
const diagnostics = await document.diagnostics();
const whole = { start: { line: 0, character: 0 }, end: { line: 100_000, character: 0 } };

console.log(`A card of ${document.text.length} code units with ${diagnostics.length} findings.`);
console.log(
  `${''.padEnd(56)}${'median'.padStart(9)}${'p95'.padStart(9)}${'most'.padStart(9)}   ms`,
);

const cold: number[] = [];
const actions: CodeAction[] = [];
for (const { range } of diagnostics)
  cold.push(await time(async () => actions.push(...(await actionsIn(range)))));
row('at each finding, first time', cold);

const warm: number[] = [];
for (const { range } of diagnostics) warm.push(await time(() => actionsIn(range)));
row('at each finding, again', warm);

const all: number[] = [];
for (let run = 0; run < 10; run++) all.push(await time(() => actionsIn(whole)));
row('for the whole card', all);

const resolved: number[] = [];
for (const action of actions.filter(({ data }) => data !== undefined))
  resolved.push(await time(() => client.connection.sendRequest('codeAction/resolve', action)));
row('resolve', resolved);

const onSave: number[] = [];
for (let run = 0; run < 10; run++)
  onSave.push(await time(() => actionsIn(whole, ['source.fixAll.fourFreedoms'])));
row('fix all, as on save', onSave);

/** The first strokes warm the engine up, as the first seconds of an editor's session do. */
const warming = 20;
const typed: number[] = [];
let word = 'worldly';
await document.replace('Otter 7B', word);
for (const { range } of [...diagnostics, ...diagnostics]) {
  const next = `${word.slice(0, 7)}${'abcdefghij'[typed.length % 10] ?? ''}`;
  await document.replace(word, next);
  word = next;
  typed.push(await time(() => actionsIn(range)));
}
row('at a finding right after a keystroke in the title', typed.slice(warming));

const within: number[] = [];
let said = 'in case 7';
for (const { range } of [...diagnostics, ...diagnostics]) {
  const next = `in case 7${'abcdefghij'[within.length % 10] ?? ''}`;
  await document.replace(said, next);
  said = next;
  within.push(await time(() => actionsIn(range)));
}
row('at a finding right after a keystroke in the body', within);

const alone: number[] = [];
while (alone.length < 40) {
  const next = `in case 7${'abcdefghij'[alone.length % 10] ?? ''}`;
  await document.replace(said, next);
  said = next;
  alone.push(await time(() => document.pull()));
}
row('for comparison: diagnostics after a keystroke there', alone);
await client.close();
