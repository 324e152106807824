import { atLeast, type Severity } from '../core/severity';
import type { CheckRun } from './checkedFile';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** A run as workflow commands, which a pull request shows as annotations. Columns are 1-based. */
export function* githubRun({ files, errors }: CheckRun, threshold: Severity): Generator<string> {
  for (const { path, lines, checked } of files) {
    for (const { finding } of checked.reports) {
      if (!atLeast(finding.severity, threshold)) continue;
      const { start, end } = lines.range(finding.span);
      const properties = [
        `file=${property(path)}`,
        `line=${start.line + 1}`,
        `endLine=${end.line + 1}`,
        // Columns are only understood within one line.
        ...(start.line === end.line
          ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`]
          : []),
        `title=${property(finding.rule)}`,
      ];
      yield `::${commands[finding.severity]} ${properties.join(',')}::${data(finding.message)}\n`;
    }
  }
  for (const { path, message } of errors)
    yield `::error file=${property(path)}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
