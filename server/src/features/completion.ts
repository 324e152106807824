import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { cardCompletions, type CardCompletion } from '../cards/index';
import type { FeatureContext } from './context';
import { rangeOf } from './positions';

/**
 * What makes an editor ask in front matter. Markdown has no suggestions while typing unless a user
 * wants them, and that setting is not ours to change.
 */
export const completionTriggers: readonly string[] = [':', ' ', '-', '/'];

const kinds: Readonly<Record<CardCompletion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  file: CompletionItemKind.File,
  repository: CompletionItemKind.Module,
};

/** What can be written at `offset` of a card's front matter. */
export function completionsAt(
  { document, checked }: FeatureContext,
  offset: number,
): CompletionItem[] {
  const { card } = checked.analysis;
  if (!card) return [];
  return cardCompletions(card, offset).map((completion, index) => ({
    label: completion.label,
    kind: kinds[completion.kind],
    detail: completion.detail,
    ...(completion.documentation === undefined ? {} : { documentation: completion.documentation }),
    // The order is the card's: what fits best comes first, not what the alphabet says.
    sortText: String(index).padStart(5, '0'),
    filterText: completion.label,
    textEdit: { range: rangeOf(document, completion.span), newText: completion.insertText },
  }));
}
