import * as vscode from 'vscode';
import { reportRequest, type ReportMessage, type ReportParams } from '../../../server/src/protocol';
import type { Server } from '../server';

function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function goTo({ uri, range }: ReportMessage): Promise<void> {
  const selection = new vscode.Range(...range);
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  await vscode.window.showTextDocument(document, {
    selection,
    viewColumn: vscode.ViewColumn.One,
  });
}

/** The page on the documents of one folder; there is one panel, beside the editor. */
export class Report implements vscode.Disposable {
  readonly #server: Server;
  #panel: vscode.WebviewPanel | undefined;
  #uri = '';
  #asked = 0;
  readonly #watching: vscode.Disposable;

  constructor(server: Server) {
    this.#server = server;
    this.#watching = server.onDidAnalyze(() => void this.#refresh());
  }

  /** Shows the folder of the document at `uri`. */
  async show(uri: string): Promise<void> {
    const asked = ++this.#asked;
    const html = await this.#ask({ uri, format: 'html', nonce: nonce() });
    if (html === null || asked !== this.#asked) return;
    this.#uri = uri;
    this.#panel ??= this.#open();
    this.#panel.webview.html = html;
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#watching.dispose();
    this.#panel?.dispose();
  }

  #open(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      'fourFreedoms.report',
      'Four Freedoms',
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
    );
    panel.webview.onDidReceiveMessage((message: ReportMessage) => void goTo(message));
    panel.onDidDispose(() => {
      this.#panel = undefined;
    });
    return panel;
  }

  /** Puts what is new in place of what is shown; answers that come late are passed over. */
  async #refresh(): Promise<void> {
    if (!this.#panel?.visible) return;
    const asked = ++this.#asked;
    const body = await this.#ask({ uri: this.#uri, format: 'body' });
    if (body !== null && asked === this.#asked) await this.#panel.webview.postMessage({ body });
  }

  async #ask(params: ReportParams): Promise<string | null> {
    const client = await this.#server.start();
    return client.sendRequest<string | null>(reportRequest, params);
  }
}
