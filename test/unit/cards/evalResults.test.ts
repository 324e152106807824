import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CardContext, findingsOf, readCard } from '../../../server/src/cards';
import { defaultSettings } from '../../../server/src/core/settings';
import { draw, readDrawn } from '../../support/expectations';

/** The findings, drawn; the severity before the rule. */
function check(drawn: string): void {
  const { text, expected } = readDrawn(drawn);
  const context = new CardContext(readCard(text, { kind: 'eval-results' }), {
    settings: defaultSettings,
  });
  const actual = findingsOf(context).map(({ span, rule, severity }) => ({
    span,
    rule: `${severity} ${rule}`,
  }));
  const wanted = expected.map(({ span, label }) => ({ span, rule: label }));
  assert.equal(draw(text, actual), draw(text, wanted));
}

describe('files of results', () => {
  it('a full list has nothing to be said of', () => {
    check(
      '- dataset:\n    id: org/bench\n    task_id: main\n    revision: abc123\n  value: 71.5\n  date: 2026-01-31\n  source:\n    url: https://example.org/run\n    name: Our run\n  notes: greedy decoding\n',
    );
  });

  it('each result must say what was evaluated on and what came out', () => {
    check(
      '- dataset:\n  ^^^^^^^ error card/front-matter-field\n    id: org/bench\n    task_id: main\n- value: 3\n  ^^^^^ error card/front-matter-field\n',
    );
  });

  it('a value of the wrong type and a source without its address', () => {
    check(
      '- dataset:\n    id: [a]\n        ^^^ error card/front-matter-field\n    task_id: main\n  value: 1\n  source:\n  ^^^^^^ error card/front-matter-field\n    name: Our run\n',
    );
  });

  it('broken YAML is told of where it breaks', () => {
    const context = new CardContext(readCard('- dataset: {\n', { kind: 'eval-results' }), {
      settings: defaultSettings,
    });
    const rules = findingsOf(context).map(({ rule }) => rule);
    assert.ok(rules.includes('card/front-matter-syntax'));
  });

  it('no rule about cards speaks of them', () => {
    check('[]\n');
  });
});
