/** What a field's value may be. */
export type FieldType =
  | { readonly kind: 'any' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number' }
  | StringType
  | { readonly kind: 'list'; readonly of: FieldType }
  /** One value, or a list of them. */
  | { readonly kind: 'one-or-list'; readonly of: FieldType }
  | MappingType
  /** The first alternative whose YAML kind fits is the one that is checked. */
  | { readonly kind: 'either'; readonly of: readonly FieldType[] };

export interface StringType {
  readonly kind: 'string';
  /** The values known, with a label each. */
  readonly values?: ReadonlyMap<string, string>;
  /** Tells whether a value that is not among `values` is known all the same. */
  readonly known?: (value: string) => boolean;
  /** The known value that is certainly meant by another; before any that is merely like it. */
  readonly meant?: (value: string) => string | undefined;
  /** What the values are called in messages: "task", "language code". */
  readonly noun?: string;
  /** A value that is none of the known is a mistake, not just unknown to us. */
  readonly closed?: boolean;
  /** What the value must look like, and what to say where it doesn't. */
  readonly format?: { readonly pattern: RegExp; readonly says: string };
}

export interface MappingType {
  readonly kind: 'mapping';
  readonly fields: FieldTable;
  /** The type of the values of any other key; absent where other keys are left alone. */
  readonly others?: FieldType;
}

/** A key of the front matter, or of a mapping in it. */
export interface Field {
  readonly type: FieldType;
  /** What the field means: one or two sentences. */
  readonly meaning: string;
  /** It must be there in its mapping. */
  readonly required?: boolean;
  /** Kept for old cards; the field to use now. */
  readonly replacedBy?: string;
}

/** Fields by key, in the order in which completion offers them. */
export type FieldTable = ReadonlyMap<string, Field>;

export const text: FieldType = { kind: 'string' };
export const flag: FieldType = { kind: 'boolean' };
export const anything: FieldType = { kind: 'any' };

export const list = (of: FieldType): FieldType => ({ kind: 'list', of });
export const oneOrList = (of: FieldType): FieldType => ({ kind: 'one-or-list', of });
export const either = (...of: FieldType[]): FieldType => ({ kind: 'either', of });
export const mapping = (fields: Readonly<Record<string, Field>>, others?: FieldType): FieldType =>
  others
    ? { kind: 'mapping', fields: table(fields), others }
    : { kind: 'mapping', fields: table(fields) };

export function table(fields: Readonly<Record<string, Field>>): FieldTable {
  return new Map(Object.entries(fields));
}

/** Strings of a fixed set; `closed` where anything else is a mistake. */
export function oneOf(noun: string, values: readonly string[], closed = true): StringType {
  return { kind: 'string', noun, closed, values: new Map(values.map((value) => [value, value])) };
}

/** Strings among which some are usual; any other is as good. */
export function suggested(noun: string, values: readonly string[]): StringType {
  return {
    kind: 'string',
    noun,
    values: new Map(values.map((one) => [one, one])),
    known: () => true,
  };
}
