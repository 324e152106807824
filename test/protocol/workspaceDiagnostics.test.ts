import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { MemoryFiles } from '../support/memoryFiles';
import { Client, modernClient, pushClient, root, type SessionOptions } from '../support/session';

const restricted = 'Heron Licence\n\nYou may use the Model for non-commercial purposes only.\n';
const free = 'Heron Licence\n\nYou may use the Model for any purpose.\n';

const files = (): MemoryFiles =>
  new MemoryFiles({
    [`${root}/LICENSE`]: restricted,
    [`${root}/docs/guide.md`]: '# A guide\n\nYou may not use it commercially.\n',
    [`${root}/models/heron/LICENSE`]: restricted,
    [`${root}/models/free/LICENSE`]: free,
    [`${root}/node_modules/other/LICENSE`]: restricted,
  });

/** A client with the workspace's diagnostics on, and how it pulls for them. */
async function connect(t: TestContext, options: SessionOptions = {}) {
  const client = await Client.connect({
    files: files(),
    settings: { severity: { 'license/*': 'off' } },
    initializationOptions: { workspaceDiagnostics: true },
    ...options,
  });
  t.after(() => client.close());
  const ids = new Map<string, string>();
  const pull = async (): Promise<Record<string, readonly unknown[]>> => {
    const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds: [...ids].map(([uri, value]) => ({ uri, value })) },
    );
    const told: Record<string, readonly unknown[]> = {};
    for (const item of items) {
      assert.equal(item.kind, 'full');
      if (item.resultId !== undefined) ids.set(item.uri, item.resultId);
      told[item.uri.slice(root.length + 1)] = item.items.map(({ code }) => code);
    }
    return told;
  };
  return { client, pull };
}

describe('diagnostics of the workspace', () => {
  it('are offered only where they were asked for, to a client that pulls', async (t) => {
    const provided = async (options: SessionOptions): Promise<boolean | undefined> =>
      (await connect(t, options)).client.initialized.capabilities.diagnosticProvider
        ?.workspaceDiagnostics;
    assert.equal(await provided({ capabilities: modernClient }), true);
    assert.equal(await provided({ initializationOptions: {} }), false);
    assert.equal(await provided({ capabilities: pushClient }), undefined);
  });

  it('tell of our documents with findings, in every folder but those of others', async (t) => {
    const { pull } = await connect(t);
    assert.deepEqual(await pull(), {
      LICENSE: ['use/non-commercial'],
      'models/heron/LICENSE': ['use/non-commercial'],
    });
  });

  it('cost nothing while nothing changes, and tell of a change alone', async (t) => {
    const { client, pull } = await connect(t);
    await pull();
    const read = client.files.reads.length;
    const next = pull();
    // An answer to another request shows that the server has been through its queue.
    await client.connection.sendRequest('fourFreedoms/explain', { id: 'use/non-commercial' });
    assert.equal(client.files.reads.length, read);
    await client.changeFile('models/free/LICENSE', restricted);
    assert.deepEqual(await next, { 'models/free/LICENSE': ['use/non-commercial'] });
    assert.ok(!client.files.reads.slice(read).some((uri) => uri.includes('/heron/')));
  });

  it('are taken back where a file is mended or gone', async (t) => {
    const { client, pull } = await connect(t);
    await pull();
    await client.changeFile('LICENSE', free);
    assert.deepEqual(await pull(), { LICENSE: [] });
    await client.changeFile('models/heron/LICENSE', undefined);
    assert.deepEqual(await pull(), { 'models/heron/LICENSE': [] });
  });

  it('leave an open document to its own requests', async (t) => {
    const { client, pull } = await connect(t);
    const document = await client.open('LICENSE', restricted);
    assert.deepEqual(await pull(), { 'models/heron/LICENSE': ['use/non-commercial'] });
    await document.close();
    assert.deepEqual(await pull(), { LICENSE: ['use/non-commercial'] });
  });

  it('follow the settings', async (t) => {
    const { client, pull } = await connect(t);
    await pull();
    await client.changeSettings({ enabled: false });
    assert.deepEqual(await pull(), { LICENSE: [], 'models/heron/LICENSE': [] });
  });

  it('follow the folders of the workspace', async (t) => {
    const { client, pull } = await connect(t);
    await pull();
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: root, name: 'work' }] },
    });
    assert.deepEqual(await pull(), { LICENSE: [], 'models/heron/LICENSE': [] });
  });
});
