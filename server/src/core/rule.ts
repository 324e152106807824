import type { DocumentKind } from './documentKind';
import type { Finding, Fix } from './finding';
import type { Freedom } from './freedom';
import type { Severity } from './severity';

/** What a rule's documentation page and hover say. */
export interface Explanation {
  /** What the clause or the omission takes away. */
  readonly takes: string;
  /** Whom it is taken from. */
  readonly from: string;
  /** What OSI-approved licences or good cards do instead. */
  readonly instead: string;
  readonly source: { readonly title: string; readonly url: string };
}

/**
 * A document with the complete set of its findings of this rule drawn under it: a line of
 * blanks and carets below a line of text marks a range there, followed by the rule's id.
 * An example with no carets must not be found.
 */
export interface RuleExample {
  readonly kind: DocumentKind;
  readonly text: string;
}

/** What is known of a rule without running it. */
export interface RuleInfo {
  /** `area/name`; a clause rule's area is its freedom. */
  readonly id: string;
  readonly freedom: Freedom | null;
  /** The severity where nobody has set one. */
  readonly severity: Severity;
  /** Sentence case, no full stop, at most 60 characters. */
  readonly title: string;
  readonly explanation: Explanation;
  readonly examples: readonly RuleExample[];
}

/** A check over a context `C`, and the changes that answer what it finds. */
export interface Rule<C> extends RuleInfo {
  check(context: C): Iterable<Finding>;
  fixes?(finding: Finding, context: C): Iterable<Fix>;
}

/** The file name of a rule's page: `use/non-commercial` has `use-non-commercial.md`. */
export function pageOf(id: string): string {
  return `${id.replaceAll('/', '-')}.md`;
}
