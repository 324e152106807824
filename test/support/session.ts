import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  DiagnosticSeverity,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions } from '../../server/src/protocol';
import { startServer } from '../../server/src/server';
import { serve } from '../../server/src/server/serve';
import type { Runtime } from '../../server/src/server/runtime';
import { draw } from './expectations';
import { MemoryFiles } from './memoryFiles';

/** The folder that in-process sessions work in. */
export const root = 'file:///work';

/** An editor of our day: pulls, asks for settings, registers, resolves. */
export const modernClient: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      versionSupport: true,
    },
    codeAction: {
      dataSupport: true,
      isPreferredSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

/** A client that can only be pushed to, knows nothing of settings requests and registers nothing. */
export const pushClient: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true } },
};

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly files?: MemoryFiles;
  /** What the client answers to `workspace/configuration`, by section. */
  readonly settings?: unknown;
  readonly initializationOptions?: InitializationOptions;
  /** A built server to spawn in place of one in this process, with its arguments. */
  readonly command?: readonly string[];
  readonly loadAsset?: Runtime['loadAsset'];
}

/** A user at an editor: opens documents, types, looks. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly files: MemoryFiles;
  readonly registrations: string[] = [];
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  /** How often the server asked for diagnostics to be pulled again. */
  refreshes = 0;
  settings: unknown;
  readonly #process: ChildProcess | undefined;
  #onEvent: (() => void) | undefined;

  private constructor(parts: {
    readonly connection: ProtocolConnection;
    readonly initialized: InitializeResult;
    readonly files: MemoryFiles;
    readonly process: ChildProcess | undefined;
    readonly settings: unknown;
  }) {
    this.connection = parts.connection;
    this.initialized = parts.initialized;
    this.files = parts.files;
    this.settings = parts.settings;
    this.#process = parts.process;
  }

  static async connect(options: SessionOptions = {}): Promise<Client> {
    const files = options.files ?? new MemoryFiles();
    const { connection, process } = options.command
      ? spawned(options.command)
      : inProcess(files, options.loadAsset);
    connection.listen();
    // Handlers must stand before the answer to initialize comes, and the client only exists after it.
    const box: { client?: Client } = {};
    connection.onRequest('workspace/configuration', (params: { items: readonly unknown[] }) =>
      params.items.map(() => box.client?.settings ?? null),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      box.client?.registrations.push(...registrations.map(({ method }) => method));
      box.client?.event();
      return null;
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      if (box.client) box.client.refreshes++;
      box.client?.event();
      return null;
    });
    connection.onNotification(
      'textDocument/publishDiagnostics',
      (params: PublishDiagnosticsParams) => {
        box.client?.published.push(params);
        box.client?.event();
      },
    );
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      box.client?.logged.push(message);
    });
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: root,
      capabilities: options.capabilities ?? modernClient,
      workspaceFolders: [{ uri: root, name: 'work' }],
      initializationOptions: options.initializationOptions,
    });
    const client = new Client({
      connection,
      initialized,
      files,
      process,
      settings: options.settings,
    });
    box.client = client;
    await connection.sendNotification('initialized', {});
    return client;
  }

  async open(path: string, text: string, languageId = languageOf(path)): Promise<OpenDocument> {
    const document = TextDocument.create(
      path.includes(':') ? path : `${root}/${path}`,
      languageId,
      1,
      text,
    );
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: document.uri, languageId, version: 1, text },
    });
    return new OpenDocument(this, document);
  }

  async changeSettings(settings: unknown): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: { fourFreedoms: settings },
    });
  }

  /** A file came, went or changed outside the editor. */
  async changeFile(path: string, text: string | undefined): Promise<void> {
    const uri = `${root}/${path}`;
    this.files.set(uri, text);
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: text === undefined ? 3 : 2 }],
    });
  }

  /** Waits until `condition` holds, looking again after each thing the server sends. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) {
      await new Promise<void>((resolve) => {
        this.#onEvent = resolve;
      });
    }
  }

  event(): void {
    this.#onEvent?.();
  }

  async close(): Promise<void> {
    if (this.#process) {
      await this.connection.sendRequest('shutdown');
      const ended = once(this.#process, 'exit');
      await this.connection.sendNotification('exit');
      await ended;
    }
    this.connection.dispose();
  }
}

/** One document in the editor. */
export class OpenDocument {
  readonly #client: Client;
  #document: TextDocument;

  constructor(client: Client, document: TextDocument) {
    this.#client = client;
    this.#document = document;
  }

  get uri(): string {
    return this.#document.uri;
  }

  get text(): string {
    return this.#document.getText();
  }

