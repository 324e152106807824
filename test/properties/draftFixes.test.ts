import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { draftFixes } from '../../server/src/authoring/draft/index';
import { clauseRules, readClauses, toFinding } from '../../server/src/clauses/index';
import type { Finding } from '../../server/src/core/finding';
import { readText } from '../../server/src/text/index';
import { applyEdits } from '../support/edits';
import { readDrawn } from '../support/expectations';

const card = { uri: 'mem:/README.md', text: '# Otter\n\nAn otter.\n' };

function findings(text: string): Finding[] {
  const { clauses } = readClauses(readText(text, { format: 'plain' }), { register: 'license' });
  return clauses.flatMap((clause) => toFinding(clause) ?? []);
}

function counts(found: readonly Finding[]): Map<string, number> {
  const by = new Map<string, number>();
  for (const { rule } of found) by.set(rule, (by.get(rule) ?? 0) + 1);
  return by;
}

/** What is wrong with the draft after each change that is offered for a finding; empty where all is well. */
function* faults(text: string): Generator<string> {
  const before = findings(text);
  const old = counts(before);
  for (const finding of before) {
    const model = readText(text, { format: 'plain' });
    const fixes = [...draftFixes(finding, { model, card })];
    if (fixes.length === 0) yield `${finding.rule} has no answer in\n${text}`;
    for (const { title, edits } of fixes) {
      const own = edits.filter(({ uri }) => uri === undefined);
      const after = applyEdits(text, own);
      const what = `${finding.rule}: ${title}\n${text}\n--- becomes\n${after}\n---`;
      if (after === text) yield `${what} changes nothing`;
      const now = counts(findings(after));
      if ((now.get(finding.rule) ?? 0) >= (old.get(finding.rule) ?? 0)) yield `${what} leaves it`;
      for (const [rule, count] of now)
        if (count > (old.get(rule) ?? 0)) yield `${what} raises ${rule}`;
    }
  }
}

/** Where a clause may stand in a draft. */
const places: Readonly<Record<string, (clause: string) => string>> = {
  'a sentence among others': (clause) =>
    `You may copy the Model. ${clause} You must keep this notice.\n`,
  'a section': (clause) =>
    `OTTER LICENSE\n\n1. Grant. You may copy the Model.\n\n2. Limits. ${clause}\n\n3. Notices. You must keep this notice, as Section 1 says.\n`,
  'an item of a list': (clause) =>
    `OTTER LICENSE\n\n1. Conditions.\n   (a) You must keep this notice.\n   (b) ${clause}\n   (c) Section 1(a) survives.\n`,
};

const folder = 'test/corpus/wordings';

/** Clauses of a rule, on one line each: the sentences that its wordings are tested with. */
function wordings(id: string): string[] {
  return readFileSync(join(folder, `${id.replace('/', '-')}.txt`), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith(`${id}|`) ? [line.slice(id.length + 1)] : []));
}

describe('what is offered for a clause of a draft', () => {
  for (const { id, examples } of clauseRules) {
    it(`of ${id} takes it away and raises nothing, in its examples`, () => {
      assert.deepEqual(
        examples.flatMap(({ text }) => [...faults(readDrawn(text).text)]),
        [],
      );
    });
    for (const [place, inPlace] of Object.entries(places))
      it(`of ${id}, ${place}, takes it away and raises nothing`, () => {
        assert.deepEqual(
          wordings(id).flatMap((clause) => [...faults(inPlace(clause))]),
          [],
        );
      });
  }
});
