import type { Span } from '../core/span';
import type { Block, Sentence, TextModel, Token } from '../text/index';
import type { Register } from './clause';
import { matcher, type Concept, type Hit } from './lexicon/index';
import { moodsOf, type Mood } from './mood/index';
import { partiesOf, type Parties } from './parties';

/** What a whole text grants; some clauses mean something else beside it. */
export interface Grants {
  readonly share: boolean;
  readonly modify: boolean;
  /** Use and modification for any purpose, in one sentence or more. */
  readonly anyUse: boolean;
}

/** A row of tokens of one sentence that a passage is made of. */
interface Part {
  readonly block: Block;
  /** Index into the block's sentences. */
  readonly sentence: number;
  /** Indices into the block's tokens, half-open. */
  readonly first: number;
  readonly last: number;
}

const hitsOfReading = new WeakMap<Block['reading'], readonly (readonly Hit[])[]>();

/** The concepts of each sentence of a block, counted from the sentence's first token; read once for each content. */
function hitsOf({ reading }: Block): readonly (readonly Hit[])[] {
  const known = hitsOfReading.get(reading);
  if (known) return known;
  const { tokens, sentences } = reading;
  const ids = matcher.identify(tokens);
  const hits = sentences.map(({ first, last }) =>
    matcher
      .match(ids, first, last)
      .filter((hit, _, all) => !isNoAct(tokens, first, hit) && !isWithinOpposite(hit, all)),
  );
  hitsOfReading.set(reading, hits);
  return hits;
}

const articles: ReadonlySet<string> = new Set(
  'a an any each every one the single backup archival this per such of source binary entire original standard altered your'.split(
    ' ',
  ),
);
const nouns: ReadonlySet<string> = new Set([
  'copy',
  'distribution',
  'copies',
  'change',
  'changes',
  'modification',
  'publication',
  'release',
]);

/** "commercial" within "non-commercial" or "other than commercial". */
function isWithinOpposite(hit: Hit, all: readonly Hit[]): boolean {
  return (
    hit.concept === 'commercial' &&
    all.some(
      (other) =>
        other.concept === 'noncommercial' && other.first <= hit.first && hit.first < other.last,
    )
  );
}

/** Whether an act's word is no act here: "a copy", "the source distribution", "licensed, not sold". */
function isNoAct(tokens: readonly Token[], sentence: number, hit: Hit): boolean {
  const { concept } = hit;
  if (concept === 'sell')
    return (
      tokens[sentence + hit.first]?.norm === 'sold' && isLicensed(tokens, sentence + hit.first)
    );
  // "… without limitation …, prior …" asks for nothing.
  if (concept === 'consent') return tokens[sentence + hit.first + 1]?.norm === 'limitation';
  // "Receives an offer": nothing is handed over.
  if (concept === 'handOver') {
    const [previous, word] = [-1, 0].map((on) => tokens[sentence + hit.first + on]?.norm ?? '');
    return word === 'offer' && articles.has(previous ?? '');
  }
  if (concept !== 'means' && concept !== 'copy' && concept !== 'distribute' && concept !== 'modify')
    return false;
  const first = sentence + hit.first;
  const last = sentence + hit.last;
  const word = tokens[first]?.norm ?? '';
  const before = tokens[first - 1]?.norm ?? '';
  const after = tokens[last]?.norm ?? '';
  if (concept === 'distribute' && last - first === 1 && compounds.has(after)) return true;
  if (word === 'distribution' && termsOf.has(after)) return true;
  // "The Adapter’s Licence": somebody who adapts; in French a verb.
  if (word === 'adapter') return articles.has(before);
  if (concept === 'means') return word === 'means' && isInstrument(before, after);
  return (
    last - first === 1 &&
    nouns.has(word) &&
    (articles.has(before) || (concept === 'copy' && before === 'no')) &&
    (concept === 'copy' || after !== 'of')
  );
}

/** What "distribution" is only the first word of. */
const compounds: ReadonlySet<string> = new Set(
  'fee fees cost costs media medium channel'.split(' '),
);

