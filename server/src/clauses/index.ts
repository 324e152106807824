import type { ClauseRule } from './clause';
import { judgingRules } from './rules/index';

export { toFinding } from './clause';
export type { Clause, ClauseReading, ClauseRule, HarmlessClause, Register } from './clause';
export { harmlessClauses } from './harmless/index';
export { readClauses, type ReadClausesOptions } from './read';

/** What is known of the 24 clause rules. */
export const clauseRules: readonly ClauseRule[] = judgingRules;
