import { findLicense, hubLicenseIds, type LicenseEntry } from '../licenses/catalogue';
import { resolveAlias, scalarText, type YamlEntry, type YamlNode } from '../yaml';
import type { Card } from './card';

/** One value of the front matter's `license`. */
export interface DeclaredLicense {
  /** As written. */
  readonly value: string;
  readonly node: YamlNode;
  /** The Hub accepts the value. */
  readonly accepted: boolean;
  /** What is known of it; for `other` what is known of `license_name`. */
  readonly entry: LicenseEntry | undefined;
}

/** What the front matter says of the licence. */
export interface LicenseDeclaration {
  /** The `license` entry, even where it has no value. */
  readonly field: YamlEntry | undefined;
  readonly licenses: readonly DeclaredLicense[];
  readonly name: { readonly value: string; readonly field: YamlEntry } | undefined;
  readonly link: { readonly value: string; readonly field: YamlEntry } | undefined;
}

/** Every value that the Hub accepts in `license`. */
export const hubIds: ReadonlySet<string> = new Set(hubLicenseIds.map(({ id }) => id));

const declarations = new WeakMap<Card, LicenseDeclaration>();

export function licenseDeclaration(card: Card): LicenseDeclaration {
  const known = declarations.get(card);
  if (known) return known;
  const field = card.data?.entry('license');
  const name = stringField(card, 'license_name');
  const declared = nodesOf(field).map(({ node, value }): DeclaredLicense => {
    const accepted = hubIds.has(value);
    const entry =
      value === 'other' ? name && findLicense(name.value) : accepted ? findHub(value) : undefined;
    return { value, node, accepted, entry };
  });
  const made = { field, licenses: declared, name, link: stringField(card, 'license_link') };
  declarations.set(card, made);
  return made;
}

/** The entry of an id as the Hub means it: its `gpl-3.0` is not SPDX's deprecated id of that spelling. */
function findHub(id: string): LicenseEntry | undefined {
  return id === 'unknown' || id === 'other' ? undefined : findLicense(id);
}

/** The strings of a field that may be one or a list; other values are another rule's to tell. */
export function nodesOf(field: YamlEntry | undefined): { node: YamlNode; value: string }[] {
  const value = resolveAlias(field?.value);
  const nodes = value?.kind === 'sequence' ? value.items : field ? [field.value] : [];
  return nodes.flatMap((node) => {
    const text = scalarText(node)?.trim();
    return text === undefined || text === '' ? [] : [{ node, value: text }];
  });
}

export function stringField(
  card: Card,
  key: string,
): { readonly value: string; readonly field: YamlEntry } | undefined {
  const field = card.data?.entry(key);
  const value = scalarText(field?.value)?.trim();
  return field && value !== undefined && value !== '' ? { value, field } : undefined;
}

/** Two entries are the same licence as far as a card can tell them apart. */
export function sameLicense(a: LicenseEntry, b: LicenseEntry, loose = false): boolean {
  const key = (entry: LicenseEntry): string => {
    const id = (entry.hubId ?? entry.id).toLowerCase();
    return loose ? id.replace(/-\d.*$/, '') : id;
  };
  return key(a) === key(b) || inFamily(a, b) || inFamily(b, a);
}

/** `cc` agrees with every Creative Commons licence, `gpl` with every GPL, and so on. */
function inFamily(family: LicenseEntry, member: LicenseEntry): boolean {
  if (!family.family) return false;
  const id = (member.hubId ?? member.id).toLowerCase();
  return family.id === 'openrail' ? id.includes('rail') : id.startsWith(family.id);
}
