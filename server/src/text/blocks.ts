import type { Span } from '../core/span';
import { bareItemsEnd, bareLabel } from './bareItems';
import { isUpper } from './chars';
import { titleStyle } from './headings';
import { labelAt, type Label } from './labels';
import { linesOf, type Line } from './lines';
import type { BlockKind, BlockSeed, TextFormat } from './model';
import { Nesting } from './nesting';

/** Lines longer than this are not wrapped by hand: each is a paragraph. */
const longestWrapped = 140;

/** A block is cut at this many code units, so that a file of one line is read in pieces. */
const longestBlock = 16_384;

const continuing: ReadonlySet<string> = new Set(['and', 'or', 'to', 'the', 'of']);

/** Labels that sections seldom have and items often. */
const listStyles: ReadonlySet<string> = new Set(['roman', 'bracketed-roman', 'capital']);

class BlockScanner {
  readonly #text: string;
  readonly #markdown: boolean;
  readonly #nesting = new Nesting();
  readonly #seeds: BlockSeed[] = [];
  #kind: BlockKind = 'paragraph';
  #depth = 0;
  #label: string | undefined;
  #pieces: Span[] = [];
  #fenced = false;
  #afterBlank = true;

  constructor(text: string, markdown: boolean) {
    this.#text = text;
    this.#markdown = markdown;
  }

  scan(): readonly BlockSeed[] {
    const lines = linesOf(this.#text, this.#markdown);
    let listed = 0;
    let indent = 0;
    for (const [index, line] of lines.entries()) {
      if (index >= listed) {
        listed = bareItemsEnd(this.#text, lines, index);
        indent = line.indent;
      }
      if (index < listed && line.indent === indent) this.#item(line, bareLabel(line));
      else this.#line(line);
    }
    this.#flush();
    return this.#seeds;
  }

  #line(line: Line): void {
    const { content, end } = line;
    if (content >= end) {
      this.#flush();
      this.#afterBlank = true;
      return;
    }
    if (this.#rule(line)) return;
    const heading = this.#markdownHeading(line);
    if (heading) return;
    const label = labelAt(this.#text, content, end);
    if (label && this.#opens(label)) this.#item(line, label);
    else this.#prose(line);
    this.#afterBlank = false;
  }

  /** A line of `---`, `===` or a code fence: underlines the title above, or parts blocks. */
  #rule({ content, end }: Line): boolean {
    const text = this.#text;
    const char = text.charAt(content);
    if (!'=-*_~`#+'.includes(char) || end - content < 3) return false;
    const fence = char === '`' || char === '~';
    for (let at = content; at < (fence ? content + 3 : end); at++)
      if (text.charAt(at) !== char && !(text.charAt(at) === ' ' && !fence)) return false;
    if (fence && this.#markdown) this.#fenced = !this.#fenced;
    const single = this.#pieces.length === 1 && this.#kind === 'paragraph' && !this.#afterBlank;
    if (single && (char === '=' || char === '-')) {
      const piece = this.#pieces[0];
      if (piece && piece.end - piece.start <= 100) {
        this.#kind = 'heading';
        this.#depth = char === '=' ? 1 : 2;
        this.#nesting.reset();
      }
    }
    this.#flush();
    this.#afterBlank = true;
    return true;
  }

  #markdownHeading({ content, end }: Line): boolean {
    if (!this.#markdown || this.#fenced || this.#text.charAt(content) !== '#') return false;
    let at = content;
    while (at < end && this.#text.charAt(at) === '#') at++;
    const level = at - content;
    if (level > 6 || this.#text.charAt(at) !== ' ') return false;
    this.#flush();
    this.#nesting.reset();
    const label = labelAt(this.#text, at + 1, end);
    this.#begin('heading', level, label?.text, {
      start: label && label.end < end ? label.end : at + 1,
      end,
    });
    this.#flush();
    this.#afterBlank = true;
    return true;
  }

  /** Whether a label opens an item here, or is a figure or reference that a wrapped line happens to begin with. */
  #opens(label: Label): boolean {
    const last = this.#pieces.at(-1);
    if (this.#afterBlank || !last || label.style === 'bullet') return true;
    if (
      this.#nesting.continues(label) ||
      (label.alternative && this.#nesting.continues(label.alternative))
    )
      return true;
    if (last.end - last.start > longestWrapped) return true;
    const char = this.#text.charAt(last.end - 1);
    if ('.;:,!?。；：”")*'.includes(char))
      return label.place === 1 || label.alternative?.place === 1 || '.:;。：'.includes(char);
    const word = this.#text.slice(this.#text.lastIndexOf(' ', last.end - 1) + 1, last.end);
    return continuing.has(word) && word !== 'of' && label.style.startsWith('bracketed')
      ? true
      : this.#titled();
  }

  #endsSentence(): boolean {
    const last = this.#pieces.at(-1);
    return last !== undefined && '.。!！'.includes(this.#text.charAt(last.end - 1));
  }

  /** Whether the lines so far are titles, one below the other. */
  #titled(): boolean {
    return (
      this.#pieces.length > 0 &&
      this.#pieces.length <= 3 &&
      this.#pieces.every(({ start, end }) => titleStyle(this.#text.slice(start, end)) !== null)
    );
  }

  #item(line: Line, label: Label): void {
    this.#flush();
    const body = this.#text.slice(label.end, line.end);
    if (label.end >= line.end && label.style === 'article') {
      this.#nesting.reset(label);
      this.#begin('heading', 1, label.text, { start: line.content, end: line.end });
      this.#flush();
      return;
    }
    if (label.end >= line.end) {
      this.#begin('item', this.#nesting.item(label, line.indent), label.text, {
        start: line.content,
        end: line.end,
      });
      return;
    }
    if (this.#headsSection(label, body)) {
      const depth = label.style === 'article' ? 1 : label.parts + 1;
      this.#nesting.reset(label);
      this.#begin('heading', depth, label.text, { start: label.end, end: line.end });
      this.#flush();
      return;
    }
    this.#begin('item', this.#nesting.item(label, line.indent), label.text || undefined, {
      start: label.end,
      end: line.end,
    });
  }

