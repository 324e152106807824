import type { CancellationToken } from '../core/cancellation';
import type { Analysis } from './analysis';
import { analyzeCard } from './analyzeCard';
import { analyzeLegalText } from './analyzeLegalText';
import { analyzeMof } from './analyzeMof';
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

/** Reads one version of a document: its kind decides by which areas. */
export function analyze(
  document: SourceDocument,
  context: AnalysisContext,
  token: CancellationToken,
): Promise<Analysis> {
  checkCancelled(token);
  switch (document.kind) {
    case 'license':
    case 'use-policy':
      return analyzeLegalText(document, context, token);
    case 'model-card':
    case 'dataset-card':
    case 'eval-results':
      return analyzeCard(document, document.kind, context, token);
    case 'mof':
      return Promise.resolve(analyzeMof(document));
  }
}
