import { cardRules } from '../cards/index';
import { clauseRules } from '../clauses/index';
import type { RuleInfo } from '../core/rule';
import { licenseRules } from '../licenses/index';
import { mofRules } from '../mof/index';
import { mofMismatch } from './mofMismatch';
import { suppressionRules } from './suppressionRules';

/**
 * Every rule there is, by area, in the order in which documentation and settings list them. Loads
 * every area: who checks one document imports this when there is something to look up.
 */
export const allRules: readonly RuleInfo[] = Object.freeze([
  ...clauseRules,
  ...licenseRules,
  ...cardRules,
  mofMismatch,
  ...mofRules,
  ...suppressionRules,
]);

const byId: ReadonlyMap<string, RuleInfo> = new Map(allRules.map((rule) => [rule.id, rule]));

/** The rule called `id`; undefined where there is none. */
export function ruleById(id: string): RuleInfo | undefined {
  return byId.get(id);
}

/** True where `pattern`, a rule id or `area/*`, names at least one rule. */
export function namesARule(pattern: string): boolean {
  if (!pattern.endsWith('/*')) return byId.has(pattern);
  const area = pattern.slice(0, -1);
  return allRules.some((rule) => rule.id.startsWith(area));
}
