import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CardContext, cardRules, readCard } from '../../../server/src/cards';
import { defaultSettings } from '../../../server/src/core/settings';

function contextOf(text: string): CardContext {
  return new CardContext(readCard(text, { kind: 'model-card' }), { settings: defaultSettings });
}

/** The text after the first fix of the first finding of `id`. */
function fixed(id: string, text: string): string {
  const rule = cardRules.find((one) => one.id === id);
  assert.ok(rule);
  const context = contextOf(text);
  const [finding] = rule.check(context);
  assert.ok(finding, `${id} finds nothing`);
  const [fix] = rule.fixes?.(finding, context) ?? [];
  assert.ok(fix, `${id} has no fix`);
  let out = '';
  let at = 0;
  for (const { span, newText } of fix.edits) {
    assert.ok(span.start >= at, 'edits overlap');
    out += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return out + text.slice(at);
}

const cases: readonly (readonly [string, string, string])[] = [
  [
    'card/license-unknown-id',
    '---\nlicense: Apache 2.0 # ours\n---\n',
    '---\nlicense: apache-2.0 # ours\n---\n',
  ],
  [
    'card/license-unknown-id',
    "---\nlicense:\n- mit\n- 'MIT'\n---\n",
    "---\nlicense:\n- mit\n- 'mit'\n---\n",
  ],
  [
    'card/license-unknown-id',
    '---\nlicense: agpl-3.0-or-later\n---\n',
    '---\nlicense: agpl-3.0\n---\n',
  ],
  [
    'card/license-registered',
    '---\nlicense: other\nlicense_name: llama3\nlicense_link: LICENSE\n---\n',
    '---\nlicense: llama3\nlicense_link: LICENSE\n---\n',
  ],
  [
    'card/license-missing',
    '---\ntags: [a]\n---\n# M\n\n**License:** MIT\n',
    '---\ntags: [a]\nlicense: mit\n---\n# M\n\n**License:** MIT\n',
  ],
  [
    'card/license-missing',
    '# M\n\nLicense: Apache 2.0\n',
    '---\nlicense: apache-2.0\n---\n\n# M\n\nLicense: Apache 2.0\n',
  ],
  [
    'card/base-model-terms',
    '---\nlicense: mit\nbase_model: Qwen/Qwen2.5-72B\n---\n',
    '---\nlicense: other\nlicense_name: qwen\n',
  ],
  [
    'card/front-matter-field',
    '---\npipline_tag: fill-mask\n---\n',
    '---\npipeline_tag: fill-mask\n---\n',
  ],
  ['card/front-matter-field', '---\nlanguage: "English"\n---\n', '---\nlanguage: "en"\n---\n'],
  [
    'card/front-matter-field',
    '---\nbase_model: https://huggingface.co/a/b\n---\n',
    '---\nbase_model: a/b\n---\n',
  ],
  ['card/front-matter-syntax', '---\nlicense: mit\n\n# M', '---\nlicense: mit\n---\n\n# M'],
  ['card/front-matter-syntax', '---  \nlicense: mit\n---\n', '---\nlicense: mit\n---\n'],
];

describe('fixes', () => {
  for (const [id, before, after] of cases) {
    it(`${id}: ${JSON.stringify(before)}`, () => {
      const text = fixed(id, before);
      assert.ok(text.startsWith(after), text);
      const rule = cardRules.find((one) => one.id === id);
      assert.deepEqual(
        [...(rule?.check(contextOf(text)) ?? [])],
        [],
        'the fix leaves nothing to fix',
      );
    });
  }
});
