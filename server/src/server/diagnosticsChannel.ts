import {
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Cancelled } from '../service/cancellation';
import { describe, type Log, type Refuse } from './runSafe';

/** A document's diagnostics as they are now; undefined where it is none of ours. Throws `Cancelled`. */
export type DiagnosticsSource = (
  document: TextDocument,
) => Promise<readonly Diagnostic[] | undefined>;

/** One way of getting diagnostics to the editor, pulled or pushed. */
export interface DiagnosticsChannel {
  /** The document was opened or edited. */
  changed(document: TextDocument): void;
  closed(uri: string): void;
  /** Anything else changed that findings depend on. */
  refresh(): void;
  dispose(): void;
}

interface ChannelOptions {
  readonly connection: Connection;
  readonly find: (uri: string) => TextDocument | undefined;
  readonly open: () => Iterable<TextDocument>;
  readonly diagnostics: DiagnosticsSource;
  readonly log: Log;
}

/** Answers pulls, with result ids: what has not changed is not sent again. */
export function pullChannel(
  options: ChannelOptions & { readonly canRefresh: boolean; readonly refuse: Refuse },
): DiagnosticsChannel {
  const { connection, find, diagnostics, log, refuse } = options;
  const handler = connection.languages.diagnostics.on(
    async (
      params,
      token,
    ): Promise<DocumentDiagnosticReport | ResponseError<{ retriggerRequest: boolean }>> => {
      const document = find(params.textDocument.uri);
      if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      try {
        const items = [...((await diagnostics(document)) ?? [])];
        if (token.isCancellationRequested) return serverCancelled(refuse);
        const resultId = fingerprint(items);
        return params.previousResultId === resultId
          ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
          : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
      } catch (error) {
        // An empty answer would take the squiggles away; a refusal leaves them until the next pull.
        if (!(error instanceof Cancelled)) log.error(`diagnostics: ${describe(error)}`);
        return serverCancelled(refuse, error instanceof Cancelled);
      }
    },
  );
  return {
    changed: () => undefined,
    closed: () => undefined,
    refresh: () => {
      if (options.canRefresh) void connection.languages.diagnostics.refresh();
    },
    dispose: () => {
      handler.dispose();
    },
  };
}

/** A pull that has no answer now. */
export function serverCancelled(
  refuse: Refuse,
  retriggerRequest = true,
): ResponseError<{ retriggerRequest: boolean }> {
  return refuse(LSPErrorCodes.ServerCancelled, 'Cancelled.', { retriggerRequest });
}

/** How long typing must pause before diagnostics are pushed, in milliseconds. */
const pushDelay = 150;

/** Publishes after each pause in typing, never for a version that is already old. */
export function pushChannel(options: ChannelOptions): DiagnosticsChannel {
  const { connection, find, open, diagnostics, log } = options;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const published = new Set<string>();

  const publish = async (uri: string): Promise<void> => {
    const document = find(uri);
    if (!document) return;
    const { version } = document;
    try {
      const items = await diagnostics(document);
      const now = find(uri);
      if (now?.version !== version) return;
      // A file that is none of ours hears nothing from us, not even that there is nothing.
      if (items === undefined && !published.has(uri)) return;
      published.add(uri);
      await connection.sendDiagnostics({ uri, version, diagnostics: [...(items ?? [])] });
    } catch (error) {
      if (!(error instanceof Cancelled)) log.error(`diagnostics: ${describe(error)}`);
    }
  };
  const schedule = (uri: string, delay: number): void => {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => {
        waiting.delete(uri);
        void publish(uri);
      }, delay),
    );
  };
  return {
    changed: ({ uri }) => {
      schedule(uri, published.has(uri) ? pushDelay : 0);
    },
    closed: (uri) => {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      if (published.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
    refresh: () => {
      for (const { uri } of open()) schedule(uri, 0);
    },
    dispose: () => {
      for (const timer of waiting.values()) clearTimeout(timer);
      waiting.clear();
    },
  };
}

/** A short name for a list of diagnostics: equal lists have equal names. */
export function fingerprint(items: readonly Diagnostic[]): string {
  // The version in `data` changes with every edit; it is no part of what is shown, but a fix needs it fresh.
  const text = JSON.stringify(items);
  let hash = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    hash = Math.imul(hash ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x85ebca6b);
  }
  return `${(hash >>> 0).toString(36)}-${(other >>> 0).toString(36)}-${text.length.toString(36)}`;
}
