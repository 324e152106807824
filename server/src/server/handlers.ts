import type {
  CancellationToken,
  CodeAction,
  CompletionItem,
  Connection,
  Location,
  ResponseError,
} from 'vscode-languageserver';
import { codeActionsAt, resolveEdit, wantsNothing, type ActionData } from '../features/codeActions';
import { codeLenses } from '../features/codeLens';
import { completionsAt } from '../features/completion';
import type { FeatureContext } from '../features/context';
import { foldingRanges } from '../features/folding';
import { hoverAt } from '../features/hover';
import { layOutLike } from '../features/layout';
import { documentLinks } from '../features/links';
import { spanOf } from '../features/positions';
import { selectionRanges } from '../features/selectionRanges';
import { semanticTokens } from '../features/semanticTokens';
import { documentSymbols } from '../features/symbols';
import { definitionAt, prepareRenameAt, referencesAt, renameAt } from '../features/terms';
import {
  exportRequest,
  originalRequest,
  verdictRequest,
  type DocumentParams,
  type ExportParams,
  type ExportResult,
  type OriginalResult,
} from '../protocol';
import { exportDocument, stampNow } from '../service/exports';
import { isRecord } from '../workspace/settings';
import type { Session } from './session';

/**
 * Runs `handler` on the present version of the document at `uri`; answers `fallback` where that is
 * none of ours, and where the handler fails. `what` names the request in the log.
 */
export type OnDocument = <T>(
  what: string,
  uri: string,
  fallback: T,
  token: CancellationToken,
  handler: (context: FeatureContext, session: Session) => T | Promise<T>,
) => Promise<T | ResponseError<never>>;

/** Puts one handler behind each request about a document. */
export function registerHandlers(connection: Connection, onDocument: OnDocument): void {
  connection.onHover(({ textDocument, position }, token) =>
    onDocument('hover', textDocument.uri, null, token, async (context, session) =>
      hoverAt(context, context.document.offsetAt(position), await session.compares(context)),
    ),
  );
  connection.onCodeAction(({ textDocument, range, context: { only } }, token) => {
    // Before anything is read: a save asks for kinds that are not ours, and must not wait.
    if (wantsNothing(only)) return [];
    const none: CodeAction[] = [];
    return onDocument('code actions', textDocument.uri, none, token, async (context, session) =>
      codeActionsAt(context, spanOf(context.document, range), only, {
        ...session.client.codeActions,
        compares: await session.compares(context),
      }),
    );
  });
  connection.onCodeActionResolve((action, token) => {
    const data = action.data as unknown;
    if (!isActionData(data)) return action;
    return onDocument('code action', data.uri, action, token, (context, { client }) => {
      const edit = resolveEdit(context, data, client.codeActions);
      return edit ? { ...action, edit } : action;
    });
  });
  connection.onCompletion(({ textDocument, position }, token) => {
    const none: CompletionItem[] = [];
    return onDocument('completion', textDocument.uri, none, token, (context, { client }) =>
      completionsAt(context, context.document.offsetAt(position), client.snippets),
    );
  });
  connection.onCodeLens(({ textDocument }, token) =>
    onDocument('code lens', textDocument.uri, null, token, codeLenses),
  );
  connection.onDocumentSymbol(({ textDocument }, token) =>
    onDocument('symbols', textDocument.uri, null, token, documentSymbols),
  );
  connection.onFoldingRanges(({ textDocument }, token) =>
    onDocument('folding', textDocument.uri, null, token, foldingRanges),
  );
  connection.onSelectionRanges(({ textDocument, positions }, token) =>
    onDocument('selection', textDocument.uri, null, token, (context) =>
      selectionRanges(context, positions),
    ),
  );
  connection.onDocumentLinks(({ textDocument }, token) =>
    onDocument('links', textDocument.uri, null, token, documentLinks),
  );
  connection.languages.semanticTokens.on(({ textDocument }, token) =>
    onDocument('semantic tokens', textDocument.uri, { data: [] }, token, semanticTokens),
  );
  connection.onDefinition(({ textDocument, position }, token) =>
    onDocument('definition', textDocument.uri, null, token, (context) =>
      definitionAt(context, context.document.offsetAt(position)),
    ),
  );
  connection.onReferences(({ textDocument, position, context: { includeDeclaration } }, token) => {
    const none: Location[] = [];
    return onDocument('references', textDocument.uri, none, token, (context) =>
      referencesAt(context, context.document.offsetAt(position), includeDeclaration),
    );
  });
  connection.onPrepareRename(({ textDocument, position }, token) =>
    onDocument('prepare rename', textDocument.uri, null, token, (context) =>
      prepareRenameAt(context, context.document.offsetAt(position)),
    ),
  );
  connection.onRenameRequest(({ textDocument, position, newName }, token) =>
    onDocument('rename', textDocument.uri, null, token, (context) =>
      renameAt(context, context.document.offsetAt(position), newName),
    ),
  );
  connection.onRequest(exportRequest, ({ uri, format }: ExportParams, token: CancellationToken) =>
    onDocument<ExportResult | null>(
      'export',
      uri,
      null,
      token,
      ({ checked }, { version }) => exportDocument(checked, format, stampNow(version)) ?? null,
    ),
  );
  connection.onRequest(originalRequest, ({ uri }: DocumentParams, token: CancellationToken) =>
    onDocument<OriginalResult | null>(
      'original',
      uri,
      null,
      token,
      async ({ checked }, session) => {
        const { license, legal } = checked.analysis;
        if (!legal || !license) return null;
        const { id, name } = license;
        const text = await session.service.originalText(id);
        return {
          id,
          name,
          text: text === undefined ? null : layOutLike(text, checked.document.text),
        };
      },
    ),
  );
  connection.onRequest(verdictRequest, ({ uri }: DocumentParams, token: CancellationToken) =>
    onDocument('verdict', uri, null, token, (context, session) => session.verdict(context, 0)),
  );
}

function isActionData(data: unknown): data is ActionData {
  return isRecord(data) && typeof data['uri'] === 'string' && typeof data['version'] === 'number';
}
