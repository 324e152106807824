import type { FileSystem, FileType } from '../../server/src/core/fileSystem';

/** Files in memory by URI, which count how often they are asked for. */
export class MemoryFiles implements FileSystem {
  readonly #files: Map<string, string>;
  readonly reads: string[] = [];

  constructor(files: Readonly<Record<string, string>> = {}) {
    this.#files = new Map(Object.entries(files));
  }

  set(uri: string, text: string | undefined): void {
    if (text === undefined) this.#files.delete(uri);
    else this.#files.set(uri, text);
  }

  readDirectory(uri: string): Promise<ReadonlyMap<string, FileType>> {
    this.reads.push(uri);
    const folder = uri.endsWith('/') ? uri : `${uri}/`;
    const entries = new Map<string, FileType>();
    for (const file of this.#files.keys()) {
      if (!file.startsWith(folder)) continue;
      const [name = '', ...rest] = file.slice(folder.length).split('/');
      entries.set(decodeURIComponent(name), rest.length > 0 ? 'directory' : 'file');
    }
    return Promise.resolve(entries);
  }

  readText(uri: string, maxBytes = Number.POSITIVE_INFINITY): Promise<string | undefined> {
    this.reads.push(uri);
    const text = this.#files.get(uri);
    return Promise.resolve(text !== undefined && text.length <= maxBytes ? text : undefined);
  }
}
