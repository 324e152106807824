import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  CardContext,
  cardCompletions,
  cardFacts,
  cardHover,
  readCard,
  type CardIndex,
  type CardKind,
} from '../../../server/src/cards';
import { defaultSettings } from '../../../server/src/core/settings';

const index: CardIndex = {
  licenseOf: (kind, id) => (kind === 'model' && id === 'me/base' ? 'llama3.1' : undefined),
  models: () => ['me/base'],
  datasets: () => ['me/data'],
};

/** A card whose `|` marks an offset. */
function at(
  marked: string,
  kind: CardKind = 'model-card',
): { context: CardContext; offset: number } {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const card = readCard(text, { kind });
  return { context: new CardContext(card, { settings: defaultSettings, index }), offset };
}

function complete(marked: string, label: string): string | undefined {
  const { context, offset } = at(marked);
  const item = cardCompletions(context, offset).find((one) => one.label === label);
  if (!item) return undefined;
  const { text } = context.card;
  return text.slice(0, item.span.start) + item.insertText + text.slice(item.span.end);
}

function hover(marked: string): string {
  const { context, offset } = at(marked);
  return cardHover(context, offset)?.markdown ?? '';
}

describe('completion in front matter', () => {
  it('offers licence ids with their verdict', () => {
    const { context, offset } = at('---\nlicense: |\n---\n');
    const items = cardCompletions(context, offset);
    assert.equal(items.find(({ label }) => label === 'apache-2.0')?.detail, 'OSI-approved');
    assert.match(items.find(({ label }) => label === 'llama3.1')?.detail ?? '', /^restricts use/);
    assert.equal(items.length, new Set(items.map(({ label }) => label)).size);
  });

  it('puts a value after a colon without a blank, and over what was typed', () => {
    assert.equal(complete('---\nlicense:|\n---\n', 'mit'), '---\nlicense: mit\n---\n');
    assert.equal(
      complete('---\nlicense: apa|\n---\n', 'apache-2.0'),
      '---\nlicense: apache-2.0\n---\n',
    );
    assert.equal(complete('---\nlicense: ap|ache\n---\n', 'mit'), '---\nlicense: mit\n---\n');
  });

  it('keeps the quotes that are there, and quotes as the document does', () => {
    assert.equal(complete('---\nlicense: "m|"\n---\n', 'mit'), '---\nlicense: "mit"\n---\n');
    assert.equal(
      complete("---\ntags: ['a', 'b']\nlicense: |\n---\n", 'mit'),
      "---\ntags: ['a', 'b']\nlicense: 'mit'\n---\n",
    );
  });

  it('knows lists: block items and flow', () => {
    assert.equal(complete('---\nlanguage:\n- e|\n---\n', 'en'), '---\nlanguage:\n- en\n---\n');
    assert.equal(complete('---\nlanguage: [en, |]\n---\n', 'fr'), '---\nlanguage: [en, fr]\n---\n');
  });

  it('writes items, booleans and quotes as they are meant', () => {
    assert.equal(complete('---\nlicense:\n-|\n---\n', 'mit'), '---\nlicense:\n- mit\n---\n');
    assert.equal(complete('---\nlicense:|\n---\n', 'mit'), '---\nlicense: mit\n---\n');
    assert.equal(
      complete('---\nlicense: "m|\ntags: []\n---\n', 'mit'),
      '---\nlicense: "mit"\ntags: []\n---\n',
    );
    assert.equal(
      complete('---\nextra_gated_eu_disallowed: |\n---\n', 'false'),
      '---\nextra_gated_eu_disallowed: false\n---\n',
    );
  });

  it('offers the keys of the mapping that the cursor is in, at any depth', () => {
    const labels = (marked: string): string[] => {
      const { context, offset } = at(marked);
      return cardCompletions(context, offset).map(({ label }) => label);
    };
    const results = '---\nmodel-index:\n- name: x\n  results:\n';
    assert.deepEqual(labels('---\nmodel-index:\n- name: x\n  |\n---\n'), ['results']);
    assert.deepEqual(labels(`${results}  - |\n---\n`), ['task', 'dataset', 'metrics', 'source']);
    assert.ok(labels(`${results}  - metrics:\n    - type: f1\n      |\n---\n`).includes('value'));
    assert.ok(!labels(`${results}  - metrics:\n    - type: f1\n      |\n---\n`).includes('type'));
    assert.deepEqual(labels(`${results}  - task: {|}\n---\n`), ['type', 'name']);
    assert.ok(labels(`${results}  - metrics:\n    - type: acc|\n---\n`).includes('accuracy'));
    assert.ok(labels('---\nco2_eq_emissions:\n  |\n---\n').includes('hardware_used'));
    assert.deepEqual(labels('---\nextra_gated_fields:\n  Name:\n    |\n---\n'), [
      'type',
      'options',
    ]);
    assert.deepEqual(labels('---\ntags:\n- |\n---\n'), []);
  });

  it('offers keys that are not there yet', () => {
    assert.equal(
      complete('---\nlicense: mit\npipe|\n---\n', 'pipeline_tag'),
      '---\nlicense: mit\npipeline_tag: \n---\n',
    );
    assert.equal(complete('---\nlicense: mit\nlic|\n---\n', 'license'), undefined);
  });

  it('offers models and data sets of the workspace with their terms', () => {
    const { context, offset } = at('---\nbase_model: |\n---\n');
    const [item] = cardCompletions(context, offset);
    assert.equal(item?.label, 'me/base');
    assert.match(item.detail, /llama3\.1: restricts use/);
  });

  it('offers nothing in the body', () => {
    const { context, offset } = at('---\nlicense: mit\n---\n\nlicense: |');
    assert.deepEqual(cardCompletions(context, offset), []);
  });
});

