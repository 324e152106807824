import type { Fix, Finding } from '../core/finding';
import { pageOf } from '../core/rule';
import { severities, type Severity } from '../core/severity';
import type { MofVerdict } from '../service/analysis';
import type { CheckedFile, CheckRun } from './checkedFile';
import type { Lines, Range } from './lines';

/** The version of the shapes below; it grows only when a reader of the old shape would break. */
const shapeVersion = 1;

/** The folder of the rules' pages, relative to the project's root. */
const docsFolder = 'docs/rules';

export type Counts = Record<Severity, number>;

/** One file as `--format json` and `ndjson` print it. */
export function fileJson({ path, lines, checked }: CheckedFile): object {
  const { analysis, reports } = checked;
  return {
    path,
    kind: checked.document.kind,
    license: analysis.license,
    terms: analysis.terms,
    completeness: analysis.completeness,
    ...(analysis.mof ? { mof: mofJson(analysis.mof) } : {}),
    findings: reports.map(({ finding, fixes }) => findingJson(finding, fixes(), lines)),
  };
}

/** The class reached and how far each is, in percent; a class lacks what stands in its list. */
function mofJson({ class: reached, document }: MofVerdict): object {
  return {
    class: reached,
    classes: document.evaluation.classes.map(({ class: number, progress, lacking }) => ({
      class: number,
      progress,
      lacking: lacking.map(({ component, status }) => ({ component: component.name, status })),
    })),
  };
}

function findingJson(finding: Finding, fixes: readonly Fix[], lines: Lines): object {
  return {
    rule: finding.rule,
    freedom: finding.freedom,
    severity: finding.severity,
    message: finding.message,
    range: lines.range(finding.span),
    help: `${docsFolder}/${pageOf(finding.rule)}`,
    ...(finding.evidence?.length
      ? { evidence: finding.evidence.map((span) => lines.range(span)) }
      : {}),
    ...(finding.related?.length
      ? { related: finding.related.map((place) => relatedJson(place, lines)) }
      : {}),
    fixes: fixes.map((fix) => fix.title),
  };
}

function relatedJson(
  { uri, span, message }: NonNullable<Finding['related']>[number],
  lines: Lines,
): { uri?: string; range?: Range; message: string } {
  // Offsets into another file can't be turned into positions without its text.
  return uri === undefined ? { range: lines.range(span), message } : { uri, message };
}

export function countFindings(files: Iterable<CheckedFile>): Counts {
  const counts: Counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { checked } of files) {
    for (const { finding } of checked.reports) counts[finding.severity]++;
  }
  return counts;
}

/** The whole run, as product readers know it. */
export function runJson({ files, errors }: CheckRun): string {
  const value = {
    version: shapeVersion,
    files: files.map(fileJson),
    ...(errors.length > 0 ? { errors } : {}),
    summary: { files: files.length, ...orderedCounts(countFindings(files)) },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function orderedCounts(counts: Counts): Counts {
  return Object.fromEntries(severities.map((severity) => [severity, counts[severity]])) as Counts;
}
