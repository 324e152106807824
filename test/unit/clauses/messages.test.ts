import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readClauses } from '../../../server/src/clauses';
import { readText } from '../../../server/src/text';

function messages(text: string): readonly string[] {
  const { clauses } = readClauses(readText(text, { format: 'plain' }), { register: 'license' });
  return clauses.flatMap(({ rule, message }) => (rule === null ? [] : [message]));
}

describe('a message says what was found', () => {
  it('quotes the fields that are forbidden', () => {
    assert.deepEqual(messages('You must not use the Model for military purposes.'), [
      'Forbids some purposes or fields of use: “military”.',
    ]);
  });

  it('quotes the first of a list and counts the rest', () => {
    assert.deepEqual(
      messages(`You agree not to use the Model:
(a) for surveillance of workers;
(b) to harass people;
(c) to write malware; or
(d) for gambling.`),
      ['Forbids some purposes or fields of use: “surveillance”, “harass”, “malware” and 1 more.'],
    );
  });

  it('quotes a threshold with its number', () => {
    assert.deepEqual(
      messages(
        'If you have more than 40 million monthly active users, you must ask us for a licence.',
      ),
      [
        'Sets a size above which the grant ends or further duties begin: “more than 40 million monthly active users”.',
      ],
    );
  });

  it('quotes across a wrapped line and its comment mark', () => {
    assert.deepEqual(messages('# The Model may be used only for academic\n# research.'), [
      'Allows only the purposes it names: “academic”.',
    ]);
  });
});

describe('nested lists of prohibited uses', () => {
  it('are one clause, on the outermost lead-in', () => {
    const { clauses } = readClauses(
      readText(
        `You will not use the Model to:
1. Break the law, such as:
   a. By violence, including:
      i. Terrorism
      ii. Torture
   b. By fraud
2. Deceive people`,
        { format: 'plain' },
      ),
      { register: 'license' },
    );
    const found = clauses.filter(({ rule }) => rule !== null);
    assert.deepEqual(
      found.map(({ rule, span }) => [rule, span.start]),
      [['use/field-of-use', 0]],
    );
    assert.ok((found[0]?.related.length ?? 0) >= 3);
  });
});
