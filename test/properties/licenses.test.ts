import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { identify, judge, licenseRules } from '../../server/src/licenses/index';
import type { Identification } from '../../server/src/licenses/index';
import type { Span } from '../../server/src/core/span';
import { loadIndex, spdxText } from '../support/licenses/corpus';

const index = await loadIndex();
const originals = ['MIT', 'BSD-2-Clause', 'ISC', 'Zlib', 'Apache-2.0'].map(spdxText);

/** Scraps that licence files are made of, and that readers stumble over. */
const scrap = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '\r\n',
    '\u0000',
    '\ufeff',
    '(c) ',
    '©',
    '<year>',
    '[name]',
    '```\n',
    '&amp;',
    '\ud83d',
    '中文许可证',
    '1. ',
    '- ',
    '\n\n',
  ),
  fc.lorem({ maxCount: 12 }),
);

/** An original with scraps set in, cut at two places. */
const document = fc
  .tuple(
    fc.constantFrom('', ...originals),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), scrap), { maxLength: 6 }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([original, scraps, cut]) => {
    let text = original.slice(Math.floor((original.length * cut) / 3));
    for (const [place, words] of scraps) {
      const at = Math.floor(place * text.length);
      text = text.slice(0, at) + words + text.slice(at);
    }
    return text;
  });

function holds(text: string, span: Span): void {
  assert.ok(
    0 <= span.start && span.start <= span.end && span.end <= text.length,
    JSON.stringify(span),
  );
}

function check(text: string, found: Identification): void {
  let end = 0;
  for (const match of found.matches) {
    holds(text, match.span);
    assert.ok(match.span.start >= end, 'matches overlap');
    end = match.span.end;
    assert.ok(match.score > 0 && match.score <= 1, String(match.score));
    let last = 0;
    for (const departure of match.departures) {
      holds(text, departure.span);
      assert.ok(departure.span.start >= last, 'departures are out of order');
      last = departure.span.start;
    }
  }
  for (const { span } of [...found.mentions, ...found.lookAlikes]) holds(text, span);
  for (const span of found.rest) holds(text, span);
}

describe('licence identification, whatever it is given', () => {
  it('gives ranges within the text, in order', () => {
    fc.assert(
      fc.property(document, (text) => {
        const found = identify(index, text);
        check(text, found);
        judge(found, []);
        for (const rule of licenseRules)
          for (const { span } of rule.check({ index, identification: found })) holds(text, span);
      }),
      { numRuns: 200 },
    );
  });

  it('says the same of the same text, and of a text broken into other lines', () => {
    fc.assert(
      fc.property(document, (text) => {
        const ids = (found: Identification): string[] => found.matches.map(({ id }) => id);
        assert.deepEqual(identify(index, text), identify(index, text));
        const flat = text.replace(/[ \t]*\r?\n[ \t]*/g, '\n');
        assert.deepEqual(
          ids(identify(index, flat.replace(/\n/g, '\r\n'))),
          ids(identify(index, flat)),
        );
      }),
      { numRuns: 100 },
    );
  });
});
