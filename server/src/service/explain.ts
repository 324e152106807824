import type { Finding } from '../core/finding';
import { harmlessClauses, type Clause } from '../clauses/index';
import { escapeMarkdown } from '../core/markdown';
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

/**
 * What an author wants to know where a finding stands in `text`. The message is left out: editors
 * show it right above, with the other diagnostics of the place.
 */
export function explainFinding(finding: Finding, text: string): string {
  const rule = ruleById(finding.rule);
  return rule ? explainRuleFor(rule, becauseOf(finding, text)) : finding.message;
}

/** The same where the finding only points to: there the editor shows no message. */
export function explainRelated(finding: Finding): string {
  const rule = ruleById(finding.rule);
  return rule ? explainRuleFor(rule, finding.message) : finding.message;
}

/** How many of the words a finding rests on are quoted, and how much of each, in UTF-16 code units. */
const quoted = 3;
const quotedLength = 60;

/** The document's words that a finding rests on; undefined where it names none. */
function becauseOf({ evidence = [] }: Finding, text: string): string | undefined {
  const words = new Set<string>();
  for (const { start, end } of evidence) {
    // Blanks are folded, so a little more than is shown has to be looked at, but never a whole page.
    const part = text.slice(start, Math.min(end, start + 4 * quotedLength)).trim();
    const line = part.replace(/\s+/g, ' ');
    if (line !== '') words.add(shortened(line));
    if (words.size === quoted) break;
  }
  if (words.size === 0) return undefined;
  return `Because of: ${[...words].map((each) => `“${escapeMarkdown(each)}”`).join(', ')}`;
}

/** Cut at the end of a word where there is one, and never inside a surrogate pair. */
function shortened(line: string): string {
  if (line.length <= quotedLength) return line;
  const cut = line.slice(0, quotedLength - 1).replace(/[\ud800-\udbff]$/, '');
  const blank = cut.lastIndexOf(' ');
  return `${blank > quotedLength / 2 ? cut.slice(0, blank) : cut}…`;
}

/** What an author wants to know of any clause, harmful or harmless; undefined where nothing is known of its kind. */
export function explainClause(clause: Clause): string | undefined {
  const rule = clause.rule === null ? undefined : ruleById(clause.rule);
  if (rule) return explainRuleFor(rule, clause.message);
  const harmless = harmlessClauses.get(clause.kind);
  return harmless && `**${harmless.title}** · takes no freedom away\n\n${harmless.explanation}`;
}

function explainRuleFor(rule: RuleInfo, about: string | undefined): string {
  const { takes, from, instead, source } = rule.explanation;
  return [
    `**${rule.title}**${rule.freedom ? ` · the freedom to ${rule.freedom}` : ''}`,
    ...(about === undefined ? [] : [about]),
    `${takes} _${from}_`,
    `**Instead:** ${instead}`,
    `[${source.title}](${source.url}) · \`${rule.id}\``,
  ].join('\n\n');
}
