import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentKind } from '../core/documentKind';
import type { FileSystem } from '../core/fileSystem';
import type { SourceDocument } from '../service/sourceDocument';
import { classify, needsSiblings } from '../workspace/classify';
import { parentOf } from '../workspace/paths';

interface Snapshot {
  readonly version: number;
  readonly source: SourceDocument | undefined;
}

/** How much of a document is looked at to tell whether it is ours, in UTF-16 code units. */
const head = 1 << 18;

/** Open documents as the service sees them: classified, and one snapshot per version. */
export class OpenDocuments {
  readonly #fileSystem: FileSystem;
  readonly #snapshots = new Map<string, Snapshot>();
  readonly #siblings = new Map<string, Promise<readonly string[]>>();

  constructor(fileSystem: FileSystem) {
    this.#fileSystem = fileSystem;
  }

  /** The document's present version; undefined where it is none of ours. */
  async source(document: TextDocument): Promise<SourceDocument | undefined> {
    const known = this.#snapshots.get(document.uri);
    if (known?.version === document.version) return known.source;
    const { uri, version } = document;
    const text = document.getText();
    const kind = await this.#kindOf(uri, document.languageId, text);
    const source = kind === null ? undefined : Object.freeze({ uri, version, text, kind });
    const latest = this.#snapshots.get(uri);
    if (!latest || latest.version < version) this.#snapshots.set(uri, { version, source });
    return source;
  }

  forget(uri: string): void {
    this.#snapshots.delete(uri);
  }

  /** Files came or went: a README may have become a card. */
  filesChanged(): void {
    this.#siblings.clear();
    this.#snapshots.clear();
  }

  async #kindOf(uri: string, languageId: string, text: string): Promise<DocumentKind | null> {
    if (!isReadable(uri)) return null;
    const candidate = { path: uri, languageId };
    const beginning = text.length > head ? text.slice(0, head) : text;
    const kind = classify(candidate, beginning);
    if (kind !== null || !needsSiblings(candidate)) return kind;
    return classify(candidate, beginning, await this.#siblingsOf(parentOf(uri)));
  }

  #siblingsOf(folder: string): Promise<readonly string[]> {
    let names = this.#siblings.get(folder);
    if (!names) {
      names = this.#fileSystem.readDirectory(folder).then((entries) => [...entries.keys()]);
      this.#siblings.set(folder, names);
    }
    return names;
  }
}

/** Old sides of diffs and outputs of other tools are not documents that somebody writes. */
function isReadable(uri: string): boolean {
  const scheme = uri.slice(0, uri.indexOf(':'));
  return !unread.has(scheme);
}

const unread: ReadonlySet<string> = new Set([
  'git',
  'gitfs',
  'git-index',
  'output',
  'debug',
  'search-editor',
  'vscode-scm',
  'conflictResolution',
  'review',
  'pr',
]);
