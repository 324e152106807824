import type { Finding } from '../core/finding';
import type { RuleInfo } from '../core/rule';
import { ruleById } from './rules';

/** What is known of a rule or licence, as Markdown; undefined where nothing has this id. */
export function explainMarkdown(id: string): Promise<string | undefined> {
  const rule = ruleById(id);
  return Promise.resolve(rule && explainRule(rule));
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
  if (!rule) return finding.message;
  const { takes, from, instead, source } = rule.explanation;
  return [
    `**${rule.title}**${rule.freedom ? ` · the freedom to ${rule.freedom}` : ''}`,
    finding.message,
    `${takes} _${from}_`,
    `**Instead:** ${instead}`,
    `[${source.title}](${source.url}) · \`${rule.id}\``,
  ].join('\n\n');
}
