import type { Span } from '../../core/span';
import type { Identification } from '../identify/identify';
import type { LicenseIndex } from '../texts/licenseIndex';

/** What the licence rules look at: a licence text, and what it was recognised as. */
export interface LicenseContext {
  readonly index: LicenseIndex;
  readonly identification: Identification;
}

/** The line of `text` at `offset`, without blanks around it; at most `longest` code units of it. */
export function lineAt(text: string, offset: number, longest = 200): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const line = text.slice(start, Math.min(next < 0 ? text.length : next, start + longest));
  const from = start + (line.length - line.trimStart().length);
  return { start: from, end: Math.max(from, start + line.trimEnd().length) };
}

/** `count` and its noun: "1 word", "7 words". */
export const words = (count: number): string => `${count} ${count === 1 ? 'word' : 'words'}`;
