import type { Span } from '../core/span';
import { contains } from '../core/span';
import { findLicense, type LicenseEntry } from '../licenses/catalogue';
import type { Card } from './card';
import { nodesOf } from './declaration';
import { familyOf, type ModelFamily } from './families';
import type { RepositoryFacts } from './repository';
import { clean, labelledValues } from './statements';

/** A model that the card's model was made from. */
export interface BaseModel {
  /** A repository's id where one is given, else the name in the text. */
  readonly id: string;
  readonly source: 'base_model' | 'adapter-config' | 'config' | 'label' | 'sentence';
  /** Where the card names it; undefined where only a file beside it does. */
  readonly span: Span | undefined;
  readonly family: ModelFamily | undefined;
  /** Its licence, from its family or the workspace. */
  readonly entry: LicenseEntry | undefined;
  /** The licence was read from the maker's own card or text, or is declared in the workspace. */
  readonly certain: boolean;
}

/** What other cards in the workspace declare. */
export interface CardIndex {
  /** The value of `license` on the card of a model or data set, by its id. */
  licenseOf(kind: 'model' | 'dataset', id: string): string | undefined;
  /** Ids of models seen in the workspace, for completion. */
  models(): readonly string[];
  /** Ids of data sets seen in the workspace, for completion. */
  datasets(): readonly string[];
}

const baseLabel =
  /^(?:(?:model\s)?fine-?tuned\s(?:from|on)(?:\smodels?)?|base(?:d)?[\s-]?(?:on|models?|llm|checkpoint|architecture)|(?:backbone|parent|source|original|foundation)(?:\s(?:model|llm))?|quanti[sz]ed\sfrom|derived\sfrom|基座模型|基础模型)(?:\s?\[?optional\]?)?$/i;

/** The models that the card or the files beside it say it was made from; each once, the surest source first. */
export function baseModels(
  card: Card,
  repository: RepositoryFacts | undefined,
  index: CardIndex | undefined,
): readonly BaseModel[] {
  const found = new Map<string, BaseModel>();
  const add = (id: string, source: BaseModel['source'], span: Span | undefined): void => {
    const key = id.toLowerCase();
    const family = familyOf(id);
    // A name in prose that is no repository's and of no family we know tells nothing.
    if (!family && !id.includes('/')) return;
    if (found.has(key) || [...found.values()].some((base) => tail(base.id) === tail(id))) return;
    if (span && source !== 'base_model' && isOwnName(card, repository, id)) return;
    // What another card here declares says more than a family whose terms were not read.
    const declared =
      family?.source === undefined ? findLicense(index?.licenseOf('model', id) ?? '') : undefined;
    const entry = declared ?? findLicense(family?.license ?? '');
    const certain = declared !== undefined || family?.source !== undefined;
    found.set(key, { id, source, span, family, entry, certain });
  };
  for (const { node, value } of nodesOf(card.data?.entry('base_model'))) {
    add(value, 'base_model', node.span);
  }
  if (repository?.adapterBase !== undefined)
    add(repository.adapterBase, 'adapter-config', undefined);
  const declared = found.size > 0;
  for (const named of [...labelled(card), ...inSentences(card)]) {
    // With a declared base, prose about other models is mostly about other models.
    if (!declared || named.source === 'label') add(named.id, named.source, named.span);
  }
  const { configBase } = repository ?? {};
  if (configBase !== undefined && found.size === 0 && !isOwnName(card, repository, configBase)) {
    add(configBase, 'config', undefined);
  }
  return [...found.values()];
}

function tail(id: string): string {
  return (id.split('/').at(-1) ?? id).toLowerCase();
}

/** The id is the model's own: its repository's, or its title. */
function isOwnName(card: Card, repository: RepositoryFacts | undefined, id: string): boolean {
  const fold = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const own = fold(tail(id));
  if (repository?.name !== undefined && fold(repository.name) === own) return true;
  const title = fold(clean(card.text.slice(card.title.start, card.title.end)));
  return title === own || title === fold(id) || title === `modelcardfor${own}`;
}

interface Named {
  readonly id: string;
  readonly source: 'label' | 'sentence';
  readonly span: Span;
}

function* labelled(card: Card): Generator<Named> {
  for (const { label, value, valueSpan, unit } of labelledValues(card)) {
    if (!baseLabel.test(label) || unit.unit.quote || card.prose.roleOf(unit) === 'evaluation')
      continue;
    const model = modelIn(card, valueSpan, value.slice(0, 300));
    if (model) yield { ...model, source: 'label' };
  }
}

