import type { Span } from '../core/span';
import type { TextModel } from '../text/index';
import type { Clause, ClauseReading, Register } from './clause';
import type { JudgingRule } from './define';
import {
  isAcceptance,
  isAlternative,
  isBoilerplate,
  isDefinition,
  isDisclaimer,
  permitted,
  type Verdict,
} from './judging';
import { passagesOf, type Grants, type Passage } from './passage';
import { harmlessKindOf } from './harmless/index';
import { isNormative } from './prose';
import { judgingRules } from './rules/index';

interface Found {
  readonly rule: JudgingRule;
  readonly passage: Passage;
  readonly verdict: Verdict;
}

/** "You may use, modify and distribute it, provided …", without a purpose. */
function grantsAnyUse(passage: Passage): boolean {
  const acts = ['use', 'modify', 'copy'] as const;
  return (
    !passage.has('research', 'noncommercial', 'commercial', 'permittedPurpose', 'nonProduction') &&
    acts.every((act) => permitted(passage, act).length > 0)
  );
}

function grantsOf(passages: readonly Passage[]): Grants {
  let share = false;
  let modify = false;
  let anyUse = false;
  for (const passage of passages) {
    if (isDisclaimer(passage)) continue;
    if (passage.has('forbid', 'forbidden', 'only', 'consent')) continue;
    share ||= permitted(passage, 'distribute', 'sublicense').length > 0;
    modify ||= permitted(passage, 'modify').length > 0;
    anyUse ||= !passage.leadIn && grantsAnyUse(passage);
  }
  return { share, modify, anyUse };
}

function* judge(
  passages: readonly Passage[],
  grants: Grants,
  register: Register,
): Generator<Found> {
  const useLists = new Set<number>();
  for (const passage of passages) {
    if (passage.hits.length === 0 || (passage.block.kind === 'heading' && !passage.item)) continue;
    if (register === 'prose' && !isNormative(passage)) continue;
    const definition = isDefinition(passage);
    if (isDisclaimer(passage) || isAcceptance(passage) || isBoilerplate(passage)) continue;
    for (const rule of judgingRules) {
      if (passage.item && isAlternative(passage) && rule.id !== 'use/excluded-parties') continue;
      if (!rule.inUseLists && passage.leadIn && useLists.has(passage.leadIn.start)) continue;
      if (definition && !rule.inDefinitions) continue;
      const verdict = rule.judge(passage, grants);
      if (verdict && rule.wholeList && passage.sentence.open) useLists.add(passage.span.start);
      if (verdict) yield { rule, passage, verdict };
    }
  }
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

/** The clauses that restrict nothing, where no restriction was found. */
function* harmless(passages: readonly Passage[], taken: readonly Found[]): Generator<Clause> {
  const restricting = new Set(taken.map(({ passage }) => passage));
  for (const passage of passages) {
    if (restricting.has(passage) || passage.block.kind === 'heading') continue;
    const kind = harmlessKindOf(passage);
    if (!kind) continue;
    yield {
      kind: kind.kind,
      rule: null,
      freedom: null,
      span: passage.span,
      evidence: [],
      related: [],
      severity: 'hint',
      message: kind.title,
    };
  }
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
  const passages = model.blocks.flatMap((block) => [...passagesOf(model, block, register)]);
  const grants = grantsOf(passages);
  const all = [...judge(passages, grants, register)];
  const limitsUse = all.some(
    ({ rule, verdict }) => rule.freedom === 'use' && !verdict.probable && !verdict.besideUseLimits,
  );
  const found = limitsUse
    ? all
    : all.filter(({ rule, verdict }) => !rule.besideUseLimits && !verdict.besideUseLimits);
  const harmlessOnes = register === 'prose' ? [] : [...harmless(passages, found)];
  const clauses = withoutRepeats([...merged(found), ...harmlessOnes].sort(byPlace));
  return Object.freeze({ register, clauses });
}
