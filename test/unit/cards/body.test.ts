import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readBody, sectionPath, type Body } from '../../../server/src/cards/body/body';

const shown = (text: string, body: Body): string[] =>
  body.units.map(({ unit, base, block }) => {
    const words = unit.pieces.map(({ start, end }) => block.text.slice(start, end)).join(' ');
    assert.equal(
      unit.pieces.map(({ start, end }) => text.slice(start + base, end + base)).join(' '),
      words,
    );
    return `${unit.kind}${unit.depth > 0 ? unit.depth : ''}: ${words}`;
  });

const read = (text: string): string[] => shown(text, readBody(text, 0));

describe('the body', () => {
  it('is headings, paragraphs, items and cells without their markup', () => {
    assert.deepEqual(
      read(
        '# A *b*\n\nSome `code` and **bold** [link](http://x).\n\n- one\n  - two\n\n|x|y|\n|-|-|\n|1|`2`|',
      ),
      [
        'heading1: A b',
        'paragraph: Some  and bold link .',
        'item1: one',
        'item2: two',
        'cell: x',
        'cell: y',
        'cell: 1',
        'cell: ',
      ],
    );
  });

  it('leaves out fenced code and comments, whatever stands in them', () => {
    assert.deepEqual(read('a\n\n```md\n# no\n\n---\n\n- no\n```\n\n<!-- no\n\n# no -->\n\nb'), [
      'paragraph: a',
      'paragraph: b',
    ]);
  });

  it('reads HTML: headings, cells, items, links and images', () => {
    const text =
      '<h2 align="center">T</h2>\n<table><tr><td>License</td><td><a href="u">MIT</a></td></tr></table>\n<ul><li>x</ul>\n<img alt="License: MIT" src="s">';
    const body = readBody(text, 0);
    assert.deepEqual(shown(text, body), ['heading2: T', 'cell: License', 'cell: MIT', 'item1: x']);
    assert.deepEqual(
      body.links.map(({ url, text: words }) => [url, words]),
      [['u', 'MIT']],
    );
    assert.equal(body.images[0]?.alt, 'License: MIT');
  });

  it('resolves link definitions that stand in another block', () => {
    const body = readBody('[Apache][1]\n\nx\n\n[1]: https://a.b', 0);
    assert.equal(body.links[0]?.url, 'https://a.b');
  });

  it('nests sections by their headings, bold lines below them', () => {
    const body = readBody('# A\n\n## B\n\n**C**\n\nx\n\n## D\n', 0);
    assert.deepEqual(
      body.sections.map((_, index) => sectionPath(body, index).join(' > ')),
      ['A', 'A > B', 'A > B > C', 'A > D'],
    );
    assert.equal(body.units.find(({ unit }) => unit.kind === 'paragraph')?.section, 2);
  });

  it('takes prose in admonitions as the author’s, and other quotes as somebody else’s', () => {
    const body = readBody('> [!NOTE]\n> ours\n\n> theirs', 0);
    assert.deepEqual(
      body.units.map(({ unit }) => unit.quote),
      [false, true],
    );
  });

  it('reads the same blocks once', () => {
    const first = readBody('# A\n\none\n\ntwo\n', 0);
    const second = readBody('# A\n\none!\n\ntwo\n', 0, first);
    assert.equal(second.blocks[0]?.content, first.blocks[0]?.content);
    assert.notEqual(second.blocks[1]?.content, first.blocks[1]?.content);
    assert.equal(second.blocks[2]?.content, first.blocks[2]?.content);
  });

  it('says which blocks it read line by line, and still finds their links and rows', () => {
    const body = readBody(`${'*a '.repeat(600)}[x](http://y)\n\nplain`, 0);
    assert.equal(body.scanned.length, 1);
    assert.equal(body.links[0]?.url, 'http://y');
    const rows = Array.from({ length: 40 }, (_, row) => `| **k${row}** | [v](u) |`).join('\n');
    const table = readBody(`| a | b |\n|---|---|\n${rows}`, 0);
    assert.deepEqual(table.scanned, []);
    assert.equal(table.units.length, 82);
    assert.equal(table.links.length, 40);
  });
});
