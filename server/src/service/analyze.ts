import type { CancellationToken } from '../core/cancellation';
import type { Analysis } from './analysis';
import { checkCancelled } from './cancellation';
import type { AnalysisOptions, ServiceHost } from './host';
import type { SourceDocument } from './sourceDocument';

/** What an analysis may draw on beside the document itself. */
export interface AnalysisContext {
  readonly host: ServiceHost;
  readonly options: AnalysisOptions;
  /** The analysis of an earlier version, for incrementality. */
  readonly previous: Analysis | undefined;
}

/** Reads one version of a document: its kind decides by which areas. */
export function analyze(
  document: SourceDocument,
  _context: AnalysisContext,
  token: CancellationToken,
): Promise<Analysis> {
  checkCancelled(token);
  return Promise.resolve({
    kind: document.kind,
    reports: [],
    license: null,
    terms: null,
    completeness: null,
    mof: null,
  });
}
