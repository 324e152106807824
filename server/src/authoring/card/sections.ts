import type { Card } from '../../cards/index';
import type { Edit } from '../../core/finding';
import { endOfWords, insertBlock, partOf, placeFor, type CardPart } from './places';

/** The first section of a card that is the part; -1 where there is none. */
export function sectionOf({ body }: Card, part: CardPart): number {
  return body.sections.findIndex(({ title }, index) => index > 0 && partOf(title) === part);
}

/** Adds paragraphs to the part's section, or gives the part a section with this title. */
export function addTo(card: Card, part: CardPart, title: string, paragraphs: string): Edit {
  const section = card.body.sections[sectionOf(card, part)];
  if (section === undefined) {
    const { offset, level } = placeFor(card, part);
    return insertBlock(card, offset, `${'#'.repeat(level)} ${title}\n\n${paragraphs}`);
  }
  return insertBlock(card, ownEnd(card, sectionOf(card, part)), paragraphs);
}

/** The end of what a section says itself, before its subsections and the blank lines that end it. */
export function ownEnd({ body, text }: Card, index: number): number {
  const section = body.sections[index];
  if (section === undefined) return text.length;
  const next = body.sections[index + 1];
  const end = Math.min(section.span.end, next?.heading.start ?? text.length);
  return endOfWords(text, end, section.heading.end);
}

/** The end of a section with all its subsections. */
export function wholeEnd({ body, text }: Card, index: number): number {
  const section = body.sections[index];
  return section === undefined
    ? text.length
    : endOfWords(text, section.span.end, section.heading.end);
}
