import type { Span } from '../core/span';
import { annexWords, chineseNumber } from './sections';

/** A place where a text speaks of one of its own numbered parts. */
export interface CrossReference {
  readonly span: Span;
  /** As `Section.path`. */
  readonly path: readonly string[];
}

/** A word, blanks, and what may be a number; nothing in it can be matched in two ways. */
const candidates =
  /(?:\b(section|clause|article|paragraph|subsection|attachment|exhibit|annex|appendix|schedule)(s?)|§{1,2})[ \t\u00a0]{0,3}|第[零一二三四五六七八九十百\d]{1,8}[条章节款]/giu;

/** One step of a path: `1`, `.2`, `(b)`, `[iv]`; sticky. */
const step = /[.([]?[ ]?([a-z]{1,5}|\d{1,4})[)\]]?/iuy;

/** Every reference to a numbered part, in document order. Linear in the text. */
export function* readCrossReferences(text: string): Generator<CrossReference> {
  for (const match of text.matchAll(candidates)) {
    const [whole, word, plural] = match;
    const start = match.index;
    if (whole.startsWith('第')) {
      const number = chineseNumber(whole);
      if (number !== undefined)
        yield { span: { start, end: start + whole.length }, path: [number] };
      continue;
    }
    const from = start + whole.length;
    const { path, end } = readPath(text, from);
    if (path.length === 0 || isWordBefore(text, start)) continue;
    const kind = word?.toLowerCase() ?? '';
    const annex = annexWords.has(kind);
    yield {
      span: { start, end },
      path: annex ? [`${kind} ${path.join('.')}`] : path,
    };
    if (plural && !annex) yield* readFurther(text, end);
  }
}

const joint = /(?:,|,?[ \t\n]{1,3}(?:and|or|through|to)|[ ]?[-–])[ \t\n]{0,3}/iuy;

/** What goes on after "Sections 3": ", 4 and 6(c)". */
function* readFurther(text: string, from: number): Generator<CrossReference> {
  let at = from;
  for (let count = 0; count < 32; count++) {
    joint.lastIndex = at;
    if (!joint.test(text) || !/[\d(]/.test(text.charAt(joint.lastIndex))) return;
    const start = joint.lastIndex;
    const { path, end } = readPath(text, start);
    if (path.length === 0) return;
    yield { span: { start, end }, path };
    at = end;
  }
}

function readPath(text: string, from: number): { path: string[]; end: number } {
  const path: string[] = [];
  let end = from;
  for (let count = 0; count < 8; count++) {
    step.lastIndex = end;
    const match = step.exec(text);
    const label = match?.[1];
    if (!match || label === undefined || !isStep(text, end, match[0], label, path.length)) break;
    path.push(label.toLowerCase());
    end = step.lastIndex;
  }
  return { path, end };
}

/** The first step may stand bare; later ones need their dot or bracket, and none may be a word. */
function isStep(text: string, at: number, whole: string, label: string, depth: number): boolean {
  const opened = /^[([]/.test(whole);
  const closed = /[)\]]$/.test(whole);
  if (opened !== closed) return false;
  if (whole.includes(' ')) return false;
  if (depth > 0 && !opened && !whole.startsWith('.')) return false;
  if (depth === 0 && whole.startsWith('.')) return false;
  const numeric = /^\d/.test(label);
  // A letter must be short to be a label, and what follows must not carry the word on.
  if (!numeric && label.length > 1 && !/^[ivxlc]+$/i.test(label)) return false;
  const next = text.charAt(at + whole.length);
  if (!closed && /[\p{L}\p{N}]/u.test(next)) return false;
  // "this Section a party" speaks of no section a; "Exhibit A" and "§ b" do.
  return (
    depth > 0 || numeric || opened || label === label.toUpperCase() || next === '.' || next === ')'
  );
}

function isWordBefore(text: string, start: number): boolean {
  return start > 0 && /[\p{L}\p{N}]/u.test(text.charAt(start - 1));
}
