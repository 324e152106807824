import type { Edit } from '../../core/finding';
import {
  insertEntry,
  nodeAtPath,
  setScalar,
  type YamlData,
  type YamlDocument,
  type YamlMapping,
  type YamlPath,
} from '../../yaml';
import type { FieldType } from './field';

/** The Hub's own placeholder: a value that has the type asked for, and tells that it was left open. */
export const leftOpen = '[More Information Needed]';

/** Deepest nesting of required fields that is written; the Hub's own goes to three. */
const deepest = 6;

/** What stands for a value that nobody has given: required fields with placeholders in the places of texts. */
export function placeholderFor(type: FieldType, depth = 0): YamlData {
  if (depth > deepest) return leftOpen;
  switch (type.kind) {
    case 'list':
    case 'one-or-list':
      return [placeholderFor(type.of, depth + 1)];
    case 'mapping':
      return Object.fromEntries(
        [...type.fields].flatMap(([name, field]) =>
          field.required === true ? [[name, placeholderFor(field.type, depth + 1)]] : [],
        ),
      );
    case 'either':
      return type.of[0] ? placeholderFor(type.of[0], depth) : leftOpen;
    case 'boolean':
      return false;
    case 'any':
    case 'number':
    case 'string':
      return leftOpen;
  }
}

/** Edits that give the field at `path` (`model-index[0].results`) a placeholder; empty where its place is not there. */
export function insertMissing(yaml: YamlDocument, path: string, type: FieldType): Edit[] {
  const steps = fieldSteps(path);
  const name = steps.at(-1);
  const parent = nodeAtPath(yaml, steps.slice(0, -1));
  if (typeof name !== 'string' || parent?.kind !== 'mapping') return [];
  return insertInto(yaml, parent, name, placeholderFor(type));
}

function insertInto(
  yaml: YamlDocument,
  parent: YamlMapping,
  name: string,
  value: YamlData,
): Edit[] {
  const entry = parent.entry(name);
  if (!entry) return insertEntry(yaml, parent, parent.entries.at(-1), name, value);
  // The key is there without a value: only a plain one can take the gap's place.
  return entry.value.kind === 'null' && typeof value === 'string'
    ? setScalar(yaml, entry.value, value)
    : [];
}

/** `a[0].b` as `a`, 0, `b`. */
export function fieldSteps(path: string): YamlPath {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
