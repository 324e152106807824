import type { Clause, ClauseReading } from '../clauses/index';
import type { Identification } from '../licenses/index';
import type { TextModel } from '../text/index';
import { readCrossReferences, type CrossReference } from '../text/crossReferences';
import { readDefinedTerms, type DefinedTerms } from '../text/definedTerms';
import { readSections, type Sections } from '../text/sections';

/** A licence text or policy as read: its structure and its clauses, and the rest when asked for. */
export interface LegalText {
  readonly model: TextModel;
  readonly reading: ClauseReading;
  /** The clauses that are spoken of: without those on which the catalogue knows better. */
  readonly heard: readonly Clause[];
  /** Undefined where nobody asked, and where there is nothing to compare with. */
  readonly identification: Identification | undefined;
  readonly sections: () => Sections;
  readonly terms: () => DefinedTerms;
  readonly references: () => readonly CrossReference[];
}

export function legalText(
  read: Pick<LegalText, 'model' | 'reading' | 'heard' | 'identification'>,
): LegalText {
  let sections: Sections | undefined;
  let terms: DefinedTerms | undefined;
  let references: readonly CrossReference[] | undefined;
  return Object.freeze({
    ...read,
    sections: () => (sections ??= readSections(read.model)),
    terms: () => (terms ??= readDefinedTerms(read.model.text)),
    references: () => (references ??= [...readCrossReferences(read.model.text)]),
  });
}
