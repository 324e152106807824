import type { Span } from '../core/span';

/** Source whose quoted values were drawn onto one line each. */
export interface QuotedLines {
  /** As long as the source: the line breaks within those values are blanks. */
  readonly source: string;
  /** The lines that were indented no deeper than their key, in order; at least one. */
  readonly shallow: readonly Span[];
}

/** Values that are tried, and UTF-16 code units searched for the end of each, so that cost stays linear. */
const limits = Object.freeze({ values: 64, length: 32_768 });

/** A key, its colon, and the quotation mark that opens its value. */
const opening =
  /^([ \t]*(?:-[ \t]+)*)(?:[^\s#"'[\]{},:-][^:\n]{0,200}|"[^"\n]{0,200}"|'[^'\n]{0,200}'):[ \t]+(["'])/;

/**
 * YAML 1.2 wants the lines of a quoted value deeper than its key. The Hub's parser reads them at any depth, and so
 * do people: a gate's prompt is pasted between quotation marks as it is. Undefined where no value is like that.
 */
export function joinQuotedLines(source: string): QuotedLines | undefined {
  const shallow: Span[] = [];
  let out = '';
  let kept = 0;
  let tried = 0;
  for (let at = 0; at < source.length;) {
    const newline = source.indexOf('\n', at);
    const stop = newline === -1 ? source.length : newline;
    const match = opening.exec(source.slice(at, Math.min(stop, at + 512)));
    const [whole = '', indent = '', quote = ''] = match ?? [];
    const start = at + whole.length;
    at = stop + 1;
    if (!match || tried >= limits.values) continue;
    const close = closing(source, start, quote);
    if (close === undefined || close <= stop) continue;
    tried++;
    const found = [...shallowLines(source, stop + 1, close, indent.length)];
    if (found.length === 0) continue;
    shallow.push(...found);
    out += source.slice(kept, start) + source.slice(start, close).replace(/\r?\n/g, blanks);
    kept = close;
    at = close;
  }
  return shallow.length === 0 ? undefined : { source: out + source.slice(kept), shallow };
}

function blanks(lineBreak: string): string {
  return ' '.repeat(lineBreak.length);
}

/** The quotation mark that closes a value, with nothing but a comment after it; undefined where there is none. */
function closing(source: string, start: number, quote: string): number | undefined {
  const limit = Math.min(source.length, start + limits.length);
  for (let at = start; at < limit; at++) {
    const char = source.charAt(at);
    if (char === '\\' && quote === '"') at++;
    else if (char === quote) {
      if (quote === "'" && source.charAt(at + 1) === quote) at++;
      else return /^[ \t]*(?:#|\r?\n|$)/.test(source.slice(at + 1, at + 80)) ? at : undefined;
    }
  }
  return undefined;
}

function* shallowLines(source: string, start: number, end: number, depth: number): Generator<Span> {
  for (let at = start; at <= end;) {
    const newline = source.indexOf('\n', at);
    const stop = newline === -1 ? source.length : newline;
    const line = source.slice(at, stop).trimEnd();
    const text = line.trimStart();
    if (text !== '' && line.length - text.length <= depth)
      yield { start: at, end: at + line.length };
    at = stop + 1;
  }
}
