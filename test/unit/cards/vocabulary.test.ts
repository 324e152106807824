import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { longLanguages, shortLanguages } from '../../../server/src/cards/vocabulary/languages';

describe('the generated vocabulary', () => {
  it('is what the packages it comes from say', () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['.scripts/vocabulary.mjs', '--check'],
      { encoding: 'utf8' },
    );
    assert.equal(stdout + stderr, '');
    assert.equal(status, 0);
  });

  it('has each code once, two or three lower-case letters', () => {
    const codes = longLanguages.match(/.{3}/g) ?? [];
    assert.equal(codes.length * 3, longLanguages.length);
    assert.equal(new Set(codes).size, codes.length);
    for (const code of codes) assert.match(code, /^[a-z]{3}$/);
    for (const code of shortLanguages.keys()) assert.match(code, /^[a-z]{2}$/);
  });
});
