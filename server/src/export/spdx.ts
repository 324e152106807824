import { componentNamed } from '../mof/index';
import type { AgentFact, CardFacts, ComponentFact, ExportStamp, LicenseFact } from './facts';
import { exportLicense, isAddress, licenseExpression, toUri } from './licenses';

type Json =
  string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };
interface SpdxElement {
  readonly type: string;
  readonly [key: string]: Json | undefined;
}

/** A document in the JSON-LD of SPDX 3.0.1, ready for `JSON.stringify`. */
export interface SpdxJsonLd {
  readonly '@context': string;
  readonly '@graph': readonly SpdxElement[];
}

const context = 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld';
const creation = '_:creation';
const noAssertion = 'expandedlicensing_NoAssertionLicense';

/**
 * The facts as an SPDX 3.0.1 document with the AI and Dataset profiles' elements: the model as an AI package, its
 * base models, data sets and components as packages, and how they hang together as relationships. The profile
 * `ai` is claimed only where all that it makes mandatory of an AI package is known, and `dataset` never: cards
 * do not say who made a data set, and when.
 */
export function exportSpdx(facts: CardFacts, stamp: ExportStamp): SpdxJsonLd {
  return new SpdxWriter(facts, stamp).write();
}

class SpdxWriter {
  readonly #facts: CardFacts;
  readonly #stamp: ExportStamp;
  readonly #space: string;
  readonly #elements: SpdxElement[] = [];
  readonly #licenses = new Map<string, string>();
  #count = 0;

  constructor(facts: CardFacts, stamp: ExportStamp) {
    this.#facts = facts;
    this.#stamp = stamp;
    this.#space = `https://spdx.org/spdxdocs/${slug(facts.name)}-${stamp.serial}#`;
  }

