import type { Span } from '../core/span';
import { titleStyle } from './headings';
import type { Block } from './model';

/**
 * The title that a numbered block opens with, "2. Term. This Agreement …", or consists of where other
 * blocks hang from it; undefined where it opens with a sentence.
 */
export function runInTitle(
  text: string,
  blocks: readonly Block[],
  index: number,
): Span | undefined {
  const block = blocks[index];
  const [first, second] = block?.reading.sentences ?? [];
  if (!block || block.kind === 'heading' || block.label === null || !first) return undefined;
  if (!second && blocks[index + 1]?.parent !== index) return undefined;
  const span = { start: block.span.start + first.start, end: block.span.start + first.end };
  const title = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  return /[.:。：]$/.test(title) && titleStyle(title.slice(0, -1)) !== null ? span : undefined;
}
