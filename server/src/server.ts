import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  type CancellationToken,
  type CodeAction,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActionsAt, resolveEdit, wantsNothing, type ActionData } from './features/codeActions';
import { codeLenses } from './features/codeLens';
import type { FeatureContext } from './features/context';
import { diagnosticsOf } from './features/diagnostics';
import { hoverAt } from './features/hover';
import { spanOf } from './features/positions';
import {
  explainRequest,
  reportRequest,
  settingsSection,
  verdictRequest,
  type DocumentParams,
  type ExplainParams,
  type ReportParams,
} from './protocol';
import { serverCapabilities } from './server/capabilities';
import { pullChannel, pushChannel, type DiagnosticsChannel } from './server/diagnosticsChannel';
import { renderReport } from './server/report';
import { runSafe } from './server/runSafe';
import type { Runtime } from './server/runtime';
import { Session } from './server/session';
import { explainMarkdown } from './service/explain';
import { parentOf } from './workspace/paths';
import { isRecord } from './workspace/settings';

/** Files that documents may depend on: texts and settings beside them, and what tells of weights. */
const watched = [
  '**/.four-freedoms.yml',
  '**/{LICENSE,LICENCE,COPYING,NOTICE,USE_POLICY,MODEL_LICENSE,MODEL_CARD,README}*',
  '**/*.{safetensors,gguf,bin,onnx,pt,pth,ckpt}',
  '**/{config,adapter_config}.json',
];

/** Serves one client over `connection` until it goes. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument);
  const log = {
    error: (message: string) => {
      connection.console.error(message);
    },
  };
  let session: Session | undefined;
  let channel: DiagnosticsChannel | undefined;

  connection.onInitialize((params): InitializeResult => {
    const opened = new Session({ connection, params, runtime, documents, log });
    session = opened;
    const options = {
      connection,
      find: (uri: string) => documents.get(uri),
      open: () => documents.all(),
      log,
      diagnostics: async (document: TextDocument) => {
        const context = await opened.context(document);
        return context && diagnosticsOf(context, opened.client.codeActions);
      },
    };
    channel = opened.client.pullDiagnostics
      ? pullChannel({ ...options, canRefresh: opened.client.refreshDiagnostics })
      : pushChannel(options);
    return {
      capabilities: serverCapabilities(opened.client),
      serverInfo: { name: 'four-freedoms', version: runtime.version },
    };
  });

  connection.onInitialized(() => {
    if (session?.client.registersConfiguration) {
      void connection.client.register(DidChangeConfigurationNotification.type, {
        section: settingsSection,
      });
    }
    if (session?.client.registersWatchers) {
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: watched.map((globPattern) => ({ globPattern })),
      });
    }
  });

  const refresh = (): void => {
    channel?.refresh();
    if (session?.client.refreshCodeLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    session?.settings.changed(settings);
    refresh();
  });
  connection.onDidChangeWatchedFiles(() => {
    session?.filesChanged();
    refresh();
  });
  documents.onDidChangeContent(({ document }) => {
    channel?.changed(document);
  });
  documents.onDidClose(({ document }) => {
    session?.forget(document.uri);
    channel?.closed(document.uri);
  });

  /** Runs `handler` on the document's present version; `fallback` where it is none of ours. */
  const onDocument = <T>(
    what: string,
    uri: string,
    fallback: T,
    token: CancellationToken,
    handler: (context: FeatureContext, session: Session) => T | Promise<T>,
  ) =>
    runSafe(what, fallback, token, log, async () => {
      const document = documents.get(uri);
      const context = document && (await session?.context(document, token));
      return context && session ? handler(context, session) : fallback;
    });

  connection.onHover(({ textDocument, position }, token) =>
    onDocument('hover', textDocument.uri, null, token, (context) =>
      hoverAt(context, context.document.offsetAt(position)),
    ),
  );
  connection.onCodeAction(({ textDocument, range, context: { only } }, token) => {
    if (wantsNothing(only)) return [];
    return onDocument(
      'code actions',
      textDocument.uri,
      [] as CodeAction[],
      token,
      (context, { client }) =>
        codeActionsAt(context, spanOf(context.document, range), only, client.codeActions),
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
  connection.onCodeLens(({ textDocument }, token) =>
    onDocument('code lens', textDocument.uri, null, token, codeLenses),
  );
  connection.onRequest(verdictRequest, ({ uri }: DocumentParams, token: CancellationToken) =>
    onDocument('verdict', uri, null, token, (context, current) => current.verdict(context, 0)),
  );
  connection.onRequest(reportRequest, (params: ReportParams, token: CancellationToken) =>
    runSafe('report', null, token, log, async () => {
      const folder = parentOf(params.uri);
      const files = (await session?.repository(folder, token)) ?? [];
      return files.length > 0 ? renderReport(folder, files, params) : null;
    }),
  );
  connection.onRequest(explainRequest, ({ id }: ExplainParams, token: CancellationToken) =>
    runSafe('explain', null, token, log, async () => (await explainMarkdown(id)) ?? null),
  );

  documents.listen(connection);
  connection.listen();
}

function isActionData(data: unknown): data is ActionData {
  return isRecord(data) && typeof data['uri'] === 'string' && typeof data['version'] === 'number';
}
