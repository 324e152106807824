import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { snippetsAt } from '../../../server/src/authoring/snippetCompletions';
import {
  codeSection,
  dataInformationSection,
  parametersSection,
  snippets,
  toText,
} from '../../../server/src/authoring/snippets/index';
import { checkWithFixes } from '../../support/cardFixes';

const start = '---\nlicense: apache-2.0\nlibrary_name: transformers\n---';
const rest = [dataInformationSection(), codeSection(), parametersSection()].map((part) =>
  toText(part),
);

/** A card that has everything, with `body` in it. */
function cardWith(body: string, frontMatter = start): string {
  return `${[frontMatter, '# Otter', body, ...rest].join('\n\n')}\n`;
}

/** What is found beside the places left to be filled in. */
function raised(text: string, kind: 'model-card' | 'dataset-card' = 'model-card'): string[] {
  return checkWithFixes(text, { kind })
    .findings.filter(({ rule }) => rule !== 'card/placeholder')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe('each snippet raises nothing but its placeholders', () => {
  it('in a card that raises nothing itself', () => {
    assert.deepEqual(raised(cardWith('An otter.')), []);
  });
  for (const { id, place, body } of snippets) {
    if (place === 'card-body')
      it(id, () => {
        assert.deepEqual(raised(cardWith(toText(body))), []);
      });
    if (place === 'card-start')
      it(id, () => {
        const kind = id.endsWith('dataset') ? 'dataset-card' : 'model-card';
        assert.deepEqual(raised(cardWith('An otter.', toText(body)), kind), []);
      });
  }
});

describe('snippets while writing', () => {
  const labels = (text: string): string[] =>
    snippetsAt(checkWithFixes(text.replace('|', '')).context, text.indexOf('|')).map(
      ({ label }) => label,
    );

  it('are front matter where a card begins', () => {
    assert.ok(labels('card|').includes('card-front-matter-fine-tune'));
    assert.ok(!labels(`${start}\ncard|`).includes('card-front-matter'));
  });

  it('are sections at the beginning of a line of prose, and nothing elsewhere', () => {
    assert.ok(labels(`${start}\n\n# Otter\n\ncard-da|\n`).includes('card-data-information'));
    assert.deepEqual(labels(`${start}\n\n# Otter\n\nThe card|\n`), []);
    assert.deepEqual(labels(`${start}\n\n# Otter\n\n\`\`\`\ncard|\n\`\`\`\n`), []);
    assert.deepEqual(labels(`${start}\n\n# Otter\n\n-|\n`), []);
    assert.deepEqual(labels('---\nli|\n---\n# Otter\n'), []);
  });

  it('have what the card says filled in', () => {
    const text = `${start}\n\n# Otter\n\ncard`;
    const [parameters] = snippetsAt(checkWithFixes(text).context, text.length).filter(
      ({ label }) => label === 'card-parameters',
    );
    assert.match(parameters?.snippet ?? '', /released under the Apache-2\.0 license/);
    assert.match(parameters?.snippet ?? '', /\$\{1:/);
  });
});
