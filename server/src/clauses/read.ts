import type { Span } from '../core/span';
import type { Block, TextModel } from '../text/index';
import type { Clause, ClauseReading, Register } from './clause';
import type { JudgingRule } from './define';
import type { HarmlessKind } from './harmless/kinds';
import { judgeBlock, type Judgement } from './judge';
import type { Verdict } from './judging/index';
import { withQuotes } from './message';
import { contextOf, passageAt, type Grants, type Passage } from './passage';

interface Found {
  readonly rule: JudgingRule;
  readonly passage: Passage;
  readonly verdict: Verdict;
  /** The lead-in of the outermost list that the clause opens or belongs to, where its rule takes lists as one. */
  readonly list: Span | null;
}

function clauseOf(text: string, found: Found): Clause {
  const { rule, passage, verdict } = found;
  return {
    kind: rule.kind,
    rule: rule.id,
    freedom: rule.freedom,
    span: passage.span,
    evidence: evidenceOf(passage, verdict),
    related: [],
    severity: verdict.probable ? 'information' : rule.severity,
    message: withQuotes(verdict.message, text, quotedBy(found)),
  };
}

function evidenceOf(passage: Passage, verdict: Verdict): readonly Span[] {
  return [...verdict.evidence].sort((a, b) => a.first - b.first).map((hit) => passage.spanOf(hit));
}

/** Hits no further apart than this (in tokens) are quoted together: "more than", "40", "users". */
const quotedTogether = 2;

/** What of the evidence the message quotes. */
function quotedBy({ rule, passage, verdict }: Found): readonly Span[] {
  const rows: { first: number; last: number }[] = [];
  const quoted = verdict.evidence.filter(({ concept }) => rule.quotes.has(concept));
  for (const { first, last } of [...quoted].sort((a, b) => a.first - b.first)) {
    const row = rows.at(-1);
    if (row && first - row.last <= quotedTogether) row.last = Math.max(row.last, last);
    else rows.push({ first, last });
  }
  return rows.map((row) => passage.spanOf(row));
}

/** What tells findings that are told as one: the items of a list that a rule takes whole, and those of one sentence. */
function listOf({ rule, passage, list }: Found): {
  readonly key: string;
  readonly span: Span | null;
} {
  const span = rule.wholeList ? (list ?? passage.leadIn) : null;
  if (span) return { key: `${rule.id}@${span.start}`, span };
  const sentence = passage.block.span.start + passage.sentence.start;
  return { key: `${rule.id}@${sentence}`, span: null };
}

/** One clause for items that say the same: on the lead-in where their list hangs, else from the first to the last. */
function* merged(text: string, found: readonly Found[]): Generator<Clause> {
  const lists = new Map<string, { readonly span: Span | null; readonly members: Found[] }>();
  for (const one of found) {
    const { key, span } = listOf(one);
    const list = lists.get(key);
    if (list) list.members.push(one);
    else lists.set(key, { span, members: [one] });
  }
  for (const { span, members } of lists.values()) {
    const [first] = members;
    if (!first) continue;
    const clause = clauseOf(text, first);
    if (members.length === 1) {
      yield clause;
      continue;
    }
    const spans = members.map(({ passage }) => passage.span);
    const whole = span ?? {
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    };
    yield {
      ...clause,
      span: whole,
      evidence: span
        ? clause.evidence
        : members.flatMap((one) => evidenceOf(one.passage, one.verdict)),
      related: spans
        .filter(({ start }) => start !== whole.start)
        .map((item) => ({ span: item, message: 'One of its items' })),
      message: withQuotes(first.verdict.message, text, members.flatMap(quotedBy)),
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
  const clauses = withoutRepeats(
    [...merged(model.text, withoutBoilerplate(found)), ...harmless].sort(byPlace),
  );
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
  /** By block, the lead-in of the list of prohibited uses that it opens or is part of. */
  const useLists = new Map<number, Span>();
  model.blocks.forEach((block, index) => {
    const outer = (block.leadIn && useLists.get(block.leadIn.block)) ?? null;
    const { judgements, opensUseList } = judgeBlock(
      model,
      block,
      register,
      contexts[index] ?? '',
    ).verdicts(grants, outer !== null);
    if (outer) useLists.set(index, outer);
    for (const judgement of judgements) {
      if (judgement.harmless) {
        harmless.push(harmlessClause(block, judgement, judgement.harmless));
        continue;
      }
      const { rule, verdict, place } = judgement;
      const passage = passageAt(model, block, register, place);
      if (!passage) continue;
      const opens = opensUseList && rule.wholeList && passage.sentence.open;
      const list = outer && place.sentence === 0 ? outer : opens ? passage.span : null;
      if (list && opens) useLists.set(index, list);
      found.push({ rule, passage, verdict, list });
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
