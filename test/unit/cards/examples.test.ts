import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CardContext, cardRules, readCard } from '../../../server/src/cards';
import { defaultSettings } from '../../../server/src/core/settings';
import { draw, readDrawn } from '../../support/expectations';

describe('the examples of each card rule', () => {
  for (const rule of cardRules) {
    for (const [index, example] of rule.examples.entries()) {
      it(`${rule.id} ${index + 1}`, () => {
        const { text, expected } = readDrawn(example.text);
        const kind = example.kind === 'dataset-card' ? 'dataset-card' : 'model-card';
        const context = new CardContext(readCard(text, { kind }), { settings: defaultSettings });
        const actual = draw(text, [...rule.check(context)]);
        const wanted = draw(
          text,
          expected.map(({ span, label }) => ({ span, rule: label })),
        );
        assert.equal(actual, wanted);
      });
    }
  }

  it('there is one for each rule', () => {
    const without = cardRules.filter(({ examples }) => examples.length === 0).map(({ id }) => id);
    assert.deepEqual(without, []);
  });
});
