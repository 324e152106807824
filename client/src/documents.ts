import * as vscode from 'vscode';
import { classify, needsSiblings, needsText } from '../../server/src/workspace/classify';

/**
 * The schemes of documents that live somewhere a user writes them. Not among them: `git` and the
 * other schemes of diff views, output channels, notebook cells.
 */
const schemes = [
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-local',
  'vscode-test-web',
  'memfs',
  'tmp',
] as const;

const languages = ['license-text', 'markdown', 'yaml'] as const;

/** What the server is told of. It reads further only what is a card, a licence, a policy or a MOF file. */
export const documentSelector = languages.flatMap((language) =>
  schemes.map((scheme) => ({ language, scheme })),
);

/** How many lines from the top are looked at: where front matter and a MOF file's first keys stand. */
const headLines = 128;

function head(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(0, 0, headLines, 0));
}

async function siblings(document: vscode.TextDocument): Promise<string[]> {
  if (document.isUntitled) return [];
  try {
    const folder = vscode.Uri.joinPath(document.uri, '..');
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}

/**
 * True where a document is one of ours and wanted, so that the server is worth starting. Costs a
 * look at the name and at most the first lines, and for a README that is no card by itself one
 * listing of its folder.
 */
export async function isOurs(document: vscode.TextDocument): Promise<boolean> {
  if (vscode.languages.match(documentSelector, document) === 0) return false;
  if (!vscode.workspace.getConfiguration('fourFreedoms', document).get<boolean>('enabled', true))
    return false;
  const candidate = { path: document.uri.path, languageId: document.languageId };
  const text = needsText(candidate) ? head(document) : '';
  if (classify(candidate, text) !== null) return true;
  if (!needsSiblings(candidate)) return false;
  return classify(candidate, text, await siblings(document)) !== null;
}

/** True where a change may have made a document one of ours. */
export function touchesHead(change: vscode.TextDocumentChangeEvent): boolean {
  return change.contentChanges.some(({ range }) => range.start.line < headLines);
}
