/** What the features tell a client they answer, before any of them is loaded. */
import { CodeActionKind, type SemanticTokensLegend } from 'vscode-languageserver-types';

/** The kind under which an editor may run our certain fixes on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.fourFreedoms`;

/** All kinds of code action we ever answer with. */
export const codeActionKinds: readonly string[] = [CodeActionKind.QuickFix, fixAllKind];

/**
 * What makes an editor ask in front matter. Markdown has no suggestions while typing unless a user
 * wants them, and that setting is not ours to change.
 */
export const completionTriggers: readonly string[] = [':', ' ', '-', '/'];

/** What a stretch of a licence text does. The client's manifest maps these to colours of its theme. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: ['restriction', 'grant', 'duty', 'definedTerm', 'reference'],
  tokenModifiers: ['use', 'study', 'modify', 'share', 'declaration'],
};
