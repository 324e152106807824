import { readClauses, toFinding, type Clause } from '../clauses/index';
import type { CancellationToken } from '../core/cancellation';
import type { Finding, Fix } from '../core/finding';
import { identify } from '../licenses/index';
import { readText } from '../text/index';
import { emptyAnalysis, type Analysis } from './analysis';
import type { AnalysisContext } from './analyze';
import { checkCancelled } from './cancellation';
import { catalogueFindings } from './catalogueFindings';
import { legalText } from './legalText';
import { licenseIndexOf } from './licenseIndexes';
import { lazily } from './runRules';
import type { SourceDocument } from './sourceDocument';
import { verdictOnText } from './verdictOnText';

/** Reads a licence text or use policy: which known text it is, its clauses, and what they come to. */
export async function analyzeLegalText(
  document: SourceDocument,
  context: AnalysisContext,
  token: CancellationToken,
): Promise<Analysis> {
  const { text, kind, uri } = document;
  const previous = context.previous?.legal;
  const index = context.options.identify ? await licenseIndexOf(context.host) : undefined;
  checkCancelled(token);
  const identification = index && identify(index, text, previous?.identification);
  const model = readText(text, {
    format: /\.(?:md|markdown|mdown|mkd)$/i.test(uri) ? 'markdown' : 'plain',
    previous: previous?.model,
  });
  const reading = readClauses(model, {
    register: kind === 'use-policy' ? 'policy' : 'license',
    previous: previous?.reading,
  });
  const verdict = verdictOnText(reading.clauses, index, identification);
  const { heard, main, unlocated } = verdict;
  const legal = legalText({ model, reading, heard, identification });
  // Somebody else's text is never rewritten, nor one that might be.
  const isDraft = identification?.matches.length === 0;
  const drafting = isDraft ? await import('../authoring/draft/index') : undefined;
  const card = isDraft ? await context.repositories.cardBeside(uri) : undefined;
  checkCancelled(token);
  const fixesOf = (finding: Finding): Iterable<Fix> =>
    drafting?.draftFixes(finding, { model, card }) ?? [];
  const shown = new Set(heard.map(({ freedom }) => freedom));
  const known = main ? catalogueFindings(unlocated, shown, main, legal.sections, text) : [];
  return {
    ...emptyAnalysis(kind),
    reports: [
      ...verdict.reports,
      ...[...clauseFindings(heard), ...known].map((finding) =>
        lazily(finding, () => fixesOf(finding)),
      ),
    ],
    license: verdict.license,
    terms: verdict.terms,
    legal,
  };
}

function clauseFindings(clauses: readonly Clause[]): Finding[] {
  return clauses.flatMap((clause) => toFinding(clause) ?? []);
}
