import * as vscode from 'vscode';
import { showReportCommand } from '../../../server/src/protocol';
import type { Report } from '../views/report';

export const id = showReportCommand;

/** Takes a document's URI; without one, the document in the active editor is meant. */
export function showReport(report: Report): (uri?: unknown) => Promise<void> {
  return async (uri) => {
    const wanted =
      typeof uri === 'string' ? uri : vscode.window.activeTextEditor?.document.uri.toString();
    if (wanted !== undefined) await report.show(wanted);
  };
}
