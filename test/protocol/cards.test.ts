import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { connect, markdown, opened } from '../support/features';
import { MemoryFiles } from '../support/memoryFiles';

describe('cards', () => {
  const card = `---
license: Apache-2.0
base_model: meta-llama/Meta-Llama-3-8B
pipeline_tag: text-gen
---
# Otter

Made from [Llama 3](https://huggingface.co/meta-llama/Meta-Llama-3-8B).
`;

  it('explain fields, licences and base models', async (t) => {
    const document = await opened(t, 'README.md', card);
    assert.match(markdown(await document.hover('license')), /license/);
    assert.match(markdown(await document.hover('meta-llama/Meta-Llama-3-8B')), /Llama 3/);
  });

  it('complete front matter with a verdict in the detail', async (t) => {
    const document = await opened(t, 'README.md', card);
    const position = { line: 1, character: 'license: '.length };
    const items = await document.about<CompletionItem[]>('textDocument/completion', { position });
    const apache = items.find(({ label }) => label === 'apache-2.0');
    assert.ok(apache?.detail);
    const body = { line: 6, character: 0 };
    const inBody = await document.about<CompletionItem[]>('textDocument/completion', {
      position: body,
    });
    assert.ok(inBody.every(({ kind }) => kind === CompletionItemKind.Snippet));
  });

  it('fix a licence id by the one right answer', async (t) => {
    const document = await opened(t, 'README.md', card);
    const actions = await document.codeActions('Apache-2.0');
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(preferred, actions.map(({ title }) => title).join());
    assert.equal(await document.applied(preferred), card.replace('Apache-2.0', 'apache-2.0'));
  });

  it('read the licence file beside the card, and see it change', async (t) => {
    const files = new MemoryFiles();
    const client = await connect(t, { files });
    const text = card.replace('Apache-2.0', 'apache-2.0');
    // Of a folder without the card itself nothing is known.
    await client.changeFile('README.md', text);
    const document = await client.open('README.md', text);
    const has = async () =>
      (await document.diagnostics()).some(({ code }) => code === 'card/license-text-missing');
    assert.equal(await has(), true);
    await client.changeFile('LICENSE', 'Some licence of our own. Everybody may use the model.\n');
    assert.equal(await has(), false);
    const reads = files.reads.length;
    await document.replace('# Otter', '# Sea otter');
    await document.diagnostics();
    assert.equal(files.reads.length, reads, 'a keystroke reads no file');
  });
});
