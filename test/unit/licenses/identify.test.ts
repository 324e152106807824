import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identify, originalText, originalWords } from '../../../server/src/licenses/index';
import { aiTexts, loadIndex, spdxText } from '../../support/licenses/corpus';
import { firstHalf, prose, slipIn } from '../../support/licenses/perturb';

const index = await loadIndex();
const mit = spdxText('MIT');

describe('identification', () => {
  it('names an exact text with the score 1 and no departures', () => {
    const [match, ...others] = identify(index, mit).matches;
    assert.equal(others.length, 0);
    assert.deepEqual(
      [match?.id, match?.score, match?.modified, match?.incomplete],
      ['MIT', 1, false, false],
    );
  });

  it('finds the region of a text among others', () => {
    const before = prose(100, 1);
    const text = `${before}\n\n${mit}\n\n${prose(100, 2)}`;
    const [match] = identify(index, text).matches;
    assert.equal(match?.id, 'MIT');
    const region = text.slice(match.span.start, match.span.end);
    assert.ok(
      region.endsWith('USE OR OTHER DEALINGS IN THE\nSOFTWARE') || region.endsWith('SOFTWARE'),
      region.slice(-60),
    );
    assert.ok(match.span.start >= before.length);
  });

  it('finds several texts in one file, in order, each with its region', () => {
    const text = [spdxText('ISC'), spdxText('Apache-2.0'), mit, spdxText('Zlib')].join(
      '\n\n---\n\n',
    );
    const { matches } = identify(index, text);
    assert.deepEqual(
      matches.map(({ id }) => id),
      ['ISC', 'Apache-2.0', 'MIT', 'Zlib'],
    );
    matches.forEach(({ span }, i) => {
      assert.ok(span.start >= (matches[i - 1]?.span.end ?? 0));
    });
  });

  it('passes over holder, years, quotes, dashes and British spelling', () => {
    const text = spdxText('Apache-2.0')
      .replaceAll('License', 'Licence')
      .replaceAll('"', '”')
      .replace('[yyyy] [name of copyright owner]', '2021-2024 Ōkami Σ Ltd.');
    const [match] = identify(index, text).matches;
    assert.deepEqual([match?.id, match?.modified, match?.score], ['Apache-2.0', false, 1]);
  });

  it('says which words were added, removed and changed, and where', () => {
    const text = mit
      .replace(
        'copies of the Software, and to permit',
        'copies of the Software in Europe, and to permit',
      )
      .replace('free of charge, ', '')
      .replace('ANY CLAIM', 'SOME CLAIM');
    const { matches } = identify(index, text);
    const [match] = matches;
    assert.ok(match);
    assert.deepEqual(
      match.departures.map((departure) => [
        departure.kind,
        text.slice(departure.span.start, departure.span.end),
        originalWords(index, match.original, departure),
      ]),
      [
        ['removed', 'to', 'free of charge'],
        ['added', 'in Europe,', undefined],
        ['changed', 'SOME', 'ANY'],
      ],
    );
  });

  it('never lets a term hide in a copyright notice', () => {
    const text = mit.replace(
      /Copyright[^\n]*/,
      'Copyright (c) 2024 Example Ltd. Not for commercial use.',
    );
    assert.equal(identify(index, text).matches[0]?.modified, true);
  });

  it('names the paragraph that was slipped in by its own words', () => {
    const paragraph = 'You may not use the Software in aeroplanes.';
    const { text, start, end } = slipIn(mit, paragraph);
    const [match] = identify(index, text).matches;
    assert.deepEqual(
      match?.departures.map(({ span }) => span),
      [{ start, end }],
    );
  });

  it('calls half a text a part', () => {
    const [match] = identify(index, firstHalf(spdxText('MPL-2.0'))).matches;
    assert.deepEqual([match?.id, match?.incomplete], ['MPL-2.0', true]);
  });

  it('does not miss the directions for use that most leave out, wherever they break off', () => {
    const whole = spdxText('Apache-2.0');
    for (const last of ['', 'END OF TERMS AND CONDITIONS', 'APPENDIX: How to apply']) {
      const text = whole.slice(0, whole.indexOf('END OF TERMS')) + last;
      const [match] = identify(index, text).matches;
      assert.deepEqual(
        [match?.id, match?.modified, match?.incomplete],
        ['Apache-2.0', false, false],
        last,
      );
    }
  });

  it('takes the Lesser GPL for whole without the GPL behind it', () => {
    const whole = spdxText('LGPL-3.0-only');
    const text = whole.slice(0, whole.indexOf('GNU GENERAL PUBLIC LICENSE\n'));
    const [match] = identify(index, text).matches;
    assert.deepEqual(
      [match?.id, match?.modified, match?.incomplete],
      ['LGPL-3.0-only', false, false],
    );
  });

  it('reads tags, notices and titles', () => {
    const text = `Apache License 2.0

/* SPDX-License-Identifier: (MIT OR GPL-2.0-only) */
This program is free software; you can redistribute it and/or modify it under the terms of the GNU General
Public License as published by the Free Software Foundation; either version 2 of the License, or (at your
option) any later version.
`;
    assert.deepEqual(
      identify(index, text).mentions.map(({ kind, license, ids, span }) => [
        kind,
        license,
        ids,
        text.slice(span.start, span.end).slice(0, 12),
      ]),
      [
        ['tag', '(MIT OR GPL-2.0-only)', ['MIT', 'GPL-2.0-only'], '(MIT OR GPL-'],
        ['notice', 'GPL-2.0-or-later', ['GPL-2.0-or-later'], 'GNU General\n'],
        ['title', 'Apache-2.0', ['Apache-2.0'], 'Apache Licen'],
      ],
    );
  });

  it('says nothing of empty, strange and hostile input', () => {
    for (const text of [
      '',
      ' ',
      '\u0000',
      '\ud800',
      '\ufeff',
      '<'.repeat(5000),
      '&'.repeat(5000),
      'a-'.repeat(5000),
      '1.'.repeat(5000),
      '(c)'.repeat(3000),
      '中'.repeat(3000),
    ])
      assert.deepEqual(identify(index, text).matches, []);
  });

  it('gives back the original of a licence whose text a package ships', () => {
    assert.equal(originalText(index, 'MIT'), mit);
    assert.equal(originalText(index, 'llama3'), undefined);
  });

  const ai = aiTexts();
  it(
    'tells AI licences from their neighbours',
    { skip: ai === undefined && 'no originals beside the repository' },
    () => {
      for (const { id, file, text } of ai ?? []) {
        const { matches } = identify(index, text);
        assert.deepEqual(
          matches.map((match) => [match.id, match.modified]),
          [[id, false]],
          file,
        );
      }
    },
  );
});
