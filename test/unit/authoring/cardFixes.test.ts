import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cardRules, readRepository } from '../../../server/src/cards/index';
import type { Finding } from '../../../server/src/core/finding';
import { applyOwn, checkWithFixes, type FixedCard } from '../../support/cardFixes';
import { folder } from '../../support/folder';

interface Case {
  readonly rule: string;
  readonly card: string;
  /** A fix that must be offered. */
  readonly title: RegExp;
  /** What it takes out and what stands there then; nothing else may change. */
  readonly swap?: readonly [out: string, into: string];
  /** It is a flow of questions: there is nothing to apply. */
  readonly flow?: true;
  /** The files beside the card, where it is in a folder. */
  readonly beside?: Readonly<Record<string, string>>;
}

const body = '# Otter 1B\n\nOtter 1B reads rivers.\n';
const cases: readonly Case[] = [
  {
    rule: 'card/front-matter-syntax',
    card: `---\nlicense: mit\n\n${body}`,
    title: /./,
    swap: ['license: mit\n', 'license: mit\n---\n'],
  },
  {
    rule: 'card/front-matter-field',
    card: `---\nlicense: mit\npipline_tag: fill-mask # the task\n---\n${body}`,
    title: /pipeline_tag/,
    swap: ['pipline_tag', 'pipeline_tag'],
  },
  {
    rule: 'card/license-missing',
    card: '---\ntags: [otter]\n---\n# Otter 1B\n\n**License:** MIT\n',
    title: /mit/i,
    swap: ['tags: [otter]\n', 'tags: [otter]\nlicense: mit\n'],
  },
  {
    rule: 'card/license-missing',
    card: `---\ntags: [otter]\n---\n${body}`,
    title: /^Choose a license/,
    flow: true,
  },
  {
    rule: 'card/license-unknown-id',
    card: `---\nlicense:  "Apache 2.0"   # ours\n---\n${body}`,
    title: /^Use the id apache-2\.0$/,
    swap: ['Apache 2.0', 'apache-2.0'],
  },
  {
    rule: 'card/license-unnamed',
    card: `---\nlicense: other\nlicense_link: LICENSE\n---\n${body}`,
    title: /^Choose a license/,
    flow: true,
  },
  {
    rule: 'card/license-link',
    card: `---\nlicense: other\nlicense_name: otter-license\n---\n${body}`,
    title: /^Choose a license/,
    flow: true,
  },
  {
    rule: 'card/license-registered',
    card: `---\r\nlicense: other # see below\r\nlicense_name: apache-2.0\r\n---\r\n${body}`,
    title: /^Use the id apache-2\.0$/,
    swap: ['other # see below\r\nlicense_name: apache-2.0\r\n', 'apache-2.0 # see below\r\n'],
  },
  {
    rule: 'card/license-ambiguous',
    card: `---\nlicense: gpl\n---\n${body}`,
    title: /^Use the id gpl-3\.0$/,
    swap: ['gpl', 'gpl-3.0'],
  },
  {
    rule: 'card/license-text-missing',
    card: `---\nlicense: mit\n---\n${body}`,
    title: /^Choose a license|LICENSE/,
    flow: true,
    beside: {},
  },
  {
    rule: 'card/license-mismatch',
    card: `---\nlicense: mit\n---\n${body}\nThis model is released under the Apache 2.0 license.\n`,
    title: /^Declare apache-2\.0$/,
    swap: ['license: mit', 'license: apache-2.0'],
  },
  {
    rule: 'card/license-mismatch',
    card: `---\nlicense: mit\n---\n${body}\nThis model is released under the Apache 2.0 license.\n`,
    title: /^Say MIT/,
    swap: ['Apache 2.0 license', 'MIT license'],
  },
  {
    rule: 'card/base-model-terms',
    card: '---\nlicense: mit # ours\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Llama Otter\n\nBuilt with Llama.\n',
    title: /llama3\.1/,
    swap: ['mit', 'llama3.1'],
  },
  {
    rule: 'card/dataset-terms',
    card: `---\nlicense: mit\ndatasets:\n  - tatsu-lab/alpaca\n---\n${body}`,
    title: /^Declare cc-by-nc-4\.0$/,
    swap: ['mit', 'cc-by-nc-4.0'],
  },
  {
    rule: 'card/required-notice',
    card: '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Llama Otter\n',
    title: /Built with Llama/,
    swap: ['# Llama Otter\n', '# Llama Otter\n\n## License\n\nBuilt with Llama.\n'],
  },
  {
    rule: 'card/required-notice',
    card: '---\nlicense: llama3.1\nbase_model: meta-llama/Llama-3.1-8B\n---\n# Otter 8B\n\nBuilt with Llama.\n',
    title: /name|title/i,
    swap: ['# Otter 8B', '# Llama Otter 8B'],
  },
  {
    rule: 'card/open-claim',
    card: '---\nlicense: cc-by-nc-4.0\n---\n# Otter 1B\n\nOtter 1B is an *open-source* model.\n',
    title: /open-weights/,
    swap: ['open-source', 'open-weights'],
  },
  {
    rule: 'card/open-claim',
    card: '---\nlicense: cc-by-nc-4.0\n---\n# Otter 1B\n\nOtter 1B is an open-source model.\n',
    title: /source-available/,
    swap: ['an open-source', 'a source-available'],
  },
  {
    rule: 'card/gated',
    card: `---\nlicense: mit\nextra_gated_prompt: You agree to be kind.\ntags: [otter] # all\n---\n${body}`,
    title: /^Remove the gate$/,
    swap: ['extra_gated_prompt: You agree to be kind.\n', ''],
  },
  {
    rule: 'card/territory',
    card: `---\nlicense: mit\nextra_gated_eu_disallowed: true\n---\n${body}`,
    title: /./,
    swap: ['extra_gated_eu_disallowed: true\n', ''],
  },
  {
    rule: 'card/placeholder',
    card: `---\nlicense: mit\n---\n${body}\n## Contact\n\n[More Information Needed]\n\n## Thanks\n\nTo the otters.\n`,
    title: /Not known/,
    swap: ['[More Information Needed]', 'Not known.'],
  },
  {
    rule: 'card/data-information',
    card: `---\nlicense: mit\n---\n${body}\n## Training data\n\nWe used texts about rivers.\n`,
    title: /missing items/,
  },
  {
    rule: 'card/code',
    card: `---\nlicense: mit\n---\n${body}\n## Training\n\nTrained on river gauges.\n`,
    title: /missing items/,
  },
  {
    rule: 'card/parameters',
    card: `---\ntags: [otter]\n---\n${body}`,
    title: /./,
  },
  {
    rule: 'use/non-commercial',
    card: `---\nlicense: mit\n---\n${body}\nAsk us. The model may not be used for commercial purposes.\n`,
    title: /^Remove the restriction$/,
    swap: [' The model may not be used for commercial purposes.', ''],
  },
];

