import { findLicense, normalizeLicense } from '../licenses/index';
import { mofComponents, unlicensed, type MofDocument } from '../mof/index';
import { scalarText, writeEntry, type YamlData, type YamlStyle } from '../yaml/index';
import type { CardFacts, ComponentFact, LicenseFact } from './facts';
import { isAddress } from './licenses';

/** As the Model Openness Tool writes its files. */
const style: YamlStyle = {
  indent: 2,
  sequenceIndent: 2,
  quote: 'plain',
  quotes: 'single',
  flowSequences: false,
  eol: '\n',
};

/** The framework that the files follow, as the tool writes it. */
const framework = { name: 'Model Openness Framework', version: '1.0', date: '2024-12-15' } as const;

/** The facts as a MOF file; components that the framework does not know are left out. */
export function exportMof(facts: CardFacts): string {
  const [license, ...more] = facts.licenses;
  const known = mofComponents.flatMap(({ name }) => {
    const fact = facts.components.find((component) => component.name === name);
    return fact ? [componentData(fact)] : [];
  });
  const release: Record<string, YamlData> = {
    name: facts.name,
    version: facts.version ?? '',
    ...(facts.released === undefined ? {} : { date: facts.released }),
    // The file has room for one licence of the whole; several are said at the components.
    license: license && more.length === 0 ? { distribution: licenseData(license) } : {},
    ...optional('type', facts.modelType),
    ...optional('architecture', facts.architecture),
    ...optional('treatment', facts.treatment),
    origin: facts.baseModels.map(({ id }) => id).join(', '),
    producer: facts.producer ?? '',
    contact: facts.authors.find(({ email }) => email !== undefined)?.email ?? '',
    repository: facts.urls.repository ?? '',
    huggingface: facts.urls.home ?? '',
    components: known,
  };
  const lines = [
    ...writeEntry('framework', framework, style),
    ...writeEntry('release', release, style),
  ];
  return `${lines.join('\n')}\n`;
}

function optional(key: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [key]: value };
}

function licenseData({ id, link }: LicenseFact): YamlData {
  return { name: mofLicenseName(id), ...optional('path', link) };
}

function componentData({ name, description, license, location }: ComponentFact): YamlData {
  return {
    name,
    ...optional('description', description),
    ...(license === null ? { license: unlicensed } : {}),
    ...(license
      ? { license: mofLicenseName(license.id), ...optional('license_path', license.link) }
      : {}),
    ...optional('component_path', location),
  };
}

/** The SPDX id where it is certain, which is what the tool knows licences by; else what was said. */
function mofLicenseName(id: string): string {
  const result = normalizeLicense(id, 'spdx');
  return result.kind === 'license' && result.certain ? result.id : id;
}

/** What a MOF file says, as facts: the way back. */
export function factsFromMof({ model, yaml }: MofDocument): CardFacts {
  const root = yaml.root?.kind === 'mapping' ? yaml.root : undefined;
  const release = root?.get('release');
  const field = (key: string): string | undefined => {
    const text = release?.kind === 'mapping' ? scalarText(release.get(key)) : undefined;
    return text === undefined || text.trim() === '' ? undefined : text.trim();
  };
  const distribution = model.licenses.get('distribution');
  const license = distribution && licenseFact(distribution.name, distribution.path);
  const [producer, version, released] = [field('producer'), field('version'), field('date')];
  const [modelType, architecture, treatment] = [
    field('type'),
    field('architecture'),
    field('treatment'),
  ];
  const [repository, home, contact] = [field('repository'), field('huggingface'), field('contact')];
  return {
    name: field('name') ?? '',
    licenses: license ? [license] : [],
    baseModels: [],
    datasets: [],
    tags: [],
    languages: [],
    components: model.components.flatMap((listed) => {
      if (!listed.component) return [];
      const kind = listed.component.contentType;
      const shared = model.licenses.get(kind);
      const own = listed.license
        ? (licenseFact(listed.license.name, listed.license.path) ?? null)
        : // A licence for all code, data or documents is that of each such component.
          shared && licenseFact(shared.name, shared.path);
      return [
        {
          name: listed.component.name,
          ...(listed.description === undefined ? {} : { description: listed.description }),
          ...(own === undefined ? {} : { license: own }),
          ...(listed.path === undefined ? {} : { location: listed.path }),
        },
      ];
    }),
    authors:
      contact?.includes('@') === true
        ? [{ name: producer ?? contact, kind: 'organization', email: contact }]
        : [],
    urls: {
      ...(repository !== undefined && isAddress(repository) ? { repository } : {}),
      ...(home !== undefined && isAddress(home) ? { home } : {}),
    },
    metrics: [],
    ...(producer === undefined ? {} : { producer }),
    ...(version === undefined ? {} : { version }),
    ...(released === undefined ? {} : { released }),
    ...(modelType === undefined ? {} : { modelType }),
    ...(architecture === undefined ? {} : { architecture }),
    ...(treatment === undefined ? {} : { treatment }),
  };
}

/** Undefined for "unlicensed" and for nothing. */
function licenseFact(name: string, link: string | undefined): LicenseFact | undefined {
  const id = name.trim();
  if (id === '' || id === unlicensed) return undefined;
  return link === undefined || link === '' ? { id } : { id, link };
}

/** A row of a components table. */
export interface ComponentRow {
  readonly name: string;
  /** The licence's id on SPDX's list or the Hub's where it is known, else as given; undefined where there is none. */
  readonly license: string | undefined;
  /** Where the licence's text is. */
  readonly licenseLink: string | undefined;
  readonly location: string | undefined;
}

/** The components as rows of a table, in the framework's order; those that name no licence have the release's. */
export function componentRows(facts: CardFacts): ComponentRow[] {
  const [only, ...more] = facts.licenses;
  const shared = more.length === 0 ? only : undefined;
  const order = new Map(mofComponents.map(({ name }, index) => [name, index]));
  const rank = (name: string): number => order.get(name) ?? order.size;
  return facts.components
    .map(({ name, license, location }) => {
      const holds = license === undefined ? shared : (license ?? undefined);
      return { name, license: holds && displayId(holds.id), licenseLink: holds?.link, location };
    })
    .sort((a, b) => rank(a.name) - rank(b.name));
}

function displayId(id: string): string {
  const result = normalizeLicense(id, 'spdx');
  return result.kind === 'license' && result.certain ? result.id : (findLicense(id)?.id ?? id);
}
