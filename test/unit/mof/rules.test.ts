import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Fix } from '../../../server/src/core/finding';
import { mofRules, readMof } from '../../../server/src/mof';
import { applyEdits } from '../../support/edits';
import { draw, readDrawn } from '../../support/expectations';
import { testRuleExamples } from '../../support/ruleExamples';

interface Found {
  readonly severity: string;
  readonly at: string;
  readonly message: string;
}

function findings(text: string, ruleId: string): Found[] {
  const document = readMof(text);
  return mofRules
    .filter(({ id }) => id === ruleId)
    .flatMap((rule) => [...rule.check(document)])
    .map(({ severity, span, message }) => ({
      severity,
      at: text.slice(span.start, span.end),
      message,
    }));
}

function fixesOf(text: string, ruleId: string): Fix[] {
  const document = readMof(text);
  return mofRules
    .filter(({ id }) => id === ruleId)
    .flatMap((rule) =>
      [...rule.check(document)].flatMap((finding) => [...(rule.fixes?.(finding, document) ?? [])]),
    );
}

const head = `framework:
  name: 'Model Openness Framework'
  version: '1.0'
  date: '2024-12-15'
`;

/** A release whose rest is given, otherwise right. */
function file(rest: string): string {
  return `${head}release:\n  name: Sparrow\n  producer: Birdhouse\n${rest}`;
}

testRuleExamples(mofRules, readMof);

describe('mof/schema', () => {
  /** Checks that what is drawn under the text are all the findings of this rule. */
  function drawn(expected: string): void {
    const { text, expected: wanted } = readDrawn(expected);
    const document = readMof(text);
    const found = mofRules
      .filter(({ id }) => id === 'mof/schema')
      .flatMap((rule) => [...rule.check(document)]);
    const spans = wanted.map(({ span, label }) => ({ span, rule: label }));
    assert.equal(draw(text, found), draw(text, spans));
  }

  it('says nothing of a file as the tool writes it', () => {
    drawn(
      file(`  version: 7B
  date: '2024-06-13'
  type: language
  architecture: transformer decoder
  treatment: pre-trained
  origin: Sparrow
  contact: ''
  repository:
  huggingface: ''
  license:
    distribution: { name: Apache-2.0, path: LICENSE }
    code: { name: , path: }
  components:
    - name: Training code
      description: 'How it was trained'
      license: MIT
      license_path: LICENSE
      component_path: https://example.org
    - name: Datasets
`),
    );
    drawn(file('  license: []\n  components: []\n'));
  });

  it('tells what is missing at what lacks it', () => {
    drawn(`framework: {}
^^^^^^^^^ mof/schema
release:
^^^^^^^ mof/schema
  components:
    - license: MIT
      ^^^^^^^ mof/schema
`);
    drawn(`models: []
^^^^^^ mof/schema
`);
  });

  it('tells types, values, dates and what is not quoted', () => {
    drawn(
      file(`  version: 7
           ^ mof/schema
  date: 2024-06-13
        ^^^^^^^^^^ mof/schema
  type: LLM
        ^^^ mof/schema
  architecture: [x]
                ^^^ mof/schema
  contact:
  ^^^^^^^ mof/schema
  license: MIT
           ^^^ mof/schema
  components:
    - Training code
      ^^^^^^^^^^^^^ mof/schema
    - name: Datasets
    - name: Datasets
            ^^^^^^^^ mof/schema
    - name: Trainingcode
            ^^^^^^^^^^^^ mof/schema
`),
    );
    drawn(
      file(`  date: '2024-02-30'
        ^^^^^^^^^^^^ mof/schema
  license: {}
  components: {}
              ^^ mof/schema
`),
    );
  });

  it('tells of YAML that is broken', () => {
    const found = findings(file('  license: {\n  components: []\n'), 'mof/schema');
    assert.ok(found.some(({ message }) => message.includes('YAML')));
    assert.deepEqual(findings('', 'mof/schema'), []);
    assert.deepEqual(
      findings('- a\n', 'mof/schema').map(({ at }) => at),
      ['- a'],
    );
  });

  it('mends what has one mend, in the file’s own style', () => {
    let text = file(
      `  licence: {}\n  version: 1.0 # c\n  type: "languages"\n  components:\n    - name: 'Model Card'\n`,
    );
    for (let round = 0; round < 10; round++) {
      const [fix] = fixesOf(text, 'mof/schema');
      if (!fix) break;
      text = applyEdits(text, fix.edits);
    }
    assert.equal(
      text,
      file(
        `  license: {}\n  version: '1.0' # c\n  type: "language"\n  components:\n    - name: 'Model card'\n`,
      ),
    );
    assert.deepEqual(findings(text, 'mof/schema'), []);
  });
});

