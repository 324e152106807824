import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import type { Report } from '../service/analysis';
import { explainFinding } from '../service/explain';
import { verdictOf } from '../service/verdict';
import type { FeatureContext } from './context';
import { rangeOf } from './positions';

/** What is known of the place at `offset`. */
export function hoverAt(context: FeatureContext, offset: number): Hover | null {
  const { document, checked } = context;
  const reports = checked.reports.filter(
    ({ finding: { span } }) => span.start <= offset && offset <= span.end,
  );
  const first = narrowest(reports);
  const parts = [
    ...verdictPart(context, offset),
    ...reports.map(({ finding }) => explainFinding(finding)),
  ];
  if (parts.length === 0) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') },
    ...(first ? { range: rangeOf(document, first.finding.span) } : {}),
  };
}

/** On the first line that has words, the verdict of the whole document. */
function* verdictPart({ document, checked }: FeatureContext, offset: number): Generator<string> {
  const { text } = checked.document;
  const first = /\S/.exec(text)?.index ?? 0;
  if (document.positionAt(offset).line !== document.positionAt(first).line) return;
  const verdict = verdictOf(checked);
  if (verdict !== '') yield `**${verdict}**`;
}

function narrowest(reports: readonly Report[]): Report | undefined {
  let best: Report | undefined;
  for (const report of reports) {
    if (!best || length(report) < length(best)) best = report;
  }
  return best;
}

function length({ finding: { span } }: Report): number {
  return span.end - span.start;
}
