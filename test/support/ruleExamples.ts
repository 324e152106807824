import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Rule } from '../../server/src/core/rule';
import { draw, readDrawn } from './expectations';

/** Registers a test for each example of each rule: what the rule finds is what is drawn, and no more. */
export function testRuleExamples<C>(
  rules: readonly Rule<C>[],
  contextOf: (text: string) => C,
): void {
  for (const rule of rules) {
    describe(rule.id, () => {
      for (const [index, example] of rule.examples.entries()) {
        it(`finds what is drawn in its example ${index + 1}`, () => {
          const { text, expected } = readDrawn(example.text);
          const findings = [...rule.check(contextOf(text))].map(({ span }) => ({
            span,
            rule: rule.id,
          }));
          const wanted = expected.map(({ span, label }) => ({ span, rule: label }));
          assert.equal(draw(text, findings), draw(text, wanted));
        });
      }
    });
  }
}
