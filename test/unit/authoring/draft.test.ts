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

  it('in Chinese is reworded in Chinese, in its own terms', () => {
    const text =
      '1. 您可以使用本软件。\n\n2. 您不得将本软件用于商业目的。\n\n3. 本协议自发布之日起生效。\n';
    assert.equal(
      after(text, 'use/non-commercial', 'Remove the restriction'),
      '1. 您可以使用本软件。\n\n2. 本协议自发布之日起生效。\n',
    );
    const changed = after(text, 'use/non-commercial', 'Grant any purpose, with copyleft, instead');
    assert.match(
      changed,
      /\n2\. 特此免费授予.*您分发本软件或其衍生作品时，应当以本协议的条款授权。\n/,
    );
    assert.deepEqual(findings(changed), []);
  });

  it('gives prohibited uses in Chinese to the card in Chinese', () => {
    const text = '1. 您可以使用本模型。\n\n2. 您不得将本模型用于军事目的或监控他人。\n';
    const fix = fixesOf(text, 'use/field-of-use').find(({ preferred }) => preferred);
    const edit = fix?.edits.find(({ uri }) => uri !== undefined);
    assert.match(edit?.newText ?? '', /我们建议不要将模型用于军事目的或监控他人；这是建议/);
  });

  it('of two languages is reworded in the clause’s own', () => {
    const text = `1. You may not sell the Model. 2. You must keep this notice.

1. 您不得出售本模型。
`;
    const model = readText(text, { format: 'plain' });
    const titles = findings(text).map((finding) =>
      [...draftFixes(finding, { model, card })]
        .flatMap(({ edits }) => edits.map(({ newText }) => newText))
        .filter((words) => words.length > 20)
        .map((words) => /[\u4e00-\u9fff]/.test(words)),
    );
    assert.ok(titles.length > 1 && titles.flat().includes(true) && titles.flat().includes(false));
    for (const kinds of titles) assert.equal(new Set(kinds).size, 1);
  });

  it('in a language that we have no words in only loses its restriction', () => {
    const text = 'Sie dürfen das Modell nicht für kommerzielle Zwecke verwenden.\n';
    assert.deepEqual(
      fixesOf(text, 'use/non-commercial').map(({ title }) => title),
      ['Remove the restriction'],
    );
  });
});

/** A removal: the draft before, the rule whose clause goes, and the draft after. */
const removals: readonly (readonly [name: string, before: string, rule: string, after: string])[] =
  [
    [
      'a section with its list, below which letters are counted on',
      '1. Grant. You may share the Model.\n2. Uses. You may not use the Model:\n  (a) for weapons;\n  (b) for surveillance.\n3. Notices.\n  (a) Keep them.\n  (b) See Section 3(a) and Section 1.\n',
      'use/field-of-use',
      '1. Grant. You may share the Model.\n2. Notices.\n  (a) Keep them.\n  (b) See Section 2(a) and Section 1.\n',
    ],
    [
      'one item of a list, and references to the items after it',
      '1. Conditions.\n  (a) Keep this notice.\n  (b) You may not sell the Model.\n  (c) State changes.\n2. Ending. Rights end on a breach of Section 1(c) or Section 1(a).\n',
      'share/non-commercial',
      '1. Conditions.\n  (a) Keep this notice.\n  (b) State changes.\n2. Ending. Rights end on a breach of Section 1(b) or Section 1(a).\n',
    ],
    [
      'a dotted section, and what is numbered below its successors',
      '1. Terms\n\n1.1 You may share the Model.\n\n1.2 You may not use the Model for any commercial purpose.\n\n1.3 Notices\n\n1.3.1 You must keep this notice, as Section 1.3.2 says.\n\n1.3.2 Section 1.1 survives.\n',
      'use/non-commercial',
      '1. Terms\n\n1.1 You may share the Model.\n\n1.2 Notices\n\n1.2.1 You must keep this notice, as Section 1.2.2 says.\n\n1.2.2 Section 1.1 survives.\n',
    ],
    [
      'an article in Chinese',
      '第一条 您可以使用本模型。\n\n第二条 您不得将本模型用于商业目的。\n\n第三条 您应当保留本声明。\n\n第四条 违反第三条的，许可终止。\n',
      'use/non-commercial',
      '第一条 您可以使用本模型。\n\n第二条 您应当保留本声明。\n\n第三条 违反第二条的，许可终止。\n',
    ],
    [
      'a section that another names: its number stays',
      '1. You may share the Model.\n\n2. You may not use the Model for any commercial purpose.\n\n3. Section 2 survives.\n',
      'use/non-commercial',
      '1. You may share the Model.\n\n2. Intentionally left blank.\n\n3. Section 2 survives.\n',
    ],
    [
      'one sentence of a paragraph of a section: no number moves',
      '1. You may share the Model.\n\n2. You must keep this notice. You may not use the Model for any commercial purpose. You must state changes.\n\n3. Section 2 survives.\n',
      'use/non-commercial',
      '1. You may share the Model.\n\n2. You must keep this notice. You must state changes.\n\n3. Section 2 survives.\n',
    ],
    [
      'the last section, and nothing is left below',
      '1. You may share the Model.\n\n2. You may not use the Model for any commercial purpose.\n',
      'use/non-commercial',
      '1. You may share the Model.\n',
    ],
  ];

describe('what is removed from a draft', () => {
  for (const [name, before, rule, wanted] of removals)
    it(name, () => {
      assert.equal(after(before, rule, 'Remove the restriction'), wanted);
      assert.ok(!findings(wanted).some((finding) => finding.rule === rule));
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
