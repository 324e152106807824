import { pageOf, type RuleInfo } from '../core/rule';
import { explainRule } from './explain';

const note = '<!-- Written by `npm run generate` from the rule itself; changes belong there. -->';

/** A rule's page: what hover says, its examples with their findings drawn under them, and how to set it. */
export function rulePage(rule: RuleInfo): string {
  const found = rule.examples.filter(({ text }) => isFound(text));
  const silent = rule.examples.filter(({ text }) => !isFound(text));
  const parts = [
    note,
    explainRule(rule),
    ...section(
      'Found',
      found.map(({ text }) => fence(text)),
    ),
    ...section(
      'Not found',
      silent.map(({ text }) => fence(text)),
    ),
    '## Set it',
    [
      `In the editor's settings or a project's \`.four-freedoms.yml\`, to \`off\`, \`hint\`, \`information\`, \`warning\` or \`error\`:`,
      fence(`severity:\n  ${rule.id}: ${rule.severity === 'hint' ? 'off' : 'hint'}`, 'yaml'),
    ].join('\n\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The list of all rules, by area. */
export function rulesIndex(rules: readonly RuleInfo[]): string {
  const areas = new Map<string, RuleInfo[]>();
  for (const rule of rules) {
    const area = rule.id.slice(0, rule.id.indexOf('/'));
    areas.set(area, [...(areas.get(area) ?? []), rule]);
  }
  const parts = [note, '# Rules'];
  for (const [area, members] of areas) {
    const rows = members.map(
      (rule) => `| [\`${rule.id}\`](${pageOf(rule.id)}) | ${cell(rule.title)} | ${rule.severity} |`,
    );
    parts.push(
      `## ${area}`,
      ['| Rule | Finds | Severity |', '| --- | --- | --- |', ...rows].join('\n'),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function* section(title: string, parts: readonly string[]): Generator<string> {
  if (parts.length === 0) return;
  yield `## ${title}`;
  yield* parts;
}

/** True where something is drawn under the example. */
function isFound(text: string): boolean {
  return text.split('\n').some((line) => /^[ \u3000]*\^/.test(line));
}

/** A code block whose fence is longer than any within. */
function fence(text: string, language = 'text'): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${text.replace(/\n$/, '')}\n${ticks}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
