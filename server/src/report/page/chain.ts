import { datasetLicenses } from '../../cards/datasetTerms';
import { familyOf } from '../../cards/index';
import { findLicense, type LicenseEntry } from '../../licenses/index';
import { parseYaml, resolveAlias, scalarText, type YamlMapping } from '../../yaml/index';
import { findFrontMatter } from '../../workspace/frontMatter';
import type { CheckedFile } from '../checkedFile';
import type { ChainNode } from './model';

/** What is known of the terms of models that a card names. */
export type LicenseOfModel = (id: string) => LicenseEntry | undefined;

/** What a repository is made from, as its cards declare it: bases, itself, data sets. */
export function chainOf(
  title: string,
  files: readonly CheckedFile[],
  licenseOfModel: LicenseOfModel = (id) => findLicense(familyOf(id)?.license ?? ''),
): ChainNode[] {
  const bases = new Map<string, ChainNode>();
  const data = new Map<string, ChainNode>();
  let license: string | undefined;
  let label: string | undefined;
  for (const { checked } of files) {
    const { kind, text } = checked.document;
    if (kind !== 'model-card' && kind !== 'dataset-card') continue;
    const root = frontMatterOf(text);
    if (root === undefined) continue;
    license ??= declared(root);
    label ??= title;
    for (const id of textsOf(root, 'base_model'))
      bases.set(id, node(id, 'base', licenseOfModel(id)));
    for (const id of textsOf(root, 'datasets')) data.set(id, node(id, 'data', licenseOfData(id)));
  }
  if (label === undefined) return [];
  const own = license === undefined ? undefined : findLicense(license);
  return [
    ...bases.values(),
    {
      id: '',
      label,
      kind: 'model',
      license: own?.name ?? license,
      terms: own?.terms.overall ?? 'unknown',
    },
    ...data.values(),
  ];
}

function licenseOfData(id: string): LicenseEntry | undefined {
  return findLicense(datasetLicenses.get(id.toLowerCase())?.license ?? '');
}

function frontMatterOf(text: string): YamlMapping | undefined {
  const block = findFrontMatter(text);
  if (block === undefined) return undefined;
  const root = resolveAlias(parseYaml(text, block.content).root);
  return root?.kind === 'mapping' ? root : undefined;
}

/** `license`, or for a licence that the Hub has no id for, its name. */
function declared(root: YamlMapping): string | undefined {
  const [id] = textsOf(root, 'license');
  return id === 'other' ? (scalarText(root.get('license_name')) ?? id) : id;
}

function textsOf(root: YamlMapping, key: string): string[] {
  const value = root.get(key);
  const nodes = value?.kind === 'sequence' ? value.items : [value];
  return nodes.flatMap((item) => scalarText(item) ?? []).filter((text) => text !== '');
}

function node(id: string, kind: 'base' | 'data', license: LicenseEntry | undefined): ChainNode {
  return {
    id,
    label: id,
    kind,
    license: license?.name,
    terms: license?.terms.overall ?? 'unknown',
  };
}
