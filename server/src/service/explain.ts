import type { Finding } from '../core/finding';
import { harmlessClauses, type Clause } from '../clauses/index';
import type { RuleInfo } from '../core/rule';
import { describeLicense, findLicense } from '../licenses/index';
import { ruleById } from './rules';

/** What is known of a rule or licence, as Markdown; undefined where nothing has this id. */
export function explainMarkdown(id: string): string | undefined {
  const rule = ruleById(id);
  if (rule) return explainRule(rule);
  const license = findLicense(id);
  return license && describeLicense(license);
}

/** A rule's page without its examples. */
export function explainRule(rule: RuleInfo): string {
  const { takes, from, instead, source } = rule.explanation;
  return [
    `# ${rule.title}`,
    `\`${rule.id}\`${rule.freedom ? ` · the freedom to ${rule.freedom}` : ''} · ${rule.severity}`,
    `**What it takes.** ${takes}`,
    `**From whom.** ${from}`,
    `**What to do instead.** ${instead}`,
    `Source: [${source.title}](${source.url})`,
  ].join('\n\n');
}

/** What an author wants to know where a finding stands. */
export function explainFinding(finding: Finding): string {
  const rule = ruleById(finding.rule);
  return rule ? explainRuleFor(rule, finding.message) : finding.message;
}

/** What an author wants to know of any clause, harmful or harmless; undefined where nothing is known of its kind. */
export function explainClause(clause: Clause): string | undefined {
  const rule = clause.rule === null ? undefined : ruleById(clause.rule);
  if (rule) return explainRuleFor(rule, clause.message);
  const harmless = harmlessClauses.get(clause.kind);
  return harmless && `**${harmless.title}** · takes no freedom away\n\n${harmless.explanation}`;
}

function explainRuleFor(rule: RuleInfo, message: string): string {
  const { takes, from, instead, source } = rule.explanation;
  return [
    `**${rule.title}**${rule.freedom ? ` · the freedom to ${rule.freedom}` : ''}`,
    message,
    `${takes} _${from}_`,
    `**Instead:** ${instead}`,
    `[${source.title}](${source.url}) · \`${rule.id}\``,
  ].join('\n\n');
}
