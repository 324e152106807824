import type { Edit } from '../../core/finding';
import { contains, shift, type Span } from '../../core/span';
import { readCrossReferences, type CrossReference } from '../../text/crossReferences';
import type { Block, TextModel } from '../../text/index';
import { chineseNumber } from '../../text/sections';
import { labelBefore } from './labels';
import { markerStart } from './region';

/** A label of a block that changes. */
interface Relabelled {
  readonly block: number;
  readonly from: string;
  readonly to: string;
}

/**
 * The labels and cross-references that change when the blocks from `first` to `last` go; undefined where
 * something that stays refers to what goes, so that nothing may move.
 */
export function renumbering(
  model: TextModel,
  first: number,
  last: number,
): readonly Edit[] | undefined {
  const { blocks, text } = model;
  const removed = blocks[first];
  const end = blocks[last];
  if (!removed || !end) return [];
  if (removed.label === null) return [];
  const gone = { start: markerStart(text, removed), end: end.span.end };
  const references = [...readCrossReferences(text)].filter(
    ({ span }) => !contains(gone, span) && !isLabel(model, span),
  );
  if (references.some((reference) => refersTo(reference, model, first, last))) return undefined;
  const moved = relabelled(model, first, last);
  const edits = [
    ...moved.flatMap((one) => labelEdit(model, one)),
    ...references.flatMap((reference) => mended(reference, model, moved)),
  ];
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** The labels of the following siblings, and of what stands below them under dotted labels. */
function relabelled(model: TextModel, first: number, last: number): Relabelled[] {
  const { blocks } = model;
  const removed = blocks[first];
  const moved: Relabelled[] = [];
  if (!removed) return moved;
  let previous = removed.label;
  if (previous === null) return moved;
  for (let at = last + 1; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) break;
    if (block.kind === 'heading' && removed.kind === 'heading' && block.depth < removed.depth)
      break;
    if (block.label === null) continue;
    if (!isSibling(removed, block)) {
      const parent = moved.findLast(({ from }) => block.label?.startsWith(`${from}.`));
      if (parent) {
        const to = parent.to + block.label.slice(parent.from.length);
        moved.push({ block: at, from: block.label, to });
      }
      continue;
    }
    const to = labelBefore(block.label, previous);
    // Only a row without gaps is moved up: its first is what the removed one was.
    if (to !== previous) break;
    previous = block.label;
    moved.push({ block: at, from: block.label, to });
  }
  return moved;
}

/** Of one row: in the same list, or both outside any list, where a title makes a section a heading; and counted alike. */
function isSibling(a: Block, b: Block): boolean {
  const place =
    a.parent === b.parent && (a.parent === -1 || (a.kind === b.kind && a.depth === b.depth));
  return place && a.label !== null && b.label !== null && styleOf(a.label) === styleOf(b.label);
}

/** How a label counts: by letters, or by numbers below the same number. */
function styleOf(label: string): string {
  if (chineseNumber(label) !== undefined) return label.replace(/[\d一二三四五六七八九十]+/, '#');
  return /\d$/.test(label) ? label.replace(/\d+$/, '#') : label.replace(/[a-z]+$/i, 'a');
}

function labelEdit({ blocks, text }: TextModel, { block, from, to }: Relabelled): Edit[] {
  const one = blocks[block];
  if (!one) return [];
  const start = markerStart(text, one);
  const at = text.slice(start, one.span.start).indexOf(from);
  return at === -1
    ? []
    : [{ span: { start: start + at, end: start + at + from.length }, newText: to }];
}

/** The steps of a block's label from the outermost, as references give them: `5`, `a`. */
function pathOf({ blocks }: TextModel, index: number): readonly string[] {
  const path: string[] = [];
  let at = index;
  while (at >= 0) {
    const block = blocks[at];
    if (!block) break;
    if (block.label !== null) path.unshift(...stepsOf(block.label));
    // A dotted label gives its whole chain itself.
    if (block.label?.includes('.') === true) break;
    at = block.parent >= 0 ? block.parent : block.kind === 'heading' ? -1 : block.heading;
  }
  return path;
}

function stepsOf(label: string): string[] {
  const han = chineseNumber(label);
  if (han !== undefined) return [han];
  return label
    .replace(/^(?:article|section|clause|part)\s+/i, '')
    .toLowerCase()
    .split('.');
}

function refersTo(
  { path }: CrossReference,
  model: TextModel,
  first: number,
  last: number,
): boolean {
  for (let at = first; at <= last; at++) {
    if (model.blocks[at]?.label === null) continue;
    const own = pathOf(model, at);
    if (own.length === path.length && startsWith(path, own)) return true;
  }
  return false;
}

function startsWith(path: readonly string[], beginning: readonly string[]): boolean {
  return beginning.every((step, at) => step === path[at]);
}

/** The reference with those of its steps changed that have moved. */
function mended(reference: CrossReference, model: TextModel, moved: readonly Relabelled[]): Edit[] {
  const { path, span } = reference;
  const words = model.text.slice(span.start, span.end);
  const steps = stepSpans(words, path);
  return moved.flatMap(({ block, from, to }): Edit[] => {
    const own = pathOf(model, block);
    const before = stepsOf(from).at(-1);
    const after = stepsOf(to).at(-1) ?? to;
    // Below a dotted label that moved, only its ancestor's step is another.
    if (before === after || own.length === 0 || !startsWith(path, own)) return [];
    const step = steps[own.length - 1];
    if (step === undefined) return [];
    const written = words.slice(step.start, step.end);
    const isHan = written.startsWith('第');
    const newText = isHan ? to : written === written.toUpperCase() ? after.toUpperCase() : after;
    return [{ span: shift(step, span.start), newText }];
  });
}

/** Where the steps of a path stand in the words of a reference, the last of them at the end. */
function stepSpans(words: string, path: readonly string[]): (Span | undefined)[] {
  if (words.startsWith('第')) return [{ start: 0, end: words.length }];
  let from = /^(?:[a-z]+|§{1,2})\s*/i.exec(words)?.[0].length ?? 0;
  // "… and 6": what goes on after a plural has no word of its own.
  if (path[0] !== undefined && words.toLowerCase().startsWith(path[0])) from = 0;
  return path.map((step) => {
    const at = words.toLowerCase().indexOf(step, from);
    if (at === -1) return undefined;
    from = at + step.length;
    return { start: at, end: from };
  });
}

/** "Section 3" at the beginning of a block is its label, and no reference. */
function isLabel({ blocks, text }: TextModel, span: Span): boolean {
  return blocks.some(
    (block) =>
      block.label !== null &&
      markerStart(text, block) <= span.start &&
      span.end <= block.span.start,
  );
}