/** "The distribution licence": which licence it is. */
const termsOf: ReadonlySet<string> = new Set(['license', 'terms', 'policy']);

/** "… is licensed (not sold)": says whose the work is. */
function isLicensed(tokens: readonly Token[], sold: number): boolean {
  if (tokens[sold - 1]?.norm !== 'not') return false;
  return [2, 3, 4, 5, 6].some((back) => tokens[sold - back]?.norm === 'licensed');
}

/** "by any other means to …" defines nothing. */
function isInstrument(before: string, after: string): boolean {
  return instruments.has(before) || ['to', 'of', 'necessary'].includes(after);
}

const instruments: ReadonlySet<string> = new Set(
  'other any by all no some the of reasonable technological technical electronic remote such and or'.split(
    ' ',
  ),
);

/** A lead-in longer than this (in tokens) is continued from its end only. */
const longestLeadIn = 100;
const deepestLeadIn = 4;

/** A clause in its context: a sentence or list item, with the words before it that it continues. */
export class Passage {
  readonly register: Register;
  readonly block: Block;
  readonly sentence: Sentence;
  /** Lead-ins first, then the passage's own tokens from `own` on. */
  readonly tokens: readonly Token[];
  readonly own: number;
  readonly hits: readonly Hit[];
  /** The passage without its lead-ins, in the document. */
  readonly span: Span;
  /** The lead-in it continues, in the document. */
  readonly leadIn: Span | null;
  /** It is an item of a list, inline or not. */
  readonly item: boolean;
  /** The first word of the inline list that this passage leads in to; empty where it leads in to none. */
  readonly followedBy: string;
  readonly #parties: Parties;
  readonly #parts: readonly Part[];
  #lead: Passage | null | undefined;
  #byConcept: ReadonlyMap<Concept, readonly Hit[]> | undefined;
  #moods: readonly Mood[] | undefined;

  constructor(
    parts: readonly Part[],
    register: Register,
    sentence: Sentence,
    item: boolean,
    followedBy: string,
    parties: Parties,
  ) {
    const own = parts.at(-1);
    if (!own) throw new Error('A passage has at least one part.');
    const lead = parts.at(-2);
    this.#parts = parts;
    this.register = register;
    this.sentence = sentence;
    this.item = item;
    this.followedBy = followedBy;
    this.#parties = parties;
    this.block = own.block;
    this.tokens = parts.length === 1 ? tokensOf(own) : parts.flatMap(tokensOf);
    this.own = this.tokens.length - (own.last - own.first);
    this.hits = withGrantors(this.tokens, hitsOfParts(parts), parties);
    this.span = spanOfPart(own);
    this.leadIn = lead ? spanOfPart(lead) : null;
  }

