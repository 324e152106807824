import { cardFixes } from '../authoring/fixes/index';
import { CardContext, cardRules, clauseFindings, readCard, type CardKind } from '../cards/index';
import type { CancellationToken } from '../core/cancellation';
import type { Terms } from '../core/freedom';
import { defaultSettings } from '../core/settings';
import { emptyAnalysis, type Analysis, type RecognizedLicense } from './analysis';
import type { AnalysisContext } from './analyze';
import { checkCancelled } from './cancellation';
import { licenseText, loadedLicenseIndex } from './licenseIndexes';
import { mofFindings, mofOf } from './mofMismatch';
import { lazily, runRules, withFixes } from './runRules';
import type { SourceDocument } from './sourceDocument';

/** Reads a card with what stands around it: its front matter, its claims, its completeness. */
export async function analyzeCard(
  document: SourceDocument,
  kind: CardKind,
  { host, options, previous, repositories }: AnalysisContext,
  token: CancellationToken,
): Promise<Analysis> {
  const repository = await repositories.around(document.uri, options.identify);
  checkCancelled(token);
  const mofs = repository ? await repositories.mofsBeside(document.uri, repository.files) : [];
  checkCancelled(token);
  const card = readCard(document.text, { kind, previous: previous?.card?.card });
  const context = new CardContext(card, {
    repository,
    settings: { ...defaultSettings, osaid: options.osaid },
  });
  const aids = { licenseText: (id: string) => licenseText(loadedLicenseIndex(host), id) };
  const mof = mofOf(mofs, repository?.name ?? '');
  const others = [...clauseFindings(context), ...(mof ? mofFindings(context, mof) : [])];
  const reports = [
    ...runRules(cardRules, context),
    ...others.map((finding) => lazily(finding, () => [])),
  ].map((report) => withFixes(report, () => cardFixes(report.finding, context, aids)));
  return {
    ...emptyAnalysis(kind),
    reports,
    license: licenseOf(context),
    terms: termsOf(context),
    completeness: kind === 'model-card' ? completenessOf(context) : null,
    card: context,
  };
}

/** The licence that the card is most surely under. */
function licenseOf({ sources }: CardContext): RecognizedLicense | null {
  const entry = sources[0]?.entry;
  return entry
    ? {
        id: entry.hubId ?? entry.id,
        name: entry.name,
        score: 1,
        modified: false,
        incomplete: false,
      }
    : null;
}

/** A freedom that any licence in the chain takes is taken. */
function termsOf({ sources, restricted }: CardContext): Terms | null {
  return (restricted ?? sources[0])?.entry.terms ?? null;
}

function completenessOf({ completeness }: CardContext): Analysis['completeness'] {
  return {
    dataInformation: completeness.dataInformation.verdict,
    code: completeness.code.verdict,
    parameters: completeness.parameters.verdict,
  };
}
