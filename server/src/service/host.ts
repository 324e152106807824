import type { FileSystem } from '../core/fileSystem';
import type { OsaidVersion } from '../core/freedom';

/** What the service needs of the machine it runs on. */
export interface ServiceHost {
  readonly fileSystem: FileSystem;
  /** A file packed beside the program, such as `licenses.bin`; undefined where there is none. */
  loadAsset(name: string): Promise<Uint8Array | undefined>;
  /** Tells whoever runs the program that something is amiss with it. */
  readonly warn?: (message: string) => void;
}

/** What an analysis depends on beside the document. */
export interface AnalysisOptions {
  readonly osaid: OsaidVersion;
  /** False to read every licence text as if it were unknown. */
  readonly identify: boolean;
}
