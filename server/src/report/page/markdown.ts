import { escapeMarkdown } from './escape';
import type { PageFinding, PageModel } from './model';
import {
  count,
  disclaimer,
  freedomWords,
  grantMarks,
  grantWords,
  kindWords,
  stateMarks,
  stateWords,
  summary,
  termsWords,
} from './words';

/** The page as Markdown, for a pull request or a wiki. */
export function reportMarkdown(model: PageModel): string {
  const parts = [
    `# ${escapeMarkdown(model.title)}`,
    summary(model),
    `_${disclaimer}_`,
    '## The four freedoms',
    ...model.freedoms.flatMap(({ freedom, grant, clauses }) => [
      `### ${freedom.charAt(0).toUpperCase()}${freedom.slice(1)}: ${grantMarks[grant]} ${grantWords[grant]}${clauses.length === 0 ? '' : `, ${count(clauses.length, 'clause')}`}`,
      freedomWords[freedom],
      list(clauses),
    ]),
    '## Completeness',
    model.components.length === 0
      ? 'There is no card that could state what is published.'
      : [
          '| Element | State | What is said of it |',
          '| --- | --- | --- |',
          ...model.components.map(
            ({ name, state, evidence }) =>
              `| ${name} | ${stateMarks[state]} ${stateWords[state]} | ${evidence.map(({ message }) => escapeMarkdown(message)).join(' ') || '—'} |`,
          ),
        ].join('\n'),
    '## Consistency',
    list(model.consistency) ||
      'Card, licence files, base models and data sets do not contradict one another.',
    ...(model.chain.length === 0 ? [] : ['## Licence chain', chain(model)]),
    ...(model.others.length === 0 ? [] : ['## Other findings', list(model.others)]),
    ...(model.waived.length === 0
      ? []
      : [
          '## Set aside',
          model.waived
            .map(
              ({ finding, reason }) =>
                `- \`${finding.rule}\` ${where(finding)}: ${escapeMarkdown(reason ?? 'no reason given')}`,
            )
            .join('\n'),
        ]),
    '## Documents',
    model.documents
      .map(
        ({ path, kind, verdict }) =>
          `- ${escapeMarkdown(path)} (${kindWords[kind]})${verdict === '' ? '' : `: ${escapeMarkdown(verdict)}`}`,
      )
      .join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function list(findings: readonly PageFinding[]): string {
  return findings
    .map((finding) => {
      const quote = finding.quote === '' ? '' : `\n  > ${escapeMarkdown(finding.quote)}`;
      return `- **${escapeMarkdown(finding.title)}** (${finding.severity}) ${where(finding)}\n  ${escapeMarkdown(finding.message)}${quote === '' ? '' : `\n${quote}`}`;
    })
    .join('\n');
}

function where({ place }: PageFinding): string {
  return `${escapeMarkdown(place.path)}:${place.range.start.line + 1}`;
}

function chain({ chain: nodes }: PageModel): string {
  const words = { base: 'base model', model: 'this repository', data: 'data set' };
  return nodes
    .map(
      ({ label, kind, license, terms }) =>
        `- ${words[kind]} **${escapeMarkdown(label)}**: ${escapeMarkdown(license ?? 'no licence known')} (${termsWords[terms]})`,
    )
    .join('\n');
}
