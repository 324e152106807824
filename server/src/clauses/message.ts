import type { Span } from '../core/span';

/** Quotations in one message; of a longer list the rest is counted. */
const mostQuotes = 3;

/** A longer quotation (in UTF-16 code units) is cut. */
const longestQuote = 60;

function quote(text: string, { start, end }: Span): string {
  const words = text
    .slice(start, Math.min(end, start + longestQuote * 2))
    .split(/\s/)
    .filter((word) => word !== '' && !isPrefix(word))
    .join(' ');
  return words.length > longestQuote ? `${words.slice(0, longestQuote).trimEnd()}…` : words;
}

/** Comment marks at the beginning of a wrapped line. */
function isPrefix(word: string): boolean {
  return word === '#' || word === '*' || word === '//' || word === '>';
}

/** A message with the words it rests on: "Forbids some uses: “military”, “weapons” and 2 more." */
export function withQuotes(message: string, text: string, spans: readonly Span[]): string {
  const quotes = new Map<string, string>();
  for (const span of spans) {
    const words = quote(text, span);
    if (words !== '') quotes.set(words.toLowerCase(), `“${words}”`);
  }
  const all = [...quotes.values()];
  if (all.length === 0) return message;
  const named = all.slice(0, mostQuotes);
  const rest = all.length - named.length;
  const last = rest > 0 ? `${rest} more` : named.length > 1 ? named.pop() : undefined;
  const list = last === undefined ? named.join(', ') : `${named.join(', ')} and ${last}`;
  return `${message.endsWith('.') ? message.slice(0, -1) : message}: ${list}.`;
}
