/** What a directory entry is. */
export type FileType = 'file' | 'directory';

/**
 * Read access to the files around a document, injected so that the engine runs in Node, in a
 * web worker and in tests alike. URIs are strings; the schemes are the host's affair.
 */
export interface FileSystem {
  /** The entries of a directory by name; empty where there is none or it can't be read. */
  readDirectory(uri: string): Promise<ReadonlyMap<string, FileType>>;
  /** A file's text without a byte order mark; undefined where it can't be read, is not text, or is longer than `maxBytes`. */
  readText(uri: string, maxBytes?: number): Promise<string | undefined>;
}

/** A file system in which there is nothing. */
export const noFiles: FileSystem = Object.freeze({
  readDirectory: () => Promise.resolve(new Map<string, FileType>()),
  readText: () => Promise.resolve(undefined),
});
