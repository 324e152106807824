import { findLicense, identify as identifyText, type Match } from '../licenses/index';
import { Lines } from '../report/lines';
import { colorStyle, plainStyle, type Style } from '../report/style';
import { licenseIndexOf } from '../service/licenseIndexes';
import { termsWords } from '../service/verdict';
import { Misuse, oneOf, type ParsedArguments } from './arguments';
import { exitCodes, type CliHost, type ExitCode } from './host';
import { gather, type Input } from './inputs';

const formats = ['pretty', 'json'] as const;

interface IdentifiedFile {
  readonly path: string;
  readonly lines: Lines;
  readonly matches: readonly Match[];
}

/** `four-freedoms identify`: exit 0 where each text is known, 1 where one is not. */
export async function identify(
  host: CliHost,
  { values, positionals }: ParsedArguments,
): Promise<ExitCode> {
  const format = oneOf('format', values.format, formats) ?? 'pretty';
  if (positionals.length === 0) throw new Misuse('Name at least one file or folder.');
  const index = await licenseIndexOf(host);
  if (!index) {
    host.stderr.write('The texts to compare with are missing from this installation.\n');
    return exitCodes.misuse;
  }
  const files: IdentifiedFile[] = [];
  let failed = false;
  for await (const result of gather(host, positionals, 'license')) {
    if ('error' in result) {
      failed = true;
      host.stderr.write(`${result.error.path}: ${result.error.message}\n`);
    } else if ('input' in result) {
      const { path, text }: Input = result.input;
      files.push({ path, lines: new Lines(text), matches: identifyText(index, text).matches });
    }
  }
  const color = values['no-color'] ? false : (values.color ?? host.stdout.hasColors);
  host.stdout.write(
    format === 'json' ? json(files) : pretty(files, color ? colorStyle : plainStyle),
  );
  if (failed) return exitCodes.misuse;
  return files.every(({ matches }) => matches.length > 0) ? exitCodes.clean : exitCodes.findings;
}

function json(files: readonly IdentifiedFile[]): string {
  const value = {
    version: 1,
    files: files.map(({ path, lines, matches }) => ({
      path,
      licenses: matches.map((match) => ({
        id: match.id,
        ids: match.ids,
        name: match.name,
        version: match.version,
        score: rounded(match.score),
        modified: match.modified,
        incomplete: match.incomplete,
        range: lines.range(match.span),
        terms: findLicense(match.id)?.terms ?? null,
        departures: match.departures.map((departure) => ({
          kind: departure.kind,
          range: lines.range(departure.span),
          words: departure.words,
          originalWords: departure.originalWords,
        })),
      })),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function pretty(files: readonly IdentifiedFile[], style: Style): string {
  let out = '';
  for (const { path, lines, matches } of files) {
    out += `${style.bold(path)}\n`;
    if (matches.length === 0) out += `  ${style.dim('no known licence')}\n`;
    for (const match of matches) out += prettyMatch(match, lines, style);
  }
  return out;
}

function prettyMatch(match: Match, lines: Lines, style: Style): string {
  const { start, end } = lines.range(match.span);
  const state = match.incomplete ? 'in part' : match.modified ? 'modified' : 'unmodified';
  // The catalogue knows the original's terms; what was changed may have changed them.
  const terms = match.modified ? undefined : findLicense(match.id)?.terms;
  const version = match.version === null ? '' : ` (${match.version})`;
  const others = match.ids.length > 1 ? style.dim(` also ${match.ids.slice(1).join(', ')}`) : '';
  let out = `  ${style.bold(match.id)}  ${match.name}${version}, ${state}${others}\n`;
  const score = `${Math.floor(match.score * 1000) / 10} %`;
  const facts = [
    `lines ${start.line + 1}–${end.line + 1}`,
    score,
    ...(terms ? [termsWords(terms)] : []),
  ];
  out += `    ${style.dim(facts.join(' · '))}\n`;
  for (const { kind, span, words, originalWords } of match.departures) {
    const at = lines.position(span.start);
    const counts = {
      added: `${words}`,
      removed: `${originalWords}`,
      changed: `${originalWords} → ${words}`,
    };
    out += `    ${at.line + 1}:${at.character + 1}  ${style.yellow(kind)} ${counts[kind]} ${words + originalWords === 1 ? 'word' : 'words'}`;
    const shown = lines.text
      .slice(span.start, Math.min(span.end, span.start + 60))
      .replace(/\s+/g, ' ');
    out +=
      kind === 'removed' ? '\n' : `  ${style.dim(shown)}${span.end - span.start > 60 ? '…' : ''}\n`;
  }
  return out;
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
