import { MarkupKind, type Hover } from 'vscode-languageserver-types';
import { cardHover } from '../cards/index';
import type { Span } from '../core/span';
import { mofHover } from '../mof/index';
import { compareCommand } from '../protocol';
import { explainClause, explainFinding, explainRelated } from '../service/explain';
import { verdictOf } from '../service/verdict';
import type { FeatureContext } from './context';
import { escapeMarkdown } from '../core/markdown';
import { rangeOf } from './positions';
import { termHoverAt } from './terms';

interface Part {
  readonly markdown: string;
  /** What the part is about; undefined for the document as a whole. */
  readonly span: Span | undefined;
}

/**
 * What is known of the place at `offset`: the document's verdict, findings, other clauses, terms.
 * `compares`: the document can be shown beside its original, and the verdict leads there.
 */
export function hoverAt(context: FeatureContext, offset: number, compares: boolean): Hover | null {
  const parts = [
    ...verdictPart(context, offset, compares),
    ...findingParts(context, offset),
    ...clauseParts(context, offset),
    ...termParts(context, offset),
    ...mofParts(context, offset),
    ...cardParts(context, offset),
  ];
  if (parts.length === 0) return null;
  const range = narrowest(parts.flatMap(({ span }) => span ?? []));
  return {
    contents: {
      kind: MarkupKind.Markdown,
      value: [...new Set(parts.map(({ markdown }) => markdown))].join('\n\n---\n\n'),
    },
    ...(range ? { range: rangeOf(context.document, range) } : {}),
  };
}

/** On the first line that has words, the verdict of the whole document. */
function* verdictPart(
  { document, checked }: FeatureContext,
  offset: number,
  compares: boolean,
): Generator<Part> {
  const { text } = checked.document;
  const first = /\S/.exec(text)?.index ?? 0;
  if (document.positionAt(offset).line !== document.positionAt(first).line) return;
  const verdict = verdictOf(checked);
  if (verdict === '') return;
  const link = compares ? `\n\n[Compare with the original](${compareLink(document.uri)})` : '';
  yield { markdown: `**${verdict}**${link}`, span: undefined };
}

function* findingParts({ checked }: FeatureContext, offset: number): Generator<Part> {
  for (const { finding } of checked.reports) {
    const places = [
      finding.span,
      ...(finding.related ?? []).flatMap(({ uri, span }) => (uri === undefined ? span : [])),
    ];
    const span = places.find((place) => holds(place, offset));
    if (!span) continue;
    const markdown =
      span === finding.span
        ? explainFinding(finding, checked.document.text)
        : explainRelated(finding);
    yield { markdown, span };
  }
}

/** A command as a link: its arguments are JSON in the query. Parentheses would end the link. */
function compareLink(uri: string): string {
  const query = encodeURIComponent(JSON.stringify([uri]));
  return `command:${compareCommand}?${query.replaceAll('(', '%28').replaceAll(')', '%29')}`;
}

/** Clauses that no finding speaks of: the harmless ones, and those that were set aside. */
function* clauseParts({ checked }: FeatureContext, offset: number): Generator<Part> {
  for (const clause of checked.analysis.legal?.heard ?? []) {
    if (!holds(clause.span, offset)) continue;
    if (
      checked.reports.some(
        ({ finding }) => finding.rule === clause.rule && holds(finding.span, offset),
      )
    )
      continue;
    const markdown = explainClause(clause);
    if (markdown !== undefined) yield { markdown, span: clause.span };
  }
}

function* cardParts({ checked }: FeatureContext, offset: number): Generator<Part> {
  const { card } = checked.analysis;
  const hover = card && cardHover(card, offset);
  if (hover) yield hover;
}

function* mofParts({ checked }: FeatureContext, offset: number): Generator<Part> {
  const { mof } = checked.analysis;
  const hover = mof && mofHover(mof.document, offset);
  if (!hover) return;
  const lines = [`**${escapeMarkdown(hover.title)}**`, ...hover.lines.map(escapeMarkdown)];
  yield { markdown: lines.join('\n\n'), span: hover.span };
}

function* termParts(context: FeatureContext, offset: number): Generator<Part> {
  const part = termHoverAt(context, offset);
  if (part) yield part;
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function narrowest(spans: readonly Span[]): Span | undefined {
  let best: Span | undefined;
  for (const span of spans) {
    if (!best || span.end - span.start < best.end - best.start) best = span;
  }
  return best;
}
