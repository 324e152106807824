import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mofHover, mofOutline, mofRules, readMof } from '../../server/src/mof';
import { applyEdits } from '../support/edits';

const lines = [
  'framework:',
  '  name: Model Openness Framework',
  '  version: 1.0',
  "  date: '2024-12-15'",
  '  date: 2024-12-15',
  'release:',
  '  name: Wren',
  '  producer:',
  '  licence: {}',
  '  license: {code: {name: MIT}, data: {name: "cc by 4.0"}}',
  '  type: languages',
  '  components:',
  '    - name: Training code',
  '    - name: Model Card',
  '      license: Apache 2.0',
  '      license: unlicensed',
  '      license: [x]',
  '    - *a',
  '    - &a',
  '\tname: x',
  '# c',
  '',
  '"\ud800: 😀',
];

describe('a MOF file of any shape', () => {
  const text = fc
    .array(fc.constantFrom(...lines), { maxLength: 25 })
    .chain((picked) => fc.constantFrom('\n', '\r\n').map((eol) => picked.join(eol)));

  it('is checked without a throw, with findings within it and fixes that can be made', () => {
    fc.assert(
      fc.property(text, fc.nat(), (source, at) => {
        const document = readMof(source);
        for (const rule of mofRules) {
          for (const finding of rule.check(document)) {
            assert.ok(0 <= finding.span.start && finding.span.start <= finding.span.end);
            assert.ok(finding.span.end <= source.length);
            for (const fix of rule.fixes?.(finding, document) ?? []) applyEdits(source, fix.edits);
          }
        }
        mofHover(document, at % (source.length + 1));
        mofOutline(document);
      }),
      { numRuns: 1000 },
    );
  });

  it('has nothing left to fix once the certain fixes are made', () => {
    fc.assert(
      fc.property(text, (source) => {
        let current = source;
        for (let round = 0; round < 40; round++) {
          const document = readMof(current);
          const fix = mofRules
            .flatMap((rule) =>
              [...rule.check(document)].flatMap((finding) => [
                ...(rule.fixes?.(finding, document) ?? []),
              ]),
            )
            .find(({ certain }) => certain);
          if (!fix) return;
          const next = applyEdits(current, fix.edits);
          assert.notEqual(next, current, 'a fix changes something');
          current = next;
        }
        assert.fail(`the fixes of ${JSON.stringify(source)} come to no end`);
      }),
      {
        numRuns: 300,
        examples: [["framework:\n  date: '2024-12-15'\n  date: 2024-12-15"]],
      },
    );
  });
});
