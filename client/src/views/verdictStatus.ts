import * as vscode from 'vscode';
import { showReportCommand, type Verdict } from '../../../server/src/protocol';
import { documentSelector } from '../documents';
import type { Server } from '../server';

function severityOf({ counts }: Verdict): vscode.LanguageStatusSeverity {
  if (counts.error > 0) return vscode.LanguageStatusSeverity.Error;
  return counts.warning > 0
    ? vscode.LanguageStatusSeverity.Warning
    : vscode.LanguageStatusSeverity.Information;
}

/** What was found, in words: "2 warnings, 1 hint". */
function countsOf({ counts }: Verdict): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => {
      const plural = count === 1 || severity === 'information' ? '' : 's';
      return `${count} ${severity}${plural}`;
    });
  return parts.length > 0 ? parts.join(', ') : 'nothing found';
}

/** The context key that holds the kind of the document in the active editor. */
const kindContext = 'fourFreedoms.kind';

/** The verdict of the document in the active editor, in its language status. */
export function verdictStatus(server: Server): vscode.Disposable {
  const verdicts = new Map<string, Verdict>();
  let item: vscode.LanguageStatusItem | undefined;
  const show = (): void => {
    const uri = vscode.window.activeTextEditor?.document.uri.toString();
    const verdict = uri === undefined ? undefined : verdicts.get(uri);
    item?.dispose();
    item = undefined;
    // What the command palette offers hangs on it.
    void vscode.commands.executeCommand('setContext', kindContext, verdict?.kind);
    if (!verdict) return;
    item = vscode.languages.createLanguageStatusItem('fourFreedoms.verdict', documentSelector);
    item.name = 'Four Freedoms verdict';
    item.text = verdict.summary === '' ? countsOf(verdict) : verdict.summary;
    item.detail = `${countsOf(verdict)} · ${Math.max(1, Math.round(verdict.elapsed))} ms`;
    item.severity = severityOf(verdict);
    item.command = {
      title: 'Report',
      command: showReportCommand,
      arguments: [verdict.uri],
    };
  };
  const hear = (verdict: Verdict): void => {
    const uri = vscode.Uri.parse(verdict.uri).toString();
    verdicts.set(uri, verdict);
    if (uri === vscode.window.activeTextEditor?.document.uri.toString()) show();
  };
  return vscode.Disposable.from(
    server.onDidAnalyze(hear),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.workspace.onDidCloseTextDocument((document) => {
      verdicts.delete(document.uri.toString());
    }),
    new vscode.Disposable(() => item?.dispose()),
  );
}
