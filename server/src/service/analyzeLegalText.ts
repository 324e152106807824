import { readClauses, toFinding, type Clause } from '../clauses/index';
import type { CancellationToken } from '../core/cancellation';
import type { Finding, Fix } from '../core/finding';
import { identify, type Identification } from '../licenses/index';
import { readText } from '../text/index';
import { emptyAnalysis, type Analysis } from './analysis';
import type { AnalysisContext } from './analyze';
import { checkCancelled } from './cancellation';
import { catalogueFindings } from './catalogueFindings';
import { legalText, type LegalText } from './legalText';
import { licenseIndexOf } from './licenseIndexes';
import { lazily, withFixes } from './runRules';
import type { SourceDocument } from './sourceDocument';
import { verdictOnText, type TextVerdict } from './verdictOnText';

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
  const answer = identification && (await answersTo(identification, verdict, legal, uri, context));
  checkCancelled(token);
  const shown = new Set(heard.map(({ freedom }) => freedom));
  const known = main ? catalogueFindings(unlocated, shown, main, legal.sections, text) : [];
  return {
    ...emptyAnalysis(kind),
    reports: [
      ...verdict.reports.map((report) => withFixes(report, () => answer?.(report.finding) ?? [])),
      ...[...clauseFindings(heard), ...known].map((finding) =>
        lazily(finding, () => answer?.(finding) ?? []),
      ),
    ],
    license: verdict.license,
    terms: verdict.terms,
    legal,
  };
}

/** What answers the findings in a text: rewording where it is its author's own, and the files beside it where it is not. */
async function answersTo(
  identification: Identification,
  { reports }: TextVerdict,
  { model }: LegalText,
  uri: string,
  { repositories }: AnalysisContext,
): Promise<(finding: Finding) => Iterable<Fix>> {
  const card = await repositories.cardBeside(uri);
  // Somebody else's text is never rewritten, nor one that might be.
  if (identification.matches.length === 0) {
    const { draftFixes } = await import('../authoring/draft/index');
    if (reports.length === 0) return (finding) => draftFixes(finding, { model, card });
    const { licenseFileFixes } = await import('../authoring/licenseFile');
    const file = { uri, identification, card, notice: undefined };
    return (finding) =>
      finding.freedom === null
        ? licenseFileFixes(finding, file)
        : draftFixes(finding, { model, card });
  }
  if (card === undefined && reports.length === 0) return () => [];
  const notice = identification.rest.length > 0 ? await repositories.noticeBeside(uri) : undefined;
  const { licenseFileFixes } = await import('../authoring/licenseFile');
  return (finding) => licenseFileFixes(finding, { uri, identification, card, notice });
}

function clauseFindings(clauses: readonly Clause[]): Finding[] {
  return clauses.flatMap((clause) => toFinding(clause) ?? []);
}
