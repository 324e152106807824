import type { CancellationToken } from '../core/cancellation';
import type { Analysis } from './analysis';
import { checkCancelled } from './cancellation';
import type { AnalysisOptions, ServiceHost } from './host';
import type { Repositories } from './repositories';
import type { SourceDocument } from './sourceDocument';

/** What an analysis may draw on beside the document itself. */
export interface AnalysisContext {
  readonly host: ServiceHost;
  readonly options: AnalysisOptions;
  /** The analysis of an earlier version, for incrementality. */
  readonly previous: Analysis | undefined;
  readonly repositories: Repositories;
}

/** Reads one version of a document: its kind decides by which areas, and only these are loaded. */
export async function analyze(
  document: SourceDocument,
  context: AnalysisContext,
  token: CancellationToken,
): Promise<Analysis> {
  checkCancelled(token);
  switch (document.kind) {
    case 'license':
    case 'use-policy':
      return (await import('./analyzeLegalText')).analyzeLegalText(document, context, token);
    case 'model-card':
    case 'dataset-card':
    case 'eval-results':
      return (await import('./analyzeCard')).analyzeCard(document, document.kind, context, token);
    case 'mof':
      return (await import('./analyzeMof')).analyzeMof(document);
  }
}
