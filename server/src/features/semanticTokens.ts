import type { SemanticTokens } from 'vscode-languageserver-types';
import type { Clause } from '../clauses/index';
import type { Span } from '../core/span';
import type { FeatureContext } from './context';
import { semanticTokensLegend } from './offers';

const grants: ReadonlySet<string> = new Set(['grant', 'patent-grant', 'copyright-grant']);

interface Token {
  readonly span: Span;
  readonly type: number;
  readonly modifiers: number;
}

/** The words that clauses rest on, defined terms and cross-references, coloured by what they do. */
export function semanticTokens({ document, checked }: FeatureContext): SemanticTokens {
  const { legal } = checked.analysis;
  if (!legal) return { data: [] };
  const tokens: Token[] = [];
  for (const clause of legal.heard) {
    for (const span of clause.evidence)
      tokens.push({ span, type: typeOf(clause), modifiers: modifiersOf(clause) });
  }
  const term = semanticTokensLegend.tokenTypes.indexOf('definedTerm');
  const declaration = 1 << semanticTokensLegend.tokenModifiers.indexOf('declaration');
  for (const { span, term: defined } of legal.terms().uses) {
    const isName = span.start >= defined.name.start && span.end <= defined.name.end;
    tokens.push({ span, type: term, modifiers: isName ? declaration : 0 });
  }
  const reference = semanticTokensLegend.tokenTypes.indexOf('reference');
  for (const { span } of legal.references()) tokens.push({ span, type: reference, modifiers: 0 });
  return { data: encode(tokens, document, checked.document.text) };
}

function typeOf({ rule, kind }: Clause): number {
  const name = rule !== null ? 'restriction' : grants.has(kind) ? 'grant' : 'duty';
  return semanticTokensLegend.tokenTypes.indexOf(name);
}

function modifiersOf({ freedom }: Clause): number {
  return freedom === null ? 0 : 1 << semanticTokensLegend.tokenModifiers.indexOf(freedom);
}

/** LSP's five numbers a token; tokens must neither overlap nor cross a line break. */
function encode(tokens: Token[], document: FeatureContext['document'], text: string): number[] {
  tokens.sort((a, b) => a.span.start - b.span.start || a.type - b.type);
  const data: number[] = [];
  let end = 0;
  let line = 0;
  let character = 0;
  for (const { span, type, modifiers } of tokens) {
    if (span.start < end) continue;
    end = span.end;
    for (const piece of lines(text, span)) {
      const start = document.positionAt(piece.start);
      data.push(
        start.line - line,
        start.line === line ? start.character - character : start.character,
        piece.end - piece.start,
        type,
        modifiers,
      );
      line = start.line;
      character = start.character;
    }
  }
  return data;
}

function* lines(text: string, span: Span): Generator<Span> {
  let start = span.start;
  for (let at = span.start; at <= span.end; at++) {
    const code = text.charCodeAt(at);
    if (at < span.end && code !== 0x0a && code !== 0x0d) continue;
    if (at > start) yield { start, end: at };
    start = at + 1;
  }
}
