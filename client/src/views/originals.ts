import * as vscode from 'vscode';
import { originalRequest, type OriginalResult } from '../../../server/src/protocol';
import type { Server } from '../server';

const scheme = 'four-freedoms-original';

/** Where the original of the document at `uri` is read; `id` is shown as its folder. */
export function originalUri(uri: vscode.Uri, id: string): vscode.Uri {
  // The name `LICENSE` gives it the language, and so the colours, of what it stands beside.
  return vscode.Uri.from({ scheme, path: `/${id}/LICENSE`, query: uri.toString() });
}

/** Originals as read-only documents, laid out anew as the documents they stand beside change. */
export class Originals implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #registered: vscode.Disposable;
  readonly onDidChange = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
    this.#registered = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      server.onDidAnalyze(({ uri }) => {
        const changed = vscode.Uri.parse(uri).toString();
        for (const original of vscode.workspace.textDocuments) {
          if (original.uri.scheme === scheme && original.uri.query === changed)
            this.#changed.fire(original.uri);
        }
      }),
    );
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string | undefined> {
    const client = await this.#server.start();
    const original = await client.sendRequest<OriginalResult | null>(originalRequest, {
      uri: client.code2ProtocolConverter.asUri(vscode.Uri.parse(uri.query)),
    });
    // Edited so far that it is another licence, or none: what was shown stays.
    return original?.text ?? shownAt(uri);
  }

  dispose(): void {
    this.#registered.dispose();
  }
}

function shownAt(uri: vscode.Uri): string | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((each) => each.uri.toString() === wanted)?.getText();
}
