import { readClauses, toFinding, type Clause } from '../clauses/index';
import { freedoms, type Grant, type Terms } from '../core/freedom';
import { readText } from '../text/index';
import type { Analysis, Report } from './analysis';
import type { AnalysisContext } from './analyze';
import { legalText } from './legalText';
import type { SourceDocument } from './sourceDocument';

/** Reads a licence text or use policy: its clauses, and what they come to. */
export function analyzeLegalText(
  document: SourceDocument,
  { previous }: AnalysisContext,
): Analysis {
  const { text, kind, uri } = document;
  const model = readText(text, {
    format: /\.(?:md|markdown|mdown|mkd)$/i.test(uri) ? 'markdown' : 'plain',
    previous: previous?.legal?.model,
  });
  const reading = readClauses(model, {
    register: kind === 'use-policy' ? 'policy' : 'license',
    previous: previous?.legal?.reading,
  });
  return {
    kind,
    reports: [...reportsOf(reading.clauses)],
    license: null,
    terms: termsOf(reading.clauses),
    completeness: null,
    mof: null,
    legal: legalText(model, reading),
  };
}

function* reportsOf(clauses: readonly Clause[]): Generator<Report> {
  for (const clause of clauses) {
    const finding = toFinding(clause);
    if (finding) yield { finding, fixes: () => [] };
  }
}

/**
 * What the clauses of an unknown text come to: a freedom is restricted where a certain clause says
 * so. That nothing was found is no grant: it stays unknown.
 */
function termsOf(clauses: readonly Clause[]): Terms {
  const grantOf = (freedom: string): Grant =>
    clauses.some((clause) => clause.freedom === freedom && clause.severity === 'warning')
      ? 'restricted'
      : 'unknown';
  const [use, study, modify, share] = freedoms.map(grantOf);
  const terms = {
    use: use ?? 'unknown',
    study: study ?? 'unknown',
    modify: modify ?? 'unknown',
    share: share ?? 'unknown',
  };
  return {
    ...terms,
    overall: Object.values(terms).includes('restricted') ? 'restricted' : 'unknown',
  };
}