describe('mof/license-name', () => {
  const text = file(`  license:
    distribution: { name: 'CC BY 4.0' }
  components:
    - name: Training code
      license: "Apache 2.0" # c
    - name: Inference code
      license: GPLv3
    - name: Model parameters (Final)
      license: Gemma Terms of Use
    - name: Evaluation code
      license: BSD
    - name: Datasets
      license: Undisclosed
    - name: Model card
      license: unlicensed
    - name: Data card
      license: CC-BY-NC-4.0
`);

  it('tells what the licence is, with as much certainty as there is', () => {
    const found = findings(text, 'mof/license-name');
    assert.deepEqual(
      found.map(({ at, severity }) => [at, severity]),
      [
        ["'CC BY 4.0'", 'warning'],
        ['"Apache 2.0"', 'warning'],
        ['GPLv3', 'information'],
        ['Gemma Terms of Use', 'information'],
        ['BSD', 'information'],
        ['Undisclosed', 'information'],
      ],
    );
    assert.match(found[3]?.message ?? '', /Gemma Terms of Use.*has no SPDX id/);
    assert.match(found[5]?.message ?? '', /"Undisclosed" is no licence/);
  });

  it('puts the id in its place, quoted as before', () => {
    const fixes = fixesOf(text, 'mof/license-name');
    const certain = fixes.filter((fix) => fix.certain);
    const edits = certain.flatMap((fix) => fix.edits);
    const fixed = applyEdits(text, edits);
    assert.equal(
      fixed,
      text.replace("'CC BY 4.0'", "'CC-BY-4.0'").replace('"Apache 2.0"', '"Apache-2.0"'),
    );
    assert.deepEqual(
      fixes.filter((fix) => !fix.certain).map(({ title }) => title),
      [
        'Use the id GPL-3.0-only',
        'Use the id BSD-3-Clause-Clear',
        'Use the id BSD-3-Clause',
        'Use the id BSD-2-Clause',
      ],
    );
    assert.ok(!fixesOf(fixed, 'mof/license-name').some((fix) => fix.certain));
  });
});

describe('mof/class', () => {
  it('names each missing component of the next class, and why one does not count', () => {
    const found = findings(
      file(`  license:
    distribution: { name: MIT }
  components:
    - name: Model architecture
    - name: Model parameters (Final)
      license: CC-BY-NC-4.0
    - name: Model card
      license: unlicensed
    - name: Evaluation results
    - name: Datasets
      license: MIT
`),
      'mof/class',
    );
    assert.deepEqual(
      found.map(({ at, severity }) => [at, severity]),
      [
        ['release', 'information'],
        ['CC-BY-NC-4.0', 'hint'],
        ['MIT', 'hint'],
      ],
    );
    assert.equal(
      found[0]?.message,
      'Unclassified (Class III 33 %, Class II 0 %, Class I 0 %). Class III still lacks: ' +
        'Model parameters (Final) (CC-BY-NC-4.0 is not open), Model card (no licence), Data card, ' +
        'Technical report (or Research paper).',
    );
  });
});
