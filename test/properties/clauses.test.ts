import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readClauses } from '../../server/src/clauses';
import { readText, type TextFormat } from '../../server/src/text';

const piece = fc.oneof(
  fc.constantFrom(
    'You may not use the Model for commercial purposes. ',
    'You agree not to:\n',
    '(a) sell it;\n',
    '- rent it\n',
    '1. GRANT\n\n',
    '# Limits\n',
    '不得用于军事目的。',
    '第一条 ',
    '\r\n',
    '\u2028',
    '\n\n',
    '// ',
    '“Model” means it. ',
    'except as required by law, ',
    '\u0000',
    '\ud800',
    '\ufeff',
    '((((',
    '; (b) ',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
const format = fc.constantFrom<TextFormat>('plain', 'markdown');

describe('whatever the text', () => {
  it('blocks and clauses lie within it, in order', () => {
    fc.assert(
      fc.property(text, format, (document, written) => {
        const model = readText(document, { format: written });
        let end = 0;
        for (const { span, reading } of model.blocks) {
          assert.ok(span.start >= end && span.end <= document.length);
          end = span.end;
          for (const token of reading.tokens)
            assert.ok(token.start >= 0 && span.start + token.end <= document.length);
        }
        let start = 0;
        for (const clause of readClauses(model, { register: 'license' }).clauses) {
          assert.ok(clause.span.start >= start && clause.span.start < clause.span.end);
          assert.ok(clause.span.end <= document.length);
          for (const word of clause.evidence)
            assert.ok(word.start < word.end && word.end <= document.length);
          start = clause.span.start;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('an edit reads as the whole text does', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(20), (before, inserted, where, removed) => {
        const first = readText(before, { format: 'plain' });
        const previous = readClauses(first, { register: 'license' });
        const at = before.length === 0 ? 0 : where % before.length;
        const after = before.slice(0, at) + inserted + before.slice(at + removed);
        const edited = readText(after, { format: 'plain', previous: first });
        const whole = readText(after, { format: 'plain' });
        assert.deepEqual(edited.blocks, whole.blocks);
        assert.deepEqual(
          readClauses(edited, { register: 'license', previous }),
          readClauses(whole, { register: 'license' }),
        );
      }),
      { numRuns: 300 },
    );
  });
});
