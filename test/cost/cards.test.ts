import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CardContext, findingsOf, readCard } from '../../server/src/cards';
import { defaultSettings } from '../../server/src/core/settings';

/** Texts that make parsers of Markdown, YAML or prose slow, by how often they repeat. */
const hard: Readonly<Record<string, (times: number) => string>> = {
  'emphasis marks': (n) => '_a*'.repeat(n),
  'open brackets': (n) => '['.repeat(n * 3),
  'open tags': (n) => '<a '.repeat(n),
  'nested quotes': (n) => `${'>'.repeat(n * 2)}x`,
  'nested lists': (n) =>
    Array.from({ length: Math.ceil(n / 20) }, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
  'table rows': (n) => `|a|b|\n|-|-|\n${'|x|**y**|\n'.repeat(n)}`,
  'bold labels': (n) => `${'**A**'.repeat(n)}:`,
  'words without an end': (n) => 'trained with the code '.repeat(n),
  'words of one line': (n) => 'a'.repeat(n * 8),
  'licence names': (n) => 'under the Apache 2.0 license '.repeat(n),
  'list items in front matter': (n) => `---\nlicense:\n${'- x\n'.repeat(n)}---\n`,
  'comments that never close': (n) => '<!-- '.repeat(n),
  backslashes: (n) => '\\'.repeat(n * 4),
};

function cost(text: string): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    findingsOf(
      new CardContext(readCard(text, { kind: 'model-card' }), { settings: defaultSettings }),
    );
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('cost grows no faster than the text', () => {
  for (const [name, make] of Object.entries(hard)) {
    it(name, () => {
      cost(make(500));
      // Four times the text in at most ten times the time: linear with room for noise, far from quadratic's sixteen.
      for (let attempt = 1; ; attempt++) {
        const small = Math.max(2, cost(make(1500)));
        const large = cost(make(6000));
        if (large <= small * 10) return;
        assert.ok(attempt < 5, `${name}: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`);
      }
    });
  }
});
