import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { modelFromBlocks, readText, type TextFormat } from '../../../server/src/text';

/** A text's blocks, one a line: kind, depth, label, the block it continues, and its sentences. */
function outline(text: string, format: TextFormat = 'plain'): readonly string[] {
  const { blocks } = readText(text, { format });
  return blocks.map(({ kind, depth, label, leadIn, span, reading }) => {
    const sentences = reading.sentences.map(({ start, end }) =>
      text.slice(span.start + start, span.start + end),
    );
    const continued = leadIn ? ` <${leadIn.block}` : '';
    return `${kind} ${depth} ${label ?? '-'}${continued}: ${sentences.join(' | ')}`;
  });
}

describe('a text is cut into blocks', () => {
  it('knows numbered titles, items and the sentence they continue', () => {
    assert.deepEqual(
      outline(`1. GRANT

You may:
a. use it; and
b. copy it.

2. LIMITS

None.`),
      [
        'heading 2 1: GRANT',
        'paragraph 0 -: You may:',
        'item 1 a <1: use it; and',
        'item 1 b <1: copy it.',
        'heading 2 2: LIMITS',
        'paragraph 0 -: None.',
      ],
    );
  });

  it('nests lists by their labels', () => {
    assert.deepEqual(
      outline(`You must not:
(a) use it for:
    (i) war;
    (ii) fraud;
(b) sell it.`),
      [
        'paragraph 0 -: You must not:',
        'item 1 a <0: use it for:',
        'item 2 i <1: war;',
        'item 2 ii <1: fraud;',
        'item 1 b <0: sell it.',
      ],
    );
  });

  it('reads a list whose items bear no labels', () => {
    assert.deepEqual(
      outline(`You shall not:

  lend the Software;
  teach others its
  inner workings; or
  sell it.`),
      [
        'paragraph 0 -: You shall not:',
        'paragraph 0 - <0: lend the Software;',
        'paragraph 0 - <0: teach others its\n  inner workings; or',
        'paragraph 0 - <0: sell it.',
      ],
    );
  });

  it('joins lines that were wrapped by hand', () => {
    assert.deepEqual(outline('You may use\nthe Software as\nyou like.'), [
      'paragraph 0 -: You may use\nthe Software as\nyou like.',
    ]);
  });

  it('knows Chinese articles and lists', () => {
    assert.deepEqual(
      outline('第一条 定义\n本许可证适用于模型。您可以使用它。\n第二条 限制\n一、不得用于军事。'),
      [
        'heading 1 第一条: 定义',
        'paragraph 0 -: 本许可证适用于模型。 | 您可以使用它。',
        'heading 1 第二条: 限制',
        'item 1 一 <2: 不得用于军事。',
      ],
    );
  });

  it('knows Markdown headings and bullets', () => {
    assert.deepEqual(outline('# Title\n\nYou may not\n\n* sell it;\n* rent it.\n', 'markdown'), [
      'heading 1 -: Title',
      'paragraph 0 -: You may not',
      'item 1 - <1: sell it;',
      'item 1 - <1: rent it.',
    ]);
  });

  it('does not end sentences at abbreviations, versions and addresses', () => {
    assert.deepEqual(
      outline('Acme, Inc. grants e.g. No. 5 of v2.0 at https://a.example/b.c today. It ends.'),
      [
        'paragraph 0 -: Acme, Inc. grants e.g. No. 5 of v2.0 at https://a.example/b.c today. | It ends.',
      ],
    );
  });

  it('cuts inline lists into segments', () => {
    const { blocks } = readText('You may not (a) sell it; (b) rent it; or (c) lend it.', {
      format: 'plain',
    });
    const labels = blocks[0]?.reading.sentences[0]?.segments.map(({ label }) => label);
    assert.deepEqual(labels, [null, 'a', 'b', 'c']);
  });

  it('takes a lone label for a cross-reference', () => {
    const { blocks } = readText('See Section 5(a) of this licence.', { format: 'plain' });
    assert.equal(blocks[0]?.reading.sentences[0]?.segments.length, 1);
  });
});

describe('a model can be built from blocks that somebody else found', () => {
  it('reads sentences across pieces', () => {
    const text = 'You may *not* sell it.';
    const { blocks } = modelFromBlocks(text, [
      {
        kind: 'paragraph',
        depth: 0,
        pieces: [
          { start: 0, end: 8 },
          { start: 9, end: 12 },
          { start: 13, end: 22 },
        ],
      },
    ]);
    assert.deepEqual(
      blocks[0]?.reading.tokens.map(({ norm }) => norm),
      ['you', 'may', 'not', 'sell', 'it', '.'],
    );
    assert.equal(blocks.at(0)?.reading.sentences.length, 1);
  });
});
