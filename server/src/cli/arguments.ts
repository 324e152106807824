import { documentKinds, type DocumentKind } from '../core/documentKind';
import { osaidVersions, type OsaidVersion } from '../core/freedom';
import { severities, type Severity } from '../core/severity';

export const formats = ['pretty', 'json', 'sarif', 'github', 'ndjson'] as const;
export type Format = (typeof formats)[number];

/** The options of every command, in the form that `node:util` reads. */
export const optionTable = {
  format: { type: 'string' },
  severity: { type: 'string' },
  kind: { type: 'string' },
  'no-identify': { type: 'boolean' },
  osaid: { type: 'string' },
  config: { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-path': { type: 'string' },
  'ndjson-input': { type: 'boolean' },
  waivers: { type: 'boolean' },
  stdio: { type: 'boolean' },
  output: { type: 'string' },
  color: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

export type OptionValues = {
  readonly [K in keyof typeof optionTable]?:
    ((typeof optionTable)[K]['type'] extends 'boolean' ? boolean : string) | undefined;
};

/** A command line as split by `node:util`'s `parseArgs` with `optionTable`. */
export interface ParsedArguments {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
}

/** Thrown for a command line that makes no sense; the message is for the user. */
export class Misuse extends Error {}

/** The options of `check`, and of `identify` as far as they apply. */
export interface CheckArguments {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly threshold: Severity;
  readonly kind: DocumentKind | undefined;
  readonly identify: boolean;
  readonly osaid: OsaidVersion | undefined;
  readonly config: string | undefined;
  readonly input: 'paths' | 'stdin' | 'ndjson';
  readonly stdinPath: string | undefined;
  readonly waivers: boolean;
  readonly color: boolean | undefined;
}

/** Throws `Misuse`. */
export function checkArguments({ values, positionals }: ParsedArguments): CheckArguments {
  const stdin = values.stdin ?? false;
  const ndjson = values['ndjson-input'] ?? false;
  if (stdin && ndjson) throw new Misuse('--stdin and --ndjson-input exclude each other.');
  if ((stdin || ndjson) && positionals.length > 0) {
    throw new Misuse(`Standard input is read: leave out ${positionals.join(' ')}.`);
  }
  if (values['stdin-path'] !== undefined && !stdin) throw new Misuse('--stdin-path needs --stdin.');
  if (!stdin && !ndjson && positionals.length === 0) {
    throw new Misuse('Name at least one file or folder, or use --stdin.');
  }
  return {
    paths: positionals,
    format: oneOf('format', values.format, formats) ?? (ndjson ? 'ndjson' : 'pretty'),
    threshold: oneOf('severity', values.severity, severities) ?? 'warning',
    kind: oneOf('kind', values.kind, documentKinds),
    identify: !(values['no-identify'] ?? false),
    osaid: oneOf('osaid', values.osaid, osaidVersions),
    config: values.config,
    input: stdin ? 'stdin' : ndjson ? 'ndjson' : 'paths',
    stdinPath: values['stdin-path'],
    waivers: values.waivers ?? false,
    color: values['no-color'] ? false : values.color,
  };
}

/** The member of `allowed` that `value` is. Throws `Misuse` for any other. */
export function oneOf<T extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((each) => each === value);
  if (found === undefined) {
    throw new Misuse(`--${option} must be one of ${allowed.join(', ')}, not ${value}.`);
  }
  return found;
}
