import type { DocumentLink } from 'vscode-languageserver-types';
import type { FeatureContext } from './context';
import { rangeOf } from './positions';

/** An address in running text, up to a blank, bracket or quote; nothing in it can be matched in two ways. */
const address = /\bhttps?:\/\/[^\s<>"'“”‘’()（）[\]{}|\\^`，。；]+/giu;

/** The addresses in a licence text. Markdown's own links are the editor's business. */
export function documentLinks({ document, checked }: FeatureContext): DocumentLink[] {
  if (!checked.analysis.legal || document.languageId === 'markdown') return [];
  const links: DocumentLink[] = [];
  for (const match of checked.document.text.matchAll(address)) {
    // A full stop ends the sentence, not the address.
    const target = match[0].replace(/[.,;:!?]+$/, '');
    const span = { start: match.index, end: match.index + target.length };
    links.push({ range: rangeOf(document, span), target });
  }
  return links;
}
