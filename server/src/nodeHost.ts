import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FileSystem, FileType } from './core/fileSystem';
import { decodeText } from './workspace/decode';

/** The files of this machine, as `file:` URIs; other schemes have nothing here. */
export const nodeFileSystem: FileSystem = Object.freeze({
  async readDirectory(uri: string): Promise<ReadonlyMap<string, FileType>> {
    const path = pathOf(uri);
    return path === undefined ? new Map<string, FileType>() : listDirectory(path);
  },
  async readText(uri: string, maxBytes = Number.POSITIVE_INFINITY): Promise<string | undefined> {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      const { size } = await stat(path);
      if (size > maxBytes) return undefined;
      const decoded = decodeText(await readFile(path));
      return 'text' in decoded ? decoded.text : undefined;
    } catch {
      return undefined;
    }
  },
});

/** A directory's entries, links followed; empty where it can't be read. */
export async function listDirectory(path: string): Promise<Map<string, FileType>> {
  const found = new Map<string, FileType>();
  try {
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.isDirectory()) found.set(entry.name, 'directory');
      else if (entry.isFile()) found.set(entry.name, 'file');
      else if (entry.isSymbolicLink()) {
        // A linked folder could lead back up: only linked files are taken.
        const target = await stat(join(path, entry.name)).catch(() => undefined);
        if (target?.isFile()) found.set(entry.name, 'file');
      }
    }
  } catch {
    return new Map();
  }
  return found;
}

/** Reads a file of the program's own folder; `folder` is where its bundles are. */
export function assetLoader(folder: string): (name: string) => Promise<Uint8Array | undefined> {
  return async (name) => {
    try {
      return await readFile(join(folder, name));
    } catch {
      return undefined;
    }
  };
}

function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
