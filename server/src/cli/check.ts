import { atLeast, type Severity } from '../core/severity';
import type { CheckedFile, CheckRun, FailedFile } from '../report/checkedFile';
import { githubRun } from '../report/github';
import { fileJson, runJson } from '../report/json';
import { prettyRun } from '../report/pretty';
import { colorStyle, plainStyle } from '../report/style';
import { prettyWaivers, waiversJson } from '../report/waivers';
import { classify } from '../workspace/classify';
import { checkArguments, Misuse, type CheckArguments, type ParsedArguments } from './arguments';
import { Checker } from './checker';
import { exitCodes, type CliHost, type ExitCode } from './host';
import { gather, type InputResult } from './inputs';
import { readNdjson } from './ndjson';

/** `four-freedoms check`. */
export async function check(host: CliHost, parsed: ParsedArguments): Promise<ExitCode> {
  const options = checkArguments(parsed);
  const checker = await Checker.create(host, options);
  const files: CheckedFile[] = [];
  const errors: FailedFile[] = [];
  let found = false;
  for await (const result of inputsOf(host, options)) {
    if ('skipped' in result) {
      host.stderr.write(
        `${result.skipped}: not a document this tool knows; --kind says what it is\n`,
      );
    } else if ('error' in result) {
      errors.push(result.error);
      host.stderr.write(`${result.error.path}: ${result.error.message}\n`);
      if (options.format === 'ndjson')
        writeLine(host, { path: result.error.path, error: result.error.message });
    } else {
      const file = await checker.check(result.input);
      if (!file) continue;
      found ||= hasFindings(file, options.threshold);
      // A stream is written as it comes and does not pile up.
      if (options.format === 'ndjson' && !options.waivers) writeLine(host, fileJson(file));
      else files.push(file);
    }
  }
  await write(host, { files, errors }, options);
  if (errors.length > 0) return exitCodes.misuse;
  return found ? exitCodes.findings : exitCodes.clean;
}

async function* inputsOf(host: CliHost, options: CheckArguments): AsyncGenerator<InputResult> {
  switch (options.input) {
    case 'paths':
      yield* gather(host, options.paths, options.kind);
      return;
    case 'ndjson':
      yield* readNdjson(host.readStdin(), options.kind);
      return;
    case 'stdin': {
      let text = '';
      for await (const piece of host.readStdin()) text += piece;
      if (text.startsWith('\ufeff')) text = text.slice(1);
      const path = options.stdinPath ?? '<stdin>';
      const kind =
        options.kind ?? (options.stdinPath === undefined ? null : classify({ path }, text));
      if (kind === null)
        throw new Misuse('What standard input is can’t be told: give --kind or --stdin-path.');
      yield { input: { path, text, kind } };
    }
  }
}

async function write(host: CliHost, run: CheckRun, options: CheckArguments): Promise<void> {
  const { stdout } = host;
  const style = (options.color ?? stdout.hasColors) ? colorStyle : plainStyle;
  if (options.waivers) {
    stdout.write(options.format === 'json' ? waiversJson(run) : prettyWaivers(run, style));
    return;
  }
  switch (options.format) {
    case 'pretty':
      for (const piece of prettyRun(run, {
        style,
        columns: stdout.columns,
        threshold: options.threshold,
      })) {
        stdout.write(piece);
      }
      return;
    case 'json':
      stdout.write(runJson(run));
      return;
    case 'sarif': {
      // It lists every rule there is.
      const { runSarif } = await import('../report/sarif');
      stdout.write(runSarif(run, { toolVersion: host.version }));
      return;
    }
    case 'github':
      for (const piece of githubRun(run, options.threshold)) stdout.write(piece);
      return;
    case 'ndjson':
      return; // written as they came
  }
}

function writeLine(host: CliHost, value: object): void {
  host.stdout.write(`${JSON.stringify(value)}\n`);
}

function hasFindings({ checked }: CheckedFile, threshold: Severity): boolean {
  return checked.reports.some(({ finding }) => atLeast(finding.severity, threshold));
}
