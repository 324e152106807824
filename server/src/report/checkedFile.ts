import type { CheckedDocument } from '../service/present';
import type { Lines } from './lines';

/** One checked file, as every output format gets it. */
export interface CheckedFile {
  /** As the user named it, or relative to where they are; with forward slashes. */
  readonly path: string;
  readonly lines: Lines;
  readonly checked: CheckedDocument;
}

/** A file that could not be checked. */
export interface FailedFile {
  readonly path: string;
  /** One sentence without the path. */
  readonly message: string;
}

/** All that one run of `check` has to say. */
export interface CheckRun {
  readonly files: readonly CheckedFile[];
  readonly errors: readonly FailedFile[];
}