  /** Replaces the first occurrence of `old`, as typing over a selection does. */
  async replace(old: string, by: string): Promise<void> {
    const at = this.#at(old);
    const range = {
      start: this.#document.positionAt(at),
      end: this.#document.positionAt(at + old.length),
    };
    const version = this.#document.version + 1;
    this.#document = TextDocument.update(this.#document, [{ range, text: by }], version);
    await this.#client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: this.uri, version },
      contentChanges: [{ range, text: by }],
    });
  }

  async close(): Promise<void> {
    await this.#client.connection.sendNotification('textDocument/didClose', {
      textDocument: { uri: this.uri },
    });
  }

  pull(previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.#client.connection.sendRequest('textDocument/diagnostic', {
      textDocument: { uri: this.uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async diagnostics(): Promise<readonly Diagnostic[]> {
    const report = await this.pull();
    return report.kind === 'full' ? report.items : [];
  }

  /** The diagnostics published for the present version, once they are. */
  async pushed(): Promise<readonly Diagnostic[]> {
    const latest = () =>
      this.#client.published.findLast(
        ({ uri, version }) => uri === this.uri && version === this.#document.version,
      );
    await this.#client.until(() => latest() !== undefined);
    return latest()?.diagnostics ?? [];
  }

  /** The text with its diagnostics drawn under it. */
  async drawn(diagnostics?: readonly Diagnostic[]): Promise<string> {
    const items = diagnostics ?? (await this.diagnostics());
    return draw(
      this.text,
      items.map(({ range, code, severity }) => ({
        span: {
          start: this.#document.offsetAt(range.start),
          end: this.#document.offsetAt(range.end),
        },
        rule: `${String(code)} ${severityNames.get(severity) ?? ''}`,
      })),
    );
  }

  hover(word: string): Promise<Hover | null> {
    return this.request('textDocument/hover', word);
  }

  /** A request about the place where `word` first stands. */
  request<T>(method: string, word: string, more: object = {}): Promise<T> {
    return this.#client.connection.sendRequest(method, {
      textDocument: { uri: this.uri },
      position: this.#document.positionAt(this.#at(word)),
      ...more,
    });
  }

  /** A request about the whole document. */
  about<T>(method: string, more: object = {}): Promise<T> {
    return this.#client.connection.sendRequest(method, {
      textDocument: { uri: this.uri },
      ...more,
    });
  }

  codeActions(word: string, only?: readonly string[]): Promise<CodeAction[]> {
    const start = this.#at(word);
    return this.about('textDocument/codeAction', {
      range: {
        start: this.#document.positionAt(start),
        end: this.#document.positionAt(start + word.length),
      },
      context: { diagnostics: [], ...(only ? { only } : {}) },
    });
  }

  /** The text after an action's edits to this document. */
  async applied(action: CodeAction): Promise<string> {
    const resolved = action.edit
      ? action
      : await this.#client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    const { documentChanges = [], changes = {} } = resolved.edit ?? {};
    const edits = documentChanges.flatMap((change) =>
      'edits' in change && change.textDocument.uri === this.uri
        ? change.edits.flatMap((edit) => ('newText' in edit ? [edit] : []))
        : [],
    );
    return TextDocument.applyEdits(this.#document, [...edits, ...(changes[this.uri] ?? [])]);
  }

  #at(word: string): number {
    const at = this.text.indexOf(word);
    if (at < 0) throw new Error(`${JSON.stringify(word)} does not stand in the document`);
    return at;
  }
}

const severityNames = new Map<DiagnosticSeverity | undefined, string>([
  [DiagnosticSeverity.Error, 'error'],
  [DiagnosticSeverity.Warning, 'warning'],
  [DiagnosticSeverity.Information, 'information'],
  [DiagnosticSeverity.Hint, 'hint'],
]);

function languageOf(path: string): string {
  if (/\.ya?ml$/.test(path)) return 'yaml';
  return path.endsWith('.md') ? 'markdown' : 'plaintext';
}

/** The packed files as the build left them. */
async function builtAsset(name: string): Promise<Uint8Array | undefined> {
  return readFile(join('dist', name)).catch(() => undefined);
}

function inProcess(
  files: MemoryFiles,
  loadAsset: Runtime['loadAsset'] = builtAsset,
): { connection: ProtocolConnection; process: undefined } {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(up),
    new StreamMessageWriter(down),
  );
  startServer(
    server,
    {
      version: '0.0.0-test',
      fileSystem: files,
      loadAsset,
      docsBase: 'file:///docs/rules/',
      now: () => performance.now(),
    },
    () => Promise.resolve({ serve }),
  );
  const connection = createProtocolConnection(
    new StreamMessageReader(down),
    new StreamMessageWriter(up),
  );
  return { connection, process: undefined };
}

function spawned([program = '', ...args]: readonly string[]): {
  connection: ProtocolConnection;
  process: ChildProcess;
} {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  return {
    connection: createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    ),
    process: child,
  };
}
