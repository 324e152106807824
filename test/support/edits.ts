import type { Edit } from '../../server/src/core/finding';

/** `text` after `edits`, which must be in document order and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { span, newText } of edits) {
    if (span.start < at || span.end < span.start || span.end > text.length) {
      throw new RangeError(`Edit ${span.start}–${span.end} overlaps, or is beyond the text`);
    }
    out += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return out + text.slice(at);
}
