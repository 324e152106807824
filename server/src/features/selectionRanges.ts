import type { Position, SelectionRange } from 'vscode-languageserver-types';
import { contains, type Span } from '../core/span';
import type { FeatureContext } from './context';
import { rangeOf } from './positions';

/** For each place: its sentence, its paragraph or item, its section, the whole. */
export function selectionRanges(
  context: FeatureContext,
  positions: readonly Position[],
): SelectionRange[] | null {
  const { legal } = context.checked.analysis;
  if (!legal) return null;
  return positions.map((position) => rangesAt(context, context.document.offsetAt(position)));
}

function rangesAt({ document, checked }: FeatureContext, offset: number): SelectionRange {
  const spans: Span[] = [{ start: 0, end: checked.document.text.length }];
  const blocks = checked.analysis.legal?.model.blocks ?? [];
  const at: Span = { start: offset, end: offset };
  const index = blocks.findLastIndex(({ span }) => span.start <= offset);
  const block = blocks[index];
  if (block) {
    const heading = blocks[block.kind === 'heading' ? index : block.heading];
    if (heading) {
      const after = blocks.find(
        (each) =>
          each.kind === 'heading' &&
          each.span.start > heading.span.start &&
          each.depth <= heading.depth,
      );
      spans.push({
        start: heading.span.start,
        end: after?.span.start ?? checked.document.text.length,
      });
    }
    for (const span of parentSpans(blocks, block.parent, block.span.end)) spans.push(span);
    spans.push(block.span);
    for (const sentence of block.reading.sentences) {
      spans.push({
        start: block.span.start + sentence.start,
        end: block.span.start + sentence.end,
      });
    }
  }
  let range: SelectionRange | undefined;
  for (const span of spans) {
    if (!contains(span, at)) continue;
    const next = { range: rangeOf(document, span) };
    range = range ? { ...next, parent: range } : next;
  }
  return range ?? { range: rangeOf(document, at) };
}

/** The items around a block, outermost first, each reaching to the block. */
function parentSpans(
  blocks: readonly { readonly span: Span; readonly parent: number }[],
  parent: number,
  end: number,
): Span[] {
  const spans: Span[] = [];
  for (let index = parent; index >= 0 && spans.length < 32;) {
    const block = blocks[index];
    if (!block) break;
    spans.unshift({ start: block.span.start, end: Math.max(end, block.span.end) });
    index = block.parent;
  }
  return spans;
}
