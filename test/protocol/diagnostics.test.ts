import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { MemoryFiles } from '../support/memoryFiles';
import { Client, modernClient, pushClient, root, type SessionOptions } from '../support/session';

const card = `---
license: apache-2.0
---
# 模型 🧠 Model

🧠🧠 日本 <!-- four-freedoms-disable use/none -- for the test -->
`;

const expected = `---
license: apache-2.0
---
# 模型 🧠 Model

🧠🧠 日本 <!-- four-freedoms-disable use/none -- for the test -->
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ suppression/unknown-rule warning
`;

/** What is set here keeps the test to the one rule it is about. */
const quiet = { severity: { 'card/*': 'off', 'license/*': 'off' } };

async function connect(t: TestContext, options: SessionOptions = {}): Promise<Client> {
  const client = await Client.connect({ settings: quiet, ...options });
  t.after(() => client.close());
  return client;
}

describe('a client that pulls', () => {
  it('gets diagnostics at UTF-16 columns', async (t) => {
    const client = await connect(t);
    const document = await client.open('README.md', card);
    assert.equal(await document.drawn(), expected);
  });

  it('gets code, help link, source and data', async (t) => {
    const client = await connect(t);
    const [diagnostic] = await (await client.open('README.md', card)).diagnostics();
    assert.equal(diagnostic?.code, 'suppression/unknown-rule');
    assert.equal(diagnostic.source, 'four-freedoms');
    assert.equal(
      diagnostic.codeDescription?.href,
      'file:///docs/rules/suppression-unknown-rule.md',
    );
    assert.deepEqual(Object.keys(diagnostic.data as object), ['rule', 'start', 'end', 'version']);
  });

  it('is told that nothing changed by the result id', async (t) => {
    const client = await connect(t);
    const document = await client.open('README.md', card);
    const first = await document.pull();
    assert.equal(first.kind, 'full');
    const second = await document.pull(first.resultId);
    assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
    await document.replace('use/none', 'use/nothing');
    assert.equal((await document.pull(first.resultId)).kind, 'full');
  });

  it('gets nothing for a file that is none of ours', async (t) => {
    const client = await connect(t);
    const blog = await client.open('post.md', `# A post\n\n<!-- four-freedoms-disable x -->\n`);
    assert.deepEqual(await blog.diagnostics(), []);
    const diff = await client.open('git:/work/README.md', card, 'markdown');
    assert.deepEqual(await diff.diagnostics(), []);
    assert.equal(await diff.hover('Model'), null);
  });

  it('sees a setting change at once, and is asked to pull again', async (t) => {
    const client = await connect(t);
    const document = await client.open('README.md', card);
    await document.diagnostics();
    await client.changeSettings({
      severity: { ...quiet.severity, 'suppression/unknown-rule': 'hint' },
    });
    await client.until(() => client.refreshes > 0);
    assert.match(await document.drawn(), /suppression\/unknown-rule hint/);
    await client.changeSettings({ severity: { ...quiet.severity, 'suppression/*': 'off' } });
    assert.deepEqual(await document.diagnostics(), []);
    await client.changeSettings({ ...quiet, enabled: false });
    assert.deepEqual(await document.diagnostics(), []);
  });

  it('survives settings that make no sense, and is told of them in the log', async (t) => {
    const client = await connect(t, { settings: { ...quiet, osaid: '7', enabled: 'perhaps' } });
    const document = await client.open('README.md', card);
    assert.equal(await document.drawn(), expected);
    assert.match(client.logged.join('\n'), /osaid must be one of/);
  });

  it('keeps what it has when its pull is cancelled', async (t) => {
    const client = await connect(t);
    const document = await client.open('README.md', card);
    const pull = document.pull();
    await document.replace('use/none', 'use/any');
    // The pull of the old version is either answered with the new text's findings or refused; never with none.
    const outcome = await pull.then(
      (report) => (report.kind === 'full' ? report.items.length : 0),
      (error: unknown) => error,
    );
    if (typeof outcome === 'number') assert.equal(outcome, 1);
    else assert.equal((outcome as { code: number }).code, -32802);
    assert.match(await document.drawn(), /use\/any/);
  });

  it('registers for what the client lets it register for', async (t) => {
    const client = await connect(t);
    await client.until(() => client.registrations.length === 2);
    assert.deepEqual([...client.registrations].sort(), [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
  });

  it('sees a README become a card when weights are put beside it', async (t) => {
    const files = new MemoryFiles();
    const client = await connect(t, { files });
    const text = '# Weights\n\n<!-- four-freedoms-disable use/none -- no front matter -->\n';
    const document = await client.open('model/README.md', text);
    assert.deepEqual(await document.diagnostics(), []);
    await client.changeFile('model/model.safetensors', '');
    assert.equal((await document.diagnostics()).length, 1);
  });

  it('obeys the project file, and sees it change', async (t) => {
    const files = new MemoryFiles({
      [`${root}/.four-freedoms.yml`]: 'severity:\n  suppression/unknown-rule: error\n',
    });
    const client = await connect(t, { files });
    const document = await client.open('README.md', card);
    assert.match(await document.drawn(), /suppression\/unknown-rule error/);
    await client.changeFile('.four-freedoms.yml', 'ignore: [README.md]\n');
    assert.deepEqual(await document.diagnostics(), []);
  });
});

describe('a client that can only be pushed to', () => {
  const options = { capabilities: pushClient, initializationOptions: { settings: quiet } };

  it('is pushed diagnostics with their version, and an empty list on close', async (t) => {
    const client = await connect(t, options);
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    const document = await client.open('README.md', card);
    assert.equal(await document.drawn(await document.pushed()), expected);
    await document.replace('use/none', 'use/nothing');
    assert.equal((await document.pushed()).length, 1);
    await document.close();
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0);
    assert.equal(client.published.at(-1)?.uri, document.uri);
    assert.deepEqual(client.registrations, []);
  });

  it('hears nothing about files that are none of ours', async (t) => {
    const client = await connect(t, options);
    const blog = await client.open('post.md', '# A post\n');
    const document = await client.open('README.md', card);
    await document.pushed();
    await blog.close();
    await document.close();
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0);
    assert.deepEqual([...new Set(client.published.map(({ uri }) => uri))], [document.uri]);
  });

  it('changes severities by the settings it sends', async (t) => {
    const client = await connect(t, options);
    const document = await client.open('README.md', card);
    await document.pushed();
    const before = client.published.length;
    await client.changeSettings({
      severity: { ...quiet.severity, 'suppression/unknown-rule': 'error' },
    });
    await client.until(() => client.published.length > before);
    assert.match(
      await document.drawn(client.published.at(-1)?.diagnostics ?? []),
      /unknown-rule error/,
    );
  });
});

