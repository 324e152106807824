import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';

it('what is generated from the rules is as they say', () => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['.scripts/generate.mjs', '--check'],
    { encoding: 'utf8' },
  );
  assert.equal(stdout + stderr, '');
  assert.equal(status, 0);
});
