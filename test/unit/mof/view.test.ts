import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mofHover, mofOutline, readMof, type MofOutlineItem } from '../../../server/src/mof';

const text = `framework:
  name: Model Openness Framework
  version: '1.0'
  date: '2024-12-15'
release:
  name: Sparrow
  producer: Birdhouse
  license:
    code: { name: MIT }
  components:
    - name: Training code
    - name: Model card
      license: CC-BY-NC-4.0
    - name: Datasets
      license: Apache 2.0
    - name: Model parameters (Final)
      license: MIT
    - name: Bird song
`;
const document = readMof(text);

/** What is told at the first place where `words` stand, in one line. */
function hover(words: string): string | undefined {
  const told = mofHover(document, text.indexOf(words) + 1);
  if (!told) return undefined;
  return [text.slice(told.span.start, told.span.end), told.title, ...told.lines].join(' | ');
}

describe('mofHover', () => {
  it('tells the class at the release', () => {
    assert.match(
      hover('release:') ?? '',
      /^release \| Unclassified \| Class III: 17 % – lacking: Model architecture, /,
    );
  });

  it('tells what a component is, and whether it counts', () => {
    assert.match(hover('Training code') ?? '', /Asked for from Class II on.*It counts: MIT/);
    assert.match(hover('Model card') ?? '', /does not count: CC-BY-NC-4\.0/);
    assert.match(hover('Model parameters') ?? '', /CDLA-Permissive-2\.0 or CC0-1\.0/);
    assert.equal(hover('Bird song'), undefined);
  });

  it('tells what a licence is, and whether it is open', () => {
    assert.match(hover('CC-BY-NC') ?? '', /Creative Commons Attribution Non Commercial 4\.0/);
    assert.match(hover('Apache 2.0') ?? '', /Apache License 2\.0 \| .*does not take it as open/);
    assert.match(hover('MIT }') ?? '', /takes it as open/);
  });

  it('tells nothing where there is nothing to tell', () => {
    assert.equal(hover('Birdhouse'), undefined);
    assert.equal(mofHover(readMof(''), 0), undefined);
  });
});

describe('mofOutline', () => {
  it('has the components under the class that asks for them', () => {
    const lines = (items: readonly MofOutlineItem[], indent: string): string[] =>
      items.flatMap(({ name, detail, children }) => [
        `${indent}${name}: ${detail}`,
        ...lines(children, `${indent}  `),
      ]);
    assert.deepEqual(lines(mofOutline(document), ''), [
      'Sparrow: Unclassified',
      '  Class III: 2',
      '    Model card: CC-BY-NC-4.0',
      '    Model parameters (Final): MIT',
      '  Class II: 1',
      '    Training code: MIT',
      '  Class I: 1',
      '    Datasets: Apache 2.0',
      '  Unknown: 1',
      '    Bird song: unknown component',
    ]);
  });

  it('keeps each name, and each child, within its item', () => {
    const check = (items: readonly MofOutlineItem[]): void => {
      for (const { span, nameSpan, children } of items) {
        assert.ok(span.start <= nameSpan.start && nameSpan.end <= span.end);
        for (const child of children) {
          assert.ok(span.start <= child.span.start && child.span.end <= span.end);
        }
        check(children);
      }
    };
    check(mofOutline(document));
  });
});
