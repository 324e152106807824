import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import type { Answers } from '../../server/src/authoring/question';
import type { AuthoringFlow } from '../../server/src/core/finding';
import { authoringRequest, reportRequest, type AuthoringResult } from '../../server/src/protocol';
import { MemoryFiles } from '../support/memoryFiles';
import { Client, root } from '../support/session';

/** Answers all that is asked as `answers` say, else with what is likely or first, and returns the end. */
async function lead(
  client: Client,
  flow: AuthoringFlow,
  uri: string,
  answers: Answers,
): Promise<Exclude<AuthoringResult, { readonly question: unknown }>> {
  let given: Answers = {};
  for (let steps = 0; steps < 20; steps++) {
    const params = { flow, uri, answers: given };
    const result: AuthoringResult = await client.connection.sendRequest(authoringRequest, params);
    if (!('question' in result)) return result;
    const { id, likely, choices } = result.question;
    given = { ...given, [id]: answers[id] ?? likely ?? [choices?.[0]?.value ?? 'Otter'] };
  }
  return assert.fail('it never ends');
}

function textOf(edit: WorkspaceEdit, name: string): string {
  const found = edit.documentChanges?.find(
    (change): change is TextDocumentEdit =>
      'textDocument' in change && change.textDocument.uri === `${root}/${name}`,
  );
  return found?.edits.map((each) => ('newText' in each ? each.newText : '')).join('') ?? '';
}

describe('the authoring flows', () => {
  it('write a card, its licence text and nothing else into an empty folder', async (t) => {
    const client = await Client.connect({ files: new MemoryFiles({}) });
    t.after(() => client.close());
    const result = await lead(client, 'newCard', `${root}/`, {
      relation: ['scratch'],
      license: ['MIT'],
      holder: ['Ada Otter'],
    });
    assert.ok('edit' in result);
    assert.equal(result.show, `${root}/README.md`);
    assert.match(textOf(result.edit, 'README.md'), /^---\nlicense: mit\n/);
    assert.match(textOf(result.edit, 'LICENSE'), /^MIT License[^]*Copyright \(c\) \d{4} Ada Otter/);
    assert.equal(textOf(result.edit, 'NOTICE'), '');
  });

  it('refuse to write over a card', async (t) => {
    const files = new MemoryFiles({ [`${root}/README.md`]: '# Otter\n' });
    const client = await Client.connect({ files });
    t.after(() => client.close());
    assert.ok('refusal' in (await lead(client, 'newCard', `${root}/README.md`, {})));
  });

  it('change an open card as it stands in the editor', async (t) => {
    const client = await Client.connect({ files: new MemoryFiles({}) });
    t.after(() => client.close());
    await client.open('README.md', '---\nlicense: mit\n---\n# Otter\n');
    const result = await lead(client, 'chooseLicense', `${root}/README.md`, {
      license: ['Apache-2.0'],
    });
    assert.ok('edit' in result);
    const own = result.edit.documentChanges?.find(
      (change): change is TextDocumentEdit =>
        'textDocument' in change && change.textDocument.uri.endsWith('README.md'),
    );
    assert.equal(own?.textDocument.version, 1);
    assert.match(textOf(result.edit, 'README.md'), /apache-2\.0/);
    assert.match(textOf(result.edit, 'LICENSE'), /Apache License/);
  });

  it('write what a card says beside it, in each of the formats', async (t) => {
    const files = new MemoryFiles({
      [`${root}/README.md`]: `---
license: apache-2.0
base_model: otter/Base-1B
datasets: [otter/river]
---
# Otter 1B

- **Developed by:** [The Otters](https://otter.example)
`,
    });
    const client = await Client.connect({ files });
    t.after(() => client.close());
    const uri = `${root}/README.md`;
    const written = async (format: string): Promise<readonly [string, string]> => {
      const result = await lead(client, 'export', uri, { format: [format] });
      assert.ok('edit' in result);
      const name = result.show.slice(root.length + 1);
      return [name, textOf(result.edit, name)];
    };
    const [mofName, mof] = await written('mof');
    assert.match(mofName, /\.yml$/);
    assert.match(mof, /producer: The Otters\n/);
    const [bomName, bom] = await written('cyclonedx');
    assert.match(bomName, /\.cdx\.json$/);
    const cyclonedx = JSON.parse(bom) as Readonly<Record<string, unknown>>;
    assert.equal(cyclonedx['bomFormat'], 'CycloneDX');
    assert.match(String(cyclonedx['serialNumber']), /^urn:uuid:[\da-f-]{36}$/);
    const [spdxName, spdx] = await written('spdx');
    assert.match(spdxName, /\.spdx\.json$/);
    assert.ok('@graph' in (JSON.parse(spdx) as object));
    for (const text of [bom, spdx])
      for (const word of ['Apache-2.0', 'otter/river', 'The Otters'])
        assert.ok(text.includes(word), `${word} is not in it`);
  });

  it('refuse to export where there is no card', async (t) => {
    const client = await Client.connect({ files: new MemoryFiles({}) });
    t.after(() => client.close());
    assert.ok('refusal' in (await lead(client, 'export', `${root}/`, {})));
  });

  it('show a page on the folder, in a webview and as Markdown', async (t) => {
    const client = await Client.connect({ files: new MemoryFiles({}) });
    t.after(() => client.close());
    await client.open(
      'README.md',
      '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Otter\n',
    );
    const uri = `${root}/README.md`;
    const html = await client.connection.sendRequest<string>(reportRequest, {
      uri,
      format: 'html',
      nonce: 'abc',
    });
    assert.match(html, /<svg role="img"/);
    assert.match(html, /script-src &#39;nonce-abc&#39;/);
    const markdown = await client.connection.sendRequest<string>(reportRequest, {
      uri,
      format: 'md',
    });
    assert.match(
      markdown,
      /base model \*\*meta-llama\/Llama-3\.1-8B\*\*: Llama 3\.1 Community License/,
    );
  });
});
