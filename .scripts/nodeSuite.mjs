import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { glob } from './files.mjs';
import { root } from './hosts/paths.mjs';

/**
 * Runs the built tests below `out/test/<name>`, which may name a file's beginning too.
 * @param {string} name such as `unit` or `unit/text`
 * @returns {Promise<import('./hosts/suite.mjs').Counts>}
 */
export async function runNodeSuite(name) {
  const none = { passed: 0, failed: 0, skipped: 0 };
  const out = join(root, 'out/test');
  const exists = await access(out).then(
    () => true,
    () => false,
  );
  const files = exists
    ? (await glob(out, /\.test\.mjs$/)).filter((file) => file.startsWith(`${out}/${name}`))
    : [];
  if (files.length === 0) return none;
  const reporter = new URL('reporter.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--test', `--test-reporter=${reporter}`, ...files], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let last = '';
  for await (const chunk of child.stdout) {
    const lines = (last + String(chunk)).split('\n');
    last = lines.pop() ?? '';
    for (const line of lines) {
      if (last === '' && /^\{"passed":/.test(line)) last = line;
      else console.log(line);
    }
    if (/^\{"passed":/.test(last)) continue;
  }
  try {
    return JSON.parse(last);
  } catch {
    console.log(`  node --test ended without counts: ${last}`);
    return { ...none, failed: 1 };
  }
}
