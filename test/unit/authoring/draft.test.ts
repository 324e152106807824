import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftFixes } from '../../../server/src/authoring/draft/index';
import { labelBefore } from '../../../server/src/authoring/draft/labels';
import { clauseSnippets } from '../../../server/src/authoring/snippets/clauses';
import { toText } from '../../../server/src/authoring/snippets/index';
import { readClauses, toFinding } from '../../../server/src/clauses/index';
import type { Finding, Fix } from '../../../server/src/core/finding';
import { readText } from '../../../server/src/text/index';
import { applyOwn } from '../../support/cardFixes';

const card = {
  uri: 'mem:/README.md',
  text: '# Otter\n\nAn otter.\n\n## Evaluation\n\nIt swims.\n',
};

function findings(text: string): Finding[] {
  const { clauses } = readClauses(readText(text, { format: 'plain' }), { register: 'license' });
  return clauses.flatMap((clause) => toFinding(clause) ?? []);
}

/** The fixes of the first finding of a rule. */
function fixesOf(text: string, rule: string): Fix[] {
  const finding = findings(text).find((one) => one.rule === rule);
  assert.ok(finding, `${rule} is found`);
  return [...draftFixes(finding, { model: readText(text, { format: 'plain' }), card })];
}

function after(text: string, rule: string, title: string): string {
  const fixes = fixesOf(text, rule);
  const fix = fixes.find((one) => one.title === title);
  assert.ok(fix, `${title} is among ${fixes.map((one) => one.title).join(', ')}`);
  return applyOwn(text, fix.edits);
}

const sections = `OTTER LICENSE

1. Grant. You may use, study, modify and share the Model.

2. Restrictions. You may not use the Model:
   (a) to harm minors;
   (b) for military purposes.

3. Notices. You must keep this notice, as Section 5(b) says.

4. Ending. Rights end on a breach of Sections 1, 3 and 5(a).

5. Law.
   (a) The law of the licensor's country applies.
   (b) Section 4 survives.
`;

describe('a draft', () => {
  it('loses a list of prohibited uses, and its sections move up with all that names them', () => {
    assert.equal(
      after(sections, 'use/field-of-use', 'Remove the restriction'),
      `OTTER LICENSE

1. Grant. You may use, study, modify and share the Model.

2. Notices. You must keep this notice, as Section 4(b) says.

3. Ending. Rights end on a breach of Sections 1, 2 and 4(a).

4. Law.
   (a) The law of the licensor's country applies.
   (b) Section 3 survives.
`,
    );
  });

  it('keeps the number of a section that others name, and says that it is empty', () => {
    const text = sections.replace('Sections 1, 3', 'Sections 1, 2');
    const changed = after(text, 'use/field-of-use', 'Remove the restriction');
    assert.ok(changed.includes('\n2. Restrictions. Intentionally left blank.\n\n3. Notices.'));
  });

  it('gives its prohibited uses to the card as advice', () => {
    const fix = fixesOf(sections, 'use/field-of-use').find(({ preferred }) => preferred);
    const edit = fix?.edits.find(({ uri }) => uri !== undefined);
    assert.ok(edit);
    assert.equal(edit.text, card.text);
    assert.match(
      edit.newText,
      /^## Out-of-Scope Use\n\nWe recommend[^\n]*\n\n- to harm minors\n- for military purposes\n\n$/,
    );
    assert.equal(edit.span.start, card.text.indexOf('## Evaluation'));
  });

  it('is reworded in its own terms, width and indentation', () => {
    const text = `SOFTWARE LICENCE

   1. The licensor lets you use the Software for research purposes only, and for
      nothing else.

   2. You must keep this notice, and all other notices that came with the Software.
`;
    assert.equal(
      after(text, 'use/limited-purpose', 'Grant use for any purpose instead'),
      `SOFTWARE LICENCE

   1. Permission is hereby granted, free of charge, to any person to use, study,
      copy, modify and distribute the Software, with or without modifications, for
      any purpose, including commercial purposes.

   2. You must keep this notice, and all other notices that came with the Software.
`,
    );
  });

  it('loses one sentence among others, and no more', () => {
    const text = 'You may copy the Model. You may not sell the Model. You must keep notices.\n';
    const [rule = ''] = findings(text).map((finding) => finding.rule);
    assert.equal(
      after(text, rule, 'Remove the restriction'),
      'You may copy the Model. You must keep notices.\n',
    );
  });

  it('does not lose its only grant', () => {
    const text = 'Permission is granted to use the Model for non-commercial purposes only.\n';
    const titles = fixesOf(text, 'use/non-commercial').map(({ title }) => title);
    assert.ok(!titles.includes('Remove the restriction'));
    assert.ok(titles.length > 0);
  });

  it('keeps its CRLF line ends', () => {
    const text = sections.replaceAll('\n', '\r\n');
    for (const { edits } of fixesOf(text, 'use/field-of-use'))
      assert.ok(!/(?<!\r)\n/.test(applyOwn(text, edits)));
  });

  it('in Chinese is not given English words', () => {
    const text =
      '1. 您可以使用本模型。\n\n2. 您不得将本模型用于商业目的。\n\n3. 本协议自发布之日起生效。\n';
    assert.equal(
      after(text, 'use/non-commercial', 'Remove the restriction'),
      '1. 您可以使用本模型。\n\n2. 本协议自发布之日起生效。\n',
    );
    assert.equal(fixesOf(text, 'use/non-commercial').length, 1);
  });
});

describe('the wordings offered', () => {
  for (const { id, body } of clauseSnippets)
    it(`${id} restrict nothing`, () => {
      assert.deepEqual(findings(`License\n\n${toText(body)}\n`), []);
    });
});

describe('the label before', () => {
  const labels: readonly (readonly [string, string, string | undefined])[] = [
    ['3', '2', '2'],
    ['2.4', '2.3', '2.3'],
    ['1', '', undefined],
    ['c', 'b', 'b'],
    ['i', 'h', 'h'],
    ['ii', 'i', 'i'],
    ['v', 'iv', 'iv'],
    ['IV', 'III', 'III'],
    ['Section 5', 'Section 4', 'Section 4'],
    ['第三条', '第二条', '第二条'],
    ['第十一条', '第十条', '第十条'],
    ['十', '九', '九'],
    ['Schedule', '', undefined],
  ];
  for (const [label, previous, expected] of labels)
    it(`${label} is ${expected ?? 'none'}`, () => {
      assert.equal(labelBefore(label, previous), expected);
    });
});
