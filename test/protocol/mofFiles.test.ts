import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DocumentSymbol } from 'vscode-languageserver';
import { verdictRequest, type Verdict } from '../../server/src/protocol';
import { connect, markdown } from '../support/features';
import { root } from '../support/session';

describe('MOF files', () => {
  const mof = `framework:
  name: Model Openness Framework
  version: '1.0'
  date: '2024-12-15'
release:
  name: Otter
  version: '1'
  license:
    distribution: { name: Apache-2.0 }
  producer: Holt
  components:
    - name: Model architecture
      description: x
`;

  it('have findings, hover, outline and a verdict', async (t) => {
    const client = await connect(t);
    const document = await client.open('otter.yml', mof);
    assert.match(await document.drawn(), /mof\/class information/);
    assert.match(markdown(await document.hover('release')), /Class III/);
    const symbols = await document.about<DocumentSymbol[]>('textDocument/documentSymbol');
    assert.deepEqual(
      symbols.map(({ name }) => name),
      ['Otter'],
    );
    const verdict = await client.connection.sendRequest<Verdict>(verdictRequest, {
      uri: `${root}/otter.yml`,
    });
    assert.match(verdict.summary, /MOF/);
  });
});
