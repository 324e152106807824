import type { Span } from '../core/span';
import type { Block, Sentence, TextModel, Token } from '../text/index';
import type { Register } from './clause';
import { matcher, type Concept, type Hit } from './lexicon/index';
import { moodsOf, type Mood } from './mood';

/** What a whole text grants; some clauses mean something else beside it. */
export interface Grants {
  readonly share: boolean;
  readonly modify: boolean;
  /** Use and modification for any purpose, in one sentence or more. */
  readonly anyUse: boolean;
}

/** A row of tokens of one block that a passage is made of. */
interface Part {
  readonly block: Block;
  readonly first: number;
  readonly last: number;
}

const hitsOfReading = new WeakMap<Block['reading'], readonly (readonly Hit[])[]>();

/** The concepts of each sentence of a block; read once for each content. */
function hitsOf(block: Block): readonly (readonly Hit[])[] {
  const known = hitsOfReading.get(block.reading);
  if (known) return known;
  const { tokens, sentences } = block.reading;
  const hits = sentences.map((sentence) =>
    matcher
      .match(tokens, sentence.first, sentence.last)
      .filter((hit, _, all) => !isNoun(tokens, hit) && !isWithinOpposite(hit, all)),
  );
  hitsOfReading.set(block.reading, hits);
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

/** Whether an act's word is a noun here: "a copy", "the source distribution". */
function isNoun(tokens: readonly Token[], hit: Hit): boolean {
  if (hit.concept === 'means')
    return tokens[hit.first]?.norm === 'means' && isInstrument(tokens, hit);
  if (
    hit.last - hit.first > 1 ||
    (hit.concept !== 'copy' && hit.concept !== 'distribute' && hit.concept !== 'modify')
  )
    return false;
  const before = tokens[hit.first - 1]?.norm ?? '';
  return (
    nouns.has(tokens[hit.first]?.norm ?? '') &&
    articles.has(before) &&
    (hit.concept === 'copy' || tokens[hit.last]?.norm !== 'of')
  );
}

/** "by any other means to …" defines nothing. */
function isInstrument(tokens: readonly Token[], hit: Hit): boolean {
  return (
    instruments.has(tokens[hit.first - 1]?.norm ?? '') ||
    ['to', 'of', 'necessary'].includes(tokens[hit.last]?.norm ?? '')
  );
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
  readonly #parts: readonly (Part & { readonly at: number })[];
  readonly #byConcept = new Map<Concept, Hit[]>();
  #moods: readonly Mood[] | undefined;

  constructor(
    parts: readonly Part[],
    register: Register,
    sentence: Sentence,
    item: boolean,
    followedBy = '',
  ) {
    const tokens: Token[] = [];
    const hits: Hit[] = [];
    const placed: (Part & { readonly at: number })[] = [];
    for (const part of parts) {
      const at = tokens.length;
      placed.push({ ...part, at });
      for (let index = part.first; index < part.last; index++) {
        const token = part.block.reading.tokens[index];
        if (token) tokens.push(token);
      }
      for (const hit of hitsBetween(part))
        hits.push({
          concept: hit.concept,
          first: hit.first - part.first + at,
          last: hit.last - part.first + at,
        });
    }
    const last = placed.at(-1);
    if (!last) throw new Error('A passage has at least one part.');
    this.#parts = placed;
    this.register = register;
    this.sentence = sentence;
    this.item = item;
    this.followedBy = followedBy;
    this.block = last.block;
    this.tokens = tokens;
    this.own = last.at;
    this.hits = hits;
    this.span = this.spanOf({ first: this.own, last: tokens.length });
    const lead = placed.at(-2);
    this.leadIn = lead ? this.spanOf({ first: lead.at, last: last.at }) : null;
    for (const hit of hits) {
      const known = this.#byConcept.get(hit.concept);
      if (known) known.push(hit);
      else this.#byConcept.set(hit.concept, [hit]);
    }
  }

  /** The hits of any of the concepts, by place. */
  all(...concepts: readonly Concept[]): readonly Hit[] {
    let found: readonly Hit[] = [];
    let sorted = true;
    for (const concept of concepts) {
      const hits = this.#byConcept.get(concept);
      if (!hits) continue;
      sorted = found.length === 0;
      found = sorted ? hits : [...found, ...hits];
    }
    return sorted ? found : [...found].sort((a, b) => a.first - b.first);
  }

  has(...concepts: readonly Concept[]): boolean {
    return concepts.some((concept) => this.#byConcept.has(concept));
  }

  isOwn(hit: Hit): boolean {
    return hit.last > this.own;
  }

  norm(at: number): string {
    return this.tokens[at]?.norm ?? '';
  }

  /** The mood in which a hit stands. */
  mood(hit: Hit): Mood {
    this.#moods ??= moodsOf(this);
    return this.#moods[hit.first] ?? 'none';
  }

  /** The tokens' range in the document; they must lie in one part. */
  spanOf(range: { readonly first: number; readonly last: number }): Span {
    const part = this.#parts.findLast((candidate) => candidate.at <= range.first) ?? this.#parts[0];
    const start = this.tokens[range.first]?.start ?? 0;
    const lastToken =
      Math.min(range.last, part ? part.at + part.last - part.first : range.last) - 1;
    const end = this.tokens[Math.max(range.first, lastToken)]?.end ?? start;
    const base = part?.block.span.start ?? 0;
    return { start: base + start, end: base + end };
  }
}

function hitsBetween(part: Part): readonly Hit[] {
  const bySentence = hitsOf(part.block);
  const inside: Hit[] = [];
  part.block.reading.sentences.forEach((sentence, index) => {
    if (sentence.last <= part.first || sentence.first >= part.last) return;
    for (const hit of bySentence[index] ?? [])
      if (hit.first >= part.first && hit.last <= part.last) inside.push(hit);
  });
  return inside;
}

/** A title leads in to its list only where it forbids: "You may not", "Prohibited uses". */
function forbids(heading: Block): boolean {
  return hitsOf(heading).some((hits) => hits.some(({ concept }) => concept === 'forbid'));
}

/** The lead-ins of a block's first sentence, outermost first. */
function leadInsOf(model: TextModel, block: Block): readonly Part[] {
  const parts: Part[] = [];
  let leadIn = block.leadIn;
  while (leadIn && parts.length < deepestLeadIn) {
    const above = model.blocks[leadIn.block];
    const sentence = above?.reading.sentences[leadIn.sentence];
    if (!above || !sentence || (above.kind === 'heading' && !forbids(above))) break;
    parts.unshift({
      block: above,
      first: Math.max(sentence.first, sentence.last - longestLeadIn),
      last: sentence.last,
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
  const lead = head && segment !== head ? [leadPart(block, head)] : [];
  const own: Part = { block, first: segment.first, last: segment.last };
  const item = (block.kind === 'item' && place.sentence === 0) || segment.label !== null;
  const followedBy = segment === head ? firstWord(block, segment.last) : '';
  return new Passage([...outer, ...lead, own], register, sentence, item, followedBy);
}

function leadPart(
  block: Block,
  { first, last }: { readonly first: number; readonly last: number },
): Part {
  return { block, first: Math.max(first, last - longestLeadIn), last };
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
  for (const part of leadInsOf(model, block)) {
    const { reading } = part.block;
    let identity = identities.get(reading);
    if (identity === undefined) identities.set(reading, (identity = ++lastIdentity));
    context += `|${identity}:${part.first}`;
  }
  return context;
}
