import type { Span } from '../core/span';
import { freedoms, type Terms } from '../core/freedom';
import { describeLicense, findLicense, type LicenseEntry } from '../licenses';
import { nodeAt, scalarText, type YamlPath, type YamlPosition } from '../yaml';
import type { Card } from './card';
import type { EvidenceStatus } from './completeness/evidence';
import { components } from './completeness/items';
import type { CardContext } from './context';
import { datasetLicenses } from './datasetTerms';
import { familyOf } from './families';
import { fieldAt, typeAt } from './fields/lookup';
import type { FieldType } from './fields/field';

/** What there is to say about a place of a card. */
export interface CardHover {
  /** What it is about. */
  readonly span: Span;
  readonly markdown: string;
}

/** What is known of the place at `offset`: a field, a licence, a base model, or what the definition asks. */
export function cardHover(context: CardContext, offset: number): CardHover | undefined {
  const { card } = context;
  if (card.yaml && card.yaml.span.start <= offset && offset <= card.yaml.span.end) {
    return frontMatterHover(card, offset);
  }
  return licenseHover(context, offset) ?? baseHover(context, offset) ?? itemHover(context, offset);
}

function frontMatterHover(card: Card, offset: number): CardHover | undefined {
  const position = card.yaml && nodeAt(card.yaml, offset);
  if (!position || position.part === 'gap') return undefined;
  const { path, entry } = position;
  if (position.part === 'key') {
    const field = fieldAt(card.kind, path);
    if (!field || !entry) return undefined;
    const instead = field.replacedBy === undefined ? '' : ` Use \`${field.replacedBy}\` instead.`;
    return {
      span: entry.keySpan,
      markdown: `**${String(path.at(-1))}** — ${field.meaning}${instead}`,
    };
  }
  return valueHover(card, position);
}

function valueHover(card: Card, { path, node }: YamlPosition): CardHover | undefined {
  const value = scalarText(node);
  if (value === undefined || !node) return undefined;
  const { span } = node;
  const key = path.find((step) => typeof step === 'string');
  if (key === 'license' || key === 'license_name') {
    const entry = findLicense(value);
    if (entry) return { span, markdown: describeLicense(entry) };
  }
  if (key === 'base_model') {
    const markdown = baseMarkdown(value, undefined);
    if (markdown !== undefined) return { span, markdown };
  }
  if (key === 'datasets') {
    const terms = datasetLicenses.get(value.toLowerCase());
    const entry = findLicense(terms?.license ?? '');
    if (terms && entry)
      return {
        span,
        markdown: `**${value}** is [declared](${terms.source}) to be under ${entry.name}.\n\n${describeLicense(entry)}`,
      };
  }
  const label = labelOf(typeAt(card.kind, path), value);
  if (label !== undefined) return { span, markdown: `**${value}** — ${label}` };
  const field = fieldAt(card.kind, path);
  return field && { span, markdown: `**${nameOf(path)}** — ${field.meaning}` };
}

/** The key that a path ends with, or whose list it is an item of. */
function nameOf(path: YamlPath): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

function labelOf(type: FieldType | undefined, value: string): string | undefined {
  if (type?.kind === 'one-or-list') return labelOf(type.of, value);
  const label = type?.kind === 'string' ? type.values?.get(value) : undefined;
  return label === value ? undefined : label;
}

function licenseHover({ statements }: CardContext, offset: number): CardHover | undefined {
  const found = statements.find(({ span, entry }) => entry && holds(span, offset));
  return found?.entry && { span: found.span, markdown: describeLicense(found.entry) };
}

function baseHover({ bases }: CardContext, offset: number): CardHover | undefined {
  for (const { span, id, entry } of bases) {
    if (!span || !holds(span, offset)) continue;
    const markdown = baseMarkdown(id, entry);
    if (markdown !== undefined) return { span, markdown };
  }
  return undefined;
}

function baseMarkdown(id: string, known: LicenseEntry | undefined): string | undefined {
  const family = familyOf(id);
  const entry = known ?? findLicense(family?.license ?? '');
  if (!entry) return undefined;
  const of = family ? `is of the family **${family.name}**, which` : '';
  const comes = family && family.source === undefined ? 'as far as is known comes' : 'comes';
  const source = family?.source === undefined ? '' : ` ([source](${family.source}))`;
  return `\`${id}\` ${of} ${comes} under **${entry.name}**${source}: ${verdict(entry.terms)}. What is made from it carries these terms on.\n\n${describeLicense(entry)}`;
}

const statuses: Readonly<Record<EvidenceStatus, string>> = {
  stated: 'this says it',
  announced: 'this only announces it',
  placeholder: 'this is left to be filled in',
  withheld: 'this says that it is kept back',
};

/** The items of the definition that the sentence, cell or block at `offset` speaks of. */
function itemHover({ completeness, card }: CardContext, offset: number): CardHover | undefined {
  if (card.kind !== 'model-card' || card.template) return undefined;
  let span: Span | undefined;
  const lines: string[] = [];
  for (const component of components) {
    for (const { item, evidence } of completeness[component].items) {
      const here = evidence.find((one) => one.span && holds(one.span, offset));
      if (!here?.span) continue;
      span = !span || here.span.end - here.span.start < span.end - span.start ? here.span : span;
      lines.push(`- ${item.asks} — *${statuses[here.status]}*`);
    }
  }
  if (!span) return undefined;
  return {
    span,
    markdown: `Open Source AI Definition ${completeness.version} asks:\n\n${lines.join('\n')}`,
  };
}

/** The terms in a few words. */
export function verdict(terms: Terms): string {
  const taken = freedoms.filter((freedom) => terms[freedom] === 'restricted');
  if (taken.length > 0) return `restricts ${taken.join(', ')}`;
  switch (terms.overall) {
    case 'osi-approved':
      return 'OSI-approved';
    case 'open':
      return 'open, not reviewed by OSI';
    case 'restricted':
      return 'restricted';
    case 'unknown':
      return 'terms not known';
  }
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