/** Rules whose findings have no one-step answer, and why. */
const unanswered: ReadonlyMap<string, string> = new Map([
  ['card/too-large', 'only the author can make a card shorter'],
]);

const count = (card: FixedCard, { rule, message }: Finding): number =>
  card.findings.filter((one) => one.rule === rule && one.message === message).length;

/** No rule but the one for blanks finds more than before. */
function assertNothingNew(before: FixedCard, after: FixedCard, what: string): void {
  const of = (card: FixedCard, rule: string): number =>
    card.findings.filter((one) => one.rule === rule).length;
  for (const { rule } of after.findings)
    if (rule !== 'card/placeholder')
      assert.ok(of(after, rule) <= of(before, rule), `${what}: raises ${rule}`);
}

describe('each fix of a card', () => {
  for (const { rule, card: text, title, swap, flow, beside } of cases)
    it(`${rule}: ${swap ? JSON.stringify(swap) : String(title)}`, async () => {
      const repository =
        beside &&
        (await readRepository(
          folder({ ...beside, 'README.md': text }),
          'mem:/models/otter/README.md',
          () => undefined,
        ));
      const check = (card: string): FixedCard =>
        checkWithFixes(card, repository === undefined ? {} : { repository });
      const before = check(text);
      const findings = before.findings.filter((one) => one.rule === rule);
      const offered = findings.flatMap((finding) =>
        before.fixesOf(finding).map((fix) => ({ finding, fix })),
      );
      const named = offered.find(({ fix }) => title.test(fix.title));
      assert.ok(named, `offers ${JSON.stringify(offered.map(({ fix }) => fix.title))}`);
      assert.equal(named.fix.flow !== undefined, flow ?? false);
      if (swap) {
        const [out, into] = swap;
        assert.equal(text.split(out).length, 2, 'what is taken out must stand there once');
        assert.equal(
          applyOwn(text, named.fix.edits),
          text.replace(out, () => into),
        );
      }
      for (const { finding, fix } of offered) {
        if (fix.flow !== undefined || fix.edits.some(({ uri }) => uri !== undefined)) continue;
        const what = fix.title;
        const result = applyOwn(text, fix.edits);
        assert.notEqual(result, text, `${what}: changes nothing`);
        const after = check(result);
        assert.equal(count(after, finding), count(before, finding) - 1, `${what}: leaves it`);
        assertNothingNew(before, after, what);
        const again = after.findings
          .filter((one) => one.rule === rule)
          .flatMap((one) => after.fixesOf(one))
          .filter((one) => one.title === fix.title && one.edits.length > 0);
        assert.deepEqual(again, [], `${what}: is offered again`);
      }
    });

  it('is tried here, or there is a reason why there is none', () => {
    const tried = new Set(cases.map(({ rule }) => rule));
    for (const { id } of cardRules)
      assert.notEqual(tried.has(id), unanswered.has(id), `${id} must be in one of the two`);
  });
});