  #headsSection(label: Label, body: string): boolean {
    const numbered = [
      'number',
      'dotted',
      'article',
      'roman',
      'capital',
      'han',
      'bracketed-roman',
      'bracketed-han',
    ].includes(label.style);
    if (!numbered || body.endsWith(':')) return false;
    const style = titleStyle(body);
    if (style === null) return false;
    // "i. Terrorism", "ii. Torture": short items of a list, and no titles.
    if (listStyles.has(label.style) && this.#nesting.continues(label)) return false;
    const above = this.#seeds.at(-1)?.pieces.at(-1);
    const leadIn = above !== undefined && ':：'.includes(this.#text.charAt(above.end - 1));
    return !leadIn || style === 'capitals' || label.style === 'article';
  }

  #prose(line: Line): void {
    const piece = { start: line.content, end: line.end };
    const last = this.#pieces.at(-1);
    if (last && !this.#afterBlank && !this.#parts(last, piece)) {
      this.#pieces.push(piece);
      return;
    }
    this.#flush();
    const depth = this.#continuesItem(line.content)
      ? Math.max(0, this.#nesting.depth - 1)
      : this.#nesting.paragraph(line.indent);
    this.#begin('paragraph', depth, undefined, piece);
  }

  /** Whether prose without a label stands in a row of items that end in semicolons. */
  #continuesItem(at: number): boolean {
    const above = this.#seeds.at(-1)?.pieces.at(-1);
    return (
      this.#nesting.depth > 0 &&
      above !== undefined &&
      this.#text.charAt(above.end - 1) === ';' &&
      !isUpper(this.#text.charCodeAt(at))
    );
  }

  /** Whether a line begins a new paragraph without a blank line before it. */
  #parts(last: Span, piece: Span): boolean {
    const length = last.end - last.start;
    if (length > longestWrapped || piece.end - piece.start > longestWrapped) return true;
    // "You may not:" / "Rent it;" / "Lend it;": a list without labels.
    if (
      ':;：；'.includes(this.#text.charAt(last.end - 1)) &&
      isUpper(this.#text.charCodeAt(piece.start))
    )
      return true;
    if (this.#listed() && this.#endsItem(last)) return true;
    if (this.#kind === 'item' || !this.#titled()) return false;
    const style = titleStyle(this.#text.slice(last.start, last.end));
    if (length > 60) return false;
    const next = titleStyle(this.#text.slice(piece.start, piece.end));
    const sentence =
      piece.end - piece.start > 50 || ':：'.includes(this.#text.charAt(piece.end - 1));
    return style === 'capitals' ? next !== 'capitals' : next === null && length < 40 && sentence;
  }

  /** Whether the lines so far stand in a row that a lead-in opened, so that a line can be an item of its own. */
  #listed(): boolean {
    if (this.#kind !== 'paragraph') return false;
    const above = this.#seeds.at(-1)?.pieces.at(-1);
    return above !== undefined && ':;：；'.includes(this.#text.charAt(above.end - 1));
  }

  /** Whether a line ends as an item does that others follow: in a semicolon, with "and" or "or" behind it. */
  #endsItem({ start, end }: Span): boolean {
    const line = this.#text.slice(Math.max(start, end - 8), end);
    return [';', '；', '; and', '; or', ';and', ';or'].some((ending) => line.endsWith(ending));
  }

  #begin(kind: BlockKind, depth: number, label: string | undefined, piece: Span): void {
    this.#kind = kind;
    this.#depth = depth;
    this.#label = label;
    this.#pieces = [piece];
  }

  #flush(): void {
    if (this.#pieces.length === 0) return;
    let kind = this.#kind;
    let depth = this.#depth;
    if (kind === 'paragraph' && depth === 0 && this.#titled() && !this.#endsSentence()) {
      kind = 'heading';
      depth = 2;
      this.#nesting.reset();
    }
    for (const pieces of bounded(this.#pieces, this.#text)) {
      this.#seeds.push({
        kind,
        depth,
        ...(this.#label === undefined ? {} : { label: this.#label }),
        pieces,
      });
      if (kind === 'item') kind = 'paragraph';
      this.#label = undefined;
    }
    this.#pieces = [];
  }
}

/** The pieces in groups of bounded length; a piece that is too long is cut after a blank. */
function* bounded(pieces: readonly Span[], text: string): Generator<readonly Span[]> {
  let group: Span[] = [];
  let length = 0;
  for (const whole of pieces) {
    let piece = whole;
    while (length + piece.end - piece.start > longestBlock) {
      const limit = piece.start + Math.max(1, longestBlock - length);
      const blank = text.lastIndexOf(' ', limit);
      const cut = blank > piece.start && limit - blank < 512 ? blank : limit;
      group.push({ start: piece.start, end: cut });
      yield group;
      group = [];
      length = 0;
      piece = { start: cut, end: piece.end };
    }
    group.push(piece);
    length += piece.end - piece.start;
  }
  if (group.length > 0) yield group;
}

/** Cuts a text into headings, paragraphs and list items by a scan of its lines. */
export function blockSeeds(text: string, format: TextFormat): readonly BlockSeed[] {
  return new BlockScanner(text, format === 'markdown').scan();
}
