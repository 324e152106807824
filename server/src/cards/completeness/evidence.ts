import type { Span } from '../../core/span';
import { contains } from '../../core/span';
import type { PlacedUnit } from '../body/body';
import type { Code, Link } from '../body/content';
import type { Card } from '../card';
import { licenseDeclaration, nodesOf } from '../declaration';
import type { SectionRole } from '../prose';
import type { RepositoryFacts } from '../repository';
import { clean, labelledValues, licenseStatements } from '../statements';
import { cue } from './cues';

/** What a card says of an item: told, only announced, left to be filled in, or kept back. */
export type EvidenceStatus = 'stated' | 'announced' | 'placeholder' | 'withheld';

/** A place that says something of an item. */
export interface Evidence {
  readonly item: string;
  readonly status: EvidenceStatus;
  /** Undefined where a file beside the card says it. */
  readonly span: Span | undefined;
  readonly file?: string;
}

/** Something the card says in one place, with the links in it. */
interface Passage {
  readonly text: string;
  readonly span: Span;
  readonly links: readonly Link[];
  readonly role: SectionRole;
  /** The title of the column or section it is in, or its label. */
  readonly title: string;
  /** The title of the section it is in. */
  readonly section: string;
  readonly status: EvidenceStatus;
  /** The same object wherever and whenever the same words stand; undefined for what is made up of several places. */
  readonly key?: object;
}

/** All evidence of a card, in document order; files last. */
export function* evidenceOf(
  card: Card,
  repository: RepositoryFacts | undefined,
): Generator<Evidence> {
  yield* fromFrontMatter(card);
  // Front matter belongs to a repository on the Hub, which is where its weights are; what is known of the folder says more.
  if (!repository && card.data) {
    yield { item: 'weights', status: 'stated', span: card.frontMatter?.block };
  }
  for (const passage of passages(card)) {
    for (const { item, status } of tellings(passage)) yield { item, status, span: passage.span };
  }
  yield* fromLinks(card);
  yield* fromCode(card);
  yield* fromLicences(card);
  if (repository) yield* fromFiles(repository);
}

function* fromFrontMatter(card: Card): Generator<Evidence> {
  const field = (key: string): Span | undefined => {
    const entry = card.data?.entry(key);
    return entry && nodesOf(entry).length > 0 ? entry.span : undefined;
  };
  const stated = function* (span: Span | undefined, ...items: string[]): Generator<Evidence> {
    if (span) for (const item of items) yield { item, status: 'stated', span };
  };
  yield* stated(field('datasets'), 'provenance', 'public-list', 'sets');
  yield* stated(field('library_name'), 'libraries', 'inference-code', 'weights');
}

function* passages(card: Card): Generator<Passage> {
  const { body, prose } = card;
  const titles = body.sections.map(({ title }) => title);
  const titleOf = (section: number): string => titles[section] ?? '';
  let link = 0;
  const addresses = new Addresses(card.text);
  const values = [...labelledValues(card)];
  const labels = new Map<unknown, number>();
  for (const { unit } of values) labels.set(unit, (labels.get(unit) ?? 0) + 1);
  const headers = new TableHeaders();
  for (const sentence of prose.sentences) {
    const { unit, cues, span } = sentence;
    const text = sentence.text.slice(0, 2000);
    const header = headers.of(unit, text);
    // Lines of labels and values are no sentences; each is looked at by itself below.
    if ((labels.get(unit) ?? 0) > 1) continue;
    if (unit.unit.kind === 'heading' && unit.unit.depth < 7) continue;
    // A heading-like bold line has its say only as the section it opens.
    if (unit.unit.kind === 'heading' && !cues.parts) continue;
    const role = prose.roleOf(unit);
    if (role === 'citation') continue;
    while ((body.links[link]?.span.end ?? Infinity) < span.start) link++;
    const links: Link[] = [];
    for (let at = link; at < body.links.length; at++) {
      const one = body.links[at];
      if (!one || one.span.start > span.end) break;
      links.push(one);
    }
    const bare = links.length === 0 && addresses.within(span);
    const address = bare ? cue.address.exec(card.text.slice(span.start, span.end)) : null;
    if (address) {
      const at = {
        start: span.start + address.index,
        end: span.start + address.index + address[0].length,
      };
      links.push({ url: address[0], urlSpan: at, span: at, text: address[0] });
    }
    const section = titleOf(unit.section);
    const title = header ?? section;
    const aboutData = role === 'data' || (header !== undefined && cue.dataTitle.test(header));
    if (!cues.parts && links.length === 0 && !aboutData && !cues.placeholder) continue;
    const status = cues.placeholder ? 'placeholder' : cues.announced ? 'announced' : 'stated';
    yield { text, span, links, role, title, section, status, key: cues };
  }
  // A label and its value are told apart by the sentence splitter; together they say more.
  for (const { label, value, valueSpan, unit, key } of values) {
    const role = prose.roleOf(unit);
    if (role === 'citation' || role === 'evaluation' || value === '') continue;
    const inUnit = { start: valueSpan.start - unit.base, end: valueSpan.end - unit.base };
    const links = unit.block.content.links.filter((one) => contains(inUnit, one.span));
    const address = cue.address.exec(value);
    if (address && links.length === 0) {
      links.push({ url: address[0], urlSpan: valueSpan, span: valueSpan, text: address[0] });
    }
    const text = `${label}: ${clean(value)}`;
    const status = cue.placeholder.test(value)
      ? 'placeholder'
      : cue.announced.test(value)
        ? 'announced'
        : 'stated';
    const section = titleOf(unit.section);
    yield { text, span: valueSpan, links, role, title: label, section, status, key };
  }
}

