import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  compareCommand,
  exportRequest,
  originalRequest,
  type ExportResult,
  type OriginalResult,
} from '../../server/src/protocol';
import { connect, license, markdown, opened } from '../support/features';

describe('exports and originals', () => {
  const card = `---
license: apache-2.0
library_name: transformers
---
# Otter
`;

  it('write a card’s facts in three formats, and nothing for a licence', async (t) => {
    const client = await connect(t);
    const { uri } = await client.open('README.md', card);
    const ask = (format: string, from = uri) =>
      client.connection.sendRequest<ExportResult | null>(exportRequest, { uri: from, format });
    assert.match((await ask('mof'))?.text ?? '', /Model Openness Framework/);
    assert.match((await ask('mof'))?.name ?? '', /\.yml$/);
    const bom = JSON.parse((await ask('cyclonedx'))?.text ?? '') as { bomFormat: string };
    assert.equal(bom.bomFormat, 'CycloneDX');
    assert.match((await ask('spdx'))?.text ?? '', /spdx\.org/);
    const text = await client.open('LICENSE', license);
    assert.equal(await ask('mof', text.uri), null);
  });

  it('give the original of a recognised licence to compare with', async (t) => {
    const client = await connect(t);
    const changed = `Fair License

Usage of the works is permitted provided that this instrument is retained with the works, so that any
entity that uses the works is notified of this instrument. No company may use them.

DISCLAIMER: THE WORKS ARE WITHOUT WARRANTY.
`;
    const document = await client.open('LICENSE', changed);
    const original = await client.connection.sendRequest<OriginalResult | null>(originalRequest, {
      uri: document.uri,
    });
    assert.equal(original?.id, 'Fair');
    assert.doesNotMatch(original.text ?? '', /No company/);
    // Lines break where the document's do.
    assert.match(original.text ?? '', /so that any\nentity that uses the works is notified/);
    const unknown = await client.open('other/LICENSE', license);
    assert.equal(await client.connection.sendRequest(originalRequest, { uri: unknown.uri }), null);
  });

  it('lead a client that can compare there, from the first line and from each departure', async (t) => {
    const changed = `Fair License

Usage of the works is permitted provided that this instrument is retained with the works, so that any
entity that uses the works is notified of this instrument. No company may use them.

DISCLAIMER: THE WORKS ARE WITHOUT WARRANTY.
`;
    const title = 'Compare with the original';
    const able = await connect(t, { initializationOptions: { compares: true } });
    const document = await able.open('a (b)/LICENSE', changed);
    const link = /\[Compare with the original\]\(command:(\S+)\?([^()]+)\)/.exec(
      markdown(await document.hover('Fair License')),
    );
    assert.equal(link?.[1], compareCommand);
    assert.deepEqual(JSON.parse(decodeURIComponent(link[2] ?? '')), [document.uri]);
    const actions = await document.codeActions('No company');
    const compare = actions.filter((action) => action.title === title);
    assert.deepEqual(
      compare.map(({ command }) => command?.arguments),
      [[document.uri]],
    );
    const unknown = await able.open('other/LICENSE', license);
    assert.doesNotMatch(markdown(await unknown.hover('Otter Model')), /Compare/);
    const plain = await opened(t, 'LICENSE', changed);
    assert.doesNotMatch(markdown(await plain.hover('Fair License')), /Compare/);
    assert.ok((await plain.codeActions('No company')).every((action) => action.title !== title));
  });
});
