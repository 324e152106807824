import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { Client } from '../support/session';

const card =
  '---\nlicense: mit\n---\n# Otter\n\nYou may not use the model for any commercial purpose.\n';

const programs: Readonly<Record<string, readonly string[]>> = {
  'the server bundle': ['dist/server/node.js', '--stdio'],
  'the command line': ['dist/cli.js', 'lsp', '--stdio'],
};

describe('as built', () => {
  before(() => {
    for (const [file = ''] of Object.values(programs)) {
      assert.ok(existsSync(file), `${file} is missing: run npm run build first`);
    }
  });

  for (const [name, args] of Object.entries(programs)) {
    it(`${name} serves over standard input and output, and ends when told to`, async () => {
      const client = await Client.connect({ command: [process.execPath, ...args] });
      assert.equal(client.initialized.serverInfo?.name, 'four-freedoms');
      const document = await client.open('README.md', card);
      assert.match(await document.drawn(), /use\/non-commercial/);
      const license = await client.open('LICENSE', 'MIT License\n\nSome words.\n');
      assert.ok(Array.isArray(await license.diagnostics()));
      assert.deepEqual(client.logged, []);
      await client.close();
    });
  }
});
