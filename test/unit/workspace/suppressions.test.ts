import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  matchesRule,
  readSuppressions,
  suppresses,
} from '../../../server/src/workspace/suppressions';

function only(text: string, kind: Parameters<typeof readSuppressions>[1] = 'model-card') {
  const [suppression, ...rest] = readSuppressions(text, kind);
  assert.ok(suppression);
  assert.deepEqual(rest, []);
  return suppression;
}

describe('readSuppressions', () => {
  it('reads a comment for the next line that has words', () => {
    const text =
      'a\n<!-- four-freedoms-disable-next-line use/output, card/* -- they agreed -->\n\nthe line\nmore';
    const suppression = only(text);
    assert.deepEqual(suppression.rules, ['use/output', 'card/*']);
    assert.equal(suppression.reason, 'they agreed');
    assert.equal(text.slice(suppression.target.start, suppression.target.end), 'the line');
    assert.equal(
      text.slice(suppression.span.start, suppression.span.end),
      'four-freedoms-disable-next-line use/output, card/* -- they agreed',
    );
  });

  it('reads a comment for the file', () => {
    const suppression = only('<!-- four-freedoms-disable use/output -->');
    assert.equal(suppression.scope, 'file');
    assert.equal(suppression.reason, undefined);
    assert.ok(suppresses(suppression, 'use/output', { start: 500, end: 600 }));
    assert.ok(!suppresses(suppression, 'use/outputs', { start: 0, end: 1 }));
  });

  it('reads a YAML comment at a line’s end, CRLF and all', () => {
    const text =
      '---\r\nlicense: x # four-freedoms-disable-line card/license-unknown-id -- house id\r\nmore: y\r\n---\r\n';
    const suppression = only(text);
    assert.equal(suppression.reason, 'house id');
    assert.equal(
      text.slice(suppression.target.start, suppression.target.end),
      text.split('\r\n')[1],
    );
    assert.ok(
      !suppresses(suppression, 'card/license-unknown-id', {
        start: text.indexOf('more'),
        end: text.length,
      }),
    );
  });

  it('takes a hash for a comment only where YAML stands', () => {
    assert.deepEqual(
      readSuppressions('---\na: b\n---\n# four-freedoms-disable-line x/y -- z\n', 'model-card'),
      [],
    );
    assert.deepEqual(readSuppressions('# four-freedoms-disable x/y -- z\n', 'license'), []);
    assert.equal(only('# four-freedoms-disable x/y -- z\na: b', 'mof').scope, 'file');
  });

  it('leaves prose about it alone', () => {
    for (const text of [
      'Write `four-freedoms-disable x`.',
      '<!-- see four-freedoms-disable -->',
      '<!-- four-freedoms-disabled x/y -->',
      '<!-- four-freedoms-disable x/y',
    ]) {
      assert.deepEqual(readSuppressions(text, 'model-card'), [], text);
    }
  });

  it('tells reason from dashes within ids', () => {
    assert.deepEqual(only('<!-- four-freedoms-disable card/base-model-terms -- a -- b -->').rules, [
      'card/base-model-terms',
    ]);
    assert.equal(only('<!-- four-freedoms-disable a/b -- a -- b -->').reason, 'a -- b');
    assert.equal(only('<!-- four-freedoms-disable a/b -- -->').reason, undefined);
  });

  it('matches areas', () => {
    assert.ok(matchesRule('use/*', 'use/output'));
    assert.ok(!matchesRule('use/*', 'used/output'));
  });
});
