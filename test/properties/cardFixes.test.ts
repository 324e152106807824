import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  isPlan,
  nextQuestion,
  readProject,
  writeCard,
} from '../../server/src/authoring/newCard/index';
import type { Finding, Fix } from '../../server/src/core/finding';
import { applyOwn, checkWithFixes, type FixedCard } from '../support/cardFixes';
import { folder } from '../support/folder';

/** Real cards, which are not ours to copy. */
const cards = '../shared/eval/cards';
const skip = existsSync(cards) ? false : `there are no real cards at ${cards}`;

/** What a fix may leave behind: the places that it leaves to be filled in. */
const allowed = 'card/placeholder';

function counts(findings: readonly Finding[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { rule } of findings) found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
}

/** The same finding in another version, by what it says rather than where. */
function same({ rule, message }: Finding): (other: Finding) => boolean {
  return (other) => other.rule === rule && other.message === message;
}

function edited(fix: Fix): boolean {
  return fix.flow === undefined && fix.edits.some(({ uri }) => uri === undefined);
}

function holds(name: string, text: string, before: FixedCard, finding: Finding, fix: Fix): void {
  const what = `${name}: ${finding.rule}: ${fix.title}`;
  const after = applyOwn(text, fix.edits);
  assert.notEqual(after, text, `${what}: changes nothing`);
  const kind = before.context.card.kind === 'dataset-card' ? 'dataset-card' : 'model-card';
  const again = checkWithFixes(after, { kind });
  const old = counts(before.findings);
  const now = counts(again.findings);
  // Of front matter that could not be read nothing was said before.
  const unread = before.context.card.data === undefined;
  for (const [rule, count] of now)
    if (rule !== allowed && !unread)
      assert.ok(count <= (old.get(rule) ?? 0), `${what}: raises ${rule}`);
  if (finding.rule !== allowed) {
    const left = again.findings.filter(same(finding)).length;
    assert.ok(left < before.findings.filter(same(finding)).length, `${what}: leaves the finding`);
  }
  // Line breaks stay of one kind.
  if (!/(?<!\r)\n/.test(text)) assert.ok(!/(?<!\r)\n/.test(after), `${what}: mixes line breaks`);
}

describe('fixes on real cards', { skip }, () => {
  const names = skip === false ? readdirSync(cards).filter((name) => name.endsWith('.md')) : [];
  let findings = 0;
  let answered = 0;
  for (const name of names) {
    it(`of ${name} leave nothing of the finding and raise nothing new`, () => {
      const text = readFileSync(join(cards, name), 'utf8');
      const kind = name.includes('datasetcard') ? 'dataset-card' : 'model-card';
      const before = checkWithFixes(text, { kind });
      for (const finding of before.findings) {
        const fixes = before.fixesOf(finding);
        findings++;
        if (fixes.length > 0) answered++;
        for (const fix of fixes.filter(edited)) holds(name, text, before, finding, fix);
      }
    });
  }

  it('are offered for nine findings in ten', () => {
    assert.ok(answered >= 0.9 * findings, `${answered} of ${findings}`);
  });
});

describe('a new card', () => {
  for (const relation of ['scratch', 'finetune', 'adapter', 'quantized', 'merge'])
    it(`of a model of kind ${relation} passes everything but its own placeholders`, async () => {
      const facts = await readProject(folder({}), 'mem:/models/otter');
      const step = nextQuestion(
        facts,
        {
          name: ['Otter 7B'],
          relation: [relation],
          bases: ['allenai/OLMo-2-1124-7B'],
          datasets: ['otters/river-talk'],
          languages: ['en'],
          license: ['Apache-2.0'],
          holder: ['Ada Otter'],
        },
        { licenseOfModel: () => undefined, licenseOfText: undefined },
      );
      assert.ok(isPlan(step));
      const [card] = writeCard(step, { year: '2031', licenseText: undefined });
      const { findings } = checkWithFixes(card?.text ?? '');
      assert.deepEqual(
        findings.filter(({ rule }) => rule !== allowed).map(({ rule, message }) => [rule, message]),
        [],
      );
      assert.ok(findings.length > 0);
    });
});
