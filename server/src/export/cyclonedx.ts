import { componentNamed } from '../mof/index';
import type { CardFacts, ComponentFact, ExportStamp, LicenseFact, ReferenceFact } from './facts';
import { exportLicense, isAddress, toUri } from './licenses';

/** JSON as it is written: what is undefined is left out. */
interface JsonObject {
  readonly [key: string]: Json | undefined;
}
type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/**
 * The facts as a CycloneDX 1.6 machine-learning bill of materials (ECMA-424), ready for `JSON.stringify`: the
 * model with its model card, its data sets and components, and the models it was made from as its ancestors.
 */
export function exportCycloneDx(facts: CardFacts, stamp: ExportStamp): JsonObject {
  const datasets = unique(facts.datasets);
  const components = facts.components.filter(
    ({ name }) => name !== 'Datasets' || datasets.length === 0,
  );
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${stamp.serial}`,
    version: 1,
    metadata: {
      timestamp: stamp.created,
      tools: { components: [{ type: 'application', ...stamp.tool }] },
      component: model(facts, datasets),
    },
    components: [
      ...datasets.map((dataset) => datasetComponent(dataset)),
      ...components.map((component) => releaseComponent(component)),
    ],
    dependencies: [
      {
        ref: 'model',
        dependsOn: [...datasets.map(datasetRef), ...components.map(componentRef)],
      },
    ],
  };
}

function model(facts: CardFacts, datasets: readonly ReferenceFact[]): JsonObject {
  const { producer, authors, tags, languages, library } = facts;
  const properties = [
    ...languages.map((language) => ({ name: 'huggingface:language', value: language })),
    ...(library === undefined ? [] : [{ name: 'huggingface:library_name', value: library }]),
  ];
  return {
    type: 'machine-learning-model',
    'bom-ref': 'model',
    ...(producer === undefined ? {} : { supplier: { name: producer }, group: producer }),
    ...nonEmpty(
      'authors',
      authors.map(({ name, email }) => ({ name, email })),
    ),
    name: facts.name,
    version: facts.version,
    description: facts.description,
    ...nonEmpty('licenses', licenses(facts.licenses)),
    ...nonEmpty('externalReferences', references(facts)),
    ...ancestors(facts),
    modelCard: modelCard(facts, datasets),
    ...nonEmpty('properties', properties),
    ...nonEmpty('tags', tags),
  };
}

function modelCard(facts: CardFacts, datasets: readonly ReferenceFact[]): JsonObject {
  const { task, architecture, intendedUse, limitations, metrics } = facts;
  const considerations = {
    ...nonEmpty('useCases', intendedUse === undefined ? [] : [intendedUse]),
    ...nonEmpty('technicalLimitations', limitations === undefined ? [] : [limitations]),
  };
  return {
    modelParameters: {
      task,
      architectureFamily: architecture,
      ...nonEmpty(
        'datasets',
        datasets.map((dataset) => ({ ref: datasetRef(dataset) })),
      ),
    },
    ...(metrics.length === 0
      ? {}
      : {
          quantitativeAnalysis: {
            performanceMetrics: metrics.map(({ type, value, dataset }) => ({
              type,
              value: String(value),
              slice: dataset,
            })),
          },
        }),
    ...(Object.keys(considerations).length === 0 ? {} : { considerations }),
  };
}

function ancestors({ baseModels }: CardFacts): JsonObject {
  if (baseModels.length === 0) return {};
  const list = baseModels.map((base) => ({
    type: 'machine-learning-model',
    name: base.id,
    ...nonEmpty('licenses', base.license ? licenses([base.license]) : []),
    ...nonEmpty('externalReferences', link(base.url, 'website')),
  }));
  const relations = baseModels.flatMap(({ id, relation }) =>
    relation === undefined ? [] : [`${relation} of ${id}`],
  );
  return {
    pedigree: {
      ancestors: list,
      ...(relations.length === 0 ? {} : { notes: relations.join('; ') }),
    },
  };
}

function references({ urls, licenses: all }: CardFacts): JsonObject[] {
  return [
    ...link(urls.home, 'model-card'),
    ...link(urls.repository, 'vcs'),
    ...link(urls.paper, 'documentation', 'Research paper'),
    ...link(urls.documentation, 'documentation'),
    ...link(urls.demo, 'website', 'Demo'),
    ...all.flatMap(({ link: address }) => link(address, 'license')),
  ];
}

function link(url: string | undefined, type: string, comment?: string): JsonObject[] {
  return url !== undefined && isAddress(url) ? [{ url: toUri(url), type, comment }] : [];
}

/** Either one expression or a list of ids and names: the format does not mix them. */
function licenses(facts: readonly LicenseFact[]): JsonObject[] {
  const all = facts.map(exportLicense);
  const [first] = all;
  if (
    all.length === 1 &&
    first &&
    first.spdxId === undefined &&
    / (?:OR|AND|WITH) /.test(first.expression)
  ) {
    return [{ expression: first.expression, acknowledgement: 'declared' }];
  }
  return all.map(({ spdxId, name, url }) => ({
    license: {
      ...(spdxId === undefined ? { name } : { id: spdxId }),
      acknowledgement: 'declared',
      ...(url === undefined ? {} : { url: toUri(url) }),
    },
  }));
}

function datasetRef({ id }: ReferenceFact): string {
  return `dataset:${id}`;
}

function datasetComponent(dataset: ReferenceFact): JsonObject {
  const { id, url, license } = dataset;
  return {
    type: 'data',
    'bom-ref': datasetRef(dataset),
    name: id,
    ...nonEmpty('licenses', license ? licenses([license]) : []),
    ...nonEmpty('externalReferences', link(url, 'website')),
    data: [{ type: 'dataset', name: id }],
  };
}

function componentRef({ name }: ComponentFact): string {
  return `component:${name}`;
}

function releaseComponent(component: ComponentFact): JsonObject {
  const { name, description, license, location } = component;
  const contentType = componentNamed(name)?.contentType;
  const type =
    contentType === 'code' ? 'source-code' : contentType === 'data' ? 'dataset' : 'other';
  return {
    type: 'data',
    'bom-ref': componentRef(component),
    name,
    description,
    ...nonEmpty('licenses', license ? licenses([license]) : []),
    ...nonEmpty(
      'externalReferences',
      link(location, contentType === 'document' ? 'documentation' : 'distribution'),
    ),
    data: [{ type, name }],
  };
}

function nonEmpty(key: string, list: readonly Json[]): JsonObject {
  return list.length === 0 ? {} : { [key]: list };
}

/** Refs must be unique in a bill of materials. */
function unique(list: readonly ReferenceFact[]): ReferenceFact[] {
  return [...new Map(list.map((item) => [item.id, item])).values()];
}
