import type * as vscode from 'vscode';

export const id = 'fourFreedoms.showOutput';

export function showOutput(output: vscode.LogOutputChannel): () => void {
  return () => {
    output.show(true);
  };
}
