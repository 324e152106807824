import type { ClauseReading } from '../clauses/index';
import type { TextModel } from '../text/index';
import { readCrossReferences, type CrossReference } from '../text/crossReferences';
import { readDefinedTerms, type DefinedTerms } from '../text/definedTerms';
import { readSections, type Sections } from '../text/sections';

/** A licence text or policy as read: its structure and its clauses, and the rest when asked for. */
export interface LegalText {
  readonly model: TextModel;
  readonly reading: ClauseReading;
  sections(): Sections;
  terms(): DefinedTerms;
  references(): readonly CrossReference[];
}

export function legalText(model: TextModel, reading: ClauseReading): LegalText {
  let sections: Sections | undefined;
  let terms: DefinedTerms | undefined;
  let references: readonly CrossReference[] | undefined;
  return Object.freeze({
    model,
    reading,
    sections: () => (sections ??= readSections(model)),
    terms: () => (terms ??= readDefinedTerms(model.text)),
    references: () => (references ??= [...readCrossReferences(model.text)]),
  });
}
