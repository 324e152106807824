import type { Template } from './template';

/** Where a snippet belongs. */
export type SnippetPlace =
  /** The first lines of a new card: a whole front-matter block. */
  | 'card-start'
  /** A card's prose. */
  | 'card-body'
  /** A licence that is being written. */
  | 'license'
  /** A file of its own that tells whom the work comes from. */
  | 'notice'
  /** The first lines of a source file. */
  | 'source-file';

/** A declaration that conforms, ready to be filled in. */
export interface Snippet {
  /** Stable; also the prefix that is typed. */
  readonly id: string;
  readonly title: string;
  /** One sentence: what it is for. */
  readonly description: string;
  readonly place: SnippetPlace;
  readonly body: Template;
}
