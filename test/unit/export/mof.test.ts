import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  compareWithMof,
  componentRows,
  exportMof,
  factsFromMof,
  noFacts,
  type CardFacts,
} from '../../../server/src/export';
import { mofRules, readMof } from '../../../server/src/mof';
import { sparrow } from './facts';

describe('exportMof', () => {
  it('writes a file that our own rules have nothing against', () => {
    for (const facts of [sparrow, noFacts('x')]) {
      const document = readMof(exportMof(facts));
      const found = mofRules
        .filter(({ id }) => id !== 'mof/class')
        .flatMap((rule) => [...rule.check(document)]);
      assert.deepEqual(found, []);
    }
  });

  it('writes the components in the framework’s order, with SPDX ids, and leaves out what it does not know', () => {
    assert.equal(
      exportMof({ ...noFacts('Tit'), version: '2.0', components: sparrow.components }),
      `framework:
  name: Model Openness Framework
  version: '1.0'
  date: '2024-12-15'
release:
  name: Tit
  version: '2.0'
  license: {}
  origin: ''
  producer: ''
  contact: ''
  repository: ''
  huggingface: ''
  components:
    - name: Model architecture
      component_path: modeling.py
    - name: Data card
      license: unlicensed
    - name: Training code
      license: MIT
      component_path: https://example.org/code
    - name: Evaluation data
      description: Held-out calls
    - name: Datasets
      license: CC-BY-4.0
`,
    );
  });

  it('is read back as what it was made of', () => {
    const back = factsFromMof(readMof(exportMof(sparrow)));
    assert.equal(back.name, sparrow.name);
    assert.equal(back.producer, sparrow.producer);
    assert.equal(back.version, sparrow.version);
    assert.equal(back.released, sparrow.released);
    assert.equal(back.modelType, sparrow.modelType);
    assert.equal(back.architecture, sparrow.architecture);
    assert.deepEqual(back.licenses, [{ id: 'Apache-2.0', link: 'LICENSE' }]);
    assert.deepEqual(back.urls, { home: sparrow.urls.home, repository: sparrow.urls.repository });
    // Once read, nothing is lost any more.
    assert.deepEqual(
      factsFromMof(readMof(exportMof({ ...back, origin: undefined } as CardFacts))),
      back,
    );
  });
});

describe('componentRows', () => {
  it('has each component with the licence it comes under', () => {
    assert.deepEqual(
      componentRows(sparrow).map(({ name, license, location }) => [name, license, location]),
      [
        ['Model architecture', 'Apache-2.0', 'modeling.py'],
        ['Data card', undefined, undefined],
        ['Training code', 'MIT', 'https://example.org/code'],
        ['Evaluation data', 'Apache-2.0', undefined],
        ['Datasets', 'CC-BY-4.0', undefined],
        ['Perch', 'perch licence', undefined],
      ],
    );
  });
});

describe('compareWithMof', () => {
  it('finds nothing between a card and the file made of it', () => {
    assert.deepEqual(compareWithMof(sparrow, readMof(exportMof(sparrow))), []);
  });

  it('minds no spelling of names, licences and addresses', () => {
    const text = exportMof(sparrow)
      .replace('name: Sparrow-7B', 'name: sparrow_7b')
      .replace('name: Apache-2.0', 'name: Apache License 2.0')
      .replace('https://example.org/git/sparrow', 'http://www.example.org/git/Sparrow.git');
    assert.deepEqual(
      compareWithMof({ ...sparrow, name: 'birdhouse/Sparrow-7B' }, readMof(text)),
      [],
    );
  });

  it('tells what differs, and where in the file', () => {
    const text = exportMof(sparrow)
      .replace("version: '1.2'", "version: '1.3'")
      .replace('license: MIT', 'license: GPL-3.0-only')
      .replace('- name: Data card', '- name: Model card');
    const document = readMof(text);
    const found = compareWithMof(sparrow, document).map(({ kind, component, mofSpan, message }) => [
      kind,
      component,
      text.slice(mofSpan.start, mofSpan.end),
      message,
    ]);
    assert.deepEqual(found, [
      ['version', undefined, 'release', 'The card gives the version 1.2, the MOF file 1.3.'],
      [
        'component-license',
        'Training code',
        'GPL-3.0-only',
        'For Training code the card gives the licence MIT, the MOF file GPL-3.0-only.',
      ],
      [
        'component-not-in-mof',
        'Data card',
        'release',
        'The card lists Data card, the MOF file does not.',
      ],
      [
        'component-not-in-card',
        'Model card',
        'Model card',
        'The MOF file lists Model card, the card does not.',
      ],
    ]);
  });

  it('does not hold it against a card that it lists no components', () => {
    const card = { ...noFacts('Sparrow-7B'), licenses: [{ id: 'mit' }] };
    const found = compareWithMof(card, readMof(exportMof(sparrow)));
    assert.deepEqual(
      found.map(({ kind, card: ours, mof }) => [kind, ours, mof]),
      [['license', 'mit', 'Apache-2.0']],
    );
  });
});
