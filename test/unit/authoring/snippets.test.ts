import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { snippetFiles } from '../../../server/src/authoring/snippetFiles';
import { snippets, toSnippet, toText } from '../../../server/src/authoring/snippets/index';
import { ask, choose, offer, template } from '../../../server/src/authoring/snippets/template';

describe('a template', () => {
  const source = template`Made by ${ask('who', 'your name')} for ${offer('price', 'price', '{5}$')} or ${choose('mood', 'mood', ['free, really', 'glad'])}, says ${ask('who', 'your name')}.`;

  it('as text holds what is known, then defaults, then placeholders', () => {
    assert.equal(
      toText(source, { price: 'ten' }),
      'Made by [More Information Needed: your name] for ten or free, really, says [More Information Needed: your name].',
    );
  });

  it('as a snippet numbers its stops, links those of one name and escapes the rest', () => {
    assert.equal(
      toSnippet(source),
      'Made by ${1:[More Information Needed: your name]} for ${2:{5\\}\\$} or ${3|free\\, really,glad|}, says ${1}.',
    );
  });

  it('as a snippet makes no stop of what is known', () => {
    assert.equal(
      toSnippet(source, { who: 'A\\B', mood: 'glad' }),
      'Made by A\\\\B for ${1:{5\\}\\$} or glad, says A\\\\B.',
    );
  });
});

describe('the snippets', () => {
  it('have ids and titles of their own', () => {
    assert.equal(new Set(snippets.map(({ id }) => id)).size, snippets.length);
    assert.equal(new Set(snippets.map(({ title }) => title)).size, snippets.length);
  });

  it('end without a line break and have no blanks at the ends of lines', () => {
    for (const { id, body } of snippets)
      for (const line of toText(body).split('\n')) assert.equal(line, line.trimEnd(), id);
  });

  it('are what snippets/ holds (npm run generate writes it)', () => {
    const files = snippetFiles();
    assert.deepEqual(readdirSync('snippets').sort(), Object.keys(files).sort());
    for (const [name, text] of Object.entries(files))
      assert.deepEqual(
        JSON.parse(readFileSync(`snippets/${name}`, 'utf8')),
        JSON.parse(text),
        name,
      );
  });
});