/**
 * Words that say a model was made from the one named next: "a quantised version of", "fine-tuned … from". Bounded: no
 * part of it can match the same text twice.
 */
const madeFrom =
  /\b(?:(?:version|variant|conversion|quanti[sz]ations?|quants?|port|copy|merge|derivative|adaptation|distillation|fine-?tune|fine-?tuning|adapters?|lora)\s(?:of|for)|(?:fine-?tun(?:ed?|ing)|instruction[\s-]tuned|adapted|distilled|quanti[sz]ed|converted|derived|derivative|initiali[sz]ed|continued|built|based|merged?|pruned|abliterated|trained|optimi[sz]ed|finetune|tuned)\b[^.;!?]{0,60}?\b(?:from|on|upon|over|using))\b\s{1,2}(?:the\s|a\s|an\s|our\s)?(?:original\s|base\s|powerful\s|pre-?trained\s|model\s|official\s|instruct\s|[`*_"“[<]){0,4}/gi;

const notThisModel =
  /\b(?:unlike|compared?|versus|vs\.?|outperform\w*|other\smodels|baselines?|competitors?)\b/i;

function* inSentences(card: Card): Generator<Named> {
  for (const { span, cues, unit, text } of card.prose.sentences) {
    if (!cues.base || unit.unit.quote || unit.unit.kind === 'cell') continue;
    const role = card.prose.roleOf(unit);
    if (role === 'evaluation' || role === 'citation' || role === 'advice' || role === 'data')
      continue;
    if (notThisModel.test(text)) continue;
    // The sentence with its links and code, and with the address that a link at its end has.
    const source = card.text.slice(span.start, Math.min(span.end + 120, card.text.length));
    for (const match of source.slice(0, 2000).matchAll(madeFrom)) {
      const at = match.index + match[0].length;
      if (at > span.end - span.start) break;
      const start = span.start + at;
      const model = modelAt(card, start, source.slice(at, at + 160));
      if (model) {
        yield { ...model, source: 'sentence' };
        break;
      }
    }
  }
}

const hubAddress = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/([\w.-]+\/[\w.-]+)/i;

/** The model that a value names: by a link to the Hub, an id, or a name. */
function modelIn(card: Card, span: Span, value: string): { id: string; span: Span } | undefined {
  const link = card.body.links.find((one) => contains(span, one.span) && hubAddress.test(one.url));
  if (link) return fromLink(link.url, link.span);
  const words =
    /^[\s"“'`*_[(<]*(?:https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/)?/i.exec(value)?.[0] ?? '';
  return modelAt(card, span.start + words.length, value.slice(words.length));
}

function modelAt(card: Card, start: number, words: string): { id: string; span: Span } | undefined {
  const link = card.body.links.find((one) => one.span.start <= start && start < one.span.end);
  if (link) return fromLink(link.url, link.span);
  const id = /^[A-Za-z0-9][\w.-]{1,60}\/[\w.-]{2,90}/.exec(words)?.[0].replace(/[.,]+$/, '');
  if (id !== undefined) return { id, span: { start, end: start + id.length } };
  const name =
    /^(?:Meta[\s-]|Google(?:'s)?\s|Mistral\sAI(?:'s)?\s)?([A-Z][A-Za-z]{1,20}(?:[\s-]?\d\w{0,8}(?:\.\d\w{0,4})?)?(?:[-\s](?:[A-Z]?\d\w{0,8}(?:\.\d\w{0,4})?|[A-Z][A-Za-z]{1,12})){0,5}(?:-\w{1,20}(?:\.\d\w{0,4})?){0,6})/.exec(
      words,
    );
  if (!name?.[1]) return undefined;
  const trimmed = name[0].replace(/[.\s]+$/, '');
  const folded = trimmed.replace(/\s+/g, '-');
  if (!familyOf(folded) || !/\d/.test(folded)) return undefined;
  return { id: folded, span: { start, end: start + trimmed.length } };
}

function fromLink(url: string, span: Span): { id: string; span: Span } | undefined {
  const id = hubAddress.exec(url)?.[1];
  if (id === undefined || /^(?:datasets|spaces|papers|docs|blog|collections)\//.test(id))
    return undefined;
  return { id, span };
}
