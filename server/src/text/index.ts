import { assemble } from './assemble';
import { blockSeeds } from './blocks';
import type { BlockSeed, TextFormat, TextModel } from './model';

export type {
  Block,
  BlockKind,
  BlockSeed,
  LeadIn,
  Reading,
  Segment,
  Sentence,
  TextFormat,
  TextModel,
  Token,
  TokenCase,
  TokenKind,
} from './model';

/** How to read a text. */
export interface ReadTextOptions {
  readonly format: TextFormat;
  /** An earlier version of the text: blocks that stand in both are not read again. */
  readonly previous?: TextModel | undefined;
}

/** Reads a licence text or policy into blocks, sentences and tokens. Never throws; linear in the text. */
export function readText(text: string, { format, previous }: ReadTextOptions): TextModel {
  return assemble(text, blockSeeds(text, format), previous);
}

/** Builds the same structure from blocks that somebody else found, such as a Markdown parser; `seeds` in document order. */
export function modelFromBlocks(
  text: string,
  seeds: readonly BlockSeed[],
  previous?: TextModel,
): TextModel {
  return assemble(text, seeds, previous);
}
