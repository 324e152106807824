import { familyPatterns } from './familyPatterns';

/** A group of models on the Hub that share their terms. */
export interface ModelFamily {
  /** The name to use in messages. */
  readonly name: string;
  /** The catalogue's id of the licence. */
  readonly license: string;
  /** Excludes parties or territories only where the model takes images; other members are free of it. */
  readonly multimodal?: boolean;
  /**
   * The address of a text, card or file of the models' maker that puts them under the licence. Absent where
   * none was read: the terms are then only likely, and findings that rest on them are no warnings.
   */
  readonly source?: string;
}

/** What a repository id says of the family it belongs to. */
export function familyOf(id: string): ModelFamily | undefined {
  const bare = id.replace(/^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\//i, '').slice(0, 200);
  const [owner, name = owner] = bare.toLowerCase().split('/');
  if (owner === undefined || name === undefined) return undefined;
  const wanted = name.replace(/[_ ]+/g, '-');
  const held = bare.includes('/') ? owner : '';
  return familyPatterns.find(
    (family) => family.pattern.test(wanted) && (!family.owner || family.owner.test(held)),
  );
}
