import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type ResponseError,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { FileSystem } from '../core/fileSystem';
import { Cancelled } from '../service/cancellation';
import { parentOf } from '../workspace/paths';
import { filesBelow, readFolder } from '../workspace/walk';
import { fingerprint, serverCancelled } from './diagnosticsChannel';
import { describe, type Log, type Refuse } from './runSafe';

interface Options {
  readonly connection: Connection;
  readonly fileSystem: FileSystem;
  /** The URIs of the workspace's folders, as they are now. */
  readonly folders: () => readonly string[];
  /** Whether the editor has it open: then it asks for that document's own diagnostics. */
  readonly isOpen: (uri: string) => boolean;
  /** Checks the file at `uri`; undefined where it is none of ours. Throws `Cancelled`. */
  readonly check: (
    uri: string,
    token: CancellationToken,
  ) => Promise<readonly Diagnostic[] | undefined>;
  readonly log: Log;
  readonly refuse: Refuse;
}

/**
 * Answers `workspace/diagnostic`. A client asks again as soon as it has an answer, so a request to
 * which there is nothing new to say waits for a change: an idle workspace costs nothing. After a
 * change only the folder of the changed file and those above it are read again.
 */
export class WorkspaceDiagnostics {
  readonly #options: Options;
  readonly #reports = new Map<string, WorkspaceFullDocumentDiagnosticReport>();
  /** What the client has been told of, so that it can be told that it is gone. */
  readonly #told = new Set<string>();
  readonly #handler: { dispose(): void };
  #stale: ReadonlySet<string> | 'all' = 'all';
  #wake: (() => void) | undefined;

  constructor(options: Options) {
    this.#options = options;
    this.#handler = options.connection.languages.diagnostics.onWorkspace((params, token) =>
      this.#answer(params, token),
    );
  }

  /** Files came, went or changed; without URIs, anything may have. */
  changed(uris?: readonly string[]): void {
    if (!uris) this.#stale = 'all';
    else if (this.#stale !== 'all')
      this.#stale = new Set([...this.#stale, ...uris.flatMap(foldersAbove)]);
    this.#wake?.();
  }

  dispose(): void {
    this.#handler.dispose();
  }

  async #answer(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport | ResponseError<{ retriggerRequest: boolean }>> {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    const isCancelled = (): boolean => token.isCancellationRequested;
    try {
      while (!isCancelled()) {
        await this.#refresh(token);
        const items = this.#newsSince(previous);
        if (items.length > 0) return { items };
        await this.#change(token);
      }
    } catch (error) {
      if (!(error instanceof Cancelled))
        this.#options.log.error(`workspace diagnostics: ${describe(error)}`);
    }
    return serverCancelled(this.#options.refuse);
  }

  /** Reads again what is stale. Throws `Cancelled`. */
  async #refresh(token: CancellationToken): Promise<void> {
    const stale = this.#stale;
    this.#stale = new Set();
    const seen = new Set<string>();
    try {
      for await (const uri of this.#files(stale)) {
        if (token.isCancellationRequested) throw new Cancelled();
        if (this.#options.isOpen(uri)) {
          seen.add(uri);
          continue;
        }
        const items = await this.#options.check(uri, token);
        if (!items) continue;
        seen.add(uri);
        this.#reports.set(uri, reportOf(uri, items));
      }
    } catch (error) {
      this.#stale = 'all';
      throw error;
    }
    for (const uri of this.#reports.keys())
      if (!seen.has(uri) && (stale === 'all' || stale.has(parentOf(uri))))
        this.#reports.delete(uri);
  }

  async *#files(stale: ReadonlySet<string> | 'all'): AsyncGenerator<string> {
    const { fileSystem, folders } = this.#options;
    for (const top of folders()) {
      if (stale === 'all') yield* filesBelow(top, fileSystem);
      else
        for (const folder of stale)
          if (folder === top || folder.startsWith(`${top}/`))
            yield* (await readFolder(folder, fileSystem)).files;
    }
  }

  #newsSince(previous: ReadonlyMap<string, string>): WorkspaceFullDocumentDiagnosticReport[] {
    const news = [...this.#reports.values()].filter(
      // A document without findings is told of only where it had some.
      ({ uri, items, resultId }) =>
        !this.#options.isOpen(uri) &&
        previous.get(uri) !== resultId &&
        (items.length > 0 || this.#told.has(uri)),
    );
    for (const uri of this.#told)
      if (!this.#reports.has(uri)) {
        news.push(reportOf(uri, []));
        this.#told.delete(uri);
      }
    for (const { uri } of news) if (this.#reports.has(uri)) this.#told.add(uri);
    return news;
  }

  #change(token: CancellationToken): Promise<void> {
    if (this.#stale === 'all' || this.#stale.size > 0) return Promise.resolve();
    return new Promise((resolve) => {
      const cancelled = token.onCancellationRequested(() => {
        cancelled.dispose();
        resolve();
      });
      this.#wake = () => {
        cancelled.dispose();
        resolve();
      };
    });
  }
}

function reportOf(
  uri: string,
  items: readonly Diagnostic[],
): WorkspaceFullDocumentDiagnosticReport {
  return {
    kind: DocumentDiagnosticReportKind.Full,
    uri,
    version: null,
    resultId: fingerprint(items),
    items: [...items],
  };
}

/** A card depends on files in its own folder and below: a change is looked for upwards. */
function foldersAbove(uri: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = parentOf(uri); folder.includes('://'); folder = parentOf(folder))
    folders.push(folder);
  return folders;
}
