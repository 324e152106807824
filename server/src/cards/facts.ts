import type { Card } from './card';
import type { CardContext } from './context';
import { nodesOf, stringField } from './declaration';
import { clean, labelledValues } from './statements';
import { resolveAlias, scalarText, toData, type YamlMapping } from '../yaml';

/** A licence, as an id or a name, and where its text is. */
export interface FactLicense {
  readonly id: string;
  readonly link?: string;
}

/** What a card says, as plain data for exports: nothing is made up, what is not said is left out. */
export interface FactsOfCard {
  /** Without its owner. */
  readonly name: string;
  /** Who made or publishes it. */
  readonly producer?: string;
  readonly licenses: readonly FactLicense[];
  readonly baseModels: readonly {
    readonly id: string;
    readonly relation?: 'adapter' | 'finetune' | 'merge' | 'quantized';
    readonly license?: FactLicense;
  }[];
  readonly datasets: readonly { readonly id: string }[];
  readonly tags: readonly string[];
  readonly task?: string;
  readonly library?: string;
  readonly languages: readonly string[];
  readonly architecture?: string;
  readonly metrics: readonly {
    readonly type: string;
    readonly value: string | number;
    readonly dataset?: string;
  }[];
  readonly urls: {
    readonly repository?: string;
    readonly paper?: string;
    readonly demo?: string;
  };
  /** The first paragraph of the body. */
  readonly description?: string;
  readonly intendedUse?: string;
  readonly limitations?: string;
  readonly training?: string;
}

const relations = ['adapter', 'finetune', 'merge', 'quantized'] as const;

/** The facts of a card; the name falls back on the folder's and then on `fallback`. */
export function cardFacts(context: CardContext, fallback = 'model'): FactsOfCard {
  const { card, declaration, repository } = context;
  const list = (key: string): string[] => nodesOf(card.data?.entry(key)).map(({ value }) => value);
  const text = (key: string): string | undefined => stringField(card, key)?.value;
  const link = declaration.link?.value;
  const licenses = declaration.licenses.map(({ value, entry }): FactLicense => {
    const id =
      value === 'other'
        ? (entry?.id ?? declaration.name?.value ?? value)
        : (entry?.spdxId ?? value);
    return link === undefined ? { id } : { id, link };
  });
  const relation = relations.find((one) => one === text('base_model_relation'));
  const baseModels = context.bases.map(({ id, entry }) => ({
    id,
    ...(relation ? { relation } : {}),
    ...(entry ? { license: { id: entry.id } } : {}),
  }));
  const [architecture] = repository?.architectures ?? [];
  return {
    name: nameOf(context) ?? fallback,
    licenses,
    baseModels,
    datasets: list('datasets').map((id) => ({ id })),
    tags: list('tags'),
    languages: list('language'),
    metrics: metricsOf(card.data),
    urls: urlsOf(card),
    ...optional('producer', producerOf(context.card)),
    ...optional('task', text('pipeline_tag')),
    ...optional('library', text('library_name')),
    ...optional('architecture', architecture),
    ...optional('description', firstParagraph(card)),
    ...optional('intendedUse', sectionText(card, /intended\suse|^uses?$|direct\suse/i)),
    ...optional('limitations', sectionText(card, /limitation|bias/i)),
    ...optional('training', sectionText(card, /^training(?:\s(?:data|details|procedure))?$/i)),
  };
}

function optional<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  // The type of a computed key is wider than the one key it has.
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, string>>);
}

function nameOf({ card, repository }: CardContext): string | undefined {
  const index = resolveAlias(card.data?.entry('model-index')?.value);
  const first = index?.kind === 'sequence' ? resolveAlias(index.items[0]) : undefined;
  const indexed = first?.kind === 'mapping' ? scalarText(first.entry('name')?.value) : undefined;
  const title = clean(card.text.slice(card.title.start, card.title.end))
    .replace(/^#+\s*/, '')
    .replace(/^model\scard\s(?:for|of)\s/i, '');
  const named =
    stringField(card, 'model_name')?.value ??
    indexed ??
    repository?.name ??
    (title === '' ? undefined : title);
  return named?.split('/').at(-1);
}

const producerLabel =
  /^(?:(?:model\s)?(?:developed|created|published|released|made)\sby|(?:model\s)?(?:developers?|creators?|publisher|organi[sz]ation))$/i;

/** Who is said to have made it, else the owner that the model's own name begins with. */
function producerOf(card: Card): string | undefined {
  const said = labelledValues(card).find(({ label }) => producerLabel.test(clean(label)));
  const name = clean((said?.value ?? '').slice(0, 400).replace(/\]\([^()]{0,300}\)/g, ']'));
  if (name !== '' && name.length <= 120 && !/^more information needed/i.test(name)) return name;
  const [owner, rest] = stringField(card, 'model_name')?.value.split('/') ?? [];
  return rest === undefined ? undefined : owner;
}

function metricsOf(data: YamlMapping | undefined): FactsOfCard['metrics'] {
  const index = toData(data?.entry('model-index')?.value);
  const metrics: { type: string; value: string | number; dataset?: string }[] = [];
  for (const model of arrayOf(index)) {
    for (const result of arrayOf(model['results'])) {
      const dataset = object(result['dataset'])['name'];
      for (const { type, value } of arrayOf(result['metrics'])) {
        if (typeof type !== 'string' || (typeof value !== 'number' && typeof value !== 'string'))
          continue;
        metrics.push(typeof dataset === 'string' ? { type, value, dataset } : { type, value });
      }
    }
  }
  return metrics;
}

function arrayOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(object) : [];
}

function object(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function urlsOf(card: Card): FactsOfCard['urls'] {
  const find = (address: RegExp, words: RegExp): string | undefined =>
    card.body.links.find(({ url, text }) => address.test(url) && words.test(text))?.url ??
    card.body.links.find(({ url }) => address.test(url))?.url;
  return {
    ...optional(
      'repository',
      find(
        /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]+\/?$/i,
        /repo|code|github/i,
      ),
    ),
    ...optional(
      'paper',
      find(
        /arxiv\.org\/(?:abs|pdf)|huggingface\.co\/papers|aclanthology|openreview/i,
        /paper|report|arxiv/i,
      ),
    ),
    ...optional('demo', find(/huggingface\.co\/spaces\/(?!\w+\/?$)/i, /demo|space|try/i)),
  };
}

function firstParagraph(card: Card): string | undefined {
  const placed = card.body.units.find(
    ({ unit }) => unit.kind === 'paragraph' && !unit.quote && unit.pieces.length > 0,
  );
  return placed && clean(placed.block.text.slice(placed.unit.span.start, placed.unit.span.end));
}

/** The prose of the first section of that title, at most a few paragraphs. */
function sectionText(card: Card, title: RegExp): string | undefined {
  const section = card.body.sections.find((one) => title.test(one.title.trim()));
  if (!section) return undefined;
  const parts: string[] = [];
  for (const { span, text, unit } of card.prose.sentences) {
    if (
      span.start < section.heading.end ||
      span.end > section.span.end ||
      unit.unit.kind === 'cell'
    )
      continue;
    if (unit.unit.kind !== 'heading') parts.push(text.replace(/\s+/g, ' ').trim());
    if (parts.length >= 12) break;
  }
  return parts.length > 0 ? parts.join(' ') : undefined;
}
