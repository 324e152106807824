import type { CardContext } from '../../cards/index';
import type { AuthoringFlow, Edit, Finding, Fix } from '../../core/finding';

/** What the fixes of a card may draw on beside the card. */
export interface FixAids {
  /** The text of a licence by the catalogue's id; undefined where it is not at hand. */
  readonly licenseText: (id: string) => string | undefined;
}

/** The changes that answer a finding in a card, where they need more than the rule itself knows. */
export type CardFixer = (finding: Finding, context: CardContext, aids: FixAids) => Iterable<Fix>;

/** A change that is one of several good answers. */
export function offer(title: string, edits: readonly Edit[]): Fix {
  return { title, edits, preferred: false, certain: false };
}

/** The one right answer, to be made only when asked for. */
export function prefer(title: string, edits: readonly Edit[]): Fix {
  return { title, edits, preferred: true, certain: false };
}

/** A flow of questions that ends in the change. */
export function lead(title: string, flow: AuthoringFlow): Fix {
  return { title, edits: [], preferred: false, certain: false, flow };
}

/** A text in a finding's data; undefined where it has none of that name. */
export function textIn({ data }: Finding, key: string): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const value: unknown = Object.hasOwn(data, key)
    ? (data as Record<string, unknown>)[key]
    : undefined;
  return typeof value === 'string' ? value : undefined;
}
