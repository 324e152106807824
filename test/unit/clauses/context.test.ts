import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readClauses, type Register } from '../../../server/src/clauses';
import { readText } from '../../../server/src/text';
import { draw, readDrawn } from '../../support/expectations';

/** Asserts that the restrictions of a text are exactly those drawn in it. */
function check(written: string, register: Register = 'license'): void {
  const { text, expected } = readDrawn(written);
  const { clauses } = readClauses(readText(text, { format: 'plain' }), { register });
  const found = clauses.flatMap(({ rule, span }) => (rule === null ? [] : [{ rule, span }]));
  const wanted = expected.map(({ span, label }) => ({ span, rule: label }));
  assert.equal(draw(text, found), draw(text, wanted));
}

describe('a clause is judged in its context', () => {
  it('finds a list of prohibited uses once, on its lead-in', () => {
    check(`You agree not to use the Model:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/field-of-use
(a) for military purposes;
(b) to harass people; or
(c) to spread disinformation.`);
  });

  it('finds the items of one sentence once, from the first to the last', () => {
    check(`Without our consent you will not (i) lend the Model; (ii) remove this notice; or (iii) publish copies.
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/no-redistribution`);
  });

  it('takes an item together with the words it continues', () => {
    check(`You may not:
- remove this notice;
- rent or lend the Software.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ share/no-redistribution`);
  });

  it('takes lines set in under a lead-in for items, with or without bullets', () => {
    check(`You must not:

    Remove this notice.
    Rent or lend the Software.
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ share/no-redistribution
    Remove the names of the authors, be it as a whole
      or in parts.
    Decompile the Software.
    ^^^^^^^^^^^^^^^^^^^^^^^ study/reverse-engineering

You may keep a copy.`);
  });

  it('goes on behind a parenthesis as before it', () => {
    check(`You may not copy (except as this licence allows), modify or translate the Software.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/no-derivatives`);
  });

  it('lets an item that is a sentence of its own stand alone', () => {
    check(`You may use the Software on these conditions:
1. Copies must retain this notice.
2. You must not use the Software for commercial purposes.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`);
  });

  it('sees through double negation', () => {
    check('Nothing in this licence prohibits commercial use of the Software.');
  });

  it('does not take a duty of the licensor for one of the reader', () => {
    check('We will not disclose your data to third parties.');
  });

  it('does not take a condition that anybody can meet for a prohibition', () => {
    check('You may not distribute the Software without this notice.');
  });

  it('takes a condition that depends on consent for a prohibition', () => {
    check(`You may not distribute the Software without our prior written consent.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/no-redistribution`);
  });

  it('reads commercial and non-commercial together as any purpose', () => {
    check('You may use the Software for commercial or non-commercial purposes.');
  });

  it('leaves disclaimers, trademarks and endorsement alone', () => {
    check(`IN NO EVENT SHALL THE AUTHORS BE LIABLE FOR LOSS OF USE OR COMMERCIAL DAMAGES.

You may not use our trademarks without prior written permission.

The names of the authors may not be used to endorse products without permission.`);
  });

  it('takes copyleft for no restriction', () => {
    check(
      'Versions that you distribute must be licensed under this licence, with their source code.',
    );
  });

  it('sees comment prefixes on every line through', () => {
    check(`// You may use this file.
// You may not use it for
   ^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial
// commercial purposes.
^^^^^^^^^^^^^^^^^^^^^^^ ...`);
  });
});

describe('prose is read for terms, not for advice', () => {
  it('finds what may not be done', () => {
    check(
      `This model may only be used for research purposes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/limited-purpose`,
      'prose',
    );
  });

  it('leaves recommendations and descriptions alone', () => {
    check('The model should not be used for medical diagnosis.', 'prose');
    check('The model is intended for research on language.', 'prose');
    check('It was trained on data from the European Union.', 'prose');
  });
});

describe('every clause says what it rests on', () => {
  it('names words of the document, in order', () => {
    const text = 'You may not use the Model for commercial purposes.';
    const { clauses } = readClauses(readText(text, { format: 'plain' }), { register: 'license' });
    const words = clauses.flatMap(({ evidence }) =>
      evidence.map(({ start, end }) => text.slice(start, end)),
    );
    assert.deepEqual(words, ['for commercial']);
  });

  it('names harmless clauses beside restrictions', () => {
    const text = `Permission is granted to use and copy the Software.

THE SOFTWARE COMES WITHOUT WARRANTY OF ANY KIND.

This agreement is governed by the laws of Iceland.`;
    const { clauses } = readClauses(readText(text, { format: 'plain' }), { register: 'license' });
    assert.deepEqual(
      clauses.map(({ kind }) => kind),
      ['grant', 'warranty', 'governing-law'],
    );
  });
});
