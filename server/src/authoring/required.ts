import type { LicenseEntry } from '../licenses/index';

/** What the licences of the bases ask of whoever publishes a derived model. */
export interface Required {
  /** What its name must begin with. */
  readonly prefix: string | undefined;
  /** Phrases to display in the card. */
  readonly phrases: readonly string[];
  /** Sentences for the NOTICE file. */
  readonly sentences: readonly string[];
}

/** The fixed words that `bases` demand, with `name` in the place of the derived work's. */
export function requiredBy(bases: readonly LicenseEntry[], name: string): Required {
  const duties = bases.flatMap((base) => base.duties);
  const phrasesOf = (kind: string): string[] => [
    ...new Set(
      duties.flatMap((duty) =>
        duty.kind === kind && duty.phrase !== undefined ? [withName(duty.phrase, name)] : [],
      ),
    ),
  ];
  return {
    prefix: duties.find(({ kind }) => kind === 'naming-prefix')?.prefix,
    phrases: phrasesOf('attribution-display'),
    sentences: phrasesOf('attribution-notice'),
  };
}

/** A title that begins as a licence demands. */
export function prefixed(name: string, prefix: string | undefined): string {
  if (prefix === undefined || name.toLowerCase().startsWith(prefix.toLowerCase())) return name;
  return `${prefix} ${name}`;
}

/** The text of a NOTICE file; undefined where nothing asks for one. */
export function noticeText({ sentences }: Required): string | undefined {
  return sentences.length === 0 ? undefined : `${sentences.join('\n\n')}\n`;
}

/** A sentence that ends as one. */
export function sentence(phrase: string): string {
  return /[.!?。]$/.test(phrase) ? phrase : `${phrase}.`;
}

/** Some licences leave a bracket for the derived work's name. */
function withName(phrase: string, name: string): string {
  const open = phrase.indexOf('[name of');
  const close = phrase.indexOf(']', open);
  return open === -1 || close === -1
    ? phrase
    : phrase.slice(0, open) + name + phrase.slice(close + 1);
}
