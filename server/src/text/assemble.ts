import type { Span } from '../core/span';
import type { Block, BlockSeed, LeadIn, Reading, TextModel } from './model';
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

/** Keeps track of what the next block belongs to. */
class Outline {
  #heading = -1;
  #items: { readonly block: number; readonly depth: number }[] = [];
  #lead: LeadIn | null = null;

  place(
    seed: BlockSeed,
    block: number,
    unlabelled: boolean,
  ): Pick<Block, 'heading' | 'parent' | 'leadIn'> {
    if (seed.kind === 'heading') {
      this.#items = [];
      this.#lead = null;
      const heading = this.#heading;
      this.#heading = block;
      return { heading, parent: -1, leadIn: null };
    }
    const within = seed.kind === 'item' ? seed.depth - 1 : seed.depth;
    while ((this.#items.at(-1)?.depth ?? 0) > within) this.#items.pop();
    const parent = this.#items.at(-1)?.block ?? -1;
    if (seed.kind === 'item') this.#items.push({ block, depth: seed.depth });
    const continues = seed.kind === 'item' || unlabelled;
    return { heading: this.#heading, parent, leadIn: continues ? this.#lead : null };
  }

  lead(leadIn: LeadIn | null): void {
    this.#lead = leadIn;
  }

  get heading(): number {
    return this.#heading;
  }
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
  /** The sentence that items directly below each depth continue. */
  const leads = new Map<number, LeadIn | null>();
  for (const seed of seeds) {
    const first = seed.pieces[0];
    const end = seed.pieces.at(-1);
    if (!first || !end) continue;
    const span = { start: first.start, end: end.end };
    const key = keyOf(text, seed.pieces, span);
    const reading = readings.get(key) ?? known?.get(key) ?? read(text, seed.pieces, span.start);
    readings.set(key, reading);
    const at = blocks.length;
    const depth = seed.kind === 'item' ? seed.depth - 1 : seed.depth;
    outline.lead(leads.get(depth) ?? null);
    const begin = reading.tokens[0];
    const last = reading.tokens.at(-1)?.norm;
    const continues =
      (begin?.kind === 'word' && begin.case === 'lower') ||
      last === ';' ||
      last === 'and' ||
      last === 'or';
    const place = outline.place(seed, at, continues);
    blocks.push({
      kind: seed.kind,
      depth: seed.depth,
      label: seed.label ?? null,
      span,
      reading,
      ...place,
    });
    const own = leadOf(reading, at);
    if (seed.kind === 'item') leads.set(seed.depth, own);
    else {
      if (seed.kind === 'heading') leads.clear();
      // Prose that continues a list's lead-in is an item without a label: its neighbours continue the same sentence.
      if (place.leadIn === null || own !== null)
        leads.set(seed.kind === 'heading' ? 0 : seed.depth, own);
    }
  }
  const model: TextModel = Object.freeze({ text, blocks });
  readingsOf.set(model, readings);
  return model;
}

/** The block's last sentence, where it is open, or announces what is "following". */
function leadOf(reading: Reading, block: number): LeadIn | null {
  const sentence = reading.sentences.length - 1;
  const last = reading.sentences[sentence];
  if (!last) return null;
  if (last.open) return { block, sentence };
  for (let at = Math.max(last.first, last.last - 8); at < last.last; at++) {
    const norm = reading.tokens[at]?.norm;
    if (norm === 'following' || norm === 'follows' || norm === 'below') return { block, sentence };
  }
  return null;
}
