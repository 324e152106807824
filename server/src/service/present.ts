import type { Finding } from '../core/finding';
import type { RuleInfo } from '../core/rule';
import type { Settings } from '../core/settings';
import type { Span } from '../core/span';
import { clauseHash } from '../workspace/clauseHash';
import type { ProjectDecisions } from '../workspace/projects';
import { severityOf } from '../workspace/severity';
import { matchesRule, readSuppressions, suppresses } from '../workspace/suppressions';
import type { Analysis, Report } from './analysis';
import type { SourceDocument } from './sourceDocument';
import { reasonlessSuppression, unknownSuppression, unusedSuppression } from './suppressionRules';

/** A finding that somebody has set aside. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly reason: string | undefined;
  readonly by: 'comment' | 'waiver';
}

/** What is left to say once settings, suppressions and waivers have had their part. */
export interface Presented {
  /** In document order. */
  readonly reports: readonly Report[];
  readonly waived: readonly WaivedFinding[];
}

/** What is to be said about one version of a document. */
export interface CheckedDocument extends Presented {
  readonly document: SourceDocument;
  readonly analysis: Analysis;
}

interface SettingAside {
  readonly by: WaivedFinding['by'];
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  /** Where it stands in the document; undefined where it stands in the project's file. */
  readonly span: Span | undefined;
  readonly configSpan?: Span;
  covers(finding: Finding): boolean;
  used: boolean;
}

/** Applies what the document's own comments and its project have decided. */
export async function present(
  document: SourceDocument,
  analysis: Analysis,
  decisions: ProjectDecisions,
): Promise<Presented> {
  const asides = [...commentsOf(document), ...waiversOf(document, decisions)];
  const reports: Report[] = [];
  const waived: WaivedFinding[] = [];
  for (const report of analysis.reports) {
    const { finding } = report;
    const covering = asides.filter((aside) => aside.covers(finding));
    for (const aside of covering) aside.used = true;
    const first = covering[0];
    if (first) waived.push({ finding, reason: first.reason, by: first.by });
    else push(reports, report, decisions.settings);
  }
  if (asides.length > 0) {
    const { namesARule } = await import('./rules');
    for (const finding of problemsOf(asides, decisions, namesARule))
      push(reports, { finding, fixes: () => [] }, decisions.settings);
  }
  return { reports: reports.sort(inDocumentOrder), waived };
}

function push(reports: Report[], report: Report, settings: Settings): void {
  const { finding } = report;
  const severity = severityOf(finding.rule, finding.severity, settings);
  if (severity === 'off') return;
  reports.push(
    severity === finding.severity
      ? report
      : { finding: { ...finding, severity }, fixes: () => report.fixes() },
  );
}

function inDocumentOrder({ finding: a }: Report, { finding: b }: Report): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1);
}

function commentsOf(document: SourceDocument): SettingAside[] {
  return readSuppressions(document.text, document.kind).map((suppression) => ({
    by: 'comment',
    rules: suppression.rules,
    reason: suppression.reason,
    span: suppression.span,
    covers: (finding) => suppresses(suppression, finding.rule, finding.span),
    used: false,
  }));
}

function waiversOf({ text }: SourceDocument, { waivers }: ProjectDecisions): SettingAside[] {
  return waivers.map((waiver) => ({
    by: 'waiver',
    rules: [waiver.rule],
    reason: waiver.reason,
    span: undefined,
    configSpan: waiver.span,
    covers: ({ rule, span }) =>
      matchesRule(waiver.rule, rule) &&
      clauseHash(text.slice(span.start, span.end)) === waiver.words,
    used: false,
  }));
}

function* problemsOf(
  asides: readonly SettingAside[],
  decisions: ProjectDecisions,
  namesARule: (pattern: string) => boolean,
): Generator<Finding> {
  for (const aside of asides) {
    const place = placeOf(aside, decisions);
    const unknown = aside.rules.filter((rule) => !namesARule(rule));
    if (aside.rules.length === 0 || unknown.length > 0) {
      yield about(
        unknownSuppression,
        place,
        aside.rules.length === 0
          ? 'This suppression names no rule, and so suppresses nothing.'
          : `There is no rule called ${unknown.join(', ')}.`,
      );
    } else if (!aside.used) {
      yield about(
        unusedSuppression,
        place,
        aside.by === 'comment'
          ? `There is no finding of ${aside.rules.join(', ')} here to suppress.`
          : `The project waives ${aside.rules.join(', ')} for words that no longer stand in this document.`,
      );
    }
    if (aside.reason === undefined) {
      yield about(
        reasonlessSuppression,
        place,
        `The ${aside.by === 'comment' ? 'suppression' : 'waiver'} of ${aside.rules.join(', ') || 'nothing'} gives no reason.`,
      );
    }
  }
}

function about(rule: RuleInfo, place: Pick<Finding, 'span' | 'related'>, message: string): Finding {
  return { rule: rule.id, freedom: rule.freedom, severity: rule.severity, message, ...place };
}

/** A waiver has no place in the document: it is told at the document's beginning, with a pointer to its own. */
function placeOf(
  aside: SettingAside,
  { configUri }: ProjectDecisions,
): Pick<Finding, 'span' | 'related'> {
  if (aside.span) return { span: aside.span };
  const span = { start: 0, end: 0 };
  return configUri !== undefined && aside.configSpan
    ? { span, related: [{ uri: configUri, span: aside.configSpan, message: 'The waiver' }] }
    : { span };
}
