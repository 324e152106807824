import type { Finding } from '../core/finding';
import type { Severity } from '../core/severity';
import { pageOf } from '../core/rule';
import { allRules } from '../service/rules';
import type { CheckedFile, CheckRun } from './checkedFile';
import type { Lines } from './lines';

const schema = 'https://json.schemastore.org/sarif-2.1.0.json';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export interface SarifOptions {
  readonly toolVersion: string;
}

/** A run as SARIF 2.1.0. Columns are UTF-16 code units, 1-based; an end column is exclusive. */
export function runSarif(run: CheckRun, { toolVersion }: SarifOptions): string {
  const rules = allRules.map((rule) => ({
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.explanation.takes },
    help: { text: `${rule.explanation.takes} ${rule.explanation.instead}` },
    helpUri: rule.explanation.source.url,
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: [rule.freedom ?? rule.id.slice(0, rule.id.indexOf('/'))],
      page: pageOf(rule.id),
    },
  }));
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const value = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'four-freedoms', semanticVersion: toolVersion, rules } },
        columnKind: 'utf16CodeUnits',
        artifacts: run.files.map(({ path }) => ({ location: { uri: uriOf(path) } })),
        results: run.files.flatMap((file, artifact) => [...resultsOf(file, artifact, indexes)]),
        invocations: [
          {
            executionSuccessful: run.errors.length === 0,
            toolExecutionNotifications: run.errors.map(({ path, message }) => ({
              level: 'error',
              message: { text: message },
              locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
            })),
          },
        ],
      },
    ],
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function* resultsOf(
  { path, lines, checked }: CheckedFile,
  artifact: number,
  indexes: ReadonlyMap<string, number>,
): Generator<object> {
  const location = { uri: uriOf(path), index: artifact };
  for (const { finding } of checked.reports) {
    yield { ...resultOf(finding, lines, location), ruleIndex: indexes.get(finding.rule) ?? -1 };
  }
  for (const { finding, reason, by } of checked.waived) {
    yield {
      ...resultOf(finding, lines, location),
      ruleIndex: indexes.get(finding.rule) ?? -1,
      suppressions: [
        {
          kind: by === 'comment' ? 'inSource' : 'external',
          ...(reason === undefined ? {} : { justification: reason }),
        },
      ],
    };
  }
}

function resultOf(
  finding: Finding,
  lines: Lines,
  artifactLocation: { uri: string; index: number },
): object {
  const related = (finding.related ?? []).map(({ uri, span, message }, id) => ({
    id: id + 1,
    message: { text: message },
    physicalLocation:
      uri === undefined
        ? { artifactLocation, region: regionOf(lines, span) }
        : { artifactLocation: { uri } },
  }));
  return {
    ruleId: finding.rule,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(lines, finding.span) } }],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
  };
}

function regionOf(lines: Lines, span: Finding['span']): object {
  const { start, end } = lines.range(span);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A path as the relative reference that SARIF wants. */
function uriOf(path: string): string {
  return path
    .replaceAll('\\', '/')
    .split('/')
    .map((segment) => encodeURIComponent(segment))
    .join('/');
}
