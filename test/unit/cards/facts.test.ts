import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CardContext, cardFacts, readCard } from '../../../server/src/cards';
import { defaultSettings } from '../../../server/src/core/settings';
import { noFacts, type CardFacts } from '../../../server/src/export';

describe('the facts of a card', () => {
  it('are what an export draws on', () => {
    const text =
      '---\nlicense: other\nlicense_name: example-terms\nlicense_link: LICENSE\nbase_model: Qwen/Qwen3-8B\nbase_model_relation: finetune\nlanguage: [en, de]\npipeline_tag: text-generation\n---\n# Sparrow\n\nAnswers questions.\n\n[Code](https://github.com/example/sparrow)\n';
    const context = new CardContext(readCard(text, { kind: 'model-card' }), {
      settings: defaultSettings,
    });
    // The annotation is half of the test: the two layers declare their types apart from each other.
    const facts: CardFacts = { ...noFacts(''), ...cardFacts(context) };
    assert.deepEqual(facts, {
      ...noFacts('Sparrow'),
      licenses: [{ id: 'example-terms', link: 'LICENSE' }],
      baseModels: [{ id: 'Qwen/Qwen3-8B', relation: 'finetune', license: { id: 'Apache-2.0' } }],
      languages: ['en', 'de'],
      task: 'text-generation',
      description: 'Answers questions.',
      urls: { repository: 'https://github.com/example/sparrow' },
    });
  });
});
