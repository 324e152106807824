import type { FoldingRange } from 'vscode-languageserver-types';
import type { FeatureContext } from './context';

/** Sections fold under their headings, and lists under the item that holds them. */
export function foldingRanges({ document, checked }: FeatureContext): FoldingRange[] {
  const { legal } = checked.analysis;
  if (!legal) return [];
  const { blocks } = legal.model;
  const ranges: FoldingRange[] = [];
  const add = (from: number, to: number): void => {
    const startLine = document.positionAt(from).line;
    const endLine = document.positionAt(to).line;
    if (endLine > startLine) ranges.push({ startLine, endLine });
  };
  const open: { start: number; depth: number; last: number }[] = [];
  const lastChild = new Map<number, number>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.depth ?? 0) >= block.depth) {
        const section = open.pop();
        if (section) add(section.start, section.last);
      }
      open.push({ start: block.span.start, depth: block.depth, last: block.span.end });
    }
    for (const section of open) section.last = block.span.end;
    // An item's list ends with the last block that hangs from it, however deep.
    for (let parent = block.parent, depth = 0; parent >= 0 && depth < 32; depth++) {
      lastChild.set(parent, index);
      parent = blocks[parent]?.parent ?? -1;
    }
  }
  for (const section of open) add(section.start, section.last);
  for (const [parent, last] of lastChild) {
    const [first, end] = [blocks[parent], blocks[last]];
    if (first && end) add(first.span.start, end.span.end);
  }
  return ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine);
}
