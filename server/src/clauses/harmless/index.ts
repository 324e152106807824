import type { HarmlessClause } from '../clause';

/** What is said of clauses that take no freedom away, by kind. */
export const harmlessClauses: ReadonlyMap<string, HarmlessClause> = new Map();
