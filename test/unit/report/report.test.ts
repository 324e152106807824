import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Finding } from '../../../server/src/core/finding';
import type { CheckRun } from '../../../server/src/report/checkedFile';
import { excerpt } from '../../../server/src/report/excerpt';
import { githubRun } from '../../../server/src/report/github';
import { runJson } from '../../../server/src/report/json';
import { Lines } from '../../../server/src/report/lines';
import { prettyRun } from '../../../server/src/report/pretty';
import { runSarif } from '../../../server/src/report/sarif';
import { plainStyle } from '../../../server/src/report/style';
import { stringWidth } from '../../../server/src/report/width';
import { allRules } from '../../../server/src/service/rules';
import { runOf as runOfText } from '../../support/checkRun';

const text = 'Free.\r\n禁止商用 and 🧠 no sale, 100%\r\n';
const span = { start: text.indexOf('禁止'), end: text.indexOf(' and') };

const runOf = (findings: readonly Finding[], waived?: readonly Finding[]): CheckRun =>
  runOfText(text, findings, waived);

const finding: Finding = {
  rule: 'suppression/unused',
  freedom: null,
  severity: 'warning',
  message: '100% wrong,\nand: so on',
  span,
  related: [{ span: { start: 0, end: 5 }, message: 'here' }],
};

describe('Lines', () => {
  it('turns offsets into positions and back, over all three line breaks', () => {
    const lines = new Lines('a\nb\r\nc\rd🧠e');
    assert.equal(lines.count, 4);
    for (let offset = 0; offset <= lines.text.length; offset++) {
      const position = lines.position(offset);
      if (offset !== 4) assert.equal(lines.offset(position), offset, String(offset));
    }
    assert.deepEqual(lines.position(lines.text.length), { line: 3, character: 4 });
    assert.deepEqual(lines.position(-5), { line: 0, character: 0 });
    assert.equal(lines.offset({ line: 99, character: 99 }), lines.text.length);
  });
});

describe('excerpt', () => {
  it('underlines wide characters by two columns each', () => {
    const shown = excerpt(new Lines(text), span, 80);
    assert.equal(shown.source, '禁止商用 and 🧠 no sale, 100%');
    assert.equal(shown.underline, '^^^^^^^^');
    assert.equal(shown.lineNumber, 2);
  });

  it('cuts a long line around the span, within the columns', () => {
    const long = `${'x'.repeat(500)} forbidden ${'禁'.repeat(500)}`;
    const start = long.indexOf('forbidden');
    const shown = excerpt(new Lines(long), { start, end: start + 9 }, 60);
    assert.ok(stringWidth(shown.source) <= 60);
    assert.ok(shown.source.startsWith('…') && shown.source.endsWith('…'));
    assert.equal(
      shown.source.slice(shown.underline.indexOf('^'), shown.underline.length),
      'forbidden',
    );
  });

  it('shows no control characters', () => {
    const shown = excerpt(new Lines('a\u001b[31m\u202eb'), { start: 0, end: 1 }, 60);
    assert.ok(!/[\u001b\u202e]/.test(shown.source)); // eslint-disable-line no-control-regex -- it is what is looked for
  });

  it('counts the further lines of a span', () => {
    const lines = new Lines('\n\nfirst\nsecond\nthird\n');
    const shown = excerpt(lines, { start: 0, end: lines.text.length - 1 }, 60);
    assert.equal(shown.source, 'first');
    assert.equal(shown.more, 2);
  });

  /** What is underlined how, for each place where `words` stand in `text`. */
  function underlined(text: string, words: readonly string[], columns = 100): string {
    const lines = new Lines(text);
    const places = words.map((each) => {
      const start = text.indexOf(each);
      assert.ok(start >= 0, each);
      return { start, end: start + each.length };
    });
    const shown = excerpt(lines, { start: 0, end: text.length }, columns, places);
    assert.ok(stringWidth(shown.source) <= columns, 'within the columns');
    return `${shown.lineNumber} ${shown.source}\n  ${shown.underline}`;
  }

  it('underlines the words that count apart from the rest', () => {
    assert.equal(
      underlined('No otter may sing, at night.', ['otter', 'sing']),
      '1 No otter may sing, at night.\n  ~~~^^^^^~~~~~^^^^~~~~~~~~~~~',
    );
    assert.equal(
      underlined('本水獺不得🧠唱歌。', ['不得', '唱']),
      '1 本水獺不得🧠唱歌。\n  ~~~~~~^^^^~~^^~~~~',
    );
  });

  it('shows the line in which the words that count stand', () => {
    assert.equal(
      underlined('No otter of\r\nthe river sings\r\nat night', ['sings']),
      '2 the river sings\n  ~~~~~~~~~~^^^^^',
    );
  });

  it('cuts a long line so that they are seen', () => {
    for (const filler of ['otter ', '水獺']) {
      const out = underlined(
        `${filler.repeat(200)}never sings${filler.repeat(200)}`,
        ['never'],
        50,
      );
      assert.match(out, /^1 ….*never sings.*…\n {3}~+\^{5}~+$/u);
    }
  });

  it('marks the place of an empty span', () => {
    assert.equal(excerpt(new Lines('abc'), { start: 3, end: 3 }, 60).underline, '   ^');
    assert.equal(excerpt(new Lines(''), { start: 0, end: 0 }, 60).underline, '^');
  });
});

