import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCard } from '../../../server/src/cards';
import { cardClauses } from '../../../server/src/cards/cardClauses';

function rulesOf(body: string, kind: 'model-card' | 'dataset-card' = 'model-card'): string[] {
  const card = readCard(`---\nlicense: other\n---\n# Otter\n\n${body}\n`, { kind });
  return cardClauses(card).flatMap(({ rule }) => rule ?? []);
}

describe('terms in a card’s text', () => {
  it('are told from advice by their wording, not by their section', () => {
    const section = '## Out-of-scope use\n\n';
    assert.deepEqual(rulesOf(`${section}Otter should not be used to give medical advice.`), []);
    assert.deepEqual(rulesOf(`${section}Otter is not suited for weapons.`), []);
    assert.deepEqual(
      rulesOf(`${section}Otter may not be used:\n\n- to harass people;\n- for surveillance.`),
      ['use/field-of-use'],
    );
    assert.deepEqual(rulesOf('## Limitations\n\nOtter may not perform well in the dark.'), []);
  });

  it('of libraries, services and data sets are not the model’s', () => {
    for (const other of [
      '`otterlib` is an open-source library for non-commercial use only.',
      'The river corpus may only be used for non-commercial research.',
      'The demo is a preview that is meant for non-commercial use only.',
    ])
      assert.deepEqual(rulesOf(`## License\n\n${other}`), [], other);
    const own = 'The model and the corpus may only be used for non-commercial research.';
    assert.deepEqual(rulesOf(`## License\n\n${own}`), ['use/non-commercial']);
    const data = 'This dataset may only be used for non-commercial research.';
    assert.deepEqual(rulesOf(`## License\n\n${data}`, 'dataset-card'), ['use/non-commercial']);
  });

  it('that a card calls its terms of use are no policy beside them', () => {
    const text = (what: string) => `## License\n\nYou agree to comply with the ${what}.`;
    assert.deepEqual(rulesOf(text('Otter Terms of Use')), []);
    assert.deepEqual(rulesOf(text('Acceptable Use Policy')), ['use/acceptable-use-policy']);
  });

  it('are read in Chinese, in a list of conditions too', () => {
    assert.deepEqual(rulesOf('## 免责声明\n\n本模型严禁用于任何商业用途。'), [
      'use/non-commercial',
    ]);
    assert.deepEqual(
      rulesOf('## 协议\n\n商用前请确认符合以下条件：\n\n1. 您的产品的日均用户活跃量低于100万。'),
      ['use/scale-threshold'],
    );
  });
});
