import type { Span } from '../core/span';

/** A place as LSP has it: 0-based line, and UTF-16 code units into it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The lines of a text, for turning offsets into positions; line breaks are LF, CRLF and CR. */
export class Lines {
  readonly text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.text = text;
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
    }
    this.#starts = starts;
  }

  get count(): number {
    return this.#starts.length;
  }

  /** The position of `offset`, which is brought into the text where it lies outside. */
  position(offset: number): Position {
    const at = Math.min(Math.max(0, offset), this.text.length);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#start(middle) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - this.#start(low) };
  }

  range(span: Span): Range {
    return { start: this.position(span.start), end: this.position(span.end) };
  }

  /** The offset of a position, which is brought into its line where it lies outside. */
  offset({ line, character }: Position): number {
    const { start, end } = this.line(line);
    return Math.min(start + Math.max(0, character), end);
  }

  /** A line without its break. */
  line(index: number): Span {
    const line = Math.min(Math.max(0, index), this.count - 1);
    const start = this.#start(line);
    let end = line + 1 < this.count ? this.#start(line + 1) : this.text.length;
    while (end > start && isBreak(this.text.charCodeAt(end - 1))) end--;
    return { start, end };
  }

  #start(line: number): number {
    return this.#starts[line] ?? this.text.length;
  }
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
