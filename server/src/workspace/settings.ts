import { osaidVersions, type OsaidVersion } from '../core/freedom';
import { defaultSettings, type Settings } from '../core/settings';
import { severities, type SeveritySetting } from '../core/severity';

/** What a user may choose in an editor beside what the engine looks at. */
export interface EditorSettings extends Settings {
  /** The line at the top of a document that tells its verdict. */
  readonly codeLens: boolean;
}

export const defaultEditorSettings: EditorSettings = Object.freeze({
  ...defaultSettings,
  codeLens: true,
});

/** Settings as far as they could be understood, and what could not. */
export interface ParsedSettings {
  readonly settings: EditorSettings;
  /** One sentence for each value that was passed over. */
  readonly problems: readonly string[];
}

const levels: readonly string[] = ['off', ...severities];

/** Reads settings that came as JSON; what is missing or not understood keeps its value in `base`. */
export function parseSettings(
  value: unknown,
  base: EditorSettings = defaultEditorSettings,
): ParsedSettings {
  if (value === undefined || value === null) return { settings: base, problems: [] };
  if (!isRecord(value)) return { settings: base, problems: ['Settings must be an object.'] };
  const problems: string[] = [];
  const enabled = flag(value['enabled'], 'enabled', base.enabled, problems);
  const codeLens = flag(value['codeLens'], 'codeLens', base.codeLens, problems);
  const osaid = parseOsaid(value['osaid'], base.osaid, problems);
  const severity = { ...base.severity, ...parseSeverities(value['severity'], problems) };
  return {
    settings: Object.freeze({ enabled, codeLens, osaid, severity: Object.freeze(severity) }),
    problems,
  };
}

/** The edition called `value`; YAML reads an unquoted 1.0 as the number 1. */
export function parseOsaid(
  value: unknown,
  fallback: OsaidVersion,
  problems: string[],
): OsaidVersion {
  if (value === undefined || value === null) return fallback;
  const name = value === 1 ? '1.0' : value;
  const version = osaidVersions.find((each) => each === name);
  if (!version)
    problems.push(
      `osaid must be one of ${osaidVersions.join(', ')}, not ${JSON.stringify(value)}.`,
    );
  return version ?? fallback;
}

/** Severities by rule id or `area/*`; entries that are not understood are left out and told. */
export function parseSeverities(
  value: unknown,
  problems: string[],
): Record<string, SeveritySetting> {
  const parsed: Record<string, SeveritySetting> = {};
  if (value === undefined || value === null) return parsed;
  if (!isRecord(value)) {
    problems.push('severity must map rule ids to levels.');
    return parsed;
  }
  for (const [rule, level] of Object.entries(value)) {
    // YAML 1.1 writers mean "off" by a bare off; a parser may hand over false.
    const name = level === false ? 'off' : level;
    if (isLevel(name)) parsed[rule] = name;
    else problems.push(`The severity of ${rule} must be one of ${levels.join(', ')}.`);
  }
  return parsed;
}

function isLevel(value: unknown): value is SeveritySetting {
  return typeof value === 'string' && levels.includes(value);
}

function flag(value: unknown, name: string, fallback: boolean, problems: string[]): boolean {
  if (typeof value === 'boolean') return value;
  if (value !== undefined && value !== null) problems.push(`${name} must be true or false.`);
  return fallback;
}

/** True where `value` is an object with string keys and no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
