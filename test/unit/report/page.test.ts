import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../../../server/src/core/finding';
import type { CheckedFile } from '../../../server/src/report/checkedFile';
import { Lines } from '../../../server/src/report/lines';
import {
  pageModel,
  reportBody,
  reportHtml,
  reportMarkdown,
  type ChainNode,
} from '../../../server/src/report/page/index';
import { emptyAnalysis, type Analysis } from '../../../server/src/service/analysis';

const text = 'Licence of Otter\n\nYou may not sell <b>otters</b> & "friends" \u202eback.\n';
const clause = 'You may not sell <b>otters</b> & "friends" \u202eback.';

function file(
  path: string,
  findings: readonly Finding[],
  analysis: Partial<Analysis>,
): CheckedFile {
  const reports = findings.map((finding) => ({ finding, fixes: () => [] }));
  return {
    path,
    lines: new Lines(text),
    checked: {
      document: { uri: `file:///r/${path}`, version: 1, text, kind: 'license' },
      analysis: { ...emptyAnalysis('license'), reports, ...analysis },
      reports,
      waived: [],
    },
  };
}

const finding: Finding = {
  rule: 'share/non-commercial',
  freedom: 'share',
  severity: 'warning',
  message: 'Selling is <forbidden>.',
  span: { start: text.indexOf(clause), end: text.indexOf(clause) + clause.length },
};

const chain: readonly ChainNode[] = [
  { id: 'a/base', label: 'a/base', kind: 'base', license: 'Gemma', terms: 'restricted' },
  { id: 'm', label: 'Otter & <friends>', kind: 'model', license: 'MIT', terms: 'osi-approved' },
  { id: 'd', label: 'd', kind: 'data', license: undefined, terms: 'unknown' },
];

const model = pageModel(
  'otter <1>',
  [
    file('LICENSE', [finding], {
      terms: {
        use: 'granted',
        study: 'granted',
        modify: 'conditional',
        share: 'restricted',
        overall: 'restricted',
      },
    }),
    file('README.md', [{ ...finding, rule: 'card/open-claim', freedom: null }], {
      completeness: { dataInformation: 'missing', code: 'partial', parameters: 'stated' },
      terms: {
        use: 'unknown',
        study: 'unknown',
        modify: 'granted',
        share: 'granted',
        overall: 'unknown',
      },
    }),
  ],
  chain,
);

describe('the page of a repository', () => {
  it('takes the worst that any document grants, and tells terms, completeness and consistency apart', () => {
    assert.deepEqual(
      model.freedoms.map(({ grant, clauses }) => [grant, clauses.length]),
      [
        ['granted', 0],
        ['granted', 0],
        ['conditional', 0],
        ['restricted', 1],
      ],
    );
    assert.deepEqual(
      model.components.map(({ state }) => state),
      ['missing', 'partial', 'stated'],
    );
    assert.deepEqual(
      model.consistency.map(({ rule }) => rule),
      ['card/open-claim'],
    );
    assert.match(
      reportMarkdown(model),
      /Terms: restrict share · Completeness: 1 of 3 components stated · Consistency: 1 finding/,
    );
  });

  it('as HTML lets nothing in but its own style, and escapes what documents say', () => {
    const html = reportHtml(model, { nonce: 'abc123' });
    assert.ok(
      html.includes('default-src &#39;none&#39;; style-src &#39;nonce-abc123&#39;; base-uri'),
    );
    assert.ok(!html.includes('<script'));
    assert.ok(!/\son\w+=/.test(html));
    assert.ok(!html.includes('<b>') && !html.includes('<friends>') && !html.includes('\u202e'));
    assert.ok(
      html.includes(
        'You may not sell &lt;b&gt;otters&lt;/b&gt; &amp; &quot;friends&quot; \ufffdback.',
      ),
    );
  });

  it('as HTML has headings in order, a name for every region and words for every drawing', () => {
    const html = reportHtml(model, { nonce: 'n' });
    const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    assert.equal(levels[0], 1);
    levels.reduce((before, level) => {
      assert.ok(level <= before + 1);
      return level;
    });
    for (const [, id] of html.matchAll(/aria-labelledby="([^"]+)"/g))
      assert.ok(html.includes(`id="${id ?? ''}"`), id);
    assert.match(html, /<svg role="img"/);
    for (const { terms, label } of chain)
      assert.ok(html.includes(`class="node ${terms}"`), `${label} is drawn`);
  });

  it('in the editor names the clause that each link goes to', () => {
    const body = reportBody(model, { script: '' });
    assert.ok(body.includes(`data-uri="file:///r/LICENSE" data-range="2,0,2,${clause.length}"`));
    const linked = reportBody(model, {
      hrefOf: ({ path, range }) => `${path}#L${range.start.line + 1}`,
    });
    assert.ok(linked.includes('<a href="LICENSE#L3"><code>LICENSE:3</code></a>'));
  });

  it('as Markdown escapes what documents say', () => {
    const markdown = reportMarkdown(model);
    assert.ok(markdown.includes('\\<b\\>otters\\</b\\> \\& "friends" \ufffdback.'));
    assert.ok(markdown.startsWith('# otter \\<1\\>\n'));
  });

  it('of nothing says so', () => {
    const empty = pageModel('nothing', [], []);
    assert.match(reportMarkdown(empty), /Terms: not established · Completeness: no card/);
    assert.ok(!reportHtml(empty, { nonce: 'n' }).includes('<svg'));
  });
});
