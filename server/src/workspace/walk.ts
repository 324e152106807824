import type { FileSystem } from '../core/fileSystem';
import { classifyByName, needsText } from './classify';
import { childOf } from './paths';

/** Folders that hold other people's files, or none that a person wrote. */
const passedOver: ReadonlySet<string> = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  '.venv',
  'venv',
  '__pycache__',
]);

/** Whether nothing of ours is looked for in a folder of this name. */
export function isPassedOver(name: string): boolean {
  return passedOver.has(name);
}

/** Bounds on one walk: what has more folders, or deeper ones, is a store and no repository. */
const limits = Object.freeze({ folders: 4096, depth: 16 });

interface Folder {
  /** The URIs of files that may be documents of ours, by their names. */
  readonly files: readonly string[];
  /** The URIs of the folders in it that are not passed over. */
  readonly folders: readonly string[];
}

/** What one folder holds of interest, each in the order of the names. */
export async function readFolder(folder: string, fileSystem: FileSystem): Promise<Folder> {
  const entries = await fileSystem.readDirectory(folder);
  const names = [...entries.keys()].sort();
  const isFolder = (name: string): boolean => entries.get(name) === 'directory';
  return {
    files: names
      .filter((name) => !isFolder(name) && mayBeOurs(name))
      .map((name) => childOf(folder, name)),
    folders: names
      .filter((name) => isFolder(name) && !isPassedOver(name))
      .map((name) => childOf(folder, name)),
  };
}

/** Whether a file of this name may be a document of ours; its text decides. */
export function mayBeOurs(name: string): boolean {
  return classifyByName(name) !== null || needsText({ path: name });
}

/** The URIs of the files below the folder `top` that may be documents of ours; upper folders come first. */
export async function* filesBelow(top: string, fileSystem: FileSystem): AsyncGenerator<string> {
  let level = [top];
  let seen = 0;
  for (let depth = 0; depth <= limits.depth && level.length > 0; depth++) {
    const next: string[] = [];
    for (const folder of level) {
      if (++seen > limits.folders) return;
      const { files, folders } = await readFolder(folder, fileSystem);
      yield* files;
      next.push(...folders);
    }
    level = next;
  }
}
