import type { Hit } from '../lexicon/index';

/** What a rule says of a passage. */
export interface Verdict {
  readonly message: string;
  /** At least one of them in the passage itself, not in its lead-in. */
  readonly evidence: readonly Hit[];
  /** Not certain: the wording may mean something else. */
  readonly probable?: boolean;
  /** Boilerplate, unless something else in the text limits use. */
  readonly besideUseLimits?: boolean;
}
