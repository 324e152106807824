import type { Passage } from './passage';

/** Whether a sentence of prose sets terms, and doesn't merely advise or describe. */
export function isNormative(passage: Passage): boolean {
  if (passage.has('advice') && !passage.has('consent')) return false;
  return passage.has('forbid', 'forbidden', 'only', 'require', 'noncommercial', 'permit');
}
