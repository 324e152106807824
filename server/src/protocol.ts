/**
 * What client and server say to each other beyond the Language Server Protocol. Every part is
 * optional: an editor that knows none of it gets a whole language server all the same.
 */
import type { WorkspaceEdit } from 'vscode-languageserver-types';
import type { Answers, Question } from './authoring/question';
import type { AuthoringFlow } from './core/finding';
import type { Terms } from './core/freedom';
import type { DocumentKind } from './core/documentKind';
import type { FileType } from './core/fileSystem';

/** The section of the settings, as asked for by `workspace/configuration`. */
export const settingsSection = 'fourFreedoms';

/** What a client may pass in `initializationOptions`. */
export interface InitializationOptions {
  /**
   * The client answers `readDirectory`, `readText` and `readAsset`. A browser server needs it; a
   * Node server without it reads `file:` URIs by itself and sees nothing of other schemes.
   */
  readonly clientFiles?: boolean;
  /** Where the rules' pages are: the URI of a folder, to which `<rule-id>.md` is added. */
  readonly docsBase?: string;
  /** The settings, for a client that can't be asked for them. */
  readonly settings?: unknown;
  /** Findings are wanted for every document in the workspace, open or not, where the client pulls. */
  readonly workspaceDiagnostics?: boolean;
  /** The client wants the `analyzed` notification. */
  readonly analyzed?: boolean;
  /** The client has a command for each authoring flow and asks its questions. */
  readonly authoring?: boolean;
  /** The client has the command `compareCommand`, and trusts a link to it in a hover. */
  readonly compares?: boolean;
}

/** Server to client: the entries of a directory; empty where there is none. */
export const readDirectoryRequest = 'fourFreedoms/readDirectory';
export interface ReadDirectoryParams {
  readonly uri: string;
}
export type ReadDirectoryResult = Readonly<Record<string, FileType>>;

/** Server to client: a file's text; null where it is no text, can't be read or is longer. */
export const readTextRequest = 'fourFreedoms/readText';
export interface ReadTextParams {
  readonly uri: string;
  readonly maxBytes?: number;
}
export type ReadTextResult = string | null;

/** Server to client: a file of the extension's `dist` folder, in Base64; null where there is none. */
export const readAssetRequest = 'fourFreedoms/readAsset';
export interface ReadAssetParams {
  /** A bare file name such as `licenses.bin`. */
  readonly name: string;
}
export type ReadAssetResult = string | null;

/** The verdict of one document: what the status item and the report show. */
export interface Verdict {
  readonly uri: string;
  readonly version: number;
  readonly kind: DocumentKind;
  /** One line of plain words: "Llama 3 Community License, unmodified · restricts use, share". */
  readonly summary: string;
  readonly terms: Terms | null;
  readonly counts: Readonly<Record<'error' | 'warning' | 'information' | 'hint', number>>;
  /** How long the analysis took, in milliseconds. */
  readonly elapsed: number;
}

/** Server to client, where asked for: a document's analysis is new. */
export const analyzedNotification = 'fourFreedoms/analyzed';

/** Client to server: the verdict of a document; null where it is none of ours or not open. */
export const verdictRequest = 'fourFreedoms/verdict';
export interface DocumentParams {
  readonly uri: string;
}

/** Client to server: what is known of a rule or licence, as Markdown; null where it is unknown. */
export const explainRequest = 'fourFreedoms/explain';
export interface ExplainParams {
  /** A rule id or a licence id. */
  readonly id: string;
}

/** Client to server: a card's or MOF file's facts in another format; null for other documents. */
export const exportRequest = 'fourFreedoms/export';
export interface ExportParams extends DocumentParams {
  readonly format: 'mof' | 'cyclonedx' | 'spdx';
}
export interface ExportResult {
  /** A name for the file, with its extension. */
  readonly name: string;
  readonly text: string;
}

/**
 * Client to server: the original of the licence that a document was recognised as, to compare with;
 * null where nothing was recognised.
 */
export const originalRequest = 'fourFreedoms/original';
export interface OriginalResult {
  readonly id: string;
  readonly name: string;
  /** Its lines broken where the document’s are; null where the text may not be shipped. */
  readonly text: string | null;
}

/** The command that shows a document beside its original; it takes the document's URI. */
export const compareCommand = 'fourFreedoms.compareWithOriginal';

/** Client to server: the page of the repository that a document is in; null where there is none of ours. */
export const reportRequest = 'fourFreedoms/report';
export interface ReportParams extends DocumentParams {
  /** `html` is a whole page for a webview; `body` is what a live page puts in place of its `main`. */
  readonly format: 'html' | 'body' | 'md';
  /** For `html`: lets the page's own style and script in. */
  readonly nonce?: string;
}
/** What the page's script tells its webview: a reader wants to go to a place. */
export interface ReportMessage {
  readonly uri: string;
  /** 0-based start line and character, end line and character. */
  readonly range: readonly [number, number, number, number];
}

/**
 * Client to server: one step of an authoring flow. The server keeps nothing between the steps; the
 * client asks the question, adds the answer and asks again until there is no question left.
 */
export const authoringRequest = 'fourFreedoms/authoring';
export interface AuthoringParams {
  readonly flow: AuthoringFlow;
  /** A document in the folder that is written to, or the folder itself with a slash at its end. */
  readonly uri: string;
  readonly answers: Answers;
}
export type AuthoringResult =
  | { readonly question: Question }
  /** All that is to be written, as one undoable change, and the file to show then. */
  | { readonly edit: WorkspaceEdit; readonly show: string; readonly label: string }
  /** Why nothing can be written. */
  | { readonly refusal: string };

/** The command of an authoring flow; it takes the URI of a document or folder. */
export function authoringCommand(flow: AuthoringFlow): string {
  return `fourFreedoms.${flow}`;
}

/** The command that the code lens carries; a client that can show a report registers it. */
export const showReportCommand = 'fourFreedoms.showReport';
