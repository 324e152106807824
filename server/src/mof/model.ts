import type { Span } from '../core/span';
import {
  resolveAlias,
  scalarText,
  type YamlDocument,
  type YamlEntry,
  type YamlMapping,
  type YamlNode,
} from '../yaml/index';
import { componentNamed, type ContentType, type MofComponent } from './components';
import type { MofRelease } from './evaluate';

/** The kinds of licence of a release as a whole. */
export const releaseLicenseKinds = ['distribution', 'code', 'data', 'document'] as const;

export type ReleaseLicenseKind = ContentType | 'distribution';

/** A licence that a MOF file names. */
export interface MofLicense {
  readonly name: string;
  readonly entry: YamlEntry;
  readonly path: string | undefined;
}

/** A component as a MOF file lists it. */
export interface MofListed {
  readonly node: YamlMapping;
  readonly name: YamlEntry | undefined;
  /** Undefined where no component has that name. */
  readonly component: MofComponent | undefined;
  /** Its own licence; undefined where it takes the release's. */
  readonly license: MofLicense | undefined;
  readonly description: string | undefined;
  readonly path: string | undefined;
}

/** What a MOF file says, with where it says it. */
export interface MofModel {
  readonly framework: YamlEntry | undefined;
  readonly release: YamlEntry | undefined;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly producer: string | undefined;
  readonly licenses: ReadonlyMap<ReleaseLicenseKind, MofLicense>;
  readonly components: readonly MofListed[];
  /** What is published, for the evaluation; of a component listed twice the last one counts, as in the tool. */
  readonly published: MofRelease;
}

/** Reads what there is; what is missing or has the wrong type is left out, and is for `mof/schema` to tell. */
export function readModel(yaml: YamlDocument): MofModel {
  const root = resolveAlias(yaml.root);
  const mapping = root?.kind === 'mapping' ? root : undefined;
  const framework = mapping?.entry('framework');
  const release = mapping?.entry('release');
  const node = resolveAlias(release?.value);
  const fields = node?.kind === 'mapping' ? node : undefined;
  const licenses = readLicenses(fields?.get('license'));
  const components = readComponents(fields?.get('components'));
  const named = new Map<MofComponent, string | undefined>();
  for (const { component, license } of components) {
    if (component) named.set(component, license?.name);
  }
  return {
    framework,
    release,
    name: scalarText(fields?.get('name')),
    version: scalarText(fields?.get('version')),
    producer: scalarText(fields?.get('producer')),
    licenses,
    components,
    published: {
      components: named,
      licenses: Object.fromEntries([...licenses].map(([kind, { name }]) => [kind, name])),
    },
  };
}

function readLicenses(node: YamlNode | undefined): Map<ReleaseLicenseKind, MofLicense> {
  const licenses = new Map<ReleaseLicenseKind, MofLicense>();
  if (node?.kind !== 'mapping') return licenses;
  for (const kind of releaseLicenseKinds) {
    const value = node.get(kind);
    const license = value?.kind === 'mapping' ? readLicense(value, 'name', 'path') : undefined;
    if (license) licenses.set(kind, license);
  }
  return licenses;
}

function readLicense(
  mapping: YamlMapping,
  nameKey: string,
  pathKey: string,
): MofLicense | undefined {
  const entry = mapping.entry(nameKey);
  const name = scalarText(entry?.value);
  return entry && name !== undefined
    ? { name, entry, path: scalarText(mapping.get(pathKey)) }
    : undefined;
}

function readComponents(node: YamlNode | undefined): MofListed[] {
  if (node?.kind !== 'sequence') return [];
  return node.items.flatMap((item) => {
    const mapping = resolveAlias(item);
    return mapping?.kind === 'mapping' ? [readComponent(mapping)] : [];
  });
}

function readComponent(node: YamlMapping): MofListed {
  const name = node.entry('name');
  const text = scalarText(name?.value);
  return {
    node,
    name,
    component: text === undefined ? undefined : componentNamed(text),
    license: readLicense(node, 'license', 'license_path'),
    description: scalarText(node.get('description')),
    path: scalarText(node.get('component_path')),
  };
}

/** The characters of an entry's value, or of its key where it has none. */
export function valueSpan(entry: YamlEntry): Span {
  const { span } = entry.value;
  return span.end > span.start ? span : entry.keySpan;
}
