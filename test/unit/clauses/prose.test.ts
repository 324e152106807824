import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readClauses } from '../../../server/src/clauses';
import { readText } from '../../../server/src/text';
import { draw, readDrawn } from '../../support/expectations';

/** Asserts that the restrictions of a card's prose are exactly those drawn in it. */
function check(written: string): void {
  const { text, expected } = readDrawn(written);
  const { clauses } = readClauses(readText(text, { format: 'plain' }), { register: 'prose' });
  const found = clauses.flatMap(({ rule, span }) => (rule === null ? [] : [{ rule, span }]));
  const wanted = expected.map(({ span, label }) => ({ span, rule: label }));
  assert.equal(draw(text, found), draw(text, wanted));
}

describe('prose sets terms', () => {
  it('where it licenses for a purpose, whatever it also intends', () => {
    check(`The weights are intended and licensed for research use only.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/limited-purpose`);
    check(`The weights may be used for non-commercial purposes, and forks should say so.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`);
  });

  it('where a reader agrees to what something is intended for', () => {
    check(`I acknowledge that the data set is intended for non-commercial use only.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`);
  });

  it('where it prohibits, however politely', () => {
    check(`Commercial use is not permitted; please write to us about a licence.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`);
    check(`The model must not be used to harass people.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/field-of-use`);
  });

  it('where commerce has to be asked for', () => {
    check(`For commercial use, please fill in the form on our website.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`);
    check(`如需商用，请联系我们。
^^^^^^^^^^^ use/non-commercial`);
  });

  it('where what cannot be done concerns commerce, or is said to the reader', () => {
    check(`This model cannot be used for commercial purposes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/non-commercial`);
    check(`You cannot use the model to harass people.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/field-of-use`);
  });
});

describe('prose sets no terms', () => {
  const silent: Readonly<Record<string, readonly string[]>> = {
    'where it advises': [
      'The model should not be used to make medical decisions.',
      'The model is intended for research purposes only.',
      'We recommend that you do not rely on it for medical advice.',
      'It is not intended or suitable for clinical use.',
    ],
    'where it tells what the software is able to do': [
      'The quantized kernel cannot be used on older machines.',
      'Images larger than this cannot be used for inference.',
      'The tokenizer must be used with its chat template.',
      'Small objects may not be detected properly.',
    ],
    'where it asks for a citation': ['Please cite our paper if you use the model.'],
    'where it allows commerce, whatever the licence is called': [
      'Outputs can be used for personal, scientific, and commercial purposes, as the Acme Non-Commercial License describes.',
    ],
    'where it says which data were used': [
      'You may not be able to find out which images were used to train the model.',
    ],
  };
  for (const [when, sentences] of Object.entries(silent))
    it(when, () => {
      for (const sentence of sentences) check(sentence);
    });
});
