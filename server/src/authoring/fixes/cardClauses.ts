import type { Edit } from '../../core/finding';
import { contains } from '../../core/span';
import { sectionOf, ownEnd } from '../card/sections';
import { insertBlock, placeFor } from '../card/places';
import { asAdvice } from '../wording/advice';
import { languageOf } from '../wording/language';
import { offer, type CardFixer } from './fixer';
import { gateFixer } from './terms';
import { removeProse, sentenceAt } from './sentences';

/** A restriction that a card itself sets: said as advice where it can be, or removed; a gate goes as a whole. */
export const cardClauseFixer: CardFixer = function* (finding, context, aids) {
  const { card } = context;
  if (card.yaml && contains(card.yaml.span, finding.span)) {
    yield* gateFixer(finding, context, aids);
    return;
  }
  const span = sentenceAt(card, finding.span) ?? finding.span;
  const removal = removeProse(card.text, span);
  const words = card.text.slice(span.start, span.end);
  const advice = asAdvice(words, languageOf(words) ?? 'en');
  if (finding.rule === 'use/field-of-use' && advice !== undefined) {
    const index = sectionOf(card, 'outOfScope');
    const { offset, level } = placeFor(card, 'outOfScope');
    const added: Edit =
      index === -1
        ? insertBlock(card, offset, `${'#'.repeat(level)} Out-of-Scope Use\n\n${advice}`)
        : insertBlock(card, ownEnd(card, index), advice);
    if (!contains(removal.span, added.span))
      yield offer(
        'Say it as advice under “Out-of-Scope Use”',
        [removal, added].sort((a, b) => a.span.start - b.span.start),
      );
  }
  yield offer('Remove the restriction', [removal]);
};