  /** The lead-in as a passage of its own; its tokens and hits have the same places as here. */
  get lead(): Passage | null {
    if (this.#lead !== undefined) return this.#lead;
    const parts = this.#parts.slice(0, -1);
    this.#lead =
      parts.length > 0
        ? new Passage(
            parts,
            this.register,
            this.sentence,
            false,
            this.norm(this.own),
            this.#parties,
          )
        : null;
    return this.#lead;
  }

  /** The hits of any of the concepts, by place. */
  all(...concepts: readonly Concept[]): readonly Hit[] {
    const byConcept = this.#concepts();
    let found = noHits;
    let sorted = true;
    for (const concept of concepts) {
      const hits = byConcept.get(concept);
      if (!hits) continue;
      sorted = found.length === 0;
      found = sorted ? hits : [...found, ...hits];
    }
    return sorted ? found : [...found].sort((a, b) => a.first - b.first);
  }

  has(...concepts: readonly Concept[]): boolean {
    const byConcept = this.#concepts();
    for (const concept of concepts) if (byConcept.has(concept)) return true;
    return false;
  }

  #concepts(): ReadonlyMap<Concept, readonly Hit[]> {
    if (this.#byConcept) return this.#byConcept;
    const byConcept = new Map<Concept, Hit[]>();
    for (const hit of this.hits) {
      const known = byConcept.get(hit.concept);
      if (known) known.push(hit);
      else byConcept.set(hit.concept, [hit]);
    }
    this.#byConcept = byConcept;
    return byConcept;
  }

  isOwn(hit: Hit): boolean {
    return hit.last > this.own;
  }

  norm(at: number): string {
    return this.tokens[at]?.norm ?? '';
  }

  /** Whether a hit of an actor names the party that the text grants its rights to. */
  isGrantee(hit: Hit): boolean {
    return this.#parties.grantees.has(this.norm(hit.last - 1));
  }

  /** The mood in which a hit stands. */
  mood(hit: Hit): Mood {
    this.#moods ??= moodsOf(this);
    return this.#moods[hit.first] ?? 'none';
  }

  /** The tokens' range in the document; they must lie in one part. */
  spanOf(range: { readonly first: number; readonly last: number }): Span {
    let at = 0;
    for (const part of this.#parts) {
      const next = at + part.last - part.first;
      if (range.first < next)
        return spanOfPart({
          ...part,
          first: part.first + range.first - at,
          last: part.first + Math.min(range.last, next) - at,
        });
      at = next;
    }
    return this.span;
  }
}

const noHits: readonly Hit[] = [];

function tokensOf({ block, first, last }: Part): readonly Token[] {
  return block.reading.tokens.slice(first, last);
}

function spanOfPart({ block, first, last }: Part): Span {
  const { tokens } = block.reading;
  const start = tokens[first]?.start ?? 0;
  const end = tokens[Math.max(first, last - 1)]?.end ?? start;
  return { start: block.span.start + start, end: block.span.start + end };
}

/** The hits that lie wholly within one of the parts, counted from the first part's first token. */
function hitsOfParts(parts: readonly Part[]): readonly Hit[] {
  const [only] = parts;
  const sentence = only?.block.reading.sentences[only.sentence];
  if (parts.length === 1 && only?.first === sentence?.first && only?.last === sentence?.last)
    return only ? (hitsOf(only.block)[only.sentence] ?? noHits) : noHits;
  const hits: Hit[] = [];
  let at = 0;
  for (const { block, sentence, first, last } of parts) {
    const offset = first - (block.reading.sentences[sentence]?.first ?? 0);
    for (const hit of hitsOf(block)[sentence] ?? noHits)
      if (hit.first >= offset && hit.last <= offset + last - first)
        hits.push({
          concept: hit.concept,
          first: hit.first - offset + at,
          last: hit.last - offset + at,
        });
    at += last - first;
  }
  return hits;
}

/** The hits with the places where the licensor is called by its name. */
function withGrantors(
  tokens: readonly Token[],
  hits: readonly Hit[],
  { grantors }: Parties,
): readonly Hit[] {
  if (grantors.size === 0) return hits;
  const named: Hit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    let end = at;
    while (isCalled(tokens[end], grantors)) end++;
    if (end === at) continue;
    // A product named after its maker is not its maker.
    const next = tokens[end];
    if (next?.kind !== 'word' || next.case === 'lower') {
      named.push({ concept: 'licensor', first: at, last: end });
      const to = [1, 2].find((back) => tokens[at - back]?.norm === 'to');
      if (to) named.push({ concept: 'toLicensor', first: at - to, last: end });
      else if (next && beneficiary.has(next.norm))
        named.push({ concept: 'toLicensor', first: at, last: end + 1 });
    }
    at = end;
  }
  return named.length === 0 ? hits : [...hits, ...named].sort((a, b) => a.first - b.first);
}

/** Words after the licensor's name where it is given something: "provide Example with …". */
const beneficiary: ReadonlySet<string> = new Set(['with', 'a', 'an', 'the']);

function isCalled(token: Token | undefined, names: ReadonlySet<string>): boolean {
  return token?.kind === 'word' && token.case !== 'lower' && names.has(token.norm);
}

/** A title leads in to its list only where it forbids: "You may not", "Prohibited uses". */
function forbids(heading: Block): boolean {
  return hitsOf(heading).some((hits) => hits.some(({ concept }) => concept === 'forbid'));
}

