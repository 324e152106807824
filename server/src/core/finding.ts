import type { Freedom } from './freedom';
import type { Severity } from './severity';
import type { Span } from './span';

/** A second place that a finding speaks of. */
export interface RelatedPlace {
  /** The other file's URI; absent where the place is in the same document. */
  readonly uri?: string;
  readonly span: Span;
  readonly message: string;
}

/** One thing said about one span of a document. */
export interface Finding {
  /** The id of the rule that says it, such as `use/non-commercial`. */
  readonly rule: string;
  readonly freedom: Freedom | null;
  readonly severity: Severity;
  /** One sentence in plain words. */
  readonly message: string;
  readonly span: Span;
  readonly related?: readonly RelatedPlace[];
  /** The words the finding rests on, in document order, each within the document. */
  readonly evidence?: readonly Span[];
  /** What the rule's own fixes need to know; plain JSON, opaque to everybody else. */
  readonly data?: unknown;
}

/** A replacement of one span; an empty span inserts. */
export interface Edit {
  /** The other file's URI; absent for the document the finding is in. */
  readonly uri?: string;
  /** The other file's text, which `span` counts in; absent where that file does not exist yet. */
  readonly text?: string;
  readonly span: Span;
  readonly newText: string;
}

/** What an author may be led through by questions. */
export const authoringFlows = ['newCard', 'chooseLicense', 'declareComponents', 'export'] as const;

export type AuthoringFlow = (typeof authoringFlows)[number];

/** A change that answers a finding. */
export interface Fix {
  /** Imperative, sentence case: "Use the id apache-2.0". */
  readonly title: string;
  /** In document order, not overlapping. */
  readonly edits: readonly Edit[];
  /** There is only this one right answer. */
  readonly preferred: boolean;
  /** Sure enough to be made unasked by `source.fixAll.fourFreedoms`. */
  readonly certain: boolean;
  /** Questions have to be asked first: there are no edits yet, and editors that can't ask leave it out. */
  readonly flow?: AuthoringFlow;
}
