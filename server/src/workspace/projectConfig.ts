import ignore, { type Ignore } from 'ignore';
import { isMap, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import type { Span } from '../core/span';
import { isRecord, parseOsaid, parseSeverities, type EditorSettings } from './settings';

/** A finding that a project has agreed to live with, for as long as the clause's words stay as they are. */
export interface Waiver {
  readonly rule: string;
  /** The document, relative to the folder of the configuration file; any document where absent. */
  readonly path: string | undefined;
  /** `clauseHash` of the words it was agreed for. */
  readonly words: string;
  readonly reason: string | undefined;
  /** Where it stands in the configuration file. */
  readonly span: Span;
}

/** What a `.four-freedoms.yml` says. */
export interface ProjectConfig {
  /** The file's URI or path, for messages. */
  readonly uri: string;
  readonly text: string;
  readonly waivers: readonly Waiver[];
  /** One sentence for each entry that was passed over. */
  readonly problems: readonly string[];
  /** True for a path, relative to the file's folder, that the project wants left alone. */
  ignores(path: string): boolean;
  /** The editor's settings with what the project decides in their place. */
  apply(settings: EditorSettings): EditorSettings;
}

const keys: ReadonlySet<string> = new Set(['osaid', 'severity', 'ignore', 'waivers']);

/** Reads a project's configuration. Never throws: what is not understood is told in `problems`. */
export function parseProjectConfig(text: string, uri: string): ProjectConfig {
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: true });
  const problems = document.errors.map((error) => error.message.split('\n')[0] ?? error.message);
  const value = problems.length > 0 ? null : toJson(document, problems);
  const root = isRecord(value) ? value : {};
  if (value !== null && !isRecord(value)) problems.push('The file must be a mapping.');
  for (const key of Object.keys(root)) {
    if (!keys.has(key)) problems.push(`Unknown key ${key}; known are ${[...keys].join(', ')}.`);
  }
  const osaid = root['osaid'];
  // Parsed once to tell problems now; applied to each folder's settings later.
  parseOsaid(osaid, '1.0', problems);
  const severity = Object.freeze(parseSeverities(root['severity'], problems));
  const patterns = parsePatterns(root['ignore'], problems);
  return Object.freeze({
    uri,
    text,
    problems,
    waivers: readWaivers(document, problems),
    ignores: (path: string) => patterns !== undefined && path !== '' && patterns.ignores(path),
    apply: (settings: EditorSettings) =>
      Object.freeze({
        ...settings,
        osaid: parseOsaid(osaid, settings.osaid, []),
        severity: Object.freeze({ ...settings.severity, ...severity }),
      }),
  });
}

function toJson(document: Document, problems: string[]): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 }) as unknown;
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
    return null;
  }
}

function parsePatterns(value: unknown, problems: string[]): Ignore | undefined {
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) {
    problems.push('ignore must be a list of patterns.');
    return undefined;
  }
  return ignore().add(value);
}

function readWaivers(document: Document, problems: string[]): readonly Waiver[] {
  if (!isMap(document.contents)) return [];
  const list: unknown = document.contents.get('waivers', true);
  if (list === undefined || (isScalar(list) && list.value === null)) return [];
  if (!isSeq(list)) {
    problems.push('waivers must be a list.');
    return [];
  }
  const waivers: Waiver[] = [];
  for (const item of list.items) {
    const waiver = isMap(item) ? readWaiver(item) : undefined;
    if (waiver) waivers.push(waiver);
    else problems.push('A waiver needs at least rule and words, both text.');
  }
  return waivers;
}

function readWaiver(item: YAMLMap): Waiver | undefined {
  const rule = stringAt(item, 'rule');
  const words = stringAt(item, 'words');
  if (rule === undefined || words === undefined) return undefined;
  const [start, end] = item.range ?? [0, 0, 0];
  return {
    rule,
    words,
    path: stringAt(item, 'path'),
    reason: blankless(stringAt(item, 'reason')),
    span: { start, end },
  };
}

function blankless(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === '' ? undefined : trimmed;
}

/** Text, or a number as its digits stand: an unquoted hash may be all digits. */
function stringAt(item: YAMLMap, key: string): string | undefined {
  const node: unknown = item.get(key, true);
  if (!isScalar(node)) return undefined;
  if (typeof node.value === 'string') return node.value;
  return typeof node.value === 'number' ? node.source : undefined;
}
