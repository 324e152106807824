import { documentKinds, type DocumentKind } from '../core/documentKind';
import { classify } from '../workspace/classify';
import { isRecord } from '../workspace/settings';
import type { InputResult } from './inputs';

/** Reads one `{"path","text","kind"?}` a line; a line that is none is an error of its own. */
export async function* readNdjson(
  pieces: AsyncIterable<string>,
  fallback: DocumentKind | undefined,
): AsyncGenerator<InputResult> {
  let number = 0;
  for await (const line of linesOf(pieces)) {
    number++;
    if (line.trim() !== '') yield readLine(line, number, fallback);
  }
}

function readLine(line: string, number: number, fallback: DocumentKind | undefined): InputResult {
  const place = `line ${number} of standard input`;
  const value = parse(line);
  if (!isRecord(value)) return { error: { path: place, message: 'not a JSON object' } };
  const { path, text, kind } = value;
  if (typeof path !== 'string' || typeof text !== 'string') {
    return { error: { path: place, message: 'path and text must both be there, and be text' } };
  }
  const named = documentKinds.find((each) => each === kind);
  if (kind !== undefined && named === undefined) {
    return { error: { path, message: `kind must be one of ${documentKinds.join(', ')}` } };
  }
  const known = named ?? fallback ?? classify({ path }, text);
  return known === null
    ? { error: { path, message: 'not a document this tool knows; kind says what it is' } }
    : { input: { path, text, kind: known } };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  // Pieces are joined only once a line ends: a line of many pieces would else be copied over and over.
  let open: string[] = [];
  for await (const piece of pieces) {
    const lines = piece.split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      open.push(line);
      yield open.join('');
      open = [];
    }
    open.push(last);
  }
  const rest = open.join('');
  if (rest !== '') yield rest;
}
