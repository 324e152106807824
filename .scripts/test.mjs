// `npm test`: installs what is missing, builds, checks and runs every suite. Its last line is
// `tests: N passed, N failed, N skipped`. `npm test -- --only NAME` runs the suites, or the part
// of a suite, whose name begins so: `unit`, `unit/text`, `editor`, `editor-static`, `packaging`.
import { join } from 'node:path';
import { root } from './hosts/paths.mjs';
import { run } from './hosts/process.mjs';
import { prepare } from './prepare.mjs';

const at = process.argv.indexOf('--only');
const only = at < 0 ? undefined : process.argv[at + 1];

/** A tool that passes or fails as a whole counts as one test. */
async function check(command, args) {
  try {
    await run(process.execPath, [join(root, 'node_modules', command), ...args], { cwd: root });
    return { passed: 1, failed: 0, skipped: 0 };
  } catch (error) {
    console.log(`  ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

const typescript = 'typescript/bin/tsc';
const eslint = 'eslint/bin/eslint.js';
const prettier = 'prettier/bin/prettier.cjs';
const node = (name) => async () => (await import('./nodeSuite.mjs')).runNodeSuite(name);
const browser = (host) => async () => (await import('./hosts/suite.mjs')).runInBrowser(host);

/** What there is to run, the quickest to fail first. */
const suites = {
  typecheck: () => check(typescript, ['-b']),
  lint: () => check(eslint, ['-c', '.config/eslint.config.mjs', '.']),
  format: () => check(prettier, ['--check', '--log-level', 'warn', '.']),
  unit: node('unit'),
  properties: node('properties'),
  corpus: node('corpus'),
  protocol: node('protocol'),
  cost: node('cost'),
  packaging: node('packaging'),
  'editor-server': browser('server'),
  'editor-static': browser('static'),
  'editor-installed': async () => (await import('./hosts/suite.mjs')).runInstalled(),
};

/** Runs only where it is asked for: it downloads a desktop VS Code. */
const onRequest = {
  desktop: async () => (await import('./hosts/desktop.mjs')).runOnDesktop(),
};

function chosen() {
  if (only === undefined) return Object.entries(suites);
  const named = Object.entries({ ...suites, ...onRequest }).filter(([name]) =>
    name.startsWith(only),
  );
  if (named.length > 0) return named;
  const [suite] = only.split('/');
  return suite in suites ? [[only, node(only)]] : [];
}

async function main() {
  await prepare();
  const todo = chosen();
  if (todo.length === 0) {
    const names = Object.keys({ ...suites, ...onRequest }).join(', ');
    console.log(`No suite is called ${only}; there are ${names}.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  await run(process.execPath, [join(root, '.scripts/build.mjs'), '--tests'], { cwd: root });
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const [name, suite] of todo) {
    const begun = performance.now();
    console.log(`\n${name}`);
    let counts;
    try {
      counts = await suite();
    } catch (error) {
      console.log(`  ${error.stack}`);
      counts = { passed: 0, failed: 1, skipped: 0 };
    }
    if (counts.reason) console.log(`  SKIPPED ${name}: ${counts.reason}`);
    for (const key of Object.keys(total)) total[key] += counts[key];
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      `  ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${seconds} s)`,
    );
  }
  return total;
}

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

let total;
try {
  total = await main();
} catch (error) {
  console.log(error.stack);
  total = { passed: 0, failed: 1, skipped: 0 };
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
console.log(`\ntests: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
