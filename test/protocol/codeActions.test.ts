import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { CodeAction } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect, license, opened } from '../support/features';
import { MemoryFiles } from '../support/memoryFiles';
import { modernClient, root } from '../support/session';

describe('code actions', () => {
  const card = `---
license: mit
base_model: a/b
---
# Otter

🦦 You may not use the model for any commercial purpose.
`;

  it('suppress a finding for its line and for the file, and the result is quiet', async (t) => {
    const client = await connect(t);
    const document = await client.open('README.md', card);
    const actions = await document.codeActions('commercial purpose');
    const line = actions.find(({ title }) => title === 'Suppress use/non-commercial for this line');
    assert.ok(line);
    assert.equal(line.edit, undefined, 'the edit is left for resolve');
    const text = await document.applied(line);
    assert.equal(
      text,
      card.replace(
        '🦦',
        '<!-- four-freedoms-disable-next-line use/non-commercial -- reason -->\n🦦',
      ),
    );
    const fixed = await client.open('fixed/README.md', text);
    const codes = (await fixed.diagnostics()).map(({ code }) => String(code));
    assert.ok(!codes.some((code) => /^use\/|^suppression\//.test(code)), codes.join());
    const file = actions.find(({ title }) => title === 'Suppress use/non-commercial for this file');
    assert.ok(file);
    assert.match(
      await document.applied(file),
      /^---\n# four-freedoms-disable use\/non-commercial -- reason\nlicense/,
    );
  });

  it('carry the edit at once for a client that can’t resolve, and no version where it knows none', async (t) => {
    const { codeAction, ...textDocument } = modernClient.textDocument ?? {};
    assert.ok(codeAction);
    const client = await connect(t, {
      capabilities: { textDocument: { ...textDocument, codeAction: { dataSupport: true } } },
    });
    const document = await client.open('README.md', card);
    const [first] = await document.codeActions('commercial purpose');
    assert.ok(first?.edit?.changes?.[document.uri]);
  });

  it('edit only the version they were made for', async (t) => {
    const client = await connect(t);
    const document = await client.open('README.md', card);
    const [first] = await document.codeActions('commercial purpose');
    assert.ok(first);
    await document.replace('# Otter', '# Sea otter');
    const resolved = await client.connection.sendRequest<{ edit?: unknown }>(
      'codeAction/resolve',
      first,
    );
    assert.equal(resolved.edit, undefined);
  });

  it('answer a save that asks for other kinds with nothing', async (t) => {
    const document = await opened(t, 'README.md', card);
    for (const only of [['source.organizeImports'], ['source.fixAll.eslint'], ['refactor']]) {
      assert.deepEqual(await document.codeActions('commercial purpose', only), []);
    }
    const all = await document.codeActions('commercial purpose', ['source.fixAll']);
    assert.ok(all.every(({ kind }) => kind === 'source.fixAll.fourFreedoms'));
  });

  it('do not write comments into a licence of plain text', async (t) => {
    const document = await opened(t);
    const actions = await document.codeActions('commercial purpose');
    for (const action of actions)
      assert.doesNotMatch(await document.applied(action), /four-freedoms-disable/);
  });
});

describe('waivers', () => {
  /** The project file after a waiver for the one finding of the licence is written. */
  async function waived(t: TestContext, before: string | undefined): Promise<string> {
    const config = `${root}/.four-freedoms.yml`;
    const files = new MemoryFiles(before === undefined ? {} : { [config]: before });
    const client = await connect(t, { files });
    const document = await client.open('LICENSE', license);
    const actions = await document.codeActions('commercial purpose');
    const action = actions.find(
      ({ title }) => title === 'Waive use/non-commercial for these words',
    );
    assert.ok(action, actions.map(({ title }) => title).join());
    const { edit } = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    const changes = edit?.documentChanges ?? [];
    assert.equal(
      changes.some((change) => 'kind' in change),
      before === undefined,
      'creates the file',
    );
    const edits = changes.flatMap((change) =>
      'edits' in change && change.textDocument.uri === config ? change.edits : [],
    );
    const text = TextDocument.applyEdits(
      TextDocument.create(config, 'yaml', 0, before ?? ''),
      edits.flatMap((each) => ('newText' in each ? [each] : [])),
    );
    await client.changeFile('.four-freedoms.yml', text);
    const codes = (await document.diagnostics()).map(({ code }) => String(code));
    assert.deepEqual(codes, [], 'the waiver holds');
    await document.replace('any commercial', 'every commercial');
    const fallen = (await document.diagnostics()).map(({ code }) => String(code)).sort();
    assert.deepEqual(
      fallen,
      ['suppression/unused', 'use/non-commercial'],
      'the waiver falls with the words',
    );
    return text;
  }

  it('are written into a new project file', async (t) => {
    assert.match(
      await waived(t, undefined),
      /^waivers:\n- rule: use\/non-commercial\n {2}path: LICENSE\n {2}words: "?[0-9a-f]{14}"?\n {2}reason: reason\n$/,
    );
  });

  it('are added to an existing one, whose comments stay', async (t) => {
    const before =
      '# ours\nseverity: {} # none\nwaivers:\n  - rule: use/output\n    path: other\n    words: ab\n    reason: x\n';
    assert.ok((await waived(t, before)).startsWith(before));
  });
});
