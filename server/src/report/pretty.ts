import { atLeast, severities, type Severity } from '../core/severity';
import type { Report } from '../service/analysis';
import { verdictOf } from '../service/verdict';
import type { CheckedFile, CheckRun } from './checkedFile';
import { excerpt } from './excerpt';
import { countFindings, type Counts } from './json';
import type { Style } from './style';

export interface PrettyOptions {
  readonly style: Style;
  /** The terminal's width. */
  readonly columns: number;
  /** Findings below it are counted, not shown. */
  readonly threshold: Severity;
}

/** Narrowest and widest line that source is shown in. */
const narrowest = 40;
const widest = 160;

/** A run as a person reads it. */
export function* prettyRun(run: CheckRun, options: PrettyOptions): Generator<string> {
  for (const file of run.files) yield* prettyFile(file, options);
  yield prettySummary(run, options);
}

function* prettyFile(file: CheckedFile, options: PrettyOptions): Generator<string> {
  const { style, threshold } = options;
  const shown = file.checked.reports.filter(({ finding }) => atLeast(finding.severity, threshold));
  const verdict = verdictOf(file.checked);
  yield `${style.bold(file.path)}${verdict === '' ? '' : `  ${style.dim(verdict)}`}\n`;
  for (const report of shown) yield prettyFinding(report, file, options);
  if (shown.length > 0) yield '\n';
}

function prettyFinding(
  { finding, fixes }: Report,
  file: CheckedFile,
  options: PrettyOptions,
): string {
  const { style } = options;
  const { line, character } = file.lines.position(finding.span.start);
  const colour = colourOf(finding.severity, style);
  const head = `  ${line + 1}:${character + 1}  ${colour(finding.severity)}  ${style.bold(finding.rule)}  ${finding.message}`;
  const gutter = String(line + 1).length;
  const columns = Math.min(widest, Math.max(narrowest, options.columns)) - gutter - 5;
  const shown = excerpt(file.lines, finding.span, columns, finding.evidence);
  const blank = ' '.repeat(gutter);
  const bar = style.dim('|');
  const more =
    shown.more > 0
      ? style.dim(` … and ${shown.more} more ${shown.more === 1 ? 'line' : 'lines'}`)
      : '';
  const out = [
    head,
    `  ${style.dim(String(shown.lineNumber).padStart(gutter))} ${bar} ${shown.source}`,
    `  ${blank} ${bar} ${colour(shown.underline)}${more}`,
  ];
  const titles = fixes().map((fix) => fix.title);
  if (titles.length > 0)
    out.push(`  ${blank} ${style.dim('=')} ${style.green('fix')}: ${titles.join('; ')}`);
  return `${out.join('\n')}\n`;
}

function colourOf(severity: Severity, style: Style): (text: string) => string {
  switch (severity) {
    case 'error':
      return style.red;
    case 'warning':
      return style.yellow;
    case 'information':
    case 'hint':
      return style.blue;
  }
}

function prettySummary({ files, errors }: CheckRun, { style, threshold }: PrettyOptions): string {
  const counts = countFindings(files);
  const shown = severities.filter((severity) => atLeast(severity, threshold));
  const hidden = severities.filter((severity) => !atLeast(severity, threshold));
  const found = shown
    .filter((severity) => counts[severity] > 0)
    .map((severity) => numbered(counts, severity));
  const parts = [`${files.length} ${files.length === 1 ? 'document' : 'documents'} checked`];
  parts.push(found.length > 0 ? found.join(', ') : 'nothing found');
  if (errors.length > 0) parts.push(`${errors.length} not readable`);
  const unseen = hidden
    .filter((severity) => counts[severity] > 0)
    .map((severity) => numbered(counts, severity));
  const note =
    unseen.length > 0 ? style.dim(` (${unseen.join(', ')} below --severity ${threshold})`) : '';
  return `${parts.join(': ')}${note}\n`;
}

const plurals: Readonly<Record<Severity, string>> = {
  error: 'errors',
  warning: 'warnings',
  information: 'remarks',
  hint: 'hints',
};

function numbered(counts: Counts, severity: Severity): string {
  const count = counts[severity];
  if (count !== 1) return `${count} ${plurals[severity]}`;
  return `1 ${severity === 'information' ? 'remark' : severity}`;
}
