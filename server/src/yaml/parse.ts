import { Composer, Lexer, Parser, type CST, type Document } from 'yaml';
import type { Span } from '../core/span';
import type { YamlNode } from './nodes';
import { joinQuotedLines } from './quotedLines';
import { buildView } from './view';

/** Something wrong with the YAML itself. */
export interface YamlProblem {
  readonly severity: 'error' | 'warning';
  /** The parser's or this module's name for it, such as `DUPLICATE_KEY`. */
  readonly code: string;
  readonly message: string;
  /** Within the region; at least one code unit long unless the region is empty. */
  readonly span: Span;
}

/** A region of YAML in a document; all offsets are the document's. */
export interface YamlDocument {
  /** The whole document's text, as given. */
  readonly text: string;
  /** The region of YAML in it. */
  readonly span: Span;
  /** Undefined where the region is empty, holds only comments, or is beyond a cap. */
  readonly root: YamlNode | undefined;
  /** In document order. */
  readonly problems: readonly YamlProblem[];
}

/** Caps on what is read; beyond them there is one problem that says so, and no root where reading stopped. */
export interface YamlLimits {
  /** UTF-16 code units of the region. */
  readonly length: number;
  /** Collections within one another. */
  readonly depth: number;
  /** Nodes that the aliases would stand for if they were written out. */
  readonly aliasedNodes: number;
  /** Problems told. */
  readonly problems: number;
}

export const defaultYamlLimits: YamlLimits = Object.freeze({
  length: 1 << 20,
  depth: 64,
  aliasedNodes: 10_000,
  problems: 100,
});

/** Reads the YAML in `region` of `text`, or in all of it. Never throws. */
export function parseYaml(
  text: string,
  region: Span = { start: 0, end: text.length },
  limits: YamlLimits = defaultYamlLimits,
): YamlDocument {
  const problems: YamlProblem[] = [];
  const report = (
    severity: 'error' | 'warning',
    code: string,
    message: string,
    span: Span,
  ): void => {
    problems.push({ severity, code, message, span: clamp(span, region) });
  };
  const finish = (root: YamlNode | undefined): YamlDocument => ({
    text,
    span: region,
    root,
    problems: problems
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
      .slice(0, limits.problems),
  });

  if (region.end - region.start > limits.length) {
    report(
      'error',
      'TOO_LONG',
      `This YAML is longer than ${limits.length} characters and was not read.`,
      firstLine(text, region),
    );
    return finish(undefined);
  }
  // The parser knows LF and CRLF; YAML also breaks lines at a lone CR. The length stays the same.
  const source = text.slice(region.start, region.end).replace(/\r(?!\n)/g, '\n');
  const forbidden = forbiddenCharacter(source);
  if (forbidden) {
    report('error', 'BAD_CHARACTER', forbidden.message, {
      start: region.start + forbidden.offset,
      end: region.start + forbidden.offset + 1,
    });
  }

  const read = readDocument(source, limits.depth);
  if (typeof read === 'number') {
    const at = region.start + read;
    report(
      'error',
      'TOO_DEEP',
      `Collections are nested more than ${limits.depth} deep here; the YAML was not read.`,
      { start: at, end: at + 1 },
    );
    return finish(undefined);
  }
  const { document, second, shallow } = read;
  const [line] = shallow;
  if (line) {
    report(
      'warning',
      'SHALLOW_QUOTED_LINE',
      'The lines of a quoted value should stand deeper than its key: not every parser reads them like this.',
      { start: line.start + region.start, end: line.end + region.start },
    );
  }
  if (second !== undefined) {
    const start = region.start + second;
    report(
      'error',
      'MULTIPLE_DOCS',
      'There is a second YAML document here; only the first is read.',
      { start, end: start + 3 },
    );
  }
  if (!document) return finish(undefined);
  const root = buildView(document, { text, base: region.start, limits, report });
  for (const error of document.errors) {
    const span = offsetSpan(error.pos, region.start);
    // The view tells of these line by line.
    if (
      error.code === 'MULTILINE_IMPLICIT_KEY' &&
      text.slice(span.start, span.end).includes('\n')
    ) {
      if (
        problems.some(
          ({ code, span: { start } }) => code === 'MISSING_COLON' && start === span.start,
        )
      ) {
        continue;
      }
    }
    report('error', error.code, error.message, span);
  }
  for (const warning of document.warnings) {
    report('warning', warning.code, warning.message, offsetSpan(warning.pos, region.start));
  }
  return finish(root);
}

/** The tokens of the source; where they nest too deep, the offset at which they do. */
function readTokens(source: string, depth: number): CST.Token[] | number {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  // The document itself and a scalar lie on the parser's stack too.
  const height = depth + 2;
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > height) return Math.min(parser.offset, source.length);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

interface ReadDocument {
  readonly document: Document.Parsed | undefined;
  /** Where a second document starts. */
  readonly second: number | undefined;
  /** Lines of quoted values that YAML 1.2 wants deeper; in the source's offsets. */
  readonly shallow: readonly Span[];
}

/** The first document in the source; where collections nest too deep, the offset at which they do. */
function readDocument(source: string, depth: number): ReadDocument | number {
  const tokens = readTokens(source, depth);
  if (typeof tokens === 'number') return tokens;
  const read = compose(tokens, source.length);
  const open = read.document?.errors.some(({ code }) => code === 'MISSING_CHAR') ?? false;
  const joined = open ? joinQuotedLines(source) : undefined;
  if (!joined) return { ...read, shallow: [] };
  const again = readTokens(joined.source, depth);
  if (typeof again === 'number') return { ...read, shallow: [] };
  return { ...compose(again, source.length), shallow: joined.shallow };
}

function compose(tokens: readonly CST.Token[], length: number): Omit<ReadDocument, 'shallow'> {
  // Duplicate keys are looked for while the view is built: the composer's search is quadratic.
  const composer = new Composer({ keepSourceTokens: true, uniqueKeys: false, stringKeys: true });
  let document: Document.Parsed | undefined;
  for (const next of composer.compose(tokens, true, length)) {
    if (document) return { document, second: next.range[0] };
    document = next;
  }
  return { document, second: undefined };
}

/** The first character that YAML 1.2 forbids (section 5.1), as the Hub's parser reads it. */
function forbiddenCharacter(source: string): { offset: number; message: string } | undefined {
  for (let offset = 0; offset < source.length; offset++) {
    const unit = source.charCodeAt(offset);
    if (unit >= 0x20 && unit < 0x7f) continue;
    if (unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === 0x85) continue;
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const next = source.charCodeAt(offset + 1);
      if (unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
        offset++;
        continue;
      }
      return { offset, message: 'Half of a surrogate pair is not allowed in YAML.' };
    }
    if (unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit >= 0xfffe) {
      const code = unit.toString(16).toUpperCase().padStart(4, '0');
      return { offset, message: `The control character U+${code} is not allowed in YAML.` };
    }
  }
  return undefined;
}

function offsetSpan(position: readonly [number, number], base: number): Span {
  return { start: base + position[0], end: base + position[1] };
}

/** `span` moved into `region`, and made one code unit long where it is empty and there is room. */
function clamp(span: Span, region: Span): Span {
  let start = Math.min(Math.max(span.start, region.start), region.end);
  const end = Math.min(Math.max(span.end, start + 1), region.end);
  if (start === end && start > region.start) start--;
  return { start, end };
}

function firstLine(text: string, region: Span): Span {
  const end = text.indexOf('\n', region.start);
  return { start: region.start, end: end < 0 ? region.end : Math.min(end, region.end) };
}
