import * as vscode from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { clientId, clientName, clientOptions, watched, type ClientFactory } from './client';

/** A client whose server is a Node process of its own. */
export function startServerProcess(context: vscode.ExtensionContext): ClientFactory {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist/server/node.js').fsPath;
  const options: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--inspect=6029'] } },
  };
  return (output, hear) => {
    const settings = clientOptions(context.extensionUri, output);
    return watched(new LanguageClient(clientId, clientName, options, settings), hear);
  };
}
