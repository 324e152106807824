import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Finding, RelatedPlace } from '../core/finding';
import type { Severity } from '../core/severity';
import { pageOf } from '../core/rule';
import type { FeatureContext } from './context';
import { rangeOf } from './positions';

/** The name under which an editor lists what we say. */
export const diagnosticSource = 'four-freedoms';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the client can show. */
export interface DiagnosticCapabilities {
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly data: boolean;
}

/** What a diagnostic carries so that its fixes are found again, whatever became of its message. */
export interface DiagnosticData {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly version: number;
}

/** The findings of a document as diagnostics, in document order. */
export function diagnosticsOf(
  context: FeatureContext,
  capabilities: DiagnosticCapabilities,
): Diagnostic[] {
  return context.checked.reports.map(({ finding }) => diagnosticOf(finding, context, capabilities));
}

export function diagnosticOf(
  finding: Finding,
  context: FeatureContext,
  capabilities: DiagnosticCapabilities,
): Diagnostic {
  const { document, checked, docsBase } = context;
  const diagnostic: Diagnostic = {
    range: rangeOf(document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    source: diagnosticSource,
    message: finding.message,
  };
  if (capabilities.codeDescription) {
    diagnostic.codeDescription = { href: `${docsBase}${pageOf(finding.rule)}` };
  }
  if (capabilities.relatedInformation && finding.related?.length) {
    diagnostic.relatedInformation = finding.related.map((place) => relatedOf(place, context));
  }
  if (capabilities.data) {
    const data: DiagnosticData = {
      rule: finding.rule,
      start: finding.span.start,
      end: finding.span.end,
      version: checked.document.version,
    };
    diagnostic.data = data;
  }
  return diagnostic;
}

function relatedOf(
  { uri, span, message }: RelatedPlace,
  { document, otherDocument }: FeatureContext,
): NonNullable<Diagnostic['relatedInformation']>[number] {
  if (uri === undefined || uri === document.uri) {
    return { location: { uri: document.uri, range: rangeOf(document, span) }, message };
  }
  const other = otherDocument(uri);
  // A file that is not open has no lines here; its beginning is still the right file.
  const start = { line: 0, character: 0 };
  return {
    location: { uri, range: other ? rangeOf(other, span) : { start, end: start } },
    message,
  };
}
