import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  type CancellationToken,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticsOf } from './features/diagnostics';
import {
  authoringRequest,
  explainRequest,
  type AuthoringParams,
  type AuthoringResult,
  reportRequest,
  settingsSection,
  type ExplainParams,
  type ReportParams,
} from './protocol';
import { authoringStep } from './server/authoring';
import { serverCapabilities } from './server/capabilities';
import { pullChannel, pushChannel, type DiagnosticsChannel } from './server/diagnosticsChannel';
import { registerHandlers, type OnDocument } from './server/handlers';
import { renderReport } from './server/report';
import { runSafe } from './server/runSafe';
import type { Runtime } from './server/runtime';
import { Session } from './server/session';
import { WorkspaceDiagnostics } from './server/workspaceDiagnostics';
import { explainMarkdown } from './service/explain';
import { baseName, parentOf } from './workspace/paths';
import { configName } from './workspace/projectConfig';

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
  let workspace: WorkspaceDiagnostics | undefined;

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
    if (opened.client.workspaceDiagnostics) {
      workspace = new WorkspaceDiagnostics({
        connection,
        fileSystem: opened.fileSystem,
        folders: () => opened.folders,
        isOpen: (uri) => documents.get(uri) !== undefined,
        check: async (uri, token) => {
          const context = await opened.contextOfFile(uri, token);
          return context && diagnosticsOf(context, opened.client.codeActions);
        },
        log,
      });
    }
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
    if (session?.client.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders((event) => {
        session?.foldersChanged(event);
        session?.filesChanged();
        workspace?.changed();
        refresh();
      });
    }
  });

  const refresh = (): void => {
    channel?.refresh();
    if (session?.client.refreshCodeLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    session?.settings.changed(settings);
    workspace?.changed();
    refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    session?.filesChanged();
    const uris = changes.map(({ uri }) => uri);
    // What a project's own file says holds for every folder below it.
    workspace?.changed(uris.some((uri) => baseName(uri) === configName) ? undefined : uris);
    refresh();
  });
  documents.onDidChangeContent(({ document }) => {
    channel?.changed(document);
  });
  documents.onDidClose(({ document }) => {
    session?.forget(document.uri);
    channel?.closed(document.uri);
    workspace?.changed([document.uri]);
  });

  const onDocument: OnDocument = (what, uri, fallback, token, handler) =>
    runSafe(what, fallback, token, log, async () => {
      const document = documents.get(uri);
      const context = document && (await session?.context(document, token));
      return context && session ? handler(context, session) : fallback;
    });

  registerHandlers(connection, onDocument);
  connection.onRequest(reportRequest, (params: ReportParams, token: CancellationToken) =>
    runSafe('report', null, token, log, async () => {
      const folder = parentOf(params.uri);
      const files = (await session?.repository(folder, token)) ?? [];
      return files.length > 0 ? renderReport(folder, files, params) : null;
    }),
  );
  connection.onRequest(authoringRequest, (params: AuthoringParams, token: CancellationToken) => {
    const failed: AuthoringResult = { refusal: 'That did not work; the output tells why.' };
    return runSafe('authoring', failed, token, log, () =>
      session ? authoringStep(params, session.authoringHost()) : failed,
    );
  });
  connection.onRequest(explainRequest, ({ id }: ExplainParams, token: CancellationToken) =>
    runSafe('explain', null, token, log, () => explainMarkdown(id) ?? null),
  );

  documents.listen(connection);
  connection.listen();
}
