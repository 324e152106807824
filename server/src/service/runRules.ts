import type { Finding, Fix } from '../core/finding';
import type { Rule } from '../core/rule';
import type { Report } from './analysis';

/** What the rules find in `context`, each finding still tied to the rule that can answer it. */
export function* runRules<C>(rules: Iterable<Rule<C>>, context: C): Generator<Report> {
  for (const rule of rules) {
    for (const finding of rule.check(context)) yield reportOf(rule, finding, context);
  }
}

/** `finding` with the fixes that `rule` has for it. */
export function reportOf<C>(rule: Rule<C>, finding: Finding, context: C): Report {
  return lazily(finding, () => rule.fixes?.(finding, context) ?? []);
}

/** `report` with more fixes after its own. */
export function withFixes(report: Report, more: () => Iterable<Fix>): Report {
  return lazily(report.finding, () => [...report.fixes(), ...more()]);
}

/** A finding whose fixes are worked out once, when they are first asked for. */
export function lazily(finding: Finding, work: () => Iterable<Fix>): Report {
  let fixes: readonly Fix[] | undefined;
  return { finding, fixes: () => (fixes ??= Object.freeze([...work()])) };
}
