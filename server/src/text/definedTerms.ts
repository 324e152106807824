import type { Span } from '../core/span';

/** A term that a text gives a meaning of its own. */
export interface DefinedTerm {
  /** As defined, without quotes; blanks are single. */
  readonly term: string;
  /** The term between its quotes, where it is defined. */
  readonly name: Span;
}

/** A text's defined terms and where they are used. */
export interface DefinedTerms {
  readonly terms: readonly DefinedTerm[];
  /** Every use in document order, the definitions among them; the longest term wins. */
  readonly uses: readonly { readonly span: Span; readonly term: DefinedTerm }[];
}

/** Longest term, in UTF-16 code units. */
const longest = 80;
/** How far behind its quotes the word is looked for that makes a definition. */
const reach = 60;

const closers: Readonly<Record<string, string>> = { '"': '"', '“': '”', '「': '」', '『': '』' };
const opening = /["“「『]/g;
const defining =
  /^[*_\s]{0,4}(?:[（(][^()（）]{0,40}[)）][*_\s]{0,4})?(?:,? ?(?:or|and|or the) ["“][^"“”]{1,40}["”][*_\s]{0,4})?(?:shall |will )?(?:mean|means|refer to|refers to|has the meaning|have the meaning|is defined|are defined|includes|指|是指|系指|意指|意为|的意思)(?![a-z])/iu;
const naming =
  /[（(](?:[^()（）"“]{0,40}[\s,，]|下称|以下简称|以下称|简称)?(?:["“「][^"“”「」]{1,80}["”」][^()（）"“]{0,20}){0,3}$/u;

/** Reads what terms a text defines, and all their uses. Linear in the text. */
export function readDefinedTerms(text: string): DefinedTerms {
  const byTerm = new Map<string, DefinedTerm>();
  for (const match of text.matchAll(opening)) {
    const open = match.index;
    const close = text.indexOf(closers[match[0]] ?? '"', open + 1);
    if (close < 0 || close - open > longest) continue;
    const name = { start: open + 1, end: close };
    const term = text.slice(name.start, name.end).replace(/\s+/g, ' ').replace(/[,.]$/, '').trim();
    if (term === '' || byTerm.has(term) || !isTerm(term)) continue;
    if (isDefinition(text, open, close + 1)) byTerm.set(term, { term, name });
  }
  const terms = [...byTerm.values()];
  return { terms, uses: usesOf(text, terms) };
}

function isTerm(term: string): boolean {
  return /^[\p{Lu}\p{Lo}]/u.test(term) || /^(?:you|we|us|our|your)$/.test(term);
}

function isDefinition(text: string, open: number, end: number): boolean {
  if (defining.test(text.slice(end, end + reach + longest))) return true;
  const before = text.slice(Math.max(0, open - reach - longest), open);
  const after = text.slice(end, end + longest);
  return naming.test(before) && /^[^()（）]{0,80}[)）]/u.test(after);
}

const word = /[\p{L}\p{N}]+/gu;
const cjk = /[\p{Script=Han}]/u;

function usesOf(text: string, terms: readonly DefinedTerm[]): DefinedTerms['uses'] {
  if (terms.length === 0) return [];
  const byFirst = new Map<string, { term: DefinedTerm; words: readonly string[] }[]>();
  const han: DefinedTerm[] = [];
  for (const term of terms) {
    if (cjk.test(term.term)) {
      han.push(term);
      continue;
    }
    const words = term.term.match(word) ?? [];
    const [first] = words;
    if (first === undefined) continue;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), { term, words }].sort(
        (a, b) => b.words.length - a.words.length,
      ),
    );
  }
  const uses: { span: Span; term: DefinedTerm }[] = [];
  const tokens = [...text.matchAll(word)].map((match) => ({ text: match[0], start: match.index }));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    for (const { term, words } of byFirst.get(token.text) ?? []) {
      const end = matchWords(text, tokens, at, words);
      if (end === undefined) continue;
      uses.push({ span: { start: token.start, end }, term });
      at += words.length - 1;
      break;
    }
  }
  for (const use of hanUses(text, han)) uses.push(use);
  return uses.sort((a, b) => a.span.start - b.span.start);
}

/** The end of `words` where they stand from token `at` on, only blanks between; a plural "s" counts with them. */
function matchWords(
  text: string,
  tokens: readonly { readonly text: string; readonly start: number }[],
  at: number,
  words: readonly string[],
): number | undefined {
  let end = 0;
  for (const [offset, expected] of words.entries()) {
    const token = tokens[at + offset];
    if (token?.text !== expected) return undefined;
    if (offset > 0 && !/^[\s*_-]{1,80}$/.test(text.slice(end, token.start))) return undefined;
    end = token.start + token.text.length;
  }
  return end;
}

/** Chinese is written without blanks: a term is found by its characters, the longest first. */
function* hanUses(
  text: string,
  terms: readonly DefinedTerm[],
): Generator<{ span: Span; term: DefinedTerm }> {
  const sorted = [...terms].sort((a, b) => b.term.length - a.term.length);
  const taken = new Set<number>();
  for (const term of sorted) {
    for (
      let at = text.indexOf(term.term);
      at >= 0;
      at = text.indexOf(term.term, at + term.term.length)
    ) {
      if (taken.has(at)) continue;
      for (let offset = at; offset < at + term.term.length; offset++) taken.add(offset);
      yield { span: { start: at, end: at + term.term.length }, term };
    }
  }
}
