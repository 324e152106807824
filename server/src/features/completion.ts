import {
  CompletionItemKind,
  InsertTextFormat,
  type CompletionItem,
} from 'vscode-languageserver-types';
import { snippetsAt } from '../authoring/snippetCompletions';
import { cardCompletions, type CardCompletion } from '../cards/index';
import type { FeatureContext } from './context';
import { rangeOf } from './positions';

const kinds: Readonly<Record<CardCompletion['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  file: CompletionItemKind.File,
  repository: CompletionItemKind.Module,
};

/** What can be written at `offset` of a card: its fields' values, and whole declarations. */
export function completionsAt(
  context: FeatureContext,
  offset: number,
  tabStops: boolean,
): CompletionItem[] {
  const { document, checked } = context;
  const { card } = checked.analysis;
  if (!card) return [];
  const fields = cardCompletions(card, offset).map((completion, index) => ({
    label: completion.label,
    kind: kinds[completion.kind],
    detail: completion.detail,
    ...(completion.documentation === undefined ? {} : { documentation: completion.documentation }),
    // The order is the card's: what fits best comes first, not what the alphabet says.
    sortText: String(index).padStart(5, '0'),
    filterText: completion.label,
    textEdit: { range: rangeOf(document, completion.span), newText: completion.insertText },
  }));
  const declarations = snippetsAt(card, offset).map(
    ({ label, title, description, span, snippet, text }): CompletionItem => ({
      label,
      kind: CompletionItemKind.Snippet,
      detail: title,
      documentation: description,
      // After what a field can hold.
      sortText: `9${label}`,
      filterText: label,
      insertTextFormat: tabStops ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { range: rangeOf(document, span), newText: tabStops ? snippet : text },
    }),
  );
  return [...fields, ...declarations];
}
