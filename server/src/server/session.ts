import type {
  Connection,
  InitializeParams,
  WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CancellationToken } from '../core/cancellation';
import { neverCancelled } from '../core/cancellation';
import { noFiles, type FileSystem } from '../core/fileSystem';
import type { FeatureContext } from '../features/context';
import { analyzedNotification, type InitializationOptions, type Verdict } from '../protocol';
import type { CheckedFile } from '../report/checkedFile';
import { stampNow } from '../service/exports';
import type { ServiceHost } from '../service/host';
import { licenseIndexOf } from '../service/licenseIndexes';
import { createService, type Service } from '../service/service';
import { verdictOf } from '../service/verdict';
import { Projects } from '../workspace/projects';
import type { AuthoringHost } from './authoring';
import {
  readCapabilities,
  readInitializationOptions,
  type ClientCapabilities,
} from './capabilities';
import { clientAsset, clientFileSystem } from './clientFiles';
import { OpenDocuments } from './openDocuments';
import { asOpen } from './openFiles';
import { checkRepository } from './repository';
import type { Log } from './runSafe';
import type { Runtime } from './runtime';
import { SettingsSource } from './settingsSource';

/** The open documents, as the connection keeps them. */
export interface DocumentTable {
  get(uri: string): TextDocument | undefined;
  all(): TextDocument[];
}

/** Longest file read that nobody has open, in bytes. */
const maxFileBytes = 1 << 20;

/** One client's session: what it can do, what it has open, and what is known of that. */
export class Session {
  readonly client: ClientCapabilities;
  /** The files around the documents. */
  readonly fileSystem: FileSystem;
  /** This program's own version. */
  readonly version: string;
  readonly service: Service;
  readonly settings: SettingsSource;
  readonly #options: InitializationOptions;
  readonly #host: ServiceHost;
  readonly #sources: OpenDocuments;
  readonly #documents: DocumentTable;
  readonly #connection: Connection;
  readonly #docsBase: string;
  readonly #runtime: Runtime;
  readonly #folders = new Set<string>();
  readonly #announced = new Map<string, number>();

