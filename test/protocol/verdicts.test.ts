import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CodeLens } from 'vscode-languageserver';
import { explainRequest, verdictRequest, type Verdict } from '../../server/src/protocol';
import { connect, license } from '../support/features';

describe('code lens and verdict', () => {
  it('tell what the document comes to, unless switched off', async (t) => {
    const client = await connect(t);
    const document = await client.open('LICENSE', license);
    const [lens] = await document.about<CodeLens[]>('textDocument/codeLens');
    assert.equal(lens?.command?.title, 'restricts use');
    assert.equal(lens.range.start.line, 0);
    const verdict = await client.connection.sendRequest<Verdict>(verdictRequest, {
      uri: document.uri,
    });
    assert.equal(verdict.terms?.overall, 'restricted');
    assert.equal(verdict.counts.warning, 1);
    await client.changeSettings({ codeLens: false });
    assert.deepEqual(await document.about('textDocument/codeLens'), []);
  });

  it('explain rules and licences', async (t) => {
    const client = await connect(t);
    assert.match(
      await client.connection.sendRequest(explainRequest, { id: 'use/output' }),
      /What it takes/,
    );
    assert.match(
      await client.connection.sendRequest(explainRequest, { id: 'apache-2.0' }),
      /Apache License 2\.0/,
    );
    assert.equal(await client.connection.sendRequest(explainRequest, { id: 'nothing' }), null);
  });
});
