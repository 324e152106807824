import type { CardContext } from '../cards/index';
import type { DocumentKind } from '../core/documentKind';
import type { Finding, Fix } from '../core/finding';
import type { Terms } from '../core/freedom';
import type { MofDocument } from '../mof/index';
import type { LegalText } from './legalText';

/** A finding with the changes that answer it, worked out only when asked for. */
export interface Report {
  readonly finding: Finding;
  readonly fixes: () => readonly Fix[];
}

/** The licence that a text is, or that a card declares. */
export interface RecognizedLicense {
  readonly id: string;
  readonly name: string;
  /** How sure, from 0 to 1. */
  readonly score: number;
  readonly modified: boolean;
  /** Only a part of the text is there. */
  readonly incomplete: boolean;
}

/** How far a component of the definition is published. */
export type ComponentState = 'stated' | 'partial' | 'missing';

export interface CompletenessVerdict {
  readonly dataInformation: ComponentState;
  readonly code: ComponentState;
  readonly parameters: ComponentState;
}

/** The class of the Model Openness Framework that a model reaches. */
export interface MofVerdict {
  /** I, II or III, the most open first; null where none is reached. */
  readonly class: 1 | 2 | 3 | null;
  readonly document: MofDocument;
}

/** All that is known of one version of a document, before settings and suppressions. */
export interface Analysis {
  readonly kind: DocumentKind;
  readonly reports: readonly Report[];
  readonly license: RecognizedLicense | null;
  readonly terms: Terms | null;
  readonly completeness: CompletenessVerdict | null;
  readonly mof: MofVerdict | null;
  /** For a licence text or policy, what was read in it. */
  readonly legal: LegalText | null;
  /** For a card, what was read in it. */
  readonly card: CardContext | null;
}

/** An analysis that says nothing. */
export function emptyAnalysis(kind: DocumentKind): Analysis {
  return {
    kind,
    reports: [],
    license: null,
    terms: null,
    completeness: null,
    mof: null,
    legal: null,
    card: null,
  };
}
