import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { layOutLike } from '../../../server/src/features/layout';

const original = `Otters may swim in any river of this land, and nobody
shall hinder them in it.

* They bring their own fish, which they
share "as is" with other otters.
`;

const wordsOf = (text: string) => text.split(/[\s#*]+/).filter((word) => word !== '');

describe('an original laid out as a document', () => {
  it('is the document itself where only lines and marks differ', () => {
    for (const text of [
      original,
      original.replace(/\n(?=\S)/g, ' '),
      original.replaceAll(' ', '\n'),
      original.replaceAll('\n', '\r\n'),
      original.trimEnd(),
      original.replace(/^/gm, '# '),
      original.replace('* ', '- '),
    ])
      assert.equal(layOutLike(original, text).trimEnd(), text.replace(/\n# $/, '').trimEnd());
  });

  it('keeps its own words where the document has others, and falls in again behind them', () => {
    const text = original
      .replace(/\n(?=\S)/g, ' ')
      .replace('any river', 'one small brook')
      .replace('* They', 'No seal may swim.\n\n* They')
      .replace('"as is" ', '');
    const laidOut = layOutLike(original, text);
    assert.deepEqual(wordsOf(laidOut), wordsOf(original));
    assert.deepEqual(laidOut.split('\n'), [
      'Otters may swim in any river of this land, and nobody shall hinder them in it.',
      '',
      '* They bring their own fish, which they share "as is" with other otters.',
      '',
    ]);
  });

  it('loses no word of an original that the document has nothing of', () => {
    for (const text of ['', 'seal', '# \n\n', '禁止商用', original.slice(0, 70)])
      assert.deepEqual(wordsOf(layOutLike(original, text)), wordsOf(original));
    assert.equal(layOutLike('', original).trim(), '');
  });
});
