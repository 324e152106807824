import type { DocumentKind } from '../core/documentKind';
import { overlaps, type Span } from '../core/span';
import { findFrontMatter } from './frontMatter';

/** A comment by which an author sets findings aside, as it stands in the document. */
export interface Suppression {
  readonly scope: 'file' | 'line' | 'next-line';
  /** Rule ids, or `area/*`. */
  readonly rules: readonly string[];
  /** Why; undefined where nobody said. */
  readonly reason: string | undefined;
  /** The comment's own words, from its marker to its reason's end. */
  readonly span: Span;
  /** What it covers. */
  readonly target: Span;
}

const marker = 'four-freedoms-disable';

/**
 * The suppressions in a document:
 *
 *     <!-- four-freedoms-disable-next-line RULE -- reason -->
 *     <!-- four-freedoms-disable RULE -- reason -->
 *     key: value # four-freedoms-disable-line RULE -- reason
 *
 * The last form stands where YAML stands: in front matter and in YAML files.
 */
export function readSuppressions(text: string, kind: DocumentKind): readonly Suppression[] {
  let at = text.indexOf(marker);
  if (at < 0) return [];
  const yaml = yamlRegion(text, kind);
  const found: Suppression[] = [];
  while (at >= 0) {
    const suppression = readOne(text, at, yaml);
    if (suppression) found.push(suppression);
    at = text.indexOf(marker, at + marker.length);
  }
  return found;
}

/** True where `suppression` names `rule` and covers some of `span`. */
export function suppresses(suppression: Suppression, rule: string, span: Span): boolean {
  return (
    suppression.rules.some((pattern) => matchesRule(pattern, rule)) && touches(suppression, span)
  );
}

/** True where `pattern`, a rule id or `area/*`, names `rule`. */
export function matchesRule(pattern: string, rule: string): boolean {
  return pattern === rule || (pattern.endsWith('/*') && rule.startsWith(pattern.slice(0, -1)));
}

function touches({ target, scope }: Suppression, span: Span): boolean {
  if (scope === 'file') return true;
  // An empty span is a place, and belongs to the line it is on.
  return span.start === span.end
    ? target.start <= span.start && span.start <= target.end
    : overlaps(target, span);
}

function yamlRegion(text: string, kind: DocumentKind): Span | undefined {
  if (kind === 'mof' || kind === 'eval-results') return { start: 0, end: text.length };
  return kind === 'model-card' || kind === 'dataset-card'
    ? findFrontMatter(text)?.content
    : undefined;
}

function readOne(text: string, at: number, yaml: Span | undefined): Suppression | undefined {
  const lineStart = startOfLine(text, at);
  const lineEnd = endOfLine(text, at);
  const opener = lastOpener(text, lineStart, at, yaml);
  if (opener === undefined) return undefined;
  let bodyEnd = lineEnd;
  if (opener === 'html') {
    const close = text.indexOf('-->', at);
    if (close < 0) return undefined;
    bodyEnd = close;
  }
  const words = text.slice(at + marker.length, bodyEnd);
  const scope = words.startsWith('-next-line')
    ? 'next-line'
    : words.startsWith('-line')
      ? 'line'
      : 'file';
  const rest = scope === 'file' ? words : words.slice(scope.length + 1);
  if (rest !== '' && !/^\s/.test(rest)) return undefined; // some longer word
  const dashes = rest.indexOf(' -- ');
  const names = dashes < 0 ? rest.replace(/\s--\s*$/, '') : rest.slice(0, dashes);
  const reason = dashes < 0 ? '' : rest.slice(dashes + 4).trim();
  return {
    scope,
    rules: names.split(/[\s,]+/).filter((name) => name !== ''),
    reason: reason === '' ? undefined : reason,
    span: { start: at, end: at + text.slice(at, bodyEnd).trimEnd().length },
    target: targetOf(
      text,
      scope,
      lineStart,
      opener === 'html' ? endOfLine(text, bodyEnd) : lineEnd,
    ),
  };
}

function targetOf(
  text: string,
  scope: Suppression['scope'],
  lineStart: number,
  lineEnd: number,
): Span {
  if (scope === 'file') return { start: 0, end: text.length };
  if (scope === 'line') return { start: lineStart, end: lineEnd };
  let start = afterBreak(text, lineEnd);
  // A blank line between comment and paragraph is Markdown style, not another target.
  while (start < text.length && text.slice(start, endOfLine(text, start)).trim() === '') {
    const next = afterBreak(text, endOfLine(text, start));
    if (next === start) break;
    start = next;
  }
  return { start, end: endOfLine(text, start) };
}

/** Which kind of comment the marker opens; undefined where it stands in prose. */
function lastOpener(
  text: string,
  lineStart: number,
  at: number,
  yaml: Span | undefined,
): 'html' | 'hash' | undefined {
  const before = text.slice(lineStart, at).trimEnd();
  if (before.endsWith('<!--')) return 'html';
  const inYaml = yaml !== undefined && yaml.start <= at && at < yaml.end;
  return inYaml && before.endsWith('#') && /(^|\s)#$/.test(before) ? 'hash' : undefined;
}

function startOfLine(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

function afterBreak(text: string, at: number): number {
  if (at >= text.length) return at;
  return text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
