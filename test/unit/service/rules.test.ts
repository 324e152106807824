import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { severities } from '../../../server/src/core/severity';
import { allRules, namesARule, ruleById } from '../../../server/src/service/rules';

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
