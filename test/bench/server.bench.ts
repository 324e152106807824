/**
 * The language server measured from outside, as an editor meets it: how soon it answers
 * `initialize`, and how long a keystroke takes until fresh diagnostics are there. A peer on the same
 * machine in the same run gives the ratio, and a bare Node from its spawn to its end tells how quick
 * the machine is. Prints a table; fails nothing.
 *
 *   npm run build && node .scripts/build.mjs --tests-only && node out/test/bench/server.bench.mjs
 *
 * The peer is not a dependency of this project; without it its rows are skipped:
 *
 *   npm install --no-save --prefix .cache/peers yaml-language-server@1.25.0
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Client, modernClient, pushClient, type SessionOptions } from '../support/session';
import { longCard, longLicense } from '../support/longTexts';

const ours = [process.execPath, 'dist/server/node.js', '--stdio'];
const peerProgram = '.cache/peers/node_modules/yaml-language-server/bin/yaml-language-server';
const peer = existsSync(peerProgram) ? [process.execPath, peerProgram, '--stdio'] : undefined;

interface Figures {
  readonly median: number;
  readonly p95: number;
}

function figures(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { median: at(0.5), p95: at(0.95) };
}

async function startup(command: readonly string[]): Promise<Figures> {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const begun = performance.now();
    const client = await Client.connect({ command });
    times.push(performance.now() - begun);
    await client.close();
  }
  return figures(times);
}

/** Types into a document and pulls, or waits for what is pushed, after each keystroke. */
async function keystrokes(
  options: SessionOptions,
  path: string,
  text: string,
  mark: string,
  mode: 'pull' | 'push',
): Promise<Figures> {
  const client = await Client.connect({ settings: {}, ...options });
  const document = await client.open(path, text);
  let seen = 0;
  const answer = async (): Promise<void> => {
    if (mode === 'pull') await document.pull();
    // Not every server tells which version it speaks of, so any list counts.
    else await client.until(() => client.published.length > seen);
    seen = client.published.length;
  };
  await answer();
  const times: number[] = [];
  let typed = mark;
  for (let stroke = 0; stroke < 50; stroke++) {
    const next = `${mark}${'abcdefghij'[stroke % 10] ?? ''}`;
    const begun = performance.now();
    await document.replace(typed, next);
    await answer();
    // The first strokes warm the engine up, as the first seconds of an editor's session do.
    if (stroke >= 10) times.push(performance.now() - begun);
    typed = next;
  }
  await client.close();
  return figures(times);
}

const widths = [76, 11, 9, 0];

function print(...cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('')
      .trimEnd(),
  );
}

print('what', 'median ms', 'p95 ms', 'median, ratio to peer');

function row(what: string, own: Figures, other?: Figures): void {
  const ratio = other ? (own.median / other.median).toFixed(2) : '';
  print(what, own.median.toFixed(1), own.p95.toFixed(1), ratio);
}

function bareNode(): Figures {
  const times: number[] = [];
  for (let run = 0; run < 5; run++) {
    const begun = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    times.push(performance.now() - begun);
  }
  return figures(times);
}

row('node -e 0', bareNode());
const peerStartup = peer && (await startup(peer));
row('spawn to initialize answered (budget: 150 ms)', await startup(ours), peerStartup);
if (peerStartup) row('  yaml-language-server 1.25.0', peerStartup);

const pull = { command: ours, capabilities: modernClient };
const yaml = longCard(2_000).split('---\n')[1] ?? '';
const peerKey =
  peer &&
  (await keystrokes(
    { command: peer, capabilities: pushClient },
    'card.yaml',
    yaml.repeat(1),
    'otter/river-text',
    'push',
  ));
row(
  'keystroke in front matter of a 25 KB card',
  await keystrokes(pull, 'README.md', longCard(25_000), 'otter/river-text', 'pull'),
  peerKey,
);
if (peerKey)
  row('  yaml-language-server 1.25.0, the front matter alone (it waits 200 ms)', peerKey);
row(
  'keystroke in the body of a 25 KB card',
  await keystrokes(pull, 'README.md', longCard(25_000), 'invented references', 'pull'),
);
row(
  'keystroke in the body of a 130 KB card',
  await keystrokes(pull, 'README.md', longCard(130_000), 'invented references', 'pull'),
);
row(
  'keystroke in a 25 KB licence',
  await keystrokes(pull, 'LICENSE', longLicense(25_000), 'worldwide', 'pull'),
);

if (!peer) console.log('SKIPPED the peer: yaml-language-server is not in .cache/peers');
