import type { Span } from '../core/span';
import type { Block, TextModel } from './model';

/** A numbered part of a text, as other parts refer to it. */
export interface Section {
  /** Lower-case labels from the outermost in: `['5', 'a']` for "Section 5(a)". */
  readonly path: readonly string[];
  /** Index into `TextModel.blocks`. */
  readonly block: number;
  readonly span: Span;
}

/** The numbered parts of a text, by number. */
export interface Sections {
  readonly all: readonly Section[];
  /** The part with this path, or the nearest part around it; undefined where not even the outermost exists. */
  find(path: readonly string[]): Section | undefined;
}

/** `word` is a level whose label has its noun with it, such as "Article 4": numbers under it may start anew or run on. */
type Style = 'word' | 'decimal' | 'alpha' | 'ALPHA' | 'roman' | 'ROMAN';

interface Level {
  readonly style: Style;
  readonly label: string;
}

/** Deepest nesting that is told apart; deeper labels count as the deepest. */
const deepest = 8;

/** Numbers a text's blocks by their labels. A number that comes twice, in an annex say, means its first place. */
export function readSections({ blocks }: TextModel): Sections {
  const all: Section[] = [];
  const byKey = new Map<string, Section>();
  let stack: Level[] = [];
  for (const [index, block] of blocks.entries()) {
    const label = block.label ?? annexLabel(block);
    if (label === null) continue;
    const parsed = parseLabel(label);
    if (!parsed) continue;
    if ('annex' in parsed) stack = [];
    const path =
      'annex' in parsed ? [parsed.annex] : push(stack, parsed.parts, /\s|第/.test(label));
    const section = { path, block: index, span: block.span };
    all.push(section);
    const key = path.join('/');
    if (!byKey.has(key)) byKey.set(key, section);
  }
  return {
    all,
    find: (path) => {
      for (let length = path.length; length > 0; length--) {
        const found = byKey.get(path.slice(0, length).join('/').toLowerCase());
        if (found) return found;
      }
      return undefined;
    },
  };
}

/** Puts a label on the stack where its style belongs, and tells the whole path. */
function push(stack: Level[], parts: readonly string[], named: boolean): readonly string[] {
  const [only = ''] = parts;
  if (named) {
    stack.splice(0, stack.length, { style: 'word', label: only.toLowerCase() });
    return [only.toLowerCase()];
  }
  if (parts.length > 1) {
    stack.splice(0, stack.length, ...parts.map((label): Level => ({ style: 'decimal', label })));
    return parts;
  }
  const style = styleOf(only, stack);
  const known = stack.findIndex((level) => level.style === style);
  if (known >= 0) stack.length = known;
  if (stack.length >= deepest) stack.length = deepest - 1;
  stack.push({ style, label: only.toLowerCase() });
  // "Section III" holds paragraphs 4 to 6, which are referred to as such; "Article 4" holds (a) and (b), which are not.
  const from = stack[0]?.style === 'word' && stack[1]?.style === 'decimal' ? 1 : 0;
  return stack.slice(from).map((level) => level.label);
}

/** A lone `i` is a roman number unless the letters have come as far as `h`. */
function styleOf(label: string, stack: readonly Level[]): Style {
  if (/^\d/.test(label)) return 'decimal';
  const upper = label === label.toUpperCase();
  const roman = /^[ivxlcdm]+$/i.test(label);
  if (label.length > 1) return upper ? 'ROMAN' : 'roman';
  const before = String.fromCharCode(label.toLowerCase().charCodeAt(0) - 1);
  const letters: Style = upper ? 'ALPHA' : 'alpha';
  const continues = stack.some((level) => level.style === letters && level.label === before);
  if (!roman || continues) return letters;
  return upper ? 'ROMAN' : 'roman';
}

/** A label as the parts of a path; undefined for bullets and words. */
export function parseLabel(
  label: string,
): { readonly parts: readonly string[] } | { readonly annex: string } | undefined {
  const words = label.trim().toLowerCase().split(/\s+/);
  const [first = '', second] = words;
  if (second !== undefined && annexWords.has(first))
    return { annex: `${first} ${trimLabel(second)}` };
  const chinese = chineseNumber(label);
  if (chinese !== undefined) return { parts: [chinese] };
  // "Section III", "Article 4": the number counts, the word is the reader's choice.
  const bare = trimLabel(label.trim().split(/\s+/).at(-1) ?? '');
  if (/^\d{1,4}(?:\.\d{1,4}){0,6}$/.test(bare)) return { parts: bare.split('.') };
  return /^[a-z]$|^[ivxlcdm]{1,8}$/i.test(bare) ? { parts: [bare] } : undefined;
}

/** Parts that stand behind the text proper, and are known by a letter or number of their own. */
export const annexWords: ReadonlySet<string> = new Set([
  'attachment',
  'exhibit',
  'annex',
  'appendix',
  'schedule',
]);

function annexLabel(block: Block): string | null {
  if (block.kind !== 'heading') return null;
  const [word, letter] = block.reading.tokens;
  return word && letter && annexWords.has(word.norm) && letter.norm.length <= 3
    ? `${word.norm} ${letter.norm}`
    : null;
}

function trimLabel(label: string): string {
  return label.replace(/^[([]+/, '').replace(/[)\].:]+$/, '');
}

const digits = '零一二三四五六七八九';

/** The number in "第十二条"; undefined for anything else. */
export function chineseNumber(label: string): string | undefined {
  const match = /第?([零一二三四五六七八九十百\d]{1,8})[条章节款]/.exec(label.slice(0, 40));
  const text = match?.[1];
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return text;
  let total = 0;
  let digit = 0;
  for (const character of text) {
    if (character === '十') {
      total += (digit === 0 ? 1 : digit) * 10;
      digit = 0;
    } else if (character === '百') {
      total += digit * 100;
      digit = 0;
    } else {
      digit = Math.max(0, digits.indexOf(character));
    }
  }
  return String(total + digit);
}
