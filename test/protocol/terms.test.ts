import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Location, WorkspaceEdit } from 'vscode-languageserver';
import { license, opened, words } from '../support/features';

describe('defined terms and references', () => {
  it('go to their definitions', async (t) => {
    const document = await opened(t);
    const term = await document.request<Location>('textDocument/definition', 'Fork, under');
    assert.equal(words(document, term), 'Fork');
    assert.equal(term.range.start.line, 6);
    const section = await document.request<Location>('textDocument/definition', 'Section 3(a)');
    assert.match(words(document, section), /^You may not use/);
    assert.equal(await document.request('textDocument/definition', 'Everybody'), null);
  });

  it('find all uses, with or without the definition', async (t) => {
    const document = await opened(t);
    const uses = (includeDeclaration: boolean) =>
      document.request<Location[]>('textDocument/references', 'Work and each', {
        context: { includeDeclaration },
      });
    assert.deepEqual(
      (await uses(true)).map((use) => words(document, use)),
      ['Work', 'Work', 'Work', 'Work'],
    );
    assert.equal((await uses(false)).length, 3);
  });

  it('are renamed everywhere', async (t) => {
    const document = await opened(t);
    const prepared = await document.request<{ placeholder: string }>(
      'textDocument/prepareRename',
      'Fork, under',
    );
    assert.equal(prepared.placeholder, 'Fork');
    assert.equal(await document.request('textDocument/prepareRename', 'Everybody'), null);
    const edit = await document.request<WorkspaceEdit>('textDocument/rename', 'Fork, under', {
      newName: 'Derivative',
    });
    const renamed = await document.applied({ title: '', edit });
    assert.equal(renamed, license.replaceAll('Fork', 'Derivative'));
  });
});
