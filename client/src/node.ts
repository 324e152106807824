// Entry point in a Node extension host (desktop, remote).
import type * as vscode from 'vscode';
import { activateExtension, type ExtensionApi } from './extension';

export function activate(context: vscode.ExtensionContext): ExtensionApi {
  return activateExtension(context, async () => {
    const { startServerProcess } = await import('./nodeClient');
    return startServerProcess(context);
  });
}
