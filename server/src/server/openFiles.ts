import type { FileSystem } from '../core/fileSystem';
import { mayBeOurs } from '../workspace/walk';
import { baseName, parentOf } from '../workspace/paths';

/** Files as the editor has them: what is open wins over what is on the disk, saved or not. */
export function asOpen(files: FileSystem, textOf: (uri: string) => string | undefined): FileSystem {
  return Object.freeze({
    readDirectory: (uri: string) => files.readDirectory(uri),
    readText: (uri: string, maxBytes = Number.POSITIVE_INFINITY) => {
      const open = textOf(uri);
      if (open === undefined) return files.readText(uri, maxBytes);
      return Promise.resolve(open.length <= maxBytes ? open : undefined);
    },
  });
}

/** How long typing in a file must pause before what stands beside it is looked at again, in milliseconds. */
const pause = 150;

/** Tells, after each pause in typing, which open documents stand beside a file that was changed. */
export class Neighbours {
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #openUris: () => readonly string[];
  readonly #changed: (uri: string, beside: readonly string[]) => void;

  constructor(
    openUris: () => readonly string[],
    changed: (uri: string, beside: readonly string[]) => void,
  ) {
    this.#openUris = openUris;
    this.#changed = changed;
  }

  /** A file was opened, typed in or closed in the editor. */
  touched(uri: string): void {
    if (!mayBeOurs(baseName(uri))) return;
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.set(
      uri,
      setTimeout(() => {
        this.#waiting.delete(uri);
        const folder = parentOf(uri);
        const beside = this.#openUris().filter(
          (other) => other !== uri && parentOf(other) === folder,
        );
        if (beside.length > 0) this.#changed(uri, beside);
      }, pause),
    );
  }
}