describe('hover', () => {
  it('tells what a field means', () => {
    assert.match(hover('---\npipeline_|tag: fill-mask\n---\n'), /\*\*pipeline_tag\*\* — .*task/);
    assert.match(
      hover('---\nmodel-index:\n- name: a\n  res|ults: []\n---\n'),
      /evaluation results/i,
    );
  });

  it('falls back on the field where a value has no meaning of its own', () => {
    assert.match(hover('---\nlicense_link: LIC|ENSE\n---\n'), /\*\*license_link\*\* — /);
    assert.match(hover('---\ntags: [a, "ott|er"]\n---\n'), /\*\*tags\*\* — /);
    assert.match(
      hover('---\nextra_gated_fields:\n  Na|me: text\n---\n'),
      /\*\*Name\*\* — .*fill in/,
    );
  });

  it('tells the verdict of a licence, in front matter and body', () => {
    assert.match(hover('---\nlicense: lla|ma3.1\n---\n'), /Llama 3\.1 Community License/);
    assert.match(hover('# A\n\nReleased under the Apache| 2.0 license.'), /Apache License 2\.0/);
  });

  it('tells the terms of a base model', () => {
    assert.match(
      hover('---\nbase_model: unsloth/gemma-2-|9b\n---\n'),
      /\*\*Gemma\*\*.*restricts use/s,
    );
  });

  it('tells which item of the definition a sentence speaks of', () => {
    const text = '# A\n\n## Training data\n\nWe removed dup|licates from the data.';
    assert.match(hover(text), /Processing, cleaning and filtering.*this says it/s);
  });
});

describe('facts', () => {
  it('repeat what the card says and no more', () => {
    const { context } = at(
      '---\nlicense: other\nlicense_name: qwen\nlicense_link: LICENSE\nbase_model: Qwen/Qwen2.5-72B\nbase_model_relation: finetune\n' +
        'datasets: [a/b]\nlanguage: en\npipeline_tag: text-generation\n---\n# Model Card for me/thing|\n\nA model.\n',
    );
    const facts = cardFacts(context);
    assert.equal(facts.name, 'thing');
    assert.deepEqual(facts.licenses, [{ id: 'qwen', link: 'LICENSE' }]);
    assert.deepEqual(facts.baseModels, [
      { id: 'Qwen/Qwen2.5-72B', relation: 'finetune', license: { id: 'qwen' } },
    ]);
    assert.deepEqual(facts.datasets, [{ id: 'a/b' }]);
    assert.equal(facts.task, 'text-generation');
    assert.equal(facts.description, 'A model.');
    assert.equal('library' in facts, false);
  });
});
