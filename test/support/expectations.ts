import type { Finding } from '../../server/src/core/finding';
import type { Span } from '../../server/src/core/span';

/** A text without its drawn lines, and the ranges that those lines drew. */
export interface Drawn {
  readonly text: string;
  readonly expected: readonly { readonly span: Span; readonly label: string }[];
}

const carets = /^([ \u3000]*)(\^+)[ ]*(.*)$/;

/**
 * Reads a text in which a line of blanks and carets, followed by a label, marks a range of the
 * nearest line of text above. A label of `...` carries the range above it on to this line, so that one range can span lines.
 */
export function readDrawn(drawn: string): Drawn {
  const expected: { span: Span; label: string }[] = [];
  let text = '';
  let lineStart = 0;
  let first = true;
  for (const line of drawn.split('\n')) {
    const match = carets.exec(line);
    if (match && !first) {
      const [, blanks = '', marks = '', label = ''] = match;
      const start = lineStart + blanks.length;
      const end = start + marks.length;
      const last = expected.at(-1);
      if (label.trim() === '...' && last) last.span = { start: last.span.start, end };
      else expected.push({ span: { start, end }, label: label.trim() });
      continue;
    }
    if (!first) text += '\n';
    first = false;
    lineStart = text.length;
    text += line;
  }
  return { text, expected };
}

/** `text` with every finding drawn under its lines, in the form that `readDrawn` reads. */
export function draw(text: string, findings: readonly Pick<Finding, 'span' | 'rule'>[]): string {
  const sorted = [...findings].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
  const out: string[] = [];
  const open = new Set<(typeof sorted)[number]>();
  let lineStart = 0;
  for (const line of text.split('\n')) {
    out.push(line);
    const lineEnd = lineStart + line.length;
    for (const finding of sorted) {
      const start = Math.max(finding.span.start, lineStart);
      const end = Math.min(finding.span.end, lineEnd);
      if (
        start >= end &&
        !(
          finding.span.start === finding.span.end &&
          start === end &&
          start >= lineStart &&
          start <= lineEnd
        )
      )
        continue;
      const label = open.has(finding) ? '...' : finding.rule;
      open.add(finding);
      out.push(`${' '.repeat(start - lineStart)}${'^'.repeat(Math.max(1, end - start))} ${label}`);
    }
    lineStart = lineEnd + 1;
  }
  return out.join('\n');
}
