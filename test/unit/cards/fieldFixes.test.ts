import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyOwn, checkWithFixes } from '../../support/cardFixes';

interface Case {
  readonly name: string;
  readonly before: string;
  readonly rule: string;
  readonly title: RegExp;
  readonly after: string;
  /** What the result may still raise of the same rule or of placeholders. */
  readonly left?: readonly string[];
}

const field = 'card/front-matter-field';
const withLicense = (yaml: string): string => `---\nlicense: mit # ours\n${yaml}---\n# Otter\n`;

const cases: readonly Case[] = [
  {
    name: 'a language tag by its language',
    before: withLicense('language:\n  - en # first\n  - pt-br\n'),
    rule: field,
    title: /^Change to "pt"$/,
    after: withLicense('language:\n  - en # first\n  - pt\n'),
  },
  {
    name: 'a country for its language',
    before: withLicense('language: jp\n'),
    rule: field,
    title: /^Change to "ja"$/,
    after: withLicense('language: ja\n'),
  },
  {
    name: 'Chinese by its script, where Chinese is listed',
    before: withLicense('language:\n- zh\n- zht\n- yo\n'),
    rule: field,
    title: /^Remove it: "zh" is listed$/,
    after: withLicense('language:\n- zh\n- yo\n'),
  },
  {
    name: 'a code that is nothing',
    before: withLicense('language: [en, q9, yo]\n'),
    rule: field,
    title: /^Remove it from the list$/,
    after: withLicense('language: [en, yo]\n'),
  },
  {
    name: 'a required mapping, with what it requires',
    before: withLicense(
      'model-index:\n- name: otter\n  results:\n  - task:\n      type: fill-mask\n    metrics:\n    - type: acc\n      value: 0.9\n',
    ),
    rule: field,
    title: /^Insert "dataset", to be filled in$/,
    after: withLicense(
      'model-index:\n- name: otter\n  results:\n  - task:\n      type: fill-mask\n    metrics:\n    - type: acc\n      value: 0.9\n    dataset:\n      type: "[More Information Needed]"\n      name: "[More Information Needed]"\n',
    ),
    left: ['card/placeholder', 'card/placeholder'],
  },
  {
    name: 'a required value that is empty',
    before: withLicense('model-index:\n- name:\n  results: []\n'),
    rule: field,
    title: /^Insert "name", to be filled in$/,
    after: withLicense('model-index:\n- name: "[More Information Needed]"\n  results: []\n'),
    left: ['card/placeholder'],
  },
  {
    name: 'front matter that is a list of entries',
    before: '---\n- license: mit # ours\n- tags:\n    - otter\n  language: en\n---\n# Otter\n',
    rule: 'card/front-matter-syntax',
    title: /^Write it as keys and values$/,
    after: '---\nlicense: mit # ours\ntags:\n  - otter\nlanguage: en\n---\n# Otter\n',
  },
  {
    name: 'front matter that is an empty list',
    before: '---\n[]\n---\n# Otter\n',
    rule: 'card/front-matter-syntax',
    title: /^Write it as keys and values$/,
    after: '---\n\n---\n# Otter\n',
  },
];

describe('a field of the front matter is mended', () => {
  for (const { name, before, rule, title, after, left = [] } of cases)
    it(name, () => {
      const card = checkWithFixes(before);
      const fix = card.findings
        .filter((finding) => finding.rule === rule)
        .flatMap((finding) => card.fixesOf(finding))
        .find((each) => title.test(each.title));
      assert.ok(fix, card.findings.map((each) => `${each.rule}: ${each.message}`).join('\n'));
      const result = applyOwn(before, fix.edits);
      assert.equal(result, after);
      const again = checkWithFixes(result).findings.filter(
        (finding) => finding.rule === rule || finding.rule === 'card/placeholder',
      );
      assert.deepEqual(
        again.map((finding) => finding.rule),
        left,
      );
    });

  it('not where the list holds something else', () => {
    const card = checkWithFixes('---\n- license: mit\n- tags\n---\n# Otter\n');
    const fixes = card.findings
      .filter((finding) => finding.rule === 'card/front-matter-syntax')
      .flatMap((finding) => card.fixesOf(finding));
    assert.deepEqual(fixes, []);
  });
});
