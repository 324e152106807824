import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Clause } from '../clauses/index';
import { mofOutline, type MofOutlineItem } from '../mof/index';
import type { LegalText } from '../service/legalText';
import type { Block } from '../text/index';
import { ruleById } from '../service/rules';
import type { FeatureContext } from './context';
import { rangeOf } from './positions';

/** Longest name shown in an outline, in UTF-16 code units. */
const longestName = 60;

interface Open {
  readonly symbol: DocumentSymbol;
  readonly depth: number;
}

/** The outline of a licence text: its headings, and below each the clauses that take something away. */
export function documentSymbols(context: FeatureContext): DocumentSymbol[] {
  const { legal, mof } = context.checked.analysis;
  if (mof) return mofOutline(mof.document).map((item) => mofSymbol(item, context));
  return legal ? legalSymbols(legal, context) : [];
}

const mofKinds: Readonly<Record<MofOutlineItem['kind'], SymbolKind>> = {
  release: SymbolKind.Package,
  class: SymbolKind.Namespace,
  component: SymbolKind.Object,
};

function mofSymbol(item: MofOutlineItem, context: FeatureContext): DocumentSymbol {
  return {
    name: item.name,
    detail: item.detail,
    kind: mofKinds[item.kind],
    range: rangeOf(context.document, item.span),
    selectionRange: rangeOf(context.document, item.nameSpan),
    children: item.children.map((child) => mofSymbol(child, context)),
  };
}

function legalSymbols(legal: LegalText, context: FeatureContext): DocumentSymbol[] {
  const { document, checked } = context;
  const { blocks } = legal.model;
  const roots: DocumentSymbol[] = [];
  const open: Open[] = [];
  const clauses = legal.heard.filter(({ rule }) => rule !== null);
  let next = 0;
  const takeClauses = (before: number): void => {
    for (
      let clause = clauses[next];
      clause && clause.span.start < before;
      clause = clauses[++next]
    ) {
      (open.at(-1)?.symbol.children ?? roots).push(symbolOf(clause, context));
    }
  };
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    takeClauses(block.span.start);
    while ((open.at(-1)?.depth ?? 0) >= block.depth) close(open, block.span.start, context);
    const range = rangeOf(document, block.span);
    const symbol = {
      name: nameOf(block, checked.document.text),
      kind: SymbolKind.Namespace,
      range,
      selectionRange: range,
      children: [],
    };
    (open.at(-1)?.symbol.children ?? roots).push(symbol);
    open.push({ symbol, depth: block.depth });
  }
  const end = checked.document.text.length;
  takeClauses(end + 1);
  while (open.length > 0) close(open, end, context);
  return roots;
}

/** A section reaches to where the next of its rank begins. */
function close(open: Open[], end: number, { document }: FeatureContext): void {
  const closed = open.pop();
  if (closed) closed.symbol.range = { ...closed.symbol.range, end: document.positionAt(end) };
}

function symbolOf(clause: Clause, { document }: FeatureContext): DocumentSymbol {
  const range = rangeOf(document, clause.span);
  const rule = clause.rule === null ? undefined : ruleById(clause.rule);
  return {
    name: rule?.title ?? clause.kind,
    detail: clause.rule ?? clause.kind,
    kind: SymbolKind.Event,
    range,
    selectionRange: range,
  };
}

function nameOf(block: Block, text: string): string {
  const title = text.slice(block.span.start, block.span.end).replace(/\s+/g, ' ').trim();
  const label = block.label !== null && !title.startsWith(block.label) ? `${block.label}. ` : '';
  const name = `${label}${title}`;
  if (name === '') return '…';
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}
