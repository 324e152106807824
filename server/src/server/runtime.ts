import type { FileSystem } from '../core/fileSystem';

/** What the entry points for Node and for the browser bring to the same server. */
export interface Runtime {
  readonly version: string;
  /** The files of this machine; undefined where only the client can read files. */
  readonly fileSystem: FileSystem | undefined;
  /** A file packed beside the program; undefined where only the client can read it. */
  readonly loadAsset: ((name: string) => Promise<Uint8Array | undefined>) | undefined;
  /** The folder of the rules' pages as a URI ending in a slash, where the client names none. */
  readonly docsBase: string;
  /** Milliseconds from some fixed moment. */
  now(): number;
}
