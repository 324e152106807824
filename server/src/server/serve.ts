import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  type CancellationToken,
  type Connection,
  type InitializeParams,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { diagnosticsOf } from '../features/diagnostics';
import {
  authoringRequest,
  explainRequest,
  type AuthoringParams,
  type AuthoringResult,
  reportRequest,
  settingsSection,
  type ExplainParams,
  type ReportParams,
} from '../protocol';
import { authoringStep } from './authoring';
import { pullChannel, pushChannel, type DiagnosticsChannel } from './diagnosticsChannel';
import { registerHandlers, type OnDocument } from './handlers';
import { renderReport } from './report';
import { Neighbours } from './openFiles';
import { runSafely, type Refuse } from './runSafe';
import type { Runtime } from './runtime';
import { Session } from './session';
import { WorkspaceDiagnostics } from './workspaceDiagnostics';
import { explainMarkdown } from '../service/explain';
import { baseName, configName, parentOf } from '../workspace/paths';

/** Files that documents may depend on: texts and settings beside them, and what tells of weights. */
const watched = [
  '**/.four-freedoms.yml',
  '**/{LICENSE,LICENCE,COPYING,NOTICE,USE_POLICY,MODEL_LICENSE,MODEL_CARD,README}*',
  '**/*.{safetensors,gguf,bin,onnx,pt,pth,ckpt}',
  '**/{config,adapter_config}.json',
];

/** A client that has been greeted, and what it said. */
export interface Greeted {
  readonly connection: Connection;
  readonly params: InitializeParams;
  readonly runtime: Runtime;
  readonly refuse: Refuse;
}

/** Serves a client from its `initialized` on, until it goes. */
export function serve({ connection, params, runtime, refuse }: Greeted): void {
  const documents = new TextDocuments(TextDocument);
  const log = {
    error: (message: string) => {
      connection.console.error(message);
    },
  };
  const runSafe = runSafely(log, refuse);
  const session = new Session({ connection, params, runtime, documents, log });
  const { client } = session;
  const options = {
    connection,
    find: (uri: string) => documents.get(uri),
    open: () => documents.all(),
    log,
    diagnostics: async (document: TextDocument) => {
      const context = await session.context(document);
      return context && diagnosticsOf(context, client.codeActions);
    },
  };
  const channel: DiagnosticsChannel = client.pullDiagnostics
    ? pullChannel({ ...options, canRefresh: client.refreshDiagnostics, refuse })
    : pushChannel(options);
  const workspace = client.workspaceDiagnostics
    ? new WorkspaceDiagnostics({
        connection,
        fileSystem: session.fileSystem,
        folders: () => session.folders,
        isOpen: (uri) => documents.get(uri) !== undefined,
        check: async (uri, token) => {
          const context = await session.contextOfFile(uri, token);
          return context && diagnosticsOf(context, client.codeActions);
        },
        log,
        refuse,
      })
    : undefined;

  if (client.registersConfiguration) {
    void connection.client.register(DidChangeConfigurationNotification.type, {
      section: settingsSection,
    });
  }
  if (client.registersWatchers) {
    void connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: watched.map((globPattern) => ({ globPattern })),
    });
  }
  if (client.workspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders((event) => {
      session.foldersChanged(event);
      session.filesChanged();
      workspace?.changed();
      refresh();
    });
  }

  const refresh = (): void => {
    channel.refresh();
    if (client.refreshCodeLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  };
  connection.onDidChangeConfiguration(({ settings }) => {
    session.settings.changed(settings);
    workspace?.changed();
    refresh();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    session.filesChanged();
    const uris = changes.map(({ uri }) => uri);
    // What a project's own file says holds for every folder below it.
    workspace?.changed(uris.some((uri) => baseName(uri) === configName) ? undefined : uris);
    refresh();
  });
  const neighbours = new Neighbours(
    () => documents.keys(),
    (uri, beside) => {
      session.surroundingsChanged(uri, beside);
      refresh();
    },
  );
  documents.onDidChangeContent(({ document }) => {
    channel.changed(document);
    neighbours.touched(document.uri);
  });
  documents.onDidClose(({ document }) => {
    session.forget(document.uri);
    channel.closed(document.uri);
    neighbours.touched(document.uri);
    workspace?.changed([document.uri]);
  });

  const onDocument: OnDocument = (what, uri, fallback, token, handler) =>
    runSafe(what, fallback, token, async () => {
      const document = documents.get(uri);
      const context = document && (await session.context(document, token));
      return context ? handler(context, session) : fallback;
    });

  registerHandlers(connection, onDocument);
  connection.onRequest(reportRequest, (params: ReportParams, token: CancellationToken) =>
    runSafe('report', null, token, async () => {
      const folder = parentOf(params.uri);
      const files = await session.repository(folder, token);
      return files.length > 0 ? renderReport(folder, files, params) : null;
    }),
  );
  connection.onRequest(authoringRequest, (params: AuthoringParams, token: CancellationToken) => {
    const failed: AuthoringResult = { refusal: 'That did not work; the output tells why.' };
    return runSafe('authoring', failed, token, () =>
      authoringStep(params, session.authoringHost()),
    );
  });
  connection.onRequest(explainRequest, ({ id }: ExplainParams, token: CancellationToken) =>
    runSafe('explain', null, token, () => explainMarkdown(id) ?? null),
  );

  documents.listen(connection);
}
