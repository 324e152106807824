import type { DocumentKind } from '../core/documentKind';
import type { FailedFile } from '../report/checkedFile';
import { classify, classifyByName, needsSiblings } from '../workspace/classify';
import { decodeText } from '../workspace/decode';
import { parentOf } from '../workspace/paths';
import { isPassedOver, mayBeOurs } from '../workspace/walk';
import type { CliHost } from './host';

/** A document to check. */
export interface Input {
  readonly path: string;
  readonly text: string;
  readonly kind: DocumentKind;
}

export type InputResult =
  { readonly input: Input } | { readonly error: FailedFile } | { readonly skipped: string };

/** Longest file read, in bytes; a longer one is told, not silently cut. */
const maxBytes = 64 << 20;

/**
 * The documents at `paths`: a file as it is named, a folder with all of ours below it, sorted.
 * `kind` stands in for what a file's name does not tell; it counts only for files named themselves.
 */
export async function* gather(
  host: CliHost,
  paths: readonly string[],
  kind: DocumentKind | undefined,
): AsyncGenerator<InputResult> {
  const seen = new Set<string>();
  for (const path of paths) {
    const type = await host.typeOf(path);
    if (type === undefined)
      yield { error: { path: shown(path), message: 'no such file or folder' } };
    else if (type === 'directory') yield* walk(host, path, seen);
    else if (!seen.has(shown(path))) {
      seen.add(shown(path));
      yield await readNamed(host, path, kind);
    }
  }
}

async function readNamed(
  host: CliHost,
  path: string,
  kind: DocumentKind | undefined,
): Promise<InputResult> {
  const result = await readTextOf(host, path);
  if ('error' in result) return result;
  const known = kind ?? (await kindOf(host, path, result.text));
  return known === null
    ? { skipped: shown(path) }
    : { input: { path: shown(path), text: result.text, kind: known } };
}

async function* walk(
  host: CliHost,
  folder: string,
  seen: Set<string>,
): AsyncGenerator<InputResult> {
  const entries = await host.list(folder);
  for (const name of [...entries.keys()].sort(byCodePoint)) {
    const path = folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
    if (entries.get(name) === 'directory') {
      if (!isPassedOver(name)) yield* walk(host, path, seen);
      continue;
    }
    if (seen.has(shown(path))) continue;
    if (!mayBeOurs(path)) continue;
    seen.add(shown(path));
    const result = await readTextOf(host, path);
    if ('error' in result) {
      // A file that only its text would make ours, and that has none, is none of ours.
      if (classifyByName(path) !== null) yield result;
      continue;
    }
    const kind = classify({ path }, result.text, entries.keys());
    if (kind !== null) yield { input: { path: shown(path), text: result.text, kind } };
  }
}

async function kindOf(host: CliHost, path: string, text: string): Promise<DocumentKind | null> {
  const kind = classify({ path }, text);
  if (kind !== null || !needsSiblings({ path })) return kind;
  return classify({ path }, text, (await host.list(parentOf(path) || '.')).keys());
}

async function readTextOf(
  host: CliHost,
  path: string,
): Promise<{ text: string } | { error: FailedFile }> {
  const fail = (message: string) => ({ error: { path: shown(path), message } });
  const read = await host.read(path);
  if ('problem' in read) return fail(read.problem);
  if (read.bytes.length > maxBytes) return fail(`longer than ${maxBytes >> 20} MiB`);
  const decoded = decodeText(read.bytes);
  return 'text' in decoded ? decoded : fail('a binary file, not a text');
}

/** Paths are told with forward slashes, and without a needless `./`. */
function shown(path: string): string {
  const forward = path.replaceAll('\\', '/');
  return forward.startsWith('./') ? forward.slice(2) : forward;
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
