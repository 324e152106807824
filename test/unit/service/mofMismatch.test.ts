import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { neverCancelled } from '../../../server/src/core/cancellation';
import { createService } from '../../../server/src/service/service';
import { decide } from '../../../server/src/workspace/projects';
import { defaultEditorSettings } from '../../../server/src/workspace/settings';
import { MemoryFiles } from '../../support/memoryFiles';

const folder = 'file:///models/sparrow';

function mof(license: string, more = ''): string {
  return `framework:\n  name: Model Openness Framework\n  version: '1.0'\n  date: '2024-12-15'\nrelease:\n  name: Sparrow\n  version: '1'\n  producer: Example\n  license:\n    ${license}\n${more}  components:\n    - name: Model parameters (Final)\n      description: weights\n`;
}

/** What is found in a card with files beside it, as the words it is about and the message. */
async function found(card: string, files: Readonly<Record<string, string>>): Promise<string[][]> {
  const fileSystem = new MemoryFiles();
  for (const [name, text] of Object.entries(files)) fileSystem.set(`${folder}/${name}`, text);
  const service = createService({ fileSystem, loadAsset: () => Promise.resolve(undefined) });
  const uri = `${folder}/README.md`;
  const { reports } = await service.check(
    { uri, version: 0, text: card, kind: 'model-card' },
    decide(uri, defaultEditorSettings, undefined),
    neverCancelled,
  );
  return reports
    .map(({ finding }) => finding)
    .filter(({ rule }) => rule === 'card/mof-mismatch')
    .map(({ span, message, related }) => [
      card.slice(span.start, span.end),
      message,
      related?.[0]?.uri ?? '',
    ]);
}

const mit = '---\nlicense: mit\n---\n# Sparrow\n\n[Code](https://github.com/example/sparrow)\n';

describe('a card with a MOF file beside it', () => {
  it('says nothing where both say the same, in whatever words', async () => {
    const file = mof('distribution: {name: MIT License, path: LICENSE}');
    assert.deepEqual(await found(mit, { 'sparrow.yml': file }), []);
  });

  it('tells of another licence of the whole, once', async () => {
    const file = mof('distribution: {name: Apache-2.0, path: LICENSE}');
    assert.deepEqual(await found(mit, { 'sparrow.yml': file }), [
      [
        'license: mit',
        'The card gives the licence MIT, the MOF file Apache-2.0.',
        `${folder}/sparrow.yml`,
      ],
    ]);
  });

  it('tells of another licence of the weights, and of another repository', async () => {
    const file = mof(
      'data: {name: CC-BY-4.0, path: LICENSE}',
      '  repository: https://github.com/example/other\n',
    );
    assert.deepEqual(
      (await found(mit, { 'sparrow.yml': file })).map(([words]) => words),
      ['license: mit', 'https://github.com/example/sparrow'],
    );
  });

  it('of several files takes the one of the model’s name, and of other YAML none', async () => {
    const same = mof('distribution: {name: MIT, path: LICENSE}');
    const other = mof('distribution: {name: Apache-2.0, path: LICENSE}');
    assert.deepEqual(await found(mit, { 'Sparrow.yml': same, 'crow.yml': other }), []);
    assert.deepEqual(await found(mit, { 'robin.yml': same, 'crow.yml': other }), []);
    assert.deepEqual(await found(mit, { 'environment.yml': 'name: x\n' }), []);
  });
});
