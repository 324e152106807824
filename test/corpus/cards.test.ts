import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CardContext, findingsOf, readCard } from '../../server/src/cards';
import { defaultSettings } from '../../server/src/core/settings';

const folder = '../shared/eval/cards';
const skip = existsSync(folder) ? false : `no real cards in ${folder}`;

/** What the Hub's own client says of its sample cards, as the rules that say it here; completeness apart. */
const samples: Readonly<Record<string, readonly string[]>> = {
  sample_simple: [],
  sample_simple_model_index: [],
  sample_windows_line_breaks: [],
  sample_datasetcard_simple: [],
  sample_no_metadata: ['card/license-missing'],
  sample_invalid_card_data: ['card/front-matter-syntax'],
  sample_invalid_model_index: ['card/front-matter-field'],
  sample_template: ['card/placeholder'],
};

function rulesOf(name: string): string[] {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const kind = name.includes('datasetcard') ? 'dataset-card' : 'model-card';
  const context = new CardContext(readCard(text, { kind }), { settings: defaultSettings });
  return findingsOf(context).map(({ rule }) => rule);
}

describe('real cards', { skip }, () => {
  for (const [sample, expected] of Object.entries(samples)) {
    it(`${sample} is judged as the Hub judges it`, () => {
      const rules = rulesOf(`huggingface_hub_${sample}.md`).filter(
        (rule) => !/^card\/(?:data-information|code|parameters)$/.test(rule),
      );
      assert.deepEqual(rules.toSorted(), [...expected].sort());
    });
  }

  it('none of them makes an error of what the Hub accepts', () => {
    for (const name of skip === false ? readdirSync(folder) : []) {
      if (name.includes('invalid')) continue;
      const text = readFileSync(`${folder}/${name}`, 'utf8');
      const context = new CardContext(readCard(text, { kind: 'model-card' }), {
        settings: defaultSettings,
      });
      const errors = findingsOf(context).filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, [], name);
    }
  });

  it('a conversion of a Llama distillation declared MIT drops Llama’s terms', () => {
    assert.ok(
      rulesOf('deepseek-r1-distill-llama-8b-generic-cpu.md').includes('card/base-model-terms'),
    );
  });

  it('terms of use in a body are found, advice is not', () => {
    assert.ok(rulesOf('Prism.md').includes('share/no-redistribution'));
    const clauses = rulesOf('compvis-stable-diffusion-v1-4.md').filter(
      (rule) => !rule.startsWith('card/'),
    );
    assert.deepEqual(clauses, []);
  });
});
