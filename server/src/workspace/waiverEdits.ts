import type { Edit } from '../core/finding';
import { appendEntry, insertItem, parseYaml, resolveAlias } from '../yaml/index';

/** A waiver as it is written into a project's configuration. */
export interface WrittenWaiver {
  readonly rule: string;
  readonly path: string;
  readonly words: string;
  readonly reason: string;
}

/**
 * The edits that add a waiver to a configuration file, whose comments and order stay as they are;
 * `text` is undefined where there is no such file yet. None where the file is not understood.
 */
export function waiverEdits(uri: string, text: string | undefined, waiver: WrittenWaiver): Edit[] {
  const entry = { ...waiver };
  const document = parseYaml(text ?? '');
  const root = document.root?.kind === 'mapping' ? document.root : undefined;
  const list = resolveAlias(root?.entry('waivers')?.value);
  const edits =
    list?.kind === 'sequence'
      ? insertItem(document, list, list.items.at(-1), entry)
      : root?.entry('waivers')
        ? []
        : appendEntry(document, 'waivers', [entry]);
  return edits.map((edit) =>
    text === undefined ? { ...edit, uri, newText: `${edit.newText}\n` } : { ...edit, uri, text },
  );
}
