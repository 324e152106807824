import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  CardContext,
  cardCompletions,
  cardHover,
  cardRules,
  findingsOf,
  readCard,
} from '../../server/src/cards';
import { defaultSettings } from '../../server/src/core/settings';

const pieces = [
  '---\n',
  'license: ',
  'mit',
  'Apache 2.0',
  'other',
  'base_model: meta-llama/Llama-3.1-8B\n',
  'language: [en, ',
  'extra_gated_prompt: >-\n  You agree\n  not to sell it.\n',
  '- ',
  '  ',
  '\n',
  '\n\n',
  '# ',
  '**License:** ',
  '|a|b|\n|-|-|\n|c|d|\n',
  '```\n',
  '<!-- ',
  ' -->',
  '<td>',
  '<a href="',
  '">',
  '[x](http://y)',
  'released under the MIT license. ',
  'is an open-source model ',
  'fine-tuned from google/gemma-2-9b ',
  '[More Information Needed]',
  '开源模型',
  '😀',
  '\uD800',
  '\u0000',
  '\r\n',
  '\uFEFF',
  '*',
  '`',
  '>',
  '&amp;',
  '{{ x }}',
];

const texts = fc
  .array(
    fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...pieces) }, fc.string({ maxLength: 8 })),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));
const kinds = fc.constantFrom(
  'model-card' as const,
  'dataset-card' as const,
  'eval-results' as const,
);

describe('any text as a card', () => {
  it('is read without error, with every range within it and in order', () => {
    fc.assert(
      fc.property(texts, kinds, fc.nat(), (text, kind, at) => {
        const context = new CardContext(readCard(text, { kind }), { settings: defaultSettings });
        for (const { span, related, evidence } of findingsOf(context)) {
          for (const place of [
            span,
            ...(evidence ?? []),
            ...(related ?? []).flatMap((one) => (one.uri === undefined ? [one.span] : [])),
          ]) {
            assert.ok(0 <= place.start && place.start <= place.end && place.end <= text.length);
          }
        }
        const offset = at % (text.length + 1);
        cardHover(context, offset);
        for (const { span } of cardCompletions(context, offset)) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives the same findings, edited bit by bit or read anew', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(), (before, inserted, at) => {
        const offset = at % (before.length + 1);
        const text = before.slice(0, offset) + inserted.slice(0, 12) + before.slice(offset);
        const previous = readCard(before, { kind: 'model-card' });
        const findings = (card: ReturnType<typeof readCard>): unknown =>
          findingsOf(new CardContext(card, { settings: defaultSettings }));
        // The earlier version is looked at too, so that all it keeps is filled.
        findings(previous);
        assert.deepEqual(
          findings(readCard(text, { kind: 'model-card', previous })),
          findings(readCard(text, { kind: 'model-card' })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gets fixes whose edits are in order and do not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const context = new CardContext(readCard(text, { kind: 'model-card' }), {
          settings: defaultSettings,
        });
        for (const rule of cardRules) {
          for (const finding of rule.check(context)) {
            for (const { edits } of rule.fixes?.(finding, context) ?? []) {
              let last = 0;
              for (const { span } of edits) {
                assert.ok(last <= span.start && span.end <= text.length, rule.id);
                last = span.end;
              }
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
