import type { Span } from '../core/span';
import type { Block, TextModel } from '../text/index';
import type { Clause, ClauseReading, Register } from './clause';
import type { JudgingRule } from './define';
import type { HarmlessKind } from './harmless/kinds';
import { judgeBlock, type Judgement } from './judge';
import type { Verdict } from './judging';
import { contextOf, passageAt, type Grants, type Passage } from './passage';

interface Found {
  readonly rule: JudgingRule;
  readonly passage: Passage;
  readonly verdict: Verdict;
}

function clauseOf({ rule, passage, verdict }: Found): Clause {
  return {
    kind: rule.kind,
    rule: rule.id,
    freedom: rule.freedom,
    span: passage.span,
    evidence: evidenceOf(passage, verdict),
    related: [],
    severity: verdict.probable ? 'information' : rule.severity,
    message: verdict.message,
  };
}

function evidenceOf(passage: Passage, verdict: Verdict): readonly Span[] {
  return [...verdict.evidence].sort((a, b) => a.first - b.first).map((hit) => passage.spanOf(hit));
}

/** One clause for a list whose items say the same: it stands on the lead-in, where its list hangs. */
function* merged(found: readonly Found[]): Generator<Clause> {
  const lists = new Map<string, Found[]>();
  for (const one of found) {
    const { rule, passage } = one;
    if (!rule.wholeList || !passage.leadIn) {
      yield clauseOf(one);
      continue;
    }
    const key = `${rule.id}@${passage.leadIn.start}`;
    lists.set(key, [...(lists.get(key) ?? []), one]);
  }
  for (const items of lists.values()) {
    const first = items[0];
    if (!first) continue;
    const clause = clauseOf(first);
    if (items.length === 1 || !first.passage.leadIn) {
      yield clause;
      continue;
    }
    yield {
      ...clause,
      span: first.passage.leadIn,
      related: items.map(({ passage }) => ({ span: passage.span, message: 'One of its items' })),
    };
  }
}

function harmlessClause(block: Block, { place }: Judgement, { kind, title }: HarmlessKind): Clause {
  const { tokens, sentences } = block.reading;
  const segment = sentences[place.sentence]?.segments[place.segment];
  const start = tokens[segment?.first ?? 0]?.start ?? 0;
  const end = tokens[(segment?.last ?? 1) - 1]?.end ?? start;
  return {
    kind,
    rule: null,
    freedom: null,
    span: { start: block.span.start + start, end: block.span.start + end },
    evidence: [],
    related: [],
    severity: 'hint',
    message: title,
  };
}

function byPlace(a: Clause, b: Clause): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    ((a.rule ?? a.kind) < (b.rule ?? b.kind) ? -1 : 1)
  );
}

/** One clause for one kind and place. */
function withoutRepeats(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.filter((clause, index) => {
    const before = clauses[index - 1];
    return (
      before?.rule !== clause.rule ||
      before.span.start !== clause.span.start ||
      before.span.end !== clause.span.end ||
      clause.rule === null
    );
  });
}

/** How to read the clauses of a text. */
export interface ReadClausesOptions {
  readonly register: Register;
  /** An earlier reading of the same document. */
  readonly previous?: ClauseReading | undefined;
}

/** Finds the clauses of a text: what takes a freedom away, and what the harmless clauses are. Pure and linear in the text. */
export function readClauses(model: TextModel, { register }: ReadClausesOptions): ClauseReading {
  const grants = { share: false, modify: false, anyUse: false };
  const contexts = model.blocks.map((block) => {
    const context = contextOf(model, block);
    const own = judgeBlock(model, block, register, context).grants;
    grants.share ||= own.share;
    grants.modify ||= own.modify;
    grants.anyUse ||= own.anyUse;
    return context;
  });
  const { found, harmless } = judgements(model, register, contexts, grants);
  const clauses = withoutRepeats([...merged(withoutBoilerplate(found)), ...harmless].sort(byPlace));
  return Object.freeze({ register, clauses });
}

function judgements(
  model: TextModel,
  register: Register,
  contexts: readonly string[],
  grants: Grants,
): { readonly found: readonly Found[]; readonly harmless: readonly Clause[] } {
  const found: Found[] = [];
  const harmless: Clause[] = [];
  /** Blocks that end in the lead-in of a list of prohibited uses. */
  const useLists = new Set<number>();
  model.blocks.forEach((block, index) => {
    const inUseList = block.leadIn !== null && useLists.has(block.leadIn.block);
    const verdicts = judgeBlock(model, block, register, contexts[index] ?? '').verdicts(
      grants,
      inUseList,
    );
    if (verdicts.opensUseList) useLists.add(index);
    for (const judgement of verdicts.judgements) {
      if (judgement.harmless) harmless.push(harmlessClause(block, judgement, judgement.harmless));
      else {
        const passage = passageAt(model, block, register, judgement.place);
        if (passage) found.push({ rule: judgement.rule, passage, verdict: judgement.verdict });
      }
    }
  });
  return { found, harmless };
}

/** Without what is no restriction in a text that limits no use, such as copyleft. */
function withoutBoilerplate(found: readonly Found[]): readonly Found[] {
  const limitsUse = found.some(
    ({ rule, verdict }) => rule.freedom === 'use' && !verdict.probable && !verdict.besideUseLimits,
  );
  if (limitsUse) return found;
  return found.filter(({ rule, verdict }) => !rule.besideUseLimits && !verdict.besideUseLimits);
}
