import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Question } from '../../../server/src/authoring/question';
import type { AuthoringFlow } from '../../../server/src/core/finding';
import {
  authoringRequest,
  type AuthoringParams,
  type AuthoringResult,
} from '../../../server/src/protocol';
import type { Server } from '../server';

/** An answer, `back` to the question before, or undefined where the user gave up. */
type Given = readonly string[] | 'back' | undefined;

/**
 * Leads through a flow: the server says what is to be asked, and at the end what is to be written. Nothing
 * is kept. Takes a document's or folder's URI; without one it is the active editor's, or the workspace's.
 */
export function runFlow(server: Server, flow: AuthoringFlow): (uri?: unknown) => Promise<void> {
  return async (given) => {
    const uri = await targetOf(given);
    if (uri === undefined) return;
    const client = await server.start();
    const asked: string[] = [];
    const answers = new Map<string, readonly string[]>();
    for (;;) {
      const params: AuthoringParams = { flow, uri, answers: Object.fromEntries(answers) };
      const result = await client.sendRequest<AuthoringResult>(authoringRequest, params);
      if (!('question' in result)) {
        await finish(result, client.protocol2CodeConverter);
        return;
      }
      const { question } = result;
      const answer = await ask(question, asked.length > 0);
      if (answer === undefined) return;
      if (answer === 'back') {
        answers.delete(asked.pop() ?? '');
        continue;
      }
      asked.push(question.id);
      answers.set(question.id, answer);
    }
  };
}

async function finish(
  result: Exclude<AuthoringResult, { readonly question: unknown }>,
  converter: BaseLanguageClient['protocol2CodeConverter'],
): Promise<void> {
  if ('refusal' in result) {
    // The user has just asked for it: this is the answer.
    await vscode.window.showInformationMessage(result.refusal);
    return;
  }
  const edit = await converter.asWorkspaceEdit(result.edit);
  // As a refactoring it is saved where the user has refactorings saved: files that no editor shows
  // would otherwise lie there empty, with their text in memory alone.
  if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(result.show));
  await vscode.window.showTextDocument(document, { preview: false });
}

async function targetOf(given: unknown): Promise<string | undefined> {
  if (typeof given === 'string') return given;
  if (given instanceof vscode.Uri) return given.toString();
  const active = vscode.window.activeTextEditor?.document.uri;
  if (active !== undefined && !['untitled', 'output', 'git'].includes(active.scheme))
    return active.toString();
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder = folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0];
  return folder && `${folder.uri.toString()}/`;
}

function ask(question: Question, canGoBack: boolean): Promise<Given> {
  return question.choices === undefined ? askText(question, canGoBack) : pick(question, canGoBack);
}

function askText(
  { title, prompt, likely, optional }: Question,
  canGoBack: boolean,
): Promise<Given> {
  return new Promise((resolve) => {
    const box = vscode.window.createInputBox();
    box.title = title;
    box.prompt = optional === true ? `${prompt} (may be left empty)` : prompt;
    box.value = likely?.join(', ') ?? '';
    box.ignoreFocusOut = true;
    if (canGoBack) box.buttons = [vscode.QuickInputButtons.Back];
    const end = (given: Given): void => {
      resolve(given);
      box.dispose();
    };
    box.onDidAccept(() => {
      if (optional === true || box.value.trim() !== '') end([box.value]);
      else box.validationMessage = 'This is needed.';
    });
    box.onDidChangeValue(() => (box.validationMessage = undefined));
    box.onDidTriggerButton(() => {
      end('back');
    });
    box.onDidHide(() => {
      end(undefined);
    });
    box.show();
  });
}

interface Item extends vscode.QuickPickItem {
  readonly value: string;
}

function pick(
  { title, prompt, choices, many, likely }: Question,
  canGoBack: boolean,
): Promise<Given> {
  return new Promise((resolve) => {
    const list = vscode.window.createQuickPick<Item>();
    list.title = title;
    list.placeholder = prompt;
    list.canSelectMany = many ?? false;
    list.matchOnDescription = true;
    list.matchOnDetail = true;
    list.ignoreFocusOut = true;
    list.items = (choices ?? []).map(({ value, label, description, detail }) => ({
      value,
      label,
      ...(description === undefined ? {} : { description }),
      ...(detail === undefined ? {} : { detail }),
    }));
    const chosen = list.items.filter(({ value }) => likely?.includes(value) === true);
    if (many === true) list.selectedItems = chosen;
    else if (chosen.length > 0) list.activeItems = chosen;
    if (canGoBack) list.buttons = [vscode.QuickInputButtons.Back];
    const end = (given: Given): void => {
      resolve(given);
      list.dispose();
    };
    list.onDidAccept(() => {
      if (list.selectedItems.length > 0) end(list.selectedItems.map(({ value }) => value));
    });
    list.onDidTriggerButton(() => {
      end('back');
    });
    list.onDidHide(() => {
      end(undefined);
    });
    list.show();
  });
}
