import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  defaultYamlLimits,
  nodesOf,
  parseYaml,
  resolveAlias,
  scalarText,
  toData,
  type YamlDocument,
  type YamlMapping,
} from '../../../server/src/yaml';

function mappingOf(document: YamlDocument): YamlMapping {
  assert.equal(document.root?.kind, 'mapping');
  return document.root;
}

/** Code, and the characters the problem stands on. */
function told(document: YamlDocument): [string, string][] {
  return document.problems.map(({ code, span }) => [
    code,
    document.text.slice(span.start, span.end),
  ]);
}

describe('parseYaml', () => {
  it('gives every node its own characters, in the offsets of the document around it', () => {
    const text =
      '---\nlicense: mit # SPDX\ntags:\n- a\n-\n- "b c"\nmodel: {name: \'x\', n: 1.0}\nempty:\nnote: |\n  two\n  lines\n\n---\nbody: no\n';
    const region = { start: 4, end: text.indexOf('\n---\nbody') };
    const document = parseYaml(text, region);
    assert.deepEqual(told(document), []);
    const sources = [...nodesOf(document.root)].map(
      (node) => `${node.kind}:${text.slice(node.span.start, node.span.end)}`,
    );
    assert.deepEqual(sources.slice(1), [
      'scalar:mit',
      'sequence:- a\n-\n- "b c"',
      'scalar:a',
      'null:',
      'scalar:"b c"',
      "mapping:{name: 'x', n: 1.0}",
      "scalar:'x'",
      'scalar:1.0',
      'null:',
      'scalar:|\n  two\n  lines',
    ]);
    const keys = mappingOf(document).entries.map(({ keySpan, colonEnd, key }) => [
      key,
      text.slice(keySpan.start, colonEnd),
    ]);
    assert.deepEqual(keys, [
      ['license', 'license:'],
      ['tags', 'tags:'],
      ['model', 'model:'],
      ['empty', 'empty:'],
      ['note', 'note:'],
    ]);
  });

  it('reads quoted lines that stand no deeper than their key, as the Hub does, and says so', () => {
    const text = 'prompt: "You agree:\n\n(1) to cite us;\r\n- to ask.\n"\nlicense: mit\n';
    const document = parseYaml(text);
    assert.deepEqual(told(document), [['SHALLOW_QUOTED_LINE', '(1) to cite us;']]);
    const root = mappingOf(document);
    assert.equal(scalarText(root.get('license')), 'mit');
    const prompt = root.get('prompt');
    assert.equal(
      prompt && text.slice(prompt.span.start, prompt.span.end),
      text.slice(8, text.indexOf('\nlicense')),
    );
    // A quotation mark that is not closed takes nothing with it.
    const open = parseYaml('name: "x\nlicense: mit\ntags: ["a"]\n');
    assert.ok(open.problems.some(({ code }) => code === 'MISSING_CHAR'));
  });

  it('tells how a scalar is written, what it means, and where its content stands', () => {
    const text = "a: 1.0\nb: 'it''s'\nc: \"x\\n\"\nd: >-\n  f\n  g\ne: true\nf: ~\n";
    const document = parseYaml(text);
    const seen = mappingOf(document).entries.map(({ value }) =>
      value.kind === 'scalar'
        ? [
            value.style,
            value.value,
            value.text,
            text.slice(value.contentSpan.start, value.contentSpan.end),
          ]
        : [value.kind],
    );
    assert.deepEqual(seen, [
      ['plain', 1, '1.0', '1.0'],
      ['single', "it's", "it's", "it''s"],
      ['double', 'x\n', 'x\n', 'x\\n'],
      ['folded', 'f g', 'f g', '  f\n  g'],
      ['plain', true, 'true', 'true'],
      ['null'],
    ]);
  });

  it('reads CRLF, a lone CR, and characters outside the basic plane', () => {
    const text = 'a: 😀\r\nb: 中\rc: x';
    const document = parseYaml(text);
    assert.deepEqual(toData(document.root), { a: '😀', b: '中', c: 'x' });
    const c = mappingOf(document).entry('c');
    assert.deepEqual(c?.span, { start: text.indexOf('c:'), end: text.length });
  });

  it('finds a key that is given twice, once for each repetition', () => {
    const document = parseYaml('a: 1\nb: 2\na: 3\n"a": 4\n');
    assert.deepEqual(told(document), [
      ['DUPLICATE_KEY', 'a'],
      ['DUPLICATE_KEY', '"a"'],
    ]);
    assert.equal(scalarText(mappingOf(document).get('a')), '1');
  });

  it('keeps what it can of a mapping with a broken entry', () => {
    const document = parseYaml('license: mit\nlang\ntags: [a\nname: x\n');
    assert.ok(document.problems.some(({ severity }) => severity === 'error'));
    assert.equal(scalarText(mappingOf(document).get('license')), 'mit');
    assert.equal(scalarText(mappingOf(document).get('name')), 'x');
  });

  it('tells of a tab as indentation on the tab', () => {
    assert.deepEqual(told(parseYaml('a:\n\tb: 1\n')), [['TAB_AS_INDENT', '\t']]);
  });

  it('tells of a second document and reads the first', () => {
    const document = parseYaml('a: 1\n---\nb: 2\n');
    assert.deepEqual(told(document), [['MULTIPLE_DOCS', '---']]);
    assert.deepEqual(toData(document.root), { a: 1 });
  });

  it('tells of controls and of halves of surrogate pairs, and reads on', () => {
    for (const bad of [
      '\0',
      '\u0001',
      '\u0018',
      '\u001f',
      '\u007f',
      '\ud800',
      '\udc00',
      '\uffff',
    ]) {
      const text = `a: x${bad}y\nb: 2\n`;
      const document = parseYaml(text);
      assert.deepEqual(told(document)[0], ['BAD_CHARACTER', bad]);
      assert.equal(toData(mappingOf(document).get('b')), 2);
    }
  });

  it('has no root where nothing is written', () => {
    for (const text of ['', '\n\n', '# only a comment\n', '   ']) {
      const document = parseYaml(text);
      assert.equal(document.root, undefined, JSON.stringify(text));
      assert.deepEqual(document.problems, []);
    }
  });
});

