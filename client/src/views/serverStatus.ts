import * as vscode from 'vscode';
import { documentSelector } from '../documents';
import type { ServerState } from '../client';
import type { Server } from '../server';
import { id as restartId } from '../commands/restartServer';
import { id as showId } from '../commands/showOutput';

const texts: Readonly<Record<ServerState, string>> = {
  idle: 'Ready',
  starting: 'Starting …',
  running: 'Running',
  stopped: 'Stopped',
};

/** The server's state, in the language status of our documents. */
export function serverStatus(server: Server): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('fourFreedoms.server', documentSelector);
  item.name = 'Four Freedoms server';
  const show = (state: ServerState): void => {
    const stopped = state === 'stopped';
    item.text = `Four Freedoms: ${texts[state]}`;
    item.busy = state === 'starting';
    item.severity = stopped
      ? vscode.LanguageStatusSeverity.Error
      : vscode.LanguageStatusSeverity.Information;
    item.command = stopped
      ? { title: 'Restart server', command: restartId }
      : { title: 'Show output', command: showId };
  };
  show(server.state);
  return vscode.Disposable.from(item, server.onDidChangeState(show));
}
