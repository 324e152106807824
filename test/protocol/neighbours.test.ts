import { describe, it } from 'node:test';
import { MemoryFiles } from '../support/memoryFiles';
import { Client, pushClient, root, type OpenDocument } from '../support/session';

const card = '---\nlicense: mit\n---\n# Otter\n';
const mit = 'SPDX-License-Identifier: MIT\n';
const apache = 'SPDX-License-Identifier: Apache-2.0\n';
const mismatch = 'card/license-mismatch';

/** Resolves once the document's findings have the rule, or have it no more; pulls whenever it is asked to. */
async function pulled(client: Client, document: OpenDocument, wanted: boolean): Promise<void> {
  for (;;) {
    const { refreshes } = client;
    if ((await document.drawn()).includes(mismatch) === wanted) return;
    await client.until(() => client.refreshes > refreshes);
  }
}

describe('a card beside a licence text', () => {
  it('is held against the text that is typed, saved or not', async (t) => {
    const client = await Client.connect({ files: new MemoryFiles({ [`${root}/LICENSE`]: mit }) });
    t.after(() => client.close());
    const readme = await client.open('README.md', card);
    await pulled(client, readme, false);
    const license = await client.open('LICENSE', mit);
    await license.replace('MIT', 'Apache-2.0');
    await pulled(client, readme, true);
    // Closed without saving, it is again what is on the disk.
    await license.close();
    await pulled(client, readme, false);
  });

  it('is published anew where the client is pushed to', async (t) => {
    const files = new MemoryFiles({ [`${root}/LICENSE`]: mit });
    const client = await Client.connect({ files, capabilities: pushClient });
    t.after(() => client.close());
    const readme = await client.open('README.md', card);
    const has = (): boolean | undefined =>
      client.published
        .findLast(({ uri }) => uri === readme.uri)
        ?.diagnostics.some(({ code }) => code === mismatch);
    await client.until(() => has() === false);
    await client.open('LICENSE', apache);
    await client.until(() => has() === true);
  });
});
