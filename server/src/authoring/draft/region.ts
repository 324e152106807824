import type { Span } from '../../core/span';
import type { Block, Sentence, TextModel } from '../../text/index';

/** The part of a draft that a clause takes up, as far as it can be replaced or removed in one piece. */
export interface Region {
  /** From the first to the last character of the clause's words. */
  readonly span: Span;
  /** Indices of the blocks that go with it as a whole; empty where it is one sentence among others. */
  readonly blocks: readonly number[];
  /** Indices of the list items that continue it. */
  readonly items: readonly number[];
  /** The block it begins in. */
  readonly block: number;
}

/** The region of the clause that begins at `offset`: a sentence, or a list with its lead-in. Undefined outside any block. */
export function regionAt(model: TextModel, { start: offset }: Span): Region | undefined {
  const index = blockAt(model, offset);
  const block = model.blocks[index];
  if (!block) return undefined;
  const { sentences } = block.reading;
  const at = sentenceAt(sentences, offset - block.span.start);
  const sentence = sentences[Math.max(0, at)];
  if (!sentence) return undefined;
  const hanging = dependents(model, index, Math.max(0, at));
  const last = model.blocks[hanging.at(-1) ?? index];
  const start = block.span.start + sentence.start;
  const end = hanging.length > 0 && last ? last.span.end : block.span.start + sentence.end;
  const wholeFirst =
    sentences.findIndex((each, place) => place >= at || !isTitle(each)) >= at &&
    (hanging.length > 0 || Math.max(0, at) === sentences.length - 1);
  return {
    span: { start, end: withStop(model.text, end) },
    blocks: wholeFirst ? [index, ...hanging] : [],
    items: hanging,
    block: index,
  };
}

/** The last sentence that begins at or before `offset`, which counts from the block's start. */
function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = -1;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** "3. Restrictions. You may not …": a title that runs into its clause. */
function isTitle({ first, last }: Sentence): boolean {
  return last - first <= 6;
}

function blockAt({ blocks }: TextModel, offset: number): number {
  return blocks.findIndex(({ span }) => span.start <= offset && offset < span.end);
}

/** The blocks that continue a sentence of the block at `index`, and those below them, where they follow it without a gap. */
function dependents({ blocks }: TextModel, index: number, sentence: number): number[] {
  const found = new Set<number>();
  for (let at = index + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block || block.kind === 'heading') break;
    const lead = block.leadIn;
    const hangs =
      (lead?.block === index && lead.sentence === sentence) ||
      (lead !== null && found.has(lead.block)) ||
      found.has(block.parent);
    if (!hangs) break;
    found.add(at);
  }
  return [...found];
}

/** Sentences may end before their full stop's closing marks. */
function withStop(text: string, end: number): number {
  let at = end;
  while (at < text.length && '.;。；”"'.includes(text.charAt(at))) at++;
  return at;
}

/** The offset at which a block's marker begins: its label, bullet or heading marks, on the line of its first words. */
export function markerStart(text: string, { span }: Pick<Block, 'span'>): number {
  const line = text.lastIndexOf('\n', span.start - 1) + 1;
  let at = line;
  while (at < span.start && /\s/.test(text.charAt(at))) at++;
  return at;
}
