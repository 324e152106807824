// Cost of a keystroke in model cards, against parsing the same text whole with the parsers that other
// servers use: `yaml` as yaml-language-server does, and CommonMark with tables as a Markdown language service must.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { LineCounter, parseDocument } from 'yaml';
import { CardContext, findingsOf, readCard, type Card } from '../../server/src/cards';
import { defaultSettings } from '../../server/src/core/settings';

const frontMatter = `---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\nlanguage:\n- en\n- de\ntags:\n${Array.from({ length: 30 }, (_, at) => `- tag-${at}`).join('\n')}\n---\n`;

/** A card of about \`size\` UTF-16 code units with the mix of real ones: prose, lists, tables, code, HTML. */
function cardOf(size: number): string {
  let text = `${frontMatter}# Llama Example\n\nBuilt with Llama.\n\n`;
  for (let part = 1; text.length < size; part++) {
    text += `## Section ${part}\n\nThe model of part ${part} was trained on ${part} million documents that were collected from [the web](https://example.org/${part}) and filtered. It is *not* meant for medical use, and its **limits** are told below.\n\n- **Item ${part}:** value \`code_${part}\`\n- Another item that runs on for a while, as items do\n\n| Benchmark | Ours | Theirs |\n|---|---|---|\n${Array.from({ length: 6 }, (_, row) => `| **task ${row}** | ${row}.${part} | ${part}.${row} |`).join('\n')}\n\n\`\`\`python\nmodel = load("${part}")\n\`\`\`\n\n<p align="center"><img src="a${part}.png" alt="figure"></p>\n\n`;
  }
  return text;
}

/** Milliseconds of processor time so far, which other programs disturb less than the clock. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const p95 = (times: number[]): number =>
  times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

function check(text: string, previous?: Card): Card {
  const card = readCard(text, { kind: 'model-card', previous });
  findingsOf(new CardContext(card, { settings: defaultSettings }));
  return card;
}

function typing(text: string, at: number): number {
  let card = check(text);
  const times: number[] = [];
  for (let key = 1; key <= 120; key++) {
    const edited = text.slice(0, at) + 'x'.repeat((key % 9) + 1) + text.slice(at);
    const start = processorTime();
    card = check(edited, card);
    if (key > 20) times.push(processorTime() - start);
  }
  return p95(times);
}

function timed(run: () => unknown): number {
  const times: number[] = [];
  for (let round = 0; round < 30; round++) {
    const start = processorTime();
    run();
    if (round > 9) times.push(processorTime() - start);
  }
  return p95(times);
}

const row = (...cells: (string | number)[]): void => {
  console.log(
    cells.map((cell) => (typeof cell === 'number' ? `${cell.toFixed(1)} ms` : cell)).join(' | '),
  );
};

console.log(
  'keystroke to findings, p95 of processor time | body | front matter | whole Markdown parse | ratio body | whole YAML parse | ratio front matter (budgets: 25 KB 16 and 8 ms, 130 KB 40 ms)',
);
for (const size of [25_000, 130_000]) {
  const text = cardOf(size);
  const body = typing(text, text.indexOf(' was trained', size / 2));
  const front = typing(text, text.indexOf('tag-9'));
  const markdown = timed(() =>
    fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }),
  );
  const yaml = timed(() =>
    parseDocument(frontMatter.slice(4, -4), {
      lineCounter: new LineCounter(),
      keepSourceTokens: true,
    }),
  );
  row(
    `${size / 1000} KB`,
    body,
    front,
    markdown,
    `${(body / markdown).toFixed(2)}×`,
    yaml,
    `${(front / yaml).toFixed(2)}×`,
  );
}

console.log('\npathological, read anew, first and p95 of later runs (budget: 100 ms)');
const hard = {
  '14 KiB of _a*': '_a*'.repeat(4800),
  '300 nested items': Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
  '10,000 rows': `|a|b|\n|-|-|\n${'|x|**y**|\n'.repeat(10_000)}`,
  '14 KiB of [': '['.repeat(14_000),
  '3,000 nested quotes': `${'>'.repeat(3000)}x`,
};
for (const [name, text] of Object.entries(hard)) {
  const start = processorTime();
  check(text);
  row(
    name,
    processorTime() - start,
    timed(() => check(text)),
  );
}