/** What an inline list continues: the sentence up to its first label. */
function headOf(sentence: Sentence): { readonly last: number } {
  const [first] = sentence.segments;
  return first?.label === null ? first : sentence;
}

/** The lead-ins of a block's first sentence, outermost first. */
function leadInsOf(model: TextModel, block: Block): readonly Part[] {
  const parts: Part[] = [];
  let leadIn = block.leadIn;
  while (leadIn && parts.length < deepestLeadIn) {
    const above = model.blocks[leadIn.block];
    const sentence = above?.reading.sentences[leadIn.sentence];
    if (!above || !sentence || (above.kind === 'heading' && !forbids(above))) break;
    const last = sentence.open ? sentence.last : headOf(sentence).last;
    parts.unshift({
      block: above,
      sentence: leadIn.sentence,
      first: Math.max(sentence.first, last - longestLeadIn),
      last,
    });
    leadIn = leadIn.sentence === 0 ? above.leadIn : null;
  }
  return parts;
}

/** The first word at or after a token, without brackets and labels. */
function firstWord(block: Block, from: number): string {
  const { tokens } = block.reading;
  let at = from;
  while (tokens[at]?.norm === '(') at++;
  if (tokens[at + 1]?.norm === ')') at += 2;
  return tokens[at]?.norm ?? '';
}

/** Where a passage stands in its block: indices of its sentence, and of its segment in that. */
export interface PassagePlace {
  readonly sentence: number;
  readonly segment: number;
}

/** The passage at a place of a block. */
export function passageAt(
  model: TextModel,
  block: Block,
  register: Register,
  place: PassagePlace,
): Passage | undefined {
  const sentence = block.reading.sentences[place.sentence];
  const segment = sentence?.segments[place.segment];
  if (!sentence || !segment) return undefined;
  const outer = place.sentence === 0 ? leadInsOf(model, block) : [];
  const [first] = sentence.segments;
  const head = sentence.segments.length > 1 && first?.label === null ? first : undefined;
  const lead = head && segment !== head ? [leadPart(block, place.sentence, head)] : [];
  const own = { block, sentence: place.sentence, first: segment.first, last: segment.last };
  const item = (block.kind === 'item' && place.sentence === 0) || segment.label !== null;
  const followedBy = segment === head ? firstWord(block, segment.last) : '';
  return new Passage(
    [...outer, ...lead, own],
    register,
    sentence,
    item,
    followedBy,
    partiesOf(model),
  );
}

function leadPart(
  block: Block,
  sentence: number,
  { first, last }: { readonly first: number; readonly last: number },
): Part {
  return { block, sentence, first: Math.max(first, last - longestLeadIn), last };
}

/** The places of a block's passages, in order. */
export function* placesOf(block: Block): Generator<PassagePlace> {
  for (const [sentence, { segments }] of block.reading.sentences.entries())
    for (const segment of segments.keys()) yield { sentence, segment };
}

/** The passages of one block, in order. */
export function* passagesOf(
  model: TextModel,
  block: Block,
  register: Register,
): Generator<Passage> {
  for (const place of placesOf(block)) {
    const passage = passageAt(model, block, register, place);
    if (passage) yield passage;
  }
}

const identities = new WeakMap<Block['reading'], number>();
let lastIdentity = 0;

/** What a block's passages depend on besides its own content: the content of its lead-ins. */
export function contextOf(model: TextModel, block: Block): string {
  let context = block.kind === 'heading' ? 'h' : block.kind === 'item' ? 'i' : 'p';
  const { grantees, grantors } = partiesOf(model);
  for (const grantee of grantees) context += `+${grantee}`;
  for (const grantor of grantors) context += `-${grantor}`;
  for (const part of leadInsOf(model, block)) {
    const { reading } = part.block;
    let identity = identities.get(reading);
    if (identity === undefined) identities.set(reading, (identity = ++lastIdentity));
    context += `|${identity}:${part.first}`;
  }
  return context;
}
