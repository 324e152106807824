// An extension for tests alone: gives a VS Code that runs in the browser only the workspace's
// files, over HTTP. The other side is `.scripts/hosts/staticServer.mjs`.
import * as vscode from 'vscode';

interface Stat {
  readonly directory: boolean;
  readonly size: number;
  readonly ctimeMs: number;
  readonly mtimeMs: number;
}

class WorkspaceFiles implements vscode.FileSystemProvider {
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly #origin: string;
  readonly onDidChangeFile = this.#changed.event;

  constructor(origin: string) {
    this.#origin = origin;
  }

  async #request(uri: vscode.Uri, query = '', options: RequestInit = {}): Promise<Response> {
    const path = uri.path.split('/').map(encodeURIComponent).join('/');
    const response = await fetch(`${this.#origin}/workspace${path}${query}`, options);
    if (!response.ok) throw vscode.FileSystemError.FileNotFound(uri);
    return response;
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const stat = (await (await this.#request(uri, '?stat')).json()) as Stat;
    const type = stat.directory ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, size: stat.size, ctime: stat.ctimeMs, mtime: stat.mtimeMs };
  }

  async readDirectory(uri: vscode.Uri): Promise<[string, vscode.FileType][]> {
    const entries = (await (await this.#request(uri, '?list')).json()) as [string, boolean][];
    return entries.map(([name, directory]) => [
      name,
      directory ? vscode.FileType.Directory : vscode.FileType.File,
    ]);
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return new Uint8Array(await (await this.#request(uri)).arrayBuffer());
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    await this.#request(uri, '', { method: 'PUT', body: Uint8Array.from(content) });
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  async createDirectory(uri: vscode.Uri): Promise<void> {
    await this.#request(uri, '', { method: 'MKCOL' });
  }

  async delete(uri: vscode.Uri): Promise<void> {
    await this.#request(uri, '', { method: 'DELETE' });
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  async rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    await this.writeFile(to, await this.readFile(from));
    await this.delete(from);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }
}

export function activate(context: vscode.ExtensionContext): void {
  const { scheme, authority } = context.extensionUri;
  const files = new WorkspaceFiles(`${scheme}://${authority}`);
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider('vscode-test-web', files, {
      isCaseSensitive: true,
    }),
  );
}
