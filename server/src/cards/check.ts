import { toFinding } from '../clauses';
import type { Finding } from '../core/finding';
import type { OsaidVersion } from '../core/freedom';
import type { Card } from './card';
import { judge, type CompletenessReport } from './completeness/judge';
import { CardContext, type CardSurroundings } from './context';
import type { RepositoryFacts } from './repository';
import { cardRules } from './rules';

/**
 * All that is to be said of a card: its rules' findings, and the restrictions that its gate and its normative
 * sentences set. By place, then rule. Severities are the rules' own; settings are applied by the caller.
 */
export function checkCard(card: Card, surroundings: CardSurroundings): readonly Finding[] {
  return findingsOf(new CardContext(card, surroundings));
}

export function findingsOf(context: CardContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const rule of cardRules) findings.push(...rule.check(context));
  findings.push(...clauseFindings(context));
  return findings.sort(byPlace);
}

/** The restrictions that the card itself sets, as findings of the clause rules. */
export function clauseFindings({ clauses, card }: CardContext): readonly Finding[] {
  if (card.kind === 'eval-results' || card.template) return [];
  return clauses.flatMap((clause) => toFinding(clause) ?? []);
}

/** What a card tells of what a version of the Open Source AI Definition asks for. */
export function completeness(
  card: Card,
  version: OsaidVersion,
  repository?: RepositoryFacts,
): CompletenessReport {
  return judge(card, version, repository);
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