  constructor(options: {
    readonly connection: Connection;
    readonly params: InitializeParams;
    readonly runtime: Runtime;
    readonly documents: DocumentTable;
    readonly log: Log;
  }) {
    const { connection, params, runtime, documents, log } = options;
    this.client = readCapabilities(params);
    this.#options = readInitializationOptions(params.initializationOptions);
    this.#connection = connection;
    this.#documents = documents;
    this.#runtime = runtime;
    this.version = runtime.version;
    const docsBase = this.#options.docsBase ?? runtime.docsBase;
    this.#docsBase = docsBase.endsWith('/') ? docsBase : `${docsBase}/`;
    const fileSystem = asOpen(this.#chooseFileSystem(), (uri) => documents.get(uri)?.getText());
    this.fileSystem = fileSystem;
    this.#sources = new OpenDocuments(fileSystem);
    this.foldersChanged({ added: params.workspaceFolders ?? [], removed: [] });
    this.settings = new SettingsSource({
      connection,
      canAsk: this.client.configuration,
      projects: new Projects(fileSystem, (folder) => this.#folders.has(folder)),
      log,
      initial: this.#options.settings,
    });
    this.#host = {
      fileSystem,
      warn: (message) => {
        log.error(message);
      },
      loadAsset: (name) =>
        this.#options.clientFiles && !runtime.loadAsset
          ? clientAsset(connection, name)
          : (runtime.loadAsset?.(name) ?? Promise.resolve(undefined)),
    };
    this.service = createService(this.#host);
  }

  /** The URIs of the workspace's folders, without a final slash. */
  get folders(): readonly string[] {
    return [...this.#folders];
  }

  foldersChanged({ added, removed }: WorkspaceFoldersChangeEvent): void {
    for (const { uri } of removed) this.#folders.delete(withoutSlash(uri));
    for (const { uri } of added) this.#folders.add(withoutSlash(uri));
  }

  /** All that features need to speak of a document; undefined where it is none of ours, or switched off. Throws `Cancelled`. */
  async context(
    document: TextDocument,
    token: CancellationToken = neverCancelled,
  ): Promise<FeatureContext | undefined> {
    const begun = this.#runtime.now();
    const context = await this.#contextOf(document, token);
    if (context) this.#announce(context, this.#runtime.now() - begun);
    return context;
  }

  async #contextOf(
    document: TextDocument,
    token: CancellationToken,
  ): Promise<FeatureContext | undefined> {
    const source = await this.#sources.source(document);
    if (!source) return undefined;
    const decisions = await this.settings.get(document.uri);
    if (!decisions.settings.enabled || decisions.ignored) return undefined;
    const checked = await this.service.check(source, decisions, token);
    return {
      document,
      checked,
      settings: decisions.settings,
      waiverFile: decisions.waiverFile,
      docsBase: this.#docsBase,
      otherDocument: (uri) => this.#documents.get(uri),
    };
  }

  /** True where the client can show the document beside an original, and there is one. */
  async compares({ checked: { analysis } }: FeatureContext): Promise<boolean> {
    if (!this.#options.compares || !analysis.legal || !analysis.license) return false;
    return this.service.hasOriginal(analysis.license.id);
  }

  /** Every document of ours in a folder, as the editor has it where it is open. */
  repository(folder: string, token: CancellationToken): Promise<CheckedFile[]> {
    return checkRepository(folder, {
      fileSystem: this.fileSystem,
      openUris: () => this.#documents.all().map(({ uri }) => uri),
      open: (uri) => {
        const document = this.#documents.get(uri);
        return document && this.context(document, token).then((context) => context?.checked);
      },
      check: async (uri) => (await this.contextOfFile(uri, token))?.checked,
    });
  }

  /** The same as `context` for a file that nobody has open; nothing of it is kept. Throws `Cancelled`. */
  async contextOfFile(uri: string, token: CancellationToken): Promise<FeatureContext | undefined> {
    const text = await this.fileSystem.readText(uri, maxFileBytes);
    if (text === undefined) return undefined;
    // Not announced: a page that listens would ask again and again.
    const context = await this.#contextOf(TextDocument.create(uri, '', 0, text), token);
    this.forget(uri);
    return context;
  }

  /** What the authoring flows need: files as the editor has them, and the licences' texts. */
  authoringHost(): AuthoringHost {
    const host = this.#host;
    return {
      ...host,
      textOf: async (uri) => {
        const open = this.#documents.get(uri);
        if (open) return { text: open.getText(), version: open.version };
        const text = await this.fileSystem.readText(uri);
        return text === undefined ? undefined : { text, version: null };
      },
      index: () => licenseIndexOf(host),
      year: String(new Date().getFullYear()),
      stamp: () => stampNow(this.version),
    };
  }

  verdict({ checked }: FeatureContext, elapsed: number): Verdict {
    const counts = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const { finding } of checked.reports) counts[finding.severity]++;
    return {
      uri: checked.document.uri,
      version: checked.document.version,
      kind: checked.document.kind,
      summary: verdictOf(checked),
      terms: checked.analysis.terms,
      counts,
      elapsed,
    };
  }

  forget(uri: string): void {
    this.#sources.forget(uri);
    this.settings.forget(uri);
    this.service.forget(uri);
    this.#announced.delete(uri);
  }

  /** An open file changed that the documents `beside` it may depend on. */
  surroundingsChanged(uri: string, beside: readonly string[]): void {
    this.service.surroundingsChanged(uri, beside);
    for (const other of beside) this.#announced.delete(other);
  }

  /** Files outside the editor changed. */
  filesChanged(): void {
    this.#sources.filesChanged();
    this.settings.projectsChanged();
    this.service.filesChanged();
    this.#announced.clear();
  }

  #announce(context: FeatureContext, elapsed: number): void {
    const { uri, version } = context.checked.document;
    if (!this.#options.analyzed || this.#announced.get(uri) === version) return;
    this.#announced.set(uri, version);
    void this.#connection.sendNotification(analyzedNotification, this.verdict(context, elapsed));
  }

  #chooseFileSystem(): FileSystem {
    const own = this.#runtime.fileSystem;
    if (!this.#options.clientFiles) return own ?? noFiles;
    const theirs = clientFileSystem(this.#connection);
    if (!own) return theirs;
    // Reading a local file oneself spares a round trip; every other scheme is the client's.
    const of = (uri: string) => (uri.startsWith('file:') ? own : theirs);
    return Object.freeze({
      readDirectory: (uri: string) => of(uri).readDirectory(uri),
      readText: (uri: string, maxBytes?: number) => of(uri).readText(uri, maxBytes),
    });
  }
}

function withoutSlash(uri: string): string {
  return uri.endsWith('/') ? uri.slice(0, -1) : uri;
}
