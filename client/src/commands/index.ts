import * as vscode from 'vscode';
import type { Server } from '../server';
import type { Report } from '../views/report';
import { authoringFlows } from '../../../server/src/core/finding';
import { authoringCommand } from '../../../server/src/protocol';
import { runFlow } from './authoring';
import * as compare from './compareWithOriginal';
import * as restart from './restartServer';
import * as show from './showOutput';
import * as showReport from './showReport';

export function registerCommands(
  server: Server,
  report: Report,
  output: vscode.LogOutputChannel,
): vscode.Disposable[] {
  const { registerCommand } = vscode.commands;
  return [
    registerCommand(restart.id, restart.restartServer(server)),
    registerCommand(show.id, show.showOutput(output)),
    registerCommand(showReport.id, showReport.showReport(report)),
    registerCommand(compare.id, compare.compareWithOriginal(server)),
    ...authoringFlows.map((flow) => registerCommand(authoringCommand(flow), runFlow(server, flow))),
  ];
}
