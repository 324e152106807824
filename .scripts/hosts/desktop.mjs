// Runs the editor suite in a desktop VS Code, which @vscode/test-electron downloads.
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cache, root } from './paths.mjs';
import { tapReader } from './tap.mjs';

/** @returns {Promise<import('./suite.mjs').Counts & { reason?: string }>} */
export async function runOnDesktop() {
  const skipped = (reason) => ({ passed: 0, failed: 0, skipped: 1, reason });
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return skipped('no display; run it under xvfb-run');
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  let executable;
  try {
    executable = await downloadAndUnzipVSCode({
      cachePath: join(cache, 'desktop'),
      timeout: 60_000,
    });
  } catch (error) {
    return skipped(`desktop VS Code cannot be downloaded: ${error.message}`);
  }
  const scratch = await mkdtemp(join(tmpdir(), 'four-freedoms-'));
  const workspace = join(scratch, 'workspace');
  await cp(join(root, 'test/editor/workspace'), workspace, { recursive: true });
  const reader = tapReader('desktop');
  try {
    const child = spawn(
      executable,
      [
        workspace,
        `--extensionDevelopmentPath=${root}`,
        `--extensionTestsPath=${join(root, 'out/editor/node.js')}`,
        `--user-data-dir=${join(scratch, 'data')}`,
        `--extensions-dir=${join(scratch, 'extensions')}`,
        '--disable-workspace-trust',
        '--disable-telemetry',
        '--disable-updates',
        '--skip-welcome',
        '--skip-release-notes',
        '--no-sandbox',
        '--disable-gpu',
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let rest = '';
    child.stdout.on('data', (chunk) => {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(reader.read);
    });
    child.stderr.resume();
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const { passed, failed } = reader.counts;
    if (failed === 0 && (code !== 0 || passed === 0)) {
      console.log(`  VS Code ended with exit code ${code}`);
      reader.counts.failed++;
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  return reader.counts;
}