describe('a client without dynamic registration', () => {
  it('works and is asked to register nothing', async (t) => {
    const { workspace, ...rest } = modernClient;
    const capabilities = {
      ...rest,
      workspace: { configuration: workspace?.configuration ?? true },
    };
    const client = await connect(t, { capabilities });
    const document = await client.open('README.md', card);
    assert.equal(await document.drawn(), expected);
    await client.changeSettings({ severity: { ...quiet.severity, 'suppression/*': 'off' } });
    assert.deepEqual(await document.diagnostics(), []);
    assert.deepEqual(client.registrations, []);
  });
});

describe('malformed input', () => {
  const texts = {
    'NUL and controls': 'You may not\u0000 \u0001\u007f use it.',
    'lone surrogates': 'a \ud800 b \udc00 c',
    'byte order mark and CRLF': '\ufeff---\r\nlicense: mit\r\n---\r\n',
    'front matter without an end': '---\nlicense: mit\n',
    'broken YAML': '---\nlicense: [mit\n  : }\n---\n',
    nothing: '',
  };
  for (const [name, text] of Object.entries(texts)) {
    it(`is answered: ${name}`, async (t) => {
      const client = await connect(t);
      for (const path of ['README.md', 'LICENSE', 'model_card.md', 'USE_POLICY.md']) {
        const document = await client.open(path, text);
        assert.ok(Array.isArray(await document.diagnostics()));
        await document.about('textDocument/hover', { position: { line: 0, character: 0 } });
        await document.about('textDocument/hover', { position: { line: 99, character: 99 } });
      }
      assert.deepEqual(client.logged, []);
    });
  }
});
