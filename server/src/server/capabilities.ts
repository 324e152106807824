import {
  PositionEncodingKind,
  TextDocumentSyncKind,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { CodeActionCapabilities } from '../features/codeActions';
import { codeActionKinds, completionTriggers, semanticTokensLegend } from '../features/offers';
import type { InitializationOptions } from '../protocol';
import { isRecord } from '../workspace/settings';

/** What this client can do, read once from its `initialize`. */
export interface ClientCapabilities {
  readonly pullDiagnostics: boolean;
  readonly workspaceDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly refreshCodeLenses: boolean;
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly codeActions: CodeActionCapabilities;
  /** Completions may have tab stops. */
  readonly snippets: boolean;
  readonly prepareRename: boolean;
}

export function readCapabilities({
  capabilities,
  initializationOptions,
}: InitializeParams): ClientCapabilities {
  const { textDocument, workspace } = capabilities;
  const options = readInitializationOptions(initializationOptions);
  const publish = textDocument?.publishDiagnostics;
  const pull = textDocument?.diagnostic;
  // A client of LSP 3.18 says for pulled diagnostics what older ones say for pushed ones only.
  const shown = { ...publish, ...(pull?.relatedInformation === undefined ? {} : pull) };
  const action = textDocument?.codeAction;
  const resolves = action?.resolveSupport?.properties.includes('edit') ?? false;
  const dataKept = action?.dataSupport ?? false;
  return Object.freeze({
    pullDiagnostics: pull !== undefined,
    workspaceDiagnostics: pull !== undefined && (options.workspaceDiagnostics ?? false),
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    configuration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    prepareRename: textDocument?.rename?.prepareSupport ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    codeActions: Object.freeze({
      relatedInformation: shown.relatedInformation ?? false,
      codeDescription: shown.codeDescriptionSupport ?? false,
      data: shown.dataSupport ?? false,
      resolvesEdit: resolves && dataKept,
      documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
      isPreferred: action?.isPreferredSupport ?? false,
      authoring: options.authoring ?? false,
    }),
  });
}

/** The initialization options as far as they are well-formed. */
export function readInitializationOptions(value: unknown): InitializationOptions {
  if (!isRecord(value)) return {};
  const { clientFiles, docsBase, settings, analyzed, authoring, compares, workspaceDiagnostics } =
    value;
  return {
    clientFiles: clientFiles === true,
    analyzed: analyzed === true,
    authoring: authoring === true,
    compares: compares === true,
    workspaceDiagnostics: workspaceDiagnostics === true,
    settings,
    ...(typeof docsBase === 'string' ? { docsBase } : {}),
  };
}

export function serverCapabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullDiagnostics
      ? {
          diagnosticProvider: {
            identifier: 'four-freedoms',
            // A licence file's words change what is said of the card beside it.
            interFileDependencies: true,
            workspaceDiagnostics: client.workspaceDiagnostics,
          },
        }
      : {}),
    hoverProvider: true,
    codeActionProvider: {
      codeActionKinds: [...codeActionKinds],
      resolveProvider: client.codeActions.resolvesEdit,
    },
    completionProvider: { triggerCharacters: [...completionTriggers] },
    codeLensProvider: { resolveProvider: false },
    documentSymbolProvider: { label: 'Four Freedoms' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: { resolveProvider: false },
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: client.prepareRename ? { prepareProvider: true } : true,
    semanticTokensProvider: { legend: semanticTokensLegend, full: true },
    ...(client.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
  };
}