/** The titles of a table's columns, for questions in document order. */
class TableHeaders {
  #block: unknown;
  readonly #titles = new Map<string, string>();

  /** The title of the column that a cell is in; undefined for what is no cell below a title. */
  of({ unit: { cell }, block }: PlacedUnit, text: string): string | undefined {
    if (!cell) return undefined;
    if (block !== this.#block) this.#titles.clear();
    this.#block = block;
    const key = `${cell.table} ${cell.column}`;
    if (cell.row > 0) return this.#titles.get(key);
    this.#titles.set(key, text.trim());
    return undefined;
  }
}

/** Where the text has addresses, for questions in document order. */
class Addresses {
  readonly #text: string;
  #next: number;

  constructor(text: string) {
    this.#text = text;
    this.#next = text.indexOf('://');
  }

  within({ start, end }: Span): boolean {
    while (this.#next !== -1 && this.#next < start) {
      this.#next = this.#text.indexOf('://', this.#next + 3);
    }
    return this.#next !== -1 && this.#next < end;
  }
}

type Telling = Pick<Evidence, 'item' | 'status'>;

const tellingsOf = new WeakMap<object, Map<string, readonly Telling[]>>();

/** What a passage tells; kept with its words, by all else that it depends on. */
function tellings(passage: Passage): Iterable<Telling> {
  const { key, role, title, section, links } = passage;
  if (!key) return fromPassage(passage);
  const context = `${role}\n${title}\n${section}\n${links.map(({ url }) => url).join('\n')}`;
  const known = tellingsOf.get(key) ?? new Map<string, readonly Telling[]>();
  tellingsOf.set(key, known);
  const told = known.get(context) ?? [...fromPassage(passage)];
  // Titles and links change as they are typed; what is kept of a sentence is bounded.
  if (known.size > 8) known.clear();
  known.set(context, told);
  return told;
}

function* fromPassage(passage: Passage): Generator<Evidence> {
  const { text, span, role, title, status, links } = passage;
  if (status === 'placeholder') yield* leftOpen(passage);
  const evidence = (item: string, as: EvidenceStatus = status): Evidence => ({
    item,
    status: as,
    span,
  });
  if (isAboutTrainingData(passage)) {
    for (const [item, pattern] of cue.data) if (pattern.test(text)) yield evidence(item);
    if (
      links.some(({ url }) => cue.dataAddress.test(url)) ||
      (cue.sets.test(text) && links.length > 0)
    ) {
      yield evidence('provenance');
      yield evidence('public-list');
      yield evidence('sets');
    } else if (cue.sets.test(text) || cue.namedSet.test(text)) {
      yield evidence('provenance');
      yield evidence('sets');
    }
  }
  if (role === 'evaluation' || role === 'advice') {
    if (role === 'evaluation' && isPublished(passage, cue.evaluation))
      yield evidence('evaluation-code');
    if (role === 'evaluation' && cue.harness.test(text)) yield evidence('evaluation-code');
    return;
  }
  const withheld = cue.withheld.test(text) ? 'withheld' : status;
  const about = `${title} ${text}`;
  if (cue.method.test(text)) yield evidence('methodology');
  if (
    cue.settings.test(about) &&
    (/\d/.test(text) || (cue.settings.test(text) && links.length > 0))
  )
    yield evidence('settings');
  if (cue.architecture.test(text)) yield evidence('architecture');
  if (cue.libraries.test(about)) yield evidence('libraries');
  // A library that training is built on is no training code; a recipe within it is.
  const foreign =
    /\b(?:built|based)\s(?:on|upon)\b|\busing\b(?!\s(?:this|our|the\sfollowing)|.{0,60}\b(?:codes?|scripts?|recipes?|notebooks?|config\w*)\b)/i.test(
      text,
    );
  if (
    cue.trainingCode.test(about) &&
    (withheld === 'withheld' || (links.some(isCode) && !foreign))
  ) {
    yield evidence('training-code', withheld);
  } else if (cue.codeLabel.test(title) && links.some(isCode)) {
    yield evidence('training-code');
    yield evidence('inference-code');
  } else if (
    links.some((link) => isInstructions(link)) ||
    (status === 'announced' && cue.trainingCode.test(text))
  )
    yield evidence('training-code');
  if (isPublished(passage, cue.processingCode)) yield evidence('processing-code');
  if (isPublished(passage, cue.evaluation) || cue.harness.test(text))
    yield evidence('evaluation-code');
  if (isPublished(passage, status === 'announced' ? cue.inferenceAlone : cue.inference))
    yield evidence('inference-code');
  if (cue.weightsWithheld.test(text)) yield evidence('weights', 'withheld');
  else if (tellsWhereTheWeightsAre(passage)) yield evidence('weights');
  if (cue.checkpoints.test(text)) yield evidence('checkpoints');
}

function tellsWhereTheWeightsAre({ text, section, title, links, status }: Passage): boolean {
  if (cue.weights.test(text) && (links.length > 0 || status === 'announced')) return true;
  return (
    links.some(({ url }) => cue.modelAddress.test(url)) &&
    (cue.modelTitle.test(title) || cue.modelTitle.test(section) || cue.published.test(text))
  );
}

/** A link to how the training is done, in the same repository. */
function isInstructions({ url, text }: Link): boolean {
  return !/^(?:\w+:|#)/.test(url) && cue.trainingGuide.test(text);
}

/** The items that a placeholder asks for: by the words around it, and all of the data's where the section is about data. */
function* leftOpen({ text, span, role, title }: Passage): Generator<Evidence> {
  const about = `${title} ${text}`;
  const items = [
    ...cue.asked.filter(([, pattern]) => pattern.test(about)).map(([item]) => item),
    ...(role === 'data' ? [...cue.data.map(([item]) => item), 'public-list', 'sets'] : []),
  ];
  for (const item of new Set(items)) yield { item, status: 'placeholder', span };
}

/** Says that code for what `pattern` names is to be had: with a link to it, or announced. */
function isPublished({ text, title, links, status }: Passage, pattern: RegExp): boolean {
  const about = `${title} ${text}`;
  if (!pattern.test(about) || !cue.codeWord.test(text)) return false;
  return links.some(isCode) || status === 'announced';
}

function isCode({ url }: Link): boolean {
  return cue.codeAddress.test(url);
}

function isAboutTrainingData({ text, role, title }: Passage): boolean {
  if (role === 'evaluation') return false;
  if (role === 'advice' || role === 'usage' || role === 'license')
    return cue.explicitData.test(text) && cue.dataNoun.test(text) && !cue.otherData.test(text);
  if (role === 'data') return !cue.otherData.test(title);
  if (cue.dataTitle.test(title)) return true;
  if (cue.hardware.test(text) && !cue.dataNoun.test(text)) return false;
  return cue.trainingData.test(text.replace(cue.pretrained, ' ')) && !cue.otherData.test(text);
}

/** Links and linked badges that are called "Model" or "Hugging Face", in lines without a word of prose. */
function* fromLinks(card: Card): Generator<Evidence> {
  for (const { url, text, span } of card.body.links) {
    if (cue.modelLink.test(text) && cue.modelAddress.test(url))
      yield { item: 'weights', status: 'stated', span };
    yield* fromFileName(cue.scriptName.exec(text)?.[1], span);
  }
}

function* fromCode(card: Card): Generator<Evidence> {
  for (const code of card.body.codes)
    yield* code.fenced ? fromBlock(card, code) : fromSpan(card, code);
}

/** What the name of a file says it does, the more particular first. */
const fileRoles: readonly (readonly [string, RegExp])[] = [
  ['training-code', /train|finetune|fine_tune|pretrain|(?:^|_)(?:sft|dpo|grpo)(?:_|$)/i],
  ['evaluation-code', /eval|test|benchmark/i],
  ['processing-code', /preprocess|prepare|process_data|tokenize|dataset|filter|dedup/i],
  ['inference-code', /infer|predict|generate|modeling|handler|demo|endpoint|(?:^|_)app$/i],
];

/** A file that the text names: `train/run_sft.py`. */
function* fromSpan(card: Card, { span }: Code): Generator<Evidence> {
  const source = card.text.slice(span.start, Math.min(span.end, span.start + 400));
  if (cue.weightsPath.test(source)) yield { item: 'weights', status: 'stated', span };
  yield* fromFileName(cue.scriptPath.exec(source)?.[1], span);
}

function* fromFileName(name: string | undefined, span: Span): Generator<Evidence> {
  if (name === undefined) return;
  for (const [item, pattern] of fileRoles)
    if (pattern.test(name)) yield { item, status: 'stated', span };
}

function* fromBlock(card: Card, { span }: Code): Generator<Evidence> {
  const source = card.text.slice(span.start, Math.min(span.end, span.start + 4000));
  const stated = (item: string): Evidence => ({ item, status: 'stated', span });
  if (cue.inferenceCode.test(source) || cue.inferenceCommand.test(source))
    yield stated('inference-code');
  else if (source.length < 200 && cue.soon.test(source))
    yield { item: 'inference-code', status: 'announced', span };
  if (cue.weightsCommand.test(source)) yield stated('weights');
  if (cue.trainingCommand.test(source)) {
    yield stated('training-code');
    yield stated('settings');
  }
  if (cue.evaluationCommand.test(source)) yield stated('evaluation-code');
  if (
    cue.settings.test(source) &&
    /[:=]\s*\d/.test(source) &&
    /epoch|learning_rate|\blr\b/.test(source)
  )
    yield stated('settings');
}

function* fromLicences(card: Card): Generator<Evidence> {
  const { field, licenses } = licenseDeclaration(card);
  if (field && licenses.some(({ value }) => value !== 'unknown')) {
    yield { item: 'weights-terms', status: 'stated', span: field.span };
  }
  for (const { subject, span, entry, text } of licenseStatements(card)) {
    if (subject !== 'model') continue;
    const status = cue.placeholder.test(text) || text.includes('{{') ? 'placeholder' : 'stated';
    if (entry || status === 'placeholder' || !/^(?:n\/?a|none|unknown|-)?$/i.test(text.trim())) {
      yield { item: 'weights-terms', status, span };
    }
  }
  for (const { unit, cues, span } of card.prose.sentences) {
    if (cues.license && unit.unit.kind !== 'heading' && card.prose.roleOf(unit) === 'license') {
      yield { item: 'weights-terms', status: cues.placeholder ? 'placeholder' : 'stated', span };
    }
  }
}

function* fromFiles(repository: RepositoryFacts): Generator<Evidence> {
  const stated = (item: string, file: string): Evidence => ({
    item,
    status: 'stated',
    span: undefined,
    file,
  });
  const [weights] = repository.weights;
  if (weights !== undefined) yield stated('weights', weights);
  const [license] = repository.licenses;
  if (license) yield stated('weights-terms', license.name);
  if (repository.architectures.length > 0) yield stated('architecture', 'config.json');
  for (const name of repository.scripts) {
    const stem = name.replace(/\.\w+$/, '');
    for (const [item, pattern] of fileRoles) if (pattern.test(stem)) yield stated(item, name);
  }
  if (repository.files.has('tokenizer.json') || repository.files.has('requirements.txt')) {
    yield stated(
      'libraries',
      repository.files.has('requirements.txt') ? 'requirements.txt' : 'tokenizer.json',
    );
  }
}
