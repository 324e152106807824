import type { HarmlessClause } from '../clause';
import type { Passage } from '../passage';

/** A clause that takes no freedom away, and how it is known. */
export interface HarmlessKind extends HarmlessClause {
  /** Whether the passage is such a clause; asked in the order of the list, the first that says so names it. */
  matches(passage: Passage): boolean;
}

/** Keeps a kind's file to what is its own. */
export function harmlessKind(kind: HarmlessKind): HarmlessKind {
  return Object.freeze(kind);
}
