import type { YamlPath } from '../../yaml';
import type { CardKind } from '../card';
import { datasetCardFields } from './datasetCard';
import { evalResultsType } from './evalResults';
import type { Field, FieldTable, FieldType } from './field';
import { modelCardFields } from './modelCard';

/** The type of a document of that kind as a whole. */
export function rootType(kind: CardKind): FieldType {
  if (kind === 'eval-results') return evalResultsType;
  return { kind: 'mapping', fields: kind === 'model-card' ? modelCardFields : datasetCardFields };
}

/** The field whose key or value is at `path`; undefined for keys that nobody defines. */
export function fieldAt(kind: CardKind, path: YamlPath): Field | undefined {
  let type: FieldType | undefined = rootType(kind);
  let field: Field | undefined;
  for (const step of path) {
    if (!type) return undefined;
    if (typeof step === 'number') {
      type = itemType(type);
      continue;
    }
    const own: Field | undefined = fieldsOf(type)?.get(step);
    const other: FieldType | undefined = own ? undefined : othersOf(type);
    // A key of the author's own means what the field means that it stands in.
    field = own ?? (other ? field : undefined);
    type = own?.type ?? other;
  }
  return field;
}

/** The type of the value at `path`. */
export function typeAt(kind: CardKind, path: YamlPath): FieldType | undefined {
  let type: FieldType | undefined = rootType(kind);
  for (const step of path) {
    if (!type) return undefined;
    type =
      typeof step === 'number'
        ? itemType(type)
        : (fieldsOf(type)?.get(step)?.type ?? othersOf(type));
  }
  return type;
}

/** The keys of a mapping of that type, where its keys are defined. */
export function fieldsOf(type: FieldType): FieldTable | undefined {
  if (type.kind === 'mapping') return type.fields;
  return type.kind === 'either' ? first(type.of, fieldsOf) : undefined;
}

function othersOf(type: FieldType): FieldType | undefined {
  if (type.kind === 'mapping') return type.others;
  return type.kind === 'either' ? first(type.of, othersOf) : undefined;
}

function itemType(type: FieldType): FieldType | undefined {
  if (type.kind === 'list' || type.kind === 'one-or-list') return type.of;
  return type.kind === 'either' ? first(type.of, itemType) : undefined;
}

function first<T>(
  types: readonly FieldType[],
  find: (type: FieldType) => T | undefined,
): T | undefined {
  for (const type of types) {
    const found = find(type);
    if (found !== undefined) return found;
  }
  return undefined;
}
