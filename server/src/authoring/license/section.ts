import { isRestricted, type LicenseEntry } from '../../licenses/index';
import { sentence, type Required } from '../required';
import { placeholder } from '../snippets/index';
import type { Holder } from './text';

/** A work that something is derived from. */
export interface Base {
  /** As it is to be shown, Markdown allowed. */
  readonly name: string;
  readonly license: LicenseEntry | undefined;
}

export interface LicenseSection {
  readonly license: LicenseEntry | undefined;
  /** The name of the file with the text; undefined where there is none. */
  readonly file: string | undefined;
  readonly holder: Holder | undefined;
  readonly bases: readonly Base[];
  readonly required: Required;
}

/** What a card's licence section says: the grant, the bases and the words that their terms demand. */
export function licenseParagraphs({ license, file, holder, bases, required }: LicenseSection): string[] {
  const paragraphs: string[] = [];
  if (holder !== undefined) paragraphs.push(`Copyright ${holder.year} ${holder.name}`);
  paragraphs.push(grant(license, file));
  // Not every text may be shipped with this program: the author has to bring it.
  if (file === undefined && license?.duties.some(({ kind }) => kind === 'licence-copy') === true)
    paragraphs.push(placeholder(`a copy of the ${license.name} beside this card, as LICENSE`));
  for (const base of bases) {
    if (base.license !== undefined)
      paragraphs.push(`${base.name} is under the ${base.license.name}; its notices are kept.`);
  }
  for (const phrase of required.phrases) paragraphs.push(`**${sentence(phrase)}**`);
  for (const notice of required.sentences) paragraphs.push(sentence(notice));
  return paragraphs;
}

function grant(license: LicenseEntry | undefined, file: string | undefined): string {
  if (license === undefined)
    return `The model parameters are released under ${placeholder('the license, and where its text is')}.`;
  const link = file ?? license.source;
  const name = link === null ? license.name : `[${license.name}](${link})`;
  if (isRestricted(license.terms) || license.terms.overall === 'unknown')
    return `The model parameters are released under the ${name}, whose terms apply to every use of them.`;
  return `The model parameters, the code and this card are released under the ${name}: anybody may use, study, modify and share them for any purpose.`;
}
