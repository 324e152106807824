import type { FileSystem, FileType } from '../core/fileSystem';
import type { ServiceHost } from '../service/host';

/** Where a command writes. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Colours are wanted: a terminal that has them, and nobody said no. */
  readonly hasColors: boolean;
  /** The terminal's width in columns; 100 where there is none. */
  readonly columns: number;
}

/** What became of reading a file. */
export type ReadResult = { readonly bytes: Uint8Array } | { readonly problem: string };

/** The machine that the command line runs on; tests bring their own. */
export interface CliHost extends ServiceHost {
  readonly version: string;
  readonly fileSystem: FileSystem;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Standard input as text, in pieces. */
  readStdin(): AsyncIterable<string>;
  /** What stands at a path; undefined for nothing. */
  typeOf(path: string): Promise<FileType | undefined>;
  list(path: string): Promise<ReadonlyMap<string, FileType>>;
  read(path: string): Promise<ReadResult>;
  /** The URI of a path, which may be relative. */
  uriOf(path: string): string;
  /** Serves the Language Server Protocol on standard input and output until it ends. */
  serve(): Promise<void>;
}

/** How a command ended. */
export const exitCodes = { clean: 0, findings: 1, misuse: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