describe('aliases', () => {
  it('follows an alias, and a merge, to what is anchored', () => {
    const document = parseYaml('base: &b {x: 1, y: 2}\nsame: *b\nmore:\n  <<: *b\n  y: 3\n');
    assert.deepEqual(told(document), []);
    const root = mappingOf(document);
    assert.equal(resolveAlias(root.entry('same')?.value), resolveAlias(root.entry('base')?.value));
    const more = root.get('more');
    assert.equal(more?.kind, 'mapping');
    assert.equal(scalarText(more.get('x')), '1');
    assert.equal(scalarText(more.get('y')), '3');
  });

  it('leaves an alias without a target where it has no anchor or stands in it', () => {
    const document = parseYaml('a: *none\nb: &self [*self]\n');
    assert.deepEqual(told(document), [
      ['BAD_ALIAS', '*none'],
      ['BAD_ALIAS', '*self'],
    ]);
    assert.deepEqual(toData(document.root), { a: null, b: [null] });
  });

  it('does not follow the aliases of a bomb', () => {
    const lines = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
    for (let i = 1; i < 30; i++) {
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(',')}]`,
      );
    }
    const document = parseYaml(lines.join('\n'));
    assert.deepEqual(
      told(document).map(([code]) => code),
      ['TOO_MANY_ALIASES'],
    );
    const size = JSON.stringify(toData(document.root)).length;
    assert.ok(size < 20 * defaultYamlLimits.aliasedNodes, `${size} characters when written out`);
  });
});

describe('caps', () => {
  it('stops at collections nested too deep, whatever they are made of', () => {
    for (const opening of ['[', '- ', '? ', '{a: ', '[{a: ', '!!seq [']) {
      const document = parseYaml(opening.repeat(100_000));
      assert.deepEqual(
        document.problems.map(({ code }) => code),
        ['TOO_DEEP'],
        opening,
      );
      assert.equal(document.root, undefined);
      assert.ok((document.problems[0]?.span.start ?? Infinity) < 2000);
    }
    const nested = Array.from({ length: 50 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    assert.deepEqual(parseYaml(nested).problems, []);
  });

  it('does not read what is too long, and says so on its first line', () => {
    const text = `a: 1\n${'x'.repeat(defaultYamlLimits.length)}`;
    const document = parseYaml(text);
    assert.deepEqual(told(document), [['TOO_LONG', 'a: 1']]);
    assert.equal(document.root, undefined);
  });

  it('tells of so many problems and no more', () => {
    assert.equal(parseYaml(']'.repeat(5000)).problems.length, defaultYamlLimits.problems);
  });
});
