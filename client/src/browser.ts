// Entry point in a web worker extension host (vscode.dev, github.dev).
import type * as vscode from 'vscode';
import { activateExtension, type ExtensionApi } from './extension';

export function activate(context: vscode.ExtensionContext): ExtensionApi {
  return activateExtension(context, async () => {
    const { startServerWorker } = await import('./browserClient');
    return startServerWorker(context);
  });
}
