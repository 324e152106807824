import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findFrontMatter } from '../../../server/src/cards';

/** The YAML between the delimiters; undefined where there is no front matter. */
function yaml(text: string): string | undefined {
  const found = findFrontMatter(text);
  return found?.closed && !found.padding ? text.slice(found.yaml.start, found.yaml.end) : undefined;
}

/** The Hub's own expression, which the scan must agree with. */
const hub = /^(\s*---(?:\r\n|\r|\n))([\S\s]*?)((?:\r\n|\r|\n)---[ \t]*(\r\n|\n|$))/;

describe('front matter', () => {
  const texts = [
    '---\na: b\n---\n# x',
    '---\r\na: b\r\n---\r\n# x',
    '\uFEFF---\na: b\n---\n',
    ' \n\n---\na: b\n---',
    '---\na: b\n---  \t\nx',
    '---\na: b\n----\nx\n---\n',
    '---\na: b\n --- \n---\n',
    '---\n\n---\nx',
    '---\n---\nx\n---\ny',
    '---\na: b\n---x\n',
    '--- \na: b\n---\n',
    '----\na: b\n---\n',
    '# x\n---\na: b\n---\n',
    '```\n---\na: b\n---\n```',
    '---\ra: b\r---\r\nx',
    '---\ra: b\r---\rx',
    '---\na: |\n  ---\n---\n',
    '---',
    '---\n',
    '',
  ];
  for (const text of texts) {
    it(`is what the Hub reads in ${JSON.stringify(text)}`, () => {
      assert.equal(yaml(text), hub.exec(text)?.[2]);
    });
  }

  it('that is not closed ends before the first blank line, so that it can be named', () => {
    const text = '---\nlicense: mit\n\n# x';
    assert.deepEqual(findFrontMatter(text), {
      block: { start: 0, end: 17 },
      yaml: { start: 4, end: 17 },
      closed: false,
      padding: undefined,
    });
  });

  it('is no thematic break above prose', () => {
    assert.equal(findFrontMatter('---\n\nSome prose.'), undefined);
  });
});
