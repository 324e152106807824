import type { Finding } from '../core/finding';
import type { Freedom } from '../core/freedom';
import type { RuleInfo } from '../core/rule';
import type { Severity } from '../core/severity';
import type { Span } from '../core/span';

/** In what kind of text clauses are read; prose holds terms only where it says so in so many words. */
export type Register = 'license' | 'policy' | 'prose';

/** A clause that the engine knows the meaning of. */
export interface Clause {
  /** `non-commercial`, `patent-grant`, … */
  readonly kind: string;
  /** The id of the rule that speaks of it, such as `use/non-commercial`; null for a harmless clause. */
  readonly rule: string | null;
  readonly freedom: Freedom | null;
  /** The clause, as narrowly as its wording allows. */
  readonly span: Span;
  /** The words it was known by, in document order. */
  readonly evidence: readonly Span[];
  /** Other places of the same clause: the items of its list, or sentences that repeat it. */
  readonly related: readonly { readonly span: Span; readonly message: string }[];
  /** Warning where certain, information where probable, hint for harmless clauses. */
  readonly severity: Severity;
  readonly message: string;
}

export interface ClauseReading {
  readonly register: Register;
  /** Restrictions and harmless clauses, by start, then end, then rule. */
  readonly clauses: readonly Clause[];
}

/** A clause rule without what only the engine needs. */
export interface ClauseRule extends RuleInfo {
  readonly freedom: Freedom;
  /** The second half of its id. */
  readonly kind: string;
}

/** What is said of a clause that takes no freedom away. */
export interface HarmlessClause {
  readonly kind: string;
  readonly title: string;
  /** What the clause does, and why it takes no freedom away. */
  readonly explanation: string;
}

/** A restriction as a finding; undefined for a harmless clause. */
export function toFinding(clause: Clause): Finding | undefined {
  if (clause.rule === null) return undefined;
  return {
    rule: clause.rule,
    freedom: clause.freedom,
    severity: clause.severity,
    message: clause.message,
    span: clause.span,
    related: clause.related,
    evidence: clause.evidence,
  };
}
