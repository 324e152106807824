import type { Card } from '../../cards/index';
import type { Fix } from '../../core/finding';
import { contains, type Span } from '../../core/span';
import { nodeAt, removeEntry } from '../../yaml/index';
import { endOfWords, eolOf, partOf, type CardPart } from '../card/places';
import {
  citationSection,
  codeSection,
  dataInformationSection,
  environmentSection,
  evaluationSection,
  licenseSection,
  limitationsSection,
  outOfScopeSection,
  parametersSection,
  placeholder,
  toText,
  type Template,
} from '../snippets/index';
import { lead, offer, type CardFixer } from './fixer';
import { removeProse } from './sentences';

/** The declaration that a part of a card begins with; its heading is the section's own. */
const declarations: Readonly<Partial<Record<CardPart, (level: number) => Template>>> = {
  license: licenseSection,
  outOfScope: outOfScopeSection,
  limitations: limitationsSection,
  data: dataInformationSection,
  code: codeSection,
  parameters: parametersSection,
  evaluation: evaluationSection,
  environment: environmentSection,
  citation: citationSection,
};

/** What is written where an author cannot or will not say more. */
const unknown = 'Not known.';

/** Replaces a placeholder by its section's declaration, says that nothing is known, or removes what holds it. */
export const placeholderFixer: CardFixer = function* (finding, { card }) {
  const { data, span } = finding;
  if (typeof data === 'object' && data !== null && 'template' in data) {
    yield lead('Write a new card by questions …', 'newCard');
    return;
  }
  if (card.yaml && contains(card.yaml.span, span)) {
    const { entry, container } = nodeAt(card.yaml, span.start) ?? {};
    if (entry && container?.kind === 'mapping')
      yield offer(`Remove "${entry.key}"`, removeEntry(card.yaml, container, entry));
    return;
  }
  yield* declare(card, span);
  yield offer(`Write “${unknown}”`, [{ span, newText: unknown }]);
  const section = emptySection(card, span);
  if (section !== undefined) {
    yield offer('Remove the section', [{ span: section, newText: '' }]);
    return;
  }
  const line = lineOf(card.text, span);
  yield offer('Remove the line', [removeProse(card.text, line)]);
};

/** The declaration of the section that holds nothing but the placeholder. */
function* declare(card: Card, span: Span): Iterable<Fix> {
  const { body, text } = card;
  const index = body.sections.findLastIndex(({ heading }) => heading.end <= span.start);
  const section = body.sections[index];
  const part = section && partOf(section.title);
  const write = part && declarations[part];
  if (!section || !write || index === 0) return;
  const next = body.sections[index + 1]?.heading.start ?? text.length;
  if (text.slice(section.heading.end, next).trim() !== text.slice(span.start, span.end)) return;
  const lines = toText(write(Math.min(6, section.depth))).split('\n');
  const content = lines.slice(2).join(eolOf(text));
  // A declaration that is itself but one placeholder says nothing more.
  if (content.startsWith(placeholder('').slice(0, -1)) && !content.includes('\n')) return;
  yield offer(`Replace it by the declaration for “${section.title.slice(0, 40)}”`, [
    { span, newText: content },
  ]);
}

/** The section, when nothing but the placeholder is in it. */
function emptySection({ body, text }: Card, span: Span): Span | undefined {
  const index = body.sections.findLastIndex(({ heading }) => heading.end <= span.start);
  const section = body.sections[index];
  if (!section || index <= 0) return undefined;
  const end = body.sections[index + 1]?.heading.start ?? text.length;
  const rest = text.slice(section.heading.end, span.start) + text.slice(span.end, end);
  if (rest.trim() !== '') return undefined;
  if (end < text.length) return { start: section.heading.start, end };
  const start = endOfWords(text, section.heading.start, body.span.start);
  return { start, end: endOfWords(text, end, span.end) };
}

/** The line's own words, without the mark of a list. */
function lineOf(text: string, span: Span): Span {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.end);
  const end = endOfWords(text, newline === -1 ? text.length : newline, span.end);
  const marks =
    /^[\s>]*(?:(?:[-*+•]|\d{1,3}[.)])\s+)?/.exec(text.slice(start, span.start))?.[0].length ?? 0;
  return { start: start + marks, end };
}
