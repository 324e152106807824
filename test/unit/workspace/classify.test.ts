import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classify, hasWeights } from '../../../server/src/workspace/classify';

describe('classify by name', () => {
  const kinds: Readonly<Record<string, readonly string[]>> = {
    license: [
      'LICENSE',
      'LICENCE',
      'license.txt',
      'LICENSE.md',
      'LICENSE-MIT',
      'LICENSE.Apache-2.0',
      'LICENSE-2.0.txt',
      'COPYING',
      'COPYING.LESSER',
      'MODEL_LICENSE',
      'MODEL-LICENSE.md',
      'model license.txt',
      'Gemma-LICENSE',
      'third_party/foo.license',
      'file:///a/LICENSE%20(model).txt',
      'UNLICENSE',
      'C:\\models\\LICENSE',
    ],
    'use-policy': [
      'USE_POLICY.md',
      'USE_POLICY',
      'ACCEPTABLE_USE_POLICY.txt',
      'acceptable-use-policy.md',
      'PROHIBITED_USE_POLICY.md',
      'Attachment A.txt',
      'ATTACHMENT_B.md',
    ],
    'model-card': ['MODEL_CARD.md', 'model-card.md', 'ModelName_model-card.md', 'modelcard.md'],
    'dataset-card': ['dataset_card.md', 'DATA_CARD.md', 'DATASETCARD.md'],
  };
  for (const [kind, names] of Object.entries(kinds)) {
    for (const name of names)
      it(`${name} is ${kind}`, () => {
        assert.equal(classify({ path: name }, ''), kind);
      });
  }
  const others = [
    'license.py',
    'LICENSE.json',
    'license-checker.ts',
    'licenses.csv',
    'README.md',
    'postcard.md',
    'wildcard.md',
    'notes.txt',
    'policy.md',
    'attachments/photo.png',
    'config.yaml',
    'licensed',
    'LICENSE.pdf',
  ];
  for (const name of others)
    it(`${name} is none of ours`, () => {
      assert.equal(classify({ path: name }, ''), null);
    });
});

describe('classify by content', () => {
  const front = (lines: string) => `---\n${lines}\n---\n# Title\n`;

  it('knows a card by its keys', () => {
    assert.equal(classify({ path: 'docs/gpt.md' }, front('base_model: a/b')), 'model-card');
    assert.equal(
      classify({ path: 'docs/gpt.md' }, front('"pipeline_tag": text-generation')),
      'model-card',
    );
    assert.equal(classify({ path: 'README.md' }, front('license: mit')), 'model-card');
    assert.equal(
      classify({ path: 'x.md' }, front('license: mit\ntask_categories:\n- translation')),
      'dataset-card',
    );
    const described = `${front('license: mit\nlanguage: de')}\n## Dataset structure\n`;
    assert.equal(classify({ path: 'README.md' }, described), 'dataset-card');
    // A gate is asked at models and data alike.
    const gate = 'license: mit\nextra_gated_prompt: x\nextra_gated_fields: {}';
    assert.equal(classify({ path: 'x.md' }, front(gate)), 'model-card');
    assert.equal(classify({ path: 'x.md' }, front(`${gate}\nconfigs: []`)), 'dataset-card');
    assert.equal(
      classify({ path: 'untitled:1', languageId: 'markdown' }, front('library_name: x')),
      'model-card',
    );
  });

  it('knows front matter as the Hub does', () => {
    for (const text of [
      '\ufeff---\r\nbase_model: a\r\n---\r\n',
      '\n ---\nbase_model: a\n---  \n',
      '---\nbase_model: a\n',
    ]) {
      assert.equal(classify({ path: 'x.md' }, text), 'model-card', JSON.stringify(text));
    }
    for (const text of [
      'text\n---\nbase_model: a\n---\n',
      '----\nbase_model: a\n---\n',
      '```\n---\nbase_model: a\n---\n```',
    ]) {
      assert.equal(classify({ path: 'x.md' }, text), null, JSON.stringify(text));
    }
  });

  it('leaves blog posts and other pages alone', () => {
    assert.equal(
      classify({ path: '_posts/a.md' }, front('layout: post\nlicense: CC-BY-4.0\ntags: [a]')),
      null,
    );
    assert.equal(classify({ path: 'a.md' }, front('title: x\ntags: [a]')), null);
    assert.equal(classify({ path: 'README.md' }, front('title: x')), null);
    assert.equal(classify({ path: 'a.md' }, front('nested:\n  base_model: x')), null);
    assert.equal(classify({ path: 'a.md' }, front('# base_model: x')), null);
  });

  it('takes a card whose name does not say of what by its words', () => {
    assert.equal(classify({ path: 'otter3_card.md' }, '## Model Details'), 'model-card');
    assert.equal(classify({ path: 'business-card.md' }, '# Jane Doe'), null);
  });

  it('knows a README by the weights beside it', () => {
    assert.equal(classify({ path: 'README.md' }, '# x', ['model.safetensors']), 'model-card');
    assert.equal(classify({ path: 'README.md' }, '# x', ['main.py']), null);
    assert.equal(classify({ path: 'NOTES.md' }, '# x', ['model.safetensors']), null);
    assert.ok(hasWeights(['pytorch_model-00001-of-00002.bin']));
    assert.ok(!hasWeights(['firmware.bin', 'data.csv']));
  });

  it('knows MOF files and evaluation results', () => {
    const mof = 'framework:\n  name: Model Openness Framework\nrelease:\n  name: x\n';
    assert.equal(classify({ path: 'x.yml' }, mof), 'mof');
    assert.equal(classify({ path: 'x.yml' }, 'release:\n  name: x\n'), null);
    assert.equal(
      classify({ path: 'file:///m/.eval_results/a.yaml' }, '- value: 1'),
      'eval-results',
    );
    assert.equal(classify({ path: '.github/workflows/ci.yml' }, 'on: push\n'), null);
  });

  it('takes the language of an untitled licence', () => {
    assert.equal(
      classify({ path: 'untitled:Untitled-1', languageId: 'license-text' }, ''),
      'license',
    );
  });

  it('reads no further than the front matter of a long file', () => {
    const text = `---\n${'a: 1\n'.repeat(200_000)}`;
    const begun = performance.now();
    assert.equal(classify({ path: 'x.md' }, text), null);
    assert.ok(performance.now() - begun < 1000);
  });
});
