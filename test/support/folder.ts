import type { FileSystem, FileType } from '../../server/src/core/fileSystem';

/** A file system that holds one folder with these files, by their paths in it, at any URI that ends where it begins. */
export function folder(
  files: Readonly<Record<string, string>>,
  uri = 'mem:/models/otter',
): FileSystem {
  const pathOf = (child: string): string | undefined =>
    child === uri
      ? ''
      : child.startsWith(`${uri}/`)
        ? decodeURIComponent(child.slice(uri.length + 1))
        : undefined;
  return {
    readDirectory(directory) {
      const path = pathOf(directory.replace(/\/+$/, ''));
      const prefix = path === undefined || path === '' ? '' : `${path}/`;
      const entries = new Map<string, FileType>();
      if (path !== undefined)
        for (const file of Object.keys(files)) {
          if (!file.startsWith(prefix)) continue;
          const [first = '', ...rest] = file.slice(prefix.length).split('/');
          entries.set(first, rest.length > 0 ? 'directory' : 'file');
        }
      return Promise.resolve(entries);
    },
    readText(file, maxBytes = Infinity) {
      const path = pathOf(file);
      const text = path !== undefined && Object.hasOwn(files, path) ? files[path] : undefined;
      return Promise.resolve(
        text !== undefined && Buffer.byteLength(text) <= maxBytes ? text : undefined,
      );
    },
  };
}
