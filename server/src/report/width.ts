import { eastAsianWidth } from 'get-east-asian-width';

/** The columns that a terminal gives to one grapheme: 0 for a combining mark alone, 2 for CJK and emoji. */
export function graphemeWidth(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 0;
  if (code < 0x300) return grapheme.includes('\ufe0f') ? 2 : 1;
  if (/^[\p{M}\p{Cf}]/u.test(grapheme)) return 0;
  // An emoji presentation selector makes a narrow symbol wide.
  if (grapheme.includes('\ufe0f')) return 2;
  return eastAsianWidth(code);
}

let segmenter: Intl.Segmenter | undefined;

/** Most text needs no segmenter, which takes long to make. */
const plain = /^[\x20-\x7e]*$/;

/** The graphemes of `text`, each with its offset in UTF-16 code units. */
export function* graphemes(
  text: string,
): Generator<{ readonly text: string; readonly at: number }> {
  if (plain.test(text)) {
    for (let at = 0; at < text.length; at++) yield { text: text.charAt(at), at };
    return;
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment, index } of segmenter.segment(text)) yield { text: segment, at: index };
}

/** The columns that a terminal gives to `text`. */
export function stringWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { text: grapheme } of graphemes(text)) width += graphemeWidth(grapheme);
  return width;
}
