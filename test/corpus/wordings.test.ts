import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readClauses } from '../../server/src/clauses';
import { readText } from '../../server/src/text';

/**
 * Our own clauses in many wordings, a file for each rule: `EXPECTED|CLAUSE`, where EXPECTED names
 * the rules, parted by commas, or is `-` for a clause that takes no freedom away.
 */
const folder = 'test/corpus/wordings';

interface Wording {
  readonly file: string;
  /** The freedoms that the clause takes. */
  readonly taken: readonly string[];
  readonly clause: string;
}

function wordings(): readonly Wording[] {
  return readdirSync(folder).flatMap((file) =>
    readFileSync(`${folder}/${file}`, 'utf8')
      .split('\n')
      .filter((line) => line.includes('|'))
      .map((line) => {
        const at = line.indexOf('|');
        const expected = line.slice(0, at);
        const rules = expected === '-' ? [] : expected.split(',');
        const taken = rules.map((rule) => rule.slice(0, rule.indexOf('/')));
        return { file, taken, clause: line.slice(at + 1) };
      }),
  );
}

function freedomsTaken(clause: string): ReadonlySet<string> {
  const text = `Example Licence\n\nThe Licensor makes the Model available under these terms.\n\n${clause}\n`;
  const { clauses } = readClauses(readText(text, { format: 'plain' }), { register: 'license' });
  return new Set(
    clauses.flatMap(({ freedom, severity }) =>
      freedom !== null && severity === 'warning' ? [freedom] : [],
    ),
  );
}

const read = wordings().map((wording) => ({ ...wording, found: freedomsTaken(wording.clause) }));
const list = (some: readonly Wording[]): string =>
  some.map(({ file, clause }) => `\n  ${file}: ${clause}`).join('');

describe('clauses in varied wording', () => {
  it('are found, nine in ten', () => {
    const restrictions = read.filter(({ taken }) => taken.length > 0);
    const missed = restrictions.filter(({ taken, found }) => !taken.every((one) => found.has(one)));
    assert.ok(restrictions.length >= 100);
    assert.ok(missed.length <= restrictions.length / 10, `missed:${list(missed)}`);
  });

  it('raise an alarm at most once in fifty where they take nothing', () => {
    const harmless = read.filter(({ taken }) => taken.length === 0);
    const alarms = harmless.filter(({ found }) => found.size > 0);
    assert.ok(harmless.length >= 30);
    assert.ok(alarms.length <= harmless.length / 50, `alarms:${list(alarms)}`);
  });
});
