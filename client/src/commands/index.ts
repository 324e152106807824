import * as vscode from 'vscode';
import type { Server } from '../server';
import * as restart from './restartServer';
import * as show from './showOutput';

export function registerCommands(
  server: Server,
  output: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand(restart.id, restart.restartServer(server)),
    registerCommand(show.id, show.showOutput(output)),
  ];
}
