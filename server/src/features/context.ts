import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedDocument } from '../service/present';
import type { WaiverFile } from '../workspace/projects';
import type { EditorSettings } from '../workspace/settings';

/** What every feature gets: one version of an open document, and what is to be said about it. */
export interface FeatureContext {
  readonly document: TextDocument;
  readonly checked: CheckedDocument;
  readonly settings: EditorSettings;
  /** Where a waiver for the document would be written. */
  readonly waiverFile: WaiverFile | undefined;
  /** The folder of the rules' pages, ending in a slash. */
  readonly docsBase: string;
  /** The document's text at another URI, where it is at hand; for places in other files. */
  readonly otherDocument: (uri: string) => TextDocument | undefined;
}
