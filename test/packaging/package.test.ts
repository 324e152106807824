import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { pageOf } from '../../server/src/core/rule';
import { allRules } from '../../server/src/service/rules';
import { zipEntries } from '../support/zip';

const kilobyte = 1024;

/** What each bundle may weigh, in bytes: a dependency that comes in by mistake is noticed here. */
const budgets: Readonly<Record<string, number>> = {
  'dist/client/node.js': 24 * kilobyte,
  'dist/client/nodeClient.js': 500 * kilobyte,
  'dist/client/browser.js': 460 * kilobyte,
  'dist/server/node.js': 240 * kilobyte,
  'dist/server/browser.js': 1500 * kilobyte,
  'dist/cli.js': 16 * kilobyte,
};

describe('the bundles', () => {
  for (const [path, budget] of Object.entries(budgets)) {
    it(`${path} is at most ${budget / kilobyte} KB`, () => {
      const { size } = statSync(path);
      assert.ok(size > 0 && size <= budget, `${path} has ${size} bytes`);
    });
  }

  it('the command line runs by itself', () => {
    const { stdout, status } = spawnSync(process.execPath, ['dist/cli.js', '--help'], {
      encoding: 'utf8',
    });
    assert.match(stdout, /four-freedoms check/);
    assert.equal(status, 0);
  });
});

describe('the package', () => {
  let folder: string;
  let vsix: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'four-freedoms-'));
    const script = pathToFileURL('.scripts/package.mjs').href;
    const { packExtension } = (await import(script)) as {
      packExtension: (folder: string) => Promise<string>;
    };
    vsix = await packExtension(folder);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('holds exactly what is wanted', () => {
    const expected = [
      'LICENSE.txt',
      ...(existsSync('dist/licenses.bin') ? ['dist/licenses.bin'] : []),
      // The command line is the npm package's; the extension does not need it.
      ...Object.keys(budgets).filter((path) => path !== 'dist/cli.js'),
      'docs/rules/README.md',
      ...allRules.map(({ id }) => `docs/rules/${pageOf(id)}`),
      ...['check', 'choose', 'open', 'read'].map((step) => `docs/walkthrough/${step}.md`),
      'images/icon.png',
      'package.json',
      'readme.md',
      ...['license-text', 'markdown', 'source'].map((name) => `snippets/${name}.json`),
      'syntaxes/card-front-matter.tmLanguage.json',
      'syntaxes/license-text.configuration.json',
      'syntaxes/license-text.tmLanguage.json',
    ].map((path) => `extension/${path}`);
    expected.push('[Content_Types].xml', 'extension.vsixmanifest');
    const names = zipEntries(readFileSync(vsix)).map(({ name }) => name);
    assert.deepEqual(names, expected.sort());
  });

  it('is at most 2 MB, and 1 MB without the catalogue of licences', () => {
    const { size } = statSync(vsix);
    const catalogue =
      zipEntries(readFileSync(vsix)).find(({ name }) => name === 'extension/dist/licenses.bin')
        ?.packed ?? 0;
    assert.ok(size <= 2048 * kilobyte, `it has ${size} bytes`);
    assert.ok(size - catalogue <= 1000 * kilobyte, `${size - catalogue} without the catalogue`);
  });
});
