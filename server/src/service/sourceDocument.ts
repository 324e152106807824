import type { DocumentKind } from '../core/documentKind';

/** One version of one document, as the engine sees it. */
export interface SourceDocument {
  readonly uri: string;
  /** Grows with every change of the same URI. */
  readonly version: number;
  readonly text: string;
  readonly kind: DocumentKind;
}
