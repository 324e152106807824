// What a user does and sees, in the editor's own words.
import * as vscode from 'vscode';
import type { ExtensionApi } from '../../client/src/extension';
import { ok } from './assert';

/** The URI of a file of the workspace. */
export function file(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file of the workspace in an editor. */
export async function open(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(file(path));
  return vscode.window.showTextDocument(document, { preview: false });
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The extension, activated. */
export async function extension(): Promise<ExtensionApi> {
  const found = vscode.extensions.getExtension<ExtensionApi>('four-freedoms.four-freedoms');
  ok(found, 'the extension is not there');
  return found.activate();
}

/** Resolves with the first value for which `event` makes `look` answer; looks at once, too. */
export function when<T>(event: vscode.Event<unknown>, look: () => T | undefined): Promise<T> {
  return new Promise((resolve) => {
    let done = false;
    const check = (): void => {
      const value = done ? undefined : look();
      if (value === undefined) return;
      done = true;
      listening.dispose();
      resolve(value);
    };
    const listening = event(check);
    check();
  });
}

/** Our findings in a document, in document order. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'four-freedoms')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Resolves with our findings in a document once `accept` does. */
export function whenFindings(
  uri: vscode.Uri,
  accept: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return when(vscode.languages.onDidChangeDiagnostics, () => {
    const found = findings(uri);
    return accept(found) ? found : undefined;
  });
}

/** A finding's rule. */
export function rule({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The text that a hover at the first place of `words` shows. */
export async function hover(document: vscode.TextDocument, words: string): Promise<string> {
  const at = document.getText().indexOf(words);
  ok(at >= 0, `no ${words} in ${document.uri.path}`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(at + 1),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}
