import type { Span } from '../../core/span';
import type { ContentBuilder } from './content';
import { attribute, htmlTokens, tokenAt } from './html';

/**
 * The prose in `[start, end)` of a line, without emphasis marks, code spans, tags and link targets; bold runs are
 * added to `strong`. A plain scan: it takes every mark at face value and does not look for its partner far away.
 */
export function inlinePieces(text: string, start: number, end: number, strong: Span[]): Span[] {
  const pieces: Span[] = [];
  let from = start;
  let bold: number | undefined;
  const cut = (stop: number, next: number): void => {
    if (stop > from) pieces.push({ start: from, end: stop });
    from = next;
  };
  for (let at = start; at < end;) {
    const code = text.charCodeAt(at);
    if (code === 42 || (code === 95 && !isWithinWord(text, at))) {
      const double = text.charCodeAt(at + 1) === code;
      const next = at + (double ? 2 : 1);
      if (double) {
        if (bold !== undefined) strong.push({ start: bold, end: next });
        bold = bold === undefined ? at : undefined;
      }
      cut(at, next);
      at = next;
    } else if (code === 96) {
      const close = text.indexOf('`', at + 1);
      const next = close === -1 || close >= end ? at + 1 : close + 1;
      cut(at, next);
      at = next;
    } else if (code === 60) {
      const next = tokenAt(text, at, end)?.span.end ?? at + 1;
      cut(at, next);
      at = next;
    } else if (code === 91 || (code === 33 && text.charCodeAt(at + 1) === 91)) {
      const next = at + (code === 33 ? 2 : 1);
      cut(at, next);
      at = next;
    } else if (code === 93 && text.charCodeAt(at + 1) === 40) {
      const close = text.indexOf(')', at);
      const next = close === -1 || close >= end ? at + 2 : close + 1;
      cut(at, next);
      at = next;
    } else at++;
  }
  cut(end, end);
  return pieces;
}

/** The links and images on a line. */
export function inlineLinks(text: string, start: number, end: number, out: ContentBuilder): void {
  for (let at = text.indexOf('](', start); at !== -1 && at < end; at = text.indexOf('](', at + 2)) {
    const close = text.indexOf(')', at);
    if (close === -1 || close > end) break;
    const open = Math.max(start, text.lastIndexOf('[', at));
    const url = text.slice(at + 2, close).trim();
    const urlSpan = { start: at + 2, end: close };
    const shown = text.slice(open + 1, at);
    if (text.charAt(open - 1) === '!') {
      out.images.push({ url, alt: shown, span: { start: open - 1, end: close + 1 } });
    } else out.links.push({ url, urlSpan, span: { start: open, end: close + 1 }, text: shown });
  }
  if (!text.slice(start, end).includes('<a')) return;
  for (const token of htmlTokens(text, start, end)) {
    if (token.kind !== 'open' || token.name !== 'a') continue;
    const href = attribute(text, token.span, 'href');
    if (!href) continue;
    const stop = text.indexOf('</a>', token.span.end);
    const textEnd = stop === -1 || stop > end ? token.span.end : stop;
    const shown = text.slice(token.span.end, textEnd).trim();
    const span = { start: token.span.start, end: textEnd };
    out.links.push({ url: href.value, urlSpan: href.span, span, text: shown });
  }
}

function isWithinWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}
