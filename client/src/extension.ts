import * as vscode from 'vscode';
import type { ClientFactory, ServerState } from './client';
import { registerCommands } from './commands';
import { isOurs, touchesHead } from './documents';
import { Server } from './server';
import { Report } from './views/report';
import { Originals } from './views/originals';
import { serverStatus } from './views/serverStatus';
import { verdictStatus } from './views/verdictStatus';

/** What `activate` returns; for tests. */
export interface ExtensionApi {
  readonly state: () => ServerState;
  readonly onDidChangeState: vscode.Event<ServerState>;
}

/**
 * Wires the extension. Nothing is started, and neither client nor server code is so much as read,
 * until one of our documents turns up.
 */
export function activateExtension(
  context: vscode.ExtensionContext,
  loadFactory: () => Promise<ClientFactory>,
): ExtensionApi {
  const output = vscode.window.createOutputChannel('Four Freedoms', { log: true });
  const server = new Server(context.extensionUri, loadFactory, output);
  const report = new Report(server);
  const watching: vscode.Disposable[] = [];
  const consider = async (document: vscode.TextDocument): Promise<void> => {
    if (server.state !== 'idle' || !(await isOurs(document))) return;
    for (const watch of watching.splice(0)) watch.dispose();
    // What goes wrong is in the output and the status item by then.
    await server.start().catch(() => undefined);
  };
  const considerAll = (): void => {
    for (const document of vscode.workspace.textDocuments) void consider(document);
  };
  watching.push(
    vscode.workspace.onDidOpenTextDocument((document) => void consider(document)),
    vscode.workspace.onDidChangeTextDocument((change) => {
      if (touchesHead(change)) void consider(change.document);
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('fourFreedoms')) considerAll();
    }),
  );
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((change) => {
      // Which documents are asked for is agreed on when the server starts.
      if (
        change.affectsConfiguration('fourFreedoms.workspaceDiagnostics') &&
        server.state !== 'idle'
      )
        void server.restart();
    }),
    output,
    server,
    report,
    ...registerCommands(server, report, output),
    new Originals(server),
    serverStatus(server),
    verdictStatus(server),
    new vscode.Disposable(() => {
      for (const watch of watching.splice(0)) watch.dispose();
    }),
  );
  considerAll();
  return { state: () => server.state, onDidChangeState: server.onDidChangeState };
}
