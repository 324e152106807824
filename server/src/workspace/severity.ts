import type { Settings } from '../core/settings';
import type { Severity, SeveritySetting } from '../core/severity';

/**
 * The severity at which `rule` speaks under `settings`: what is set for the rule itself, else for
 * its area (`card/*`), else `own`.
 */
export function severityOf(rule: string, own: Severity, settings: Settings): SeveritySetting {
  const set = settings.severity[rule];
  if (set !== undefined) return set;
  const slash = rule.indexOf('/');
  return (slash > 0 ? settings.severity[`${rule.slice(0, slash)}/*`] : undefined) ?? own;
}
