/**
 * What a command line costs from its start to its end, against `node -e 0` on the same machine.
 * Processor time (user and system), not the clock, and the best of several runs, so that a busy
 * machine tells nearly the same. Prints a table; fails nothing.
 *
 *   node .scripts/build.mjs --tests && node out/test/bench/start.bench.mjs [RUNS]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const runs = Number(process.argv[2] ?? 7);
const cli = 'dist/cli.js';

/** Has the process tell its own processor time when it ends, whatever it was asked to do. */
const folder = mkdtempSync(join(tmpdir(), 'start-'));
const preload = join(folder, 'tell.cjs');
writeFileSync(
  preload,
  `process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    require('node:fs').writeSync(2, '\\n@' + (user + system) / 1000 + '\\n');
  });`,
);

/** Processor time of one run, in ms. */
function cost(args: readonly string[]): number {
  const { stderr } = spawnSync(process.execPath, ['--require', preload, ...args], {
    encoding: 'utf8',
  });
  const told = /@([\d.]+)\s*$/.exec(stderr)?.[1];
  if (told === undefined) throw new Error(`No figure from ${args.join(' ')}: ${stderr}`);
  return Number(told);
}

const commands: readonly (readonly [string, readonly string[]])[] = [
  ['node -e 0', ['-e', '0']],
  ['--version', [cli, '--version']],
  ['identify LICENSE', [cli, 'identify', 'LICENSE']],
  ['check LICENSE', [cli, 'check', 'LICENSE']],
  ['check --no-identify LICENSE', [cli, 'check', '--no-identify', 'LICENSE']],
  ['check README.md as a card', [cli, 'check', '--kind', 'model-card', 'README.md']],
];

if (!existsSync(cli)) {
  console.log(`SKIPPED: ${cli} is not built.`);
} else {
  // Turn by turn, so that a busy spell of the machine falls on all alike.
  const best = new Map<string, number>();
  for (let run = 0; run < runs; run++)
    for (const [name, args] of commands)
      best.set(name, Math.min(best.get(name) ?? Infinity, cost(args)));
  const bare = best.get('node -e 0') ?? Number.NaN;
  for (const [name, ms] of best)
    console.log(`${name.padEnd(30)} ${ms.toFixed(0).padStart(5)} ms  ${(ms / bare).toFixed(2)} ×`);
}
rmSync(folder, { recursive: true });