describe('string width', () => {
  it('knows wide, narrow and combined characters', () => {
    for (const [characters, width] of [
      ['abc', 3],
      ['日本', 4],
      ['é', 1],
      ['e\u0301', 1],
      ['👩‍👩‍👧', 2],
      ['❤️', 2],
      ['ﬁ', 1],
      ['，', 2],
    ] as const) {
      assert.equal(stringWidth(characters), width, characters);
    }
  });
});

describe('output formats', () => {
  it('prints JSON as the product describes it', () => {
    const value = JSON.parse(runJson(runOf([finding]))) as Record<string, unknown>;
    assert.deepEqual(value, {
      version: 1,
      files: [
        {
          path: 'a dir/LICENSE',
          kind: 'license',
          license: null,
          terms: null,
          completeness: null,
          findings: [
            {
              rule: 'suppression/unused',
              freedom: null,
              severity: 'warning',
              message: finding.message,
              range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
              help: 'docs/rules/suppression-unused.md',
              related: [
                {
                  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } },
                  message: 'here',
                },
              ],
              fixes: [],
            },
          ],
        },
      ],
      errors: [{ path: 'gone', message: 'no such file or folder' }],
      summary: { files: 1, error: 0, warning: 1, information: 0, hint: 0 },
    });
  });

  it('escapes workflow commands', () => {
    assert.deepEqual(
      [...githubRun(runOf([finding, { ...finding, severity: 'hint' }]), 'warning')],
      [
        '::warning file=a dir/LICENSE,line=2,endLine=2,col=1,endColumn=5,title=suppression/unused::100%25 wrong,%0Aand: so on\n',
        '::error file=gone::no such file or folder\n',
      ],
    );
  });

  it('prints what a person reads', () => {
    const out = [
      ...prettyRun(runOf([finding, { ...finding, severity: 'hint' }]), {
        style: plainStyle,
        columns: 80,
        threshold: 'warning',
      }),
    ].join('');
    assert.equal(
      out,
      `a dir/LICENSE
  2:1  warning  suppression/unused  100% wrong,
and: so on
  2 | 禁止商用 and 🧠 no sale, 100%
    | ^^^^^^^^

1 document checked: 1 warning: 1 not readable (1 hint below --severity warning)
`,
    );
  });
});

describe('SARIF', () => {
  interface Log {
    version: string;
    runs: {
      tool: { driver: { name: string; rules: { id: string }[] } };
      artifacts: { location: { uri: string } }[];
      columnKind: string;
      results: {
        ruleId: string;
        ruleIndex: number;
        level: string;
        message: { text: string };
        locations: {
          physicalLocation: {
            artifactLocation: { uri: string; index: number };
            region: Record<string, number>;
          };
        }[];
        suppressions?: { kind: string; justification: string }[];
      }[];
      invocations: { executionSuccessful: boolean }[];
    }[];
  }
  const log = JSON.parse(runSarif(runOf([finding], [finding]), { toolVersion: '1.2.3' })) as Log;
  const [run] = log.runs;

  it('names every rule once, and each result its rule', () => {
    assert.equal(log.version, '2.1.0');
    assert.ok(run);
    const ids = run.tool.driver.rules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.length, allRules.length);
    for (const result of run.results) assert.equal(ids[result.ruleIndex], result.ruleId);
  });

  it('gives 1-based UTF-16 regions and relative URIs', () => {
    const location = run?.results[0]?.locations[0]?.physicalLocation;
    assert.equal(run?.columnKind, 'utf16CodeUnits');
    assert.deepEqual(location?.region, { startLine: 2, startColumn: 1, endLine: 2, endColumn: 5 });
    assert.equal(location.artifactLocation.uri, 'a%20dir/LICENSE');
    assert.equal(run.artifacts[location.artifactLocation.index]?.location.uri, 'a%20dir/LICENSE');
  });

  it('tells what was suppressed, and what could not be read', () => {
    assert.deepEqual(run?.results[1]?.suppressions, [
      { kind: 'inSource', justification: 'agreed' },
    ]);
    assert.equal(run.invocations[0]?.executionSuccessful, false);
  });
});
