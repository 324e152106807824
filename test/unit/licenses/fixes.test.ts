import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding, Fix } from '../../../server/src/core/finding';
import { identify, licenseRules, originalText } from '../../../server/src/licenses/index';
import { applyEdits } from '../../support/edits';
import { loadIndex } from '../../support/licenses/corpus';

const index = await loadIndex();

interface Answered {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

function check(text: string): Answered[] {
  const context = { index, identification: identify(index, text) };
  return licenseRules.flatMap((rule) =>
    [...rule.check(context)].map((finding) => ({
      finding,
      fixes: [...(rule.fixes?.(finding, context) ?? [])],
    })),
  );
}

/** The licence that the changes are made to, as it is shipped. */
const zlib = originalText(index, 'Zlib') ?? assert.fail('no Zlib');
const mit = originalText(index, 'MIT') ?? assert.fail('no MIT');

/** Makes one change of a text; fails where `from` is not there. */
function changed(text: string, from: string | RegExp, to: string): string {
  const result = text.replace(from, to);
  assert.notEqual(result, text, `nothing to change: ${String(from)}`);
  return result;
}

const named = changed(mit, '<year> <copyright holders>', '2031 Ada Otter');

/** What a reader sees, whatever the blanks. */
const words = (text: string): string => text.replace(/\s+/g, ' ').trim();

const departures: readonly (readonly [what: string, before: string])[] = [
  ['a word changed', changed(zlib, 'any damages', 'most damages')],
  [
    'a word changed at a line break',
    changed(zlib, /including\s+commercial/, 'excluding\ncommercial'),
  ],
  ['words left out', changed(zlib, 'commercial applications', 'applications')],
  [
    'a paragraph added',
    changed(
      zlib,
      /\n\s*Permission is granted/,
      '\n\nOtters must be told of every use on the day it begins.$&',
    ),
  ],
  ['words added in a sentence', changed(zlib, 'to anyone', 'for private study to anyone')],
  ['a clause left out', changed(zlib, /\s*2\. Altered[^]*?original software\.(?=\s*3\.)/, '')],
  ['under Windows', changed(zlib, 'any damages', 'most damages').replace(/\r?\n/g, '\r\n')],
];

describe('restoring a known licence', () => {
  for (const [what, before] of departures)
    it(what, () => {
      const answered = check(before).filter(({ fixes }) => fixes.length > 0);
      assert.ok(answered.length > 0, `no fix is offered: ${JSON.stringify(check(before))}`);
      // From the last to the first, so that places stay what they are.
      let after = before;
      for (const { fixes } of answered.reverse()) after = applyEdits(after, fixes[0]?.edits ?? []);
      assert.deepEqual(
        check(after).map(({ finding }) => finding.message),
        [],
      );
      assert.equal(words(after), words(zlib));
      if (before.includes('\r\n')) assert.doesNotMatch(after, /(?<!\r)\n/);
    });

  it('puts several paragraphs back with the line breaks of the file', () => {
    const original = originalText(index, 'Apache-2.0') ?? assert.fail('no Apache-2.0');
    const before = changed(
      original,
      /\s*(?:\(a\)|a\.) You must give[^]*?(?=\s*(?:\(c\)|c\.) You must retain)/,
      '',
    ).replace(/\r?\n/g, '\r\n');
    const [{ fixes } = assert.fail('nothing is found')] = check(before).filter(
      ({ finding }) => finding.rule === 'license/modified',
    );
    const after = applyEdits(before, fixes[0]?.edits ?? []);
    assert.equal(words(after), words(original));
    assert.doesNotMatch(after, /(?<!\r)\n/);
    assert.ok(after.split('\r\n').length > before.split('\r\n').length + 2);
  });

  it('leaves alone what was not changed, byte for byte', () => {
    const before = changed(zlib, 'any damages', 'most   damages');
    const [{ fixes } = assert.fail('nothing is found')] = check(before);
    assert.equal(fixes[0]?.edits.length, 1);
    const [edit] = fixes[0].edits;
    assert.equal(before.slice(edit?.span.start, edit?.span.end), 'most');
    assert.equal(edit?.newText, 'any');
  });

  it('keeps the comment marks of a file', () => {
    const comment = (text: string): string => text.trimEnd().replace(/^/gm, '# ');
    const before = comment(changed(zlib, /\s*2\. Altered[^]*?original software\.(?=\s*3\.)/, ''));
    let after = before;
    for (const { fixes } of check(before).reverse())
      after = applyEdits(after, fixes[0]?.edits ?? []);
    assert.deepEqual(check(after), []);
    for (const line of after.split('\n')) assert.match(line, /^#/);
  });
});

describe('other fixes of licence texts', () => {
  it('write the id that took a deprecated one’s place', () => {
    const before = 'SPDX-License-Identifier: (MIT OR LGPL-2.1+)\n';
    const [{ fixes } = assert.fail('nothing is found')] = check(before);
    const after = applyEdits(before, fixes[0]?.edits ?? []);
    assert.equal(after, 'SPDX-License-Identifier: (MIT OR LGPL-2.1-or-later)\n');
    assert.deepEqual(check(after), []);
  });

  it('fill a blank only from what the text itself says', () => {
    const blank = `Copyright (c) 2031 Ada Otter\nCopyright (c) <year> <copyright holder>\n${named}`;
    const answered = check(blank).filter(({ finding }) => finding.rule === 'license/placeholder');
    assert.deepEqual(
      answered.map(({ fixes }) =>
        fixes.filter(({ flow }) => !flow).map(({ edits }) => edits[0]?.newText),
      ),
      [['2031'], ['Ada Otter']],
    );
    const unknown = check(changed(named, '2031 Ada Otter', '<year> <copyright holder>'));
    assert.deepEqual(
      unknown.flatMap(({ fixes }) => fixes.map(({ flow }) => flow)),
      ['chooseLicense', 'chooseLicense'],
    );
    const two = check(
      `Copyright 2030 Ada Otter\nCopyright 2031 Bo Otter\n${changed(named, '2031 Ada Otter', '<year> <copyright holder>')}`,
    );
    assert.ok(two.every(({ fixes }) => fixes.every(({ flow }) => flow === 'chooseLicense')));
  });
});
