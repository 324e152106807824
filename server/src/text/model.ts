import type { Span } from '../core/span';

/** What a token is made of; a mark is one character of punctuation. */
export type TokenKind = 'word' | 'number' | 'han' | 'url' | 'mark';

/** How a word is written: `lower`, `Title`, `UPPER`. */
export type TokenCase = 'lower' | 'title' | 'upper';

/** A word, number, Han character, address or punctuation mark. Offsets count from the block's start, in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, American spelling, without possessive ending; prefixes such as `non-` are joined to their word. */
  readonly norm: string;
  readonly kind: TokenKind;
  readonly case: TokenCase;
}

/** A stretch of a sentence; one with a label is an item of an inline list: "(a) …; (b) …". Token indices, half-open. */
export interface Segment {
  readonly first: number;
  readonly last: number;
  readonly label: string | null;
}

/** A sentence of a block. `start` and `end` count from the block's start; `first` and `last` are token indices, half-open. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  /** It does not come to an end of its own (colon, comma, dash or nothing), so what follows continues it. */
  readonly open: boolean;
  /** In order; together they cover the sentence. The first is the lead-in of the others. */
  readonly segments: readonly Segment[];
}

/**
 * What is read out of one block's content. It holds no absolute offset, so that the same object serves
 * every place and every version in which the content stands, and other layers can hang their own
 * readings on its identity.
 */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

export type BlockKind = 'heading' | 'paragraph' | 'item';

/** A heading, paragraph or list item before it is read: where it stands and which of its text is prose. */
export interface BlockSeed {
  readonly kind: BlockKind;
  /** Headings: level from 1. Items: nesting from 1. Paragraphs: nesting of the item they belong to, else 0. */
  readonly depth: number;
  /** As written, without its punctuation: `1.1`, `a`, `iv`, `第三条`; absent for bullets and unlabelled text. */
  readonly label?: string;
  /** The prose in document order, without markers and markup; words run on from one piece to the next. */
  readonly pieces: readonly Span[];
}

/** The sentence that a list item continues. */
export interface LeadIn {
  /** Index into `TextModel.blocks`. */
  readonly block: number;
  /** Index into that block's sentences. */
  readonly sentence: number;
}

/** A heading, paragraph or list item of a document. */
export interface Block {
  readonly kind: BlockKind;
  readonly depth: number;
  readonly label: string | null;
  /** From the first prose character to the last; the offset that the reading's offsets are relative to is `span.start`. */
  readonly span: Span;
  /** Index of the heading above, or -1. */
  readonly heading: number;
  /** Index of the item that this block is nested in, or -1. */
  readonly parent: number;
  /** The sentence that this block's first sentence continues. */
  readonly leadIn: LeadIn | null;
  readonly reading: Reading;
}

/** How a text is written. */
export type TextFormat = 'plain' | 'markdown';

/** The structure of a licence text, a policy, or a card's prose. */
export interface TextModel {
  readonly text: string;
  readonly blocks: readonly Block[];
}
