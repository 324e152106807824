import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clauseRules, readClauses } from '../../../server/src/clauses';
import { readText } from '../../../server/src/text';
import { draw, readDrawn } from '../../support/expectations';

describe('every clause rule finds what is drawn in its examples, and no more', () => {
  for (const { id, examples } of clauseRules)
    describe(id, () => {
      it('has examples of what it finds and of what it leaves alone', () => {
        const drawn = examples.map(({ text }) => readDrawn(text).expected.length > 0);
        assert.ok(drawn.includes(true) && drawn.includes(false));
      });
      for (const { text: written } of examples) {
        const { text, expected } = readDrawn(written);
        it(text.replaceAll('\n', ' ').slice(0, 70), () => {
          const { clauses } = readClauses(readText(text, { format: 'plain' }), {
            register: 'license',
          });
          const found = clauses
            .filter(({ rule }) => rule === id)
            .map(({ span }) => ({ span, rule: id }));
          const wanted = expected.map(({ span, label }) => ({ span, rule: label }));
          assert.equal(draw(text, found), draw(text, wanted));
        });
      }
    });

  it('knows all 24 kinds', () => {
    assert.equal(new Set(clauseRules.map(({ id }) => id)).size, 24);
  });
});
