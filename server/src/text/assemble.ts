import type { Span } from '../core/span';
import type { Block, BlockSeed, LeadIn, Reading, Sentence, TextModel } from './model';
import { sentencesOf } from './sentences';
import { tokenise } from './tokens';

const readingsOf = new WeakMap<TextModel, ReadonlyMap<string, Reading>>();

/** A block's content as a key: its text, and how its pieces lie in it. Equal keys read alike. */
function keyOf(text: string, pieces: readonly Span[], span: Span): string {
  const content = text.slice(span.start, span.end);
  if (pieces.length === 1) return content;
  const layout = pieces.map((piece) => `${piece.start - span.start}-${piece.end - span.start}`);
  return `${layout.join()}\n${content}`;
}

function read(text: string, pieces: readonly Span[], base: number): Reading {
  const tokens = tokenise(text, pieces, base);
  return Object.freeze({ tokens, sentences: sentencesOf(tokens) });
}

/** Keeps track of what the next block belongs to and which sentence it continues. */
class Outline {
  #heading = -1;
  #items: { readonly block: number; readonly depth: number }[] = [];
  /** By depth, the sentence that items directly below it continue. */
  readonly #leads = new Map<number, LeadIn | null>();
  /** The sentence that the block before leaves open, at whatever depth it stands. */
  #open: LeadIn | null = null;
  /** The block before ended as an item does that others follow. */
  #listed = false;

  place(
    seed: BlockSeed,
    block: number,
    reading: Reading,
  ): Pick<Block, 'heading' | 'parent' | 'leadIn'> {
    const own = leadOf(reading, block);
    if (seed.kind === 'heading') {
      const heading = this.#heading;
      this.#heading = block;
      this.#items = [];
      this.#leads.clear();
      this.#leads.set(0, own);
      this.#open = null;
      return { heading, parent: -1, leadIn: null };
    }
    const within = seed.kind === 'item' ? seed.depth - 1 : seed.depth;
    while ((this.#items.at(-1)?.depth ?? 0) > within) this.#items.pop();
    const parent = this.#items.at(-1)?.block ?? -1;
    const lead = this.#leads.get(within) ?? null;
    if (seed.kind === 'item') {
      this.#items.push({ block, depth: seed.depth });
      this.#leads.set(seed.depth, own);
      this.#open = own;
      this.#listed = false;
      return { heading: this.#heading, parent, leadIn: lead };
    }
    // Prose that continues a lead-in is an item without a label: its neighbours continue the same sentence.
    const listed = endsAsItem(reading);
    const continues = this.#listed || listed || beginsInMidSentence(reading);
    const leadIn = continues ? (lead ?? this.#open) : null;
    if (!listed || leadIn === null) this.#open = own;
    this.#listed = listed;
    if (leadIn === null || (own !== null && !listed)) this.#leads.set(seed.depth, own);
    return { heading: this.#heading, parent, leadIn };
  }
}

function beginsInMidSentence({ tokens }: Reading): boolean {
  return tokens[0]?.kind === 'word' && tokens[0].case === 'lower';
}

function endsAsItem({ tokens }: Reading): boolean {
  return [';', 'and', 'or'].includes(tokens.at(-1)?.norm ?? '');
}

/** Puts blocks together: reads each (or takes its reading over), and finds headings, parents and lead-ins. */
export function assemble(
  text: string,
  seeds: readonly BlockSeed[],
  previous?: TextModel,
): TextModel {
  const known = previous && readingsOf.get(previous);
  const readings = new Map<string, Reading>();
  const blocks: Block[] = [];
  const outline = new Outline();
  for (const { kind, depth, label, pieces } of seeds) {
    const first = pieces[0];
    const last = pieces.at(-1);
    if (!first || !last) continue;
    const span = { start: first.start, end: last.end };
    const key = keyOf(text, pieces, span);
    const reading = readings.get(key) ?? known?.get(key) ?? read(text, pieces, span.start);
    readings.set(key, reading);
    const place = outline.place({ kind, depth, pieces }, blocks.length, reading);
    blocks.push({ kind, depth, label: label ?? null, span, reading, ...place });
  }
  const model: TextModel = Object.freeze({ text, blocks });
  readingsOf.set(model, readings);
  return model;
}

/** "You may not: (a) …;": an inline list that the next blocks may go on with. */
function listsOn({ tokens }: Reading, { segments, last }: Sentence): boolean {
  return segments.some(({ label }) => label !== null) && tokens[last - 1]?.norm === ';';
}

/** The block's last sentence, where it is open or a list goes on, or announces what is "following". */
function leadOf(reading: Reading, block: number): LeadIn | null {
  const sentence = reading.sentences.length - 1;
  const last = reading.sentences[sentence];
  if (!last) return null;
  if (last.open || listsOn(reading, last)) return { block, sentence };
  for (let at = Math.max(last.first, last.last - 8); at < last.last; at++) {
    const norm = reading.tokens[at]?.norm;
    if (norm === 'following' || norm === 'follows' || norm === 'below') return { block, sentence };
  }
  return null;
}
