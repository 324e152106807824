import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identify, judge } from '../../../server/src/licenses/index';
import type { JudgedClause } from '../../../server/src/licenses/index';
import { loadIndex, spdxText } from '../../support/licenses/corpus';
import { slipIn } from '../../support/licenses/perturb';

const index = await loadIndex();

/** A clause as the clause engine would report it, over the first place of `words` in `text`. */
function clause(text: string, words: string, rule: string): JudgedClause {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  const span = { start, end: start + words.length };
  const freedom = rule.startsWith('use/') ? 'use' : rule.startsWith('modify/') ? 'modify' : 'share';
  return { rule, freedom, span, evidence: [span], severity: 'warning' };
}

const judged = (text: string, ...clauses: readonly JudgedClause[]) =>
  judge(identify(index, text), clauses);

describe('the judgement of a licence text', () => {
  it('reports no clause of an unmodified OSI-approved text, whatever was found in it', () => {
    const text = spdxText('MIT');
    const { license, terms, clauses } = judged(
      text,
      clause(text, 'without restriction', 'use/field-of-use'),
    );
    assert.deepEqual(license, { id: 'MIT', name: 'MIT License', score: 1, modified: false });
    assert.equal(terms.overall, 'osi-approved');
    assert.deepEqual(clauses, []);
  });

  it('reports the clause of a slipped-in paragraph, and no other', () => {
    const paragraph = 'Nobody may use the Software to train a machine learning model.';
    const { text } = slipIn(spdxText('MIT'), paragraph);
    const added = clause(text, paragraph, 'use/output');
    const verbatim = clause(text, 'free of charge', 'use/permission');
    const judgement = judged(text, added, verbatim);
    assert.equal(judgement.license?.modified, true);
    assert.deepEqual(judgement.clauses, [added]);
    assert.equal(judgement.terms.use, 'restricted');
    assert.equal(judgement.terms.overall, 'restricted');
    assert.equal(judgement.departures.length, 1);
  });

  it('reports what stands after a known text', () => {
    const paragraph = 'The Software may be used for teaching only.';
    const text = `${spdxText('ISC')}\n\n${paragraph}\n`;
    const after = clause(text, paragraph, 'use/limited-purpose');
    const judgement = judged(text, after);
    assert.equal(judgement.license?.id, 'ISC');
    assert.deepEqual(judgement.clauses, [after]);
    assert.equal(judgement.terms.overall, 'restricted');
  });

  it('reports of a known restricted text what the catalogue bears out, and names what was not found', () => {
    const text = spdxText('CC-BY-NC-ND-4.0');
    const known = clause(text, 'NonCommercial purposes only', 'use/non-commercial');
    const judgement = judged(text, known);
    assert.deepEqual(judgement.clauses, [known]);
    assert.equal(judgement.terms.study, 'granted');
    assert.deepEqual(
      judgement.unlocated.map(({ rule }) => rule),
      ['share/non-commercial', 'modify/no-derivatives', 'share/no-redistribution'],
    );
  });

  it('does not call a text approved whose words are others', () => {
    const text = spdxText('MIT').replace('without restriction', 'with our consent');
    const judgement = judged(text);
    assert.equal(judgement.license?.modified, true);
    assert.notEqual(judgement.terms.overall, 'osi-approved');
  });

  it('takes a tag or a short notice for the licence where there is no text', () => {
    assert.equal(judged('SPDX-License-Identifier: BSD-3-Clause\n').license?.id, 'BSD-3-Clause');
    const notice =
      'Copyright 2024 A. Author\nLicensed under the Apache License, Version 2.0 (the "License").\n';
    assert.equal(judged(notice).license?.id, 'Apache-2.0');
  });

  it('knows nothing of a text it does not know, and keeps all its clauses', () => {
    const text = 'The model is lent to you for a week. You return it on Monday.';
    const found = clause(text, 'for a week', 'use/revocable');
    const judgement = judged(text, found);
    assert.equal(judgement.license, null);
    assert.deepEqual(judgement.clauses, [found]);
    assert.equal(judgement.terms.overall, 'restricted');
  });
});