  write(): SpdxJsonLd {
    const { baseModels, datasets, components } = this.#facts;
    const tool = this.#add('Tool', 'tool', {
      name: `${this.#stamp.tool.name} ${this.#stamp.tool.version}`,
    });
    const supplier = this.#supplier();
    const authors = this.#facts.authors.map((author) => this.#agent(author));
    const model = this.#model(supplier, authors);
    this.#license(model, this.#facts.licenses);
    for (const base of baseModels) {
      // An AI package must say more than what is known of a base model.
      const id = this.#next('base-model', 'software_Package', {
        name: base.id,
        software_primaryPurpose: 'model',
        ...address('software_homePage', base.url),
      });
      if (base.license) this.#license(id, [base.license]);
      this.#relate(model, 'descendantOf', [id], base.relation);
    }
    const trainedOn = datasets.map((dataset) => {
      const id = this.#next('dataset', 'dataset_DatasetPackage', {
        name: dataset.id,
        software_primaryPurpose: 'data',
        dataset_datasetType: ['noAssertion'],
        ...address('software_homePage', dataset.url),
      });
      if (dataset.license) this.#license(id, [dataset.license]);
      return id;
    });
    if (trainedOn.length > 0) this.#relate(model, 'trainedOn', trainedOn);
    for (const component of components) this.#component(model, component);
    const createdBy =
      supplier ??
      authors[0] ??
      this.#add('SoftwareAgent', 'agent', { name: this.#stamp.tool.name });
    return this.#document(model, createdBy, tool);
  }

  #supplier(): string | undefined {
    const { producer } = this.#facts;
    return producer === undefined
      ? undefined
      : this.#add('Organization', 'producer', { name: producer });
  }

  #agent({ name, kind, email }: AgentFact): string {
    return this.#next('author', kind === 'person' ? 'Person' : 'Organization', {
      name,
      ...(email === undefined
        ? {}
        : {
            externalIdentifier: [
              { type: 'ExternalIdentifier', externalIdentifierType: 'email', identifier: email },
            ],
          }),
    });
  }

  #model(supplier: string | undefined, authors: readonly string[]): string {
    const facts = this.#facts;
    const types = [facts.architecture, facts.modelType].filter((type) => type !== undefined);
    const domains = [facts.task, ...facts.tags].filter((tag) => tag !== undefined);
    return this.#add('ai_AIPackage', 'model', {
      name: facts.name,
      description: facts.description,
      software_packageVersion: facts.version,
      software_primaryPurpose: 'model',
      ...address('software_downloadLocation', facts.urls.home ?? facts.urls.repository),
      ...address('software_homePage', facts.urls.home ?? facts.urls.documentation),
      releaseTime: facts.released === undefined ? undefined : `${facts.released}T00:00:00Z`,
      suppliedBy: supplier,
      ...list('originatedBy', authors),
      ...list('ai_typeOfModel', types),
      ...list('ai_domain', domains),
      ai_informationAboutApplication: facts.intendedUse,
      ai_informationAboutTraining: facts.training,
      ai_limitation: facts.limitations,
      ...list(
        'ai_metric',
        facts.metrics.map(({ type, value, dataset }) => ({
          type: 'DictionaryEntry',
          key: dataset === undefined ? type : `${type} (${dataset})`,
          value: String(value),
        })),
      ),
      ...list('externalRef', this.#references()),
    });
  }

  #references(): Json[] {
    const { repository, documentation, paper, demo } = this.#facts.urls;
    const reference = (kind: string, locator: string | undefined, comment?: string) =>
      locator !== undefined && isAddress(locator)
        ? [
            {
              type: 'ExternalRef',
              externalRefType: kind,
              locator: [toUri(locator)],
              ...(comment === undefined ? {} : { comment }),
            },
          ]
        : [];
    return [
      ...reference('vcs', repository),
      ...reference('documentation', documentation),
      ...reference('documentation', paper, 'Research paper'),
      ...reference('altWebPage', demo, 'Demo'),
    ];
  }

  #component(model: string, { name, description, license, location }: ComponentFact): void {
    const contentType = componentNamed(name)?.contentType;
    const purpose = { code: 'source', data: 'data', document: 'documentation' } as const;
    const isDataset = name === 'Datasets' || name === 'Evaluation data';
    const id = this.#next('component', isDataset ? 'dataset_DatasetPackage' : 'software_Package', {
      name,
      description,
      software_primaryPurpose: contentType === undefined ? 'other' : purpose[contentType],
      ...(isDataset ? { dataset_datasetType: ['noAssertion'] } : {}),
      ...address('software_downloadLocation', location),
    });
    if (license) this.#license(id, [license]);
    const relation =
      name === 'Evaluation data'
        ? 'testedOn'
        : name === 'Datasets'
          ? 'trainedOn'
          : contentType === 'document'
            ? 'hasDocumentation'
            : 'contains';
    this.#relate(model, relation, [id]);
  }

  /** The declared licence, and that nobody has concluded another one. */
  #license(subject: string, licenses: readonly LicenseFact[]): void {
    const expression = licenseExpression({ licenses });
    if (expression === undefined) return;
    let id = this.#licenses.get(expression);
    if (id === undefined) {
      const custom = licenses
        .map(exportLicense)
        .flatMap(({ expression: key, url, spdxId }) =>
          spdxId === undefined && url !== undefined && key.startsWith('LicenseRef-')
            ? [{ type: 'DictionaryEntry', key, value: toUri(url) }]
            : [],
        );
      id = this.#next('license', 'simplelicensing_LicenseExpression', {
        simplelicensing_licenseExpression: expression,
        ...list('simplelicensing_customIdToUri', custom),
      });
      this.#licenses.set(expression, id);
    }
    this.#relate(subject, 'hasDeclaredLicense', [id]);
    this.#relate(subject, 'hasConcludedLicense', [noAssertion]);
  }

  #relate(from: string, relationshipType: string, to: readonly string[], comment?: string): void {
    this.#next('relationship', 'Relationship', { from, relationshipType, to, comment });
  }

  #document(model: string, createdBy: string, tool: string): SpdxJsonLd {
    const profiles = [
      'core',
      'software',
      'simpleLicensing',
      ...(this.#isAiProfile() ? ['ai'] : []),
    ];
    const document: SpdxElement = {
      type: 'SpdxDocument',
      spdxId: `${this.#space}document`,
      creationInfo: creation,
      name: this.#facts.name,
      profileConformance: profiles,
      rootElement: [model],
      element: this.#elements.flatMap(({ spdxId }) => (typeof spdxId === 'string' ? [spdxId] : [])),
    };
    const info: SpdxElement = {
      type: 'CreationInfo',
      '@id': creation,
      specVersion: '3.0.1',
      created: this.#stamp.created,
      createdBy: [createdBy],
      createdUsing: [tool],
    };
    return { '@context': context, '@graph': [info, document, ...this.#elements] };
  }

  /** What the AI profile makes mandatory of an AI package. */
  #isAiProfile(): boolean {
    const { producer, version, released, urls, licenses } = this.#facts;
    const location = urls.home ?? urls.repository;
    return (
      producer !== undefined &&
      version !== undefined &&
      released !== undefined &&
      location !== undefined &&
      isAddress(location) &&
      licenses.length > 0
    );
  }

  #next(
    kind: string,
    type: string,
    properties: Readonly<Record<string, Json | undefined>>,
  ): string {
    this.#count++;
    return this.#add(type, `${kind}-${this.#count}`, properties);
  }

  #add(type: string, name: string, properties: Readonly<Record<string, Json | undefined>>): string {
    const spdxId = `${this.#space}${name}`;
    this.#elements.push({ type, spdxId, creationInfo: creation, ...properties });
    return spdxId;
  }
}

function address(key: string, url: string | undefined): Readonly<Record<string, string>> {
  return url !== undefined && isAddress(url) ? { [key]: toUri(url) } : {};
}

function list(key: string, values: readonly Json[]): Readonly<Record<string, readonly Json[]>> {
  return values.length === 0 ? {} : { [key]: values };
}

/** A name as part of an IRI. */
function slug(name: string): string {
  const clean = name.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^-+|-+$/g, '');
  return clean === '' ? 'model' : clean;
}
