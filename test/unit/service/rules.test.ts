import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { severities } from '../../../server/src/core/severity';
import { rulePage, rulesIndex } from '../../../server/src/service/rulePage';
import { allRules, namesARule, pageOf, ruleById } from '../../../server/src/service/rules';

const folder = 'docs/rules';

describe('the registry of rules', () => {
  it('has each id once, in the form area/name', () => {
    const ids = allRules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^[a-z]+\/[a-z0-9-]+$/);
  });

  it('finds rules by id and area', () => {
    for (const rule of allRules) assert.equal(ruleById(rule.id), rule);
    assert.ok(namesARule('suppression/*'));
    assert.ok(!namesARule('suppress/*'));
    assert.ok(!namesARule('suppression/'));
  });

  for (const rule of allRules) {
    it(`${rule.id} says all that hover and page need`, () => {
      assert.ok(severities.includes(rule.severity));
      assert.ok(rule.title.length <= 60 && !rule.title.endsWith('.'), rule.title);
      for (const part of [
        rule.explanation.takes,
        rule.explanation.from,
        rule.explanation.instead,
      ]) {
        assert.match(part, /\S.*[.!?)]$/su, `${rule.id}: ${part}`);
      }
      assert.match(rule.explanation.source.url, /^https:\/\//);
      assert.ok(rule.examples.length > 0);
    });
  }
});

describe('docs/rules', () => {
  it('has a page for each rule, and no others', () => {
    assert.deepEqual(
      readdirSync(folder).sort(),
      ['README.md', ...allRules.map(({ id }) => pageOf(id))].sort(),
    );
  });

  for (const rule of allRules) {
    it(`${pageOf(rule.id)} says what the rule says`, () => {
      assert.equal(readFileSync(join(folder, pageOf(rule.id)), 'utf8'), rulePage(rule));
    });
  }

  it('lists them all', () => {
    assert.equal(readFileSync(join(folder, 'README.md'), 'utf8'), rulesIndex(allRules));
  });
});
