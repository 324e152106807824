import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { Clause } from '../clauses/index';
import { mofOutline, type MofOutlineItem } from '../mof/index';
import type { LegalText } from '../service/legalText';
import { runInTitle } from '../text/runInTitle';
import { ruleById } from '../service/rules';
import type { FeatureContext } from './context';
import { rangeOf } from './positions';

/** Longest name shown in an outline, in UTF-16 code units. */
const longestName = 60;

interface Open {
  readonly symbol: DocumentSymbol;
  readonly depth: number;
  /** How many numbers its own consists of; 0 without a number. */
  readonly level: number;
  readonly named: boolean;
}

/** "Section III", "第三条": a number with its noun, under which bare numbers may run on. */
function isNamed(label: string | null): boolean {
  return label !== null && /\s|第/.test(label);
}

/** The outline of a licence text: its titles, and below each the clauses that take something away. */
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
  const levels = new Map(legal.sections().all.map(({ block, path }) => [block, path.length]));
  for (const [index, block] of blocks.entries()) {
    const isHeading = block.kind === 'heading';
    const level = levels.get(index) ?? 0;
    if (!isHeading && level === 0) continue;
    takeClauses(block.span.start);
    let depth = isHeading ? block.depth : 0;
    if (isHeading) {
      while ((open.at(-1)?.depth ?? 0) >= depth) close(open, block.span.start, context);
    } else {
      // Its number tells the rank: that of the titles with as many numbers, which end here.
      const named = isNamed(block.label);
      const ends = ({ level: rank, named: above }: Open): boolean =>
        rank >= level && (named || !above);
      for (let top = open.at(-1); top && ends(top); top = open.at(-1))
        depth = close(open, block.span.start, context)?.depth ?? 0;
      depth ||= (open.at(-1)?.depth ?? 0) + 1;
    }
    const title = isHeading ? block.span : runInTitle(checked.document.text, blocks, index);
    if (!title) continue;
    const symbol = {
      name: nameOf(block.label, checked.document.text.slice(title.start, title.end)),
      kind: SymbolKind.Namespace,
      range: rangeOf(document, block.span),
      selectionRange: rangeOf(document, title),
      children: [],
    };
    (open.at(-1)?.symbol.children ?? roots).push(symbol);
    open.push({ symbol, depth, level, named: isNamed(block.label) });
  }
  const end = checked.document.text.length;
  takeClauses(end + 1);
  while (open.length > 0) close(open, end, context);
  return roots;
}

/** A section reaches to where the next of its rank begins. */
function close(open: Open[], end: number, { document }: FeatureContext): Open | undefined {
  const closed = open.pop();
  if (closed) closed.symbol.range = { ...closed.symbol.range, end: document.positionAt(end) };
  return closed;
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

function nameOf(number: string | null, text: string): string {
  const title = text.replace(/\s+/g, ' ').trim();
  const label = number !== null && !title.startsWith(number) ? `${number}. ` : '';
  const name = `${label}${title}`;
  if (name === '') return '…';
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}
