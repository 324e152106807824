import type { FileSystem } from '../core/fileSystem';
import type { CheckedFile } from '../report/checkedFile';
import { Lines } from '../report/lines';
import type { CheckedDocument } from '../service/present';
import { mayBeOurs } from '../workspace/walk';
import { baseName, childOf, parentOf } from '../workspace/paths';

/** Most documents in one report: a repository has a handful, not a hundred. */
const maxFiles = 32;

export interface RepositoryAccess {
  readonly fileSystem: FileSystem;
  /** The URIs of all open documents: one may not be on the disk yet. */
  readonly openUris: () => readonly string[];
  /** Checks the document at a URI as the editor has it; undefined where it is not open. */
  readonly open: (uri: string) => Promise<CheckedDocument | undefined> | undefined;
  /** Checks a file that is not open; undefined where it is none of ours. */
  readonly check: (uri: string) => Promise<CheckedDocument | undefined>;
}

/** Every document of ours in a folder, as the editor has it where it is open, sorted by name. */
export async function checkRepository(
  folder: string,
  { fileSystem, openUris, open, check }: RepositoryAccess,
): Promise<CheckedFile[]> {
  const entries = await fileSystem.readDirectory(folder);
  const listed = [...entries].filter(([, type]) => type === 'file').map(([name]) => name);
  const opened = openUris()
    .filter((uri) => parentOf(uri) === folder)
    .map(baseName);
  const names = [...new Set([...listed, ...opened])].filter(mayBeOurs).sort();
  const files: CheckedFile[] = [];
  for (const path of names.slice(0, maxFiles)) {
    const uri = childOf(folder, path);
    const checked = await (open(uri) ?? check(uri));
    if (checked) files.push({ path, lines: new Lines(checked.document.text), checked });
  }
  return files;
}
