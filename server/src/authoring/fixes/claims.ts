import type { CardContext } from '../../cards/index';
import type { Edit, Fix } from '../../core/finding';
import type { Span } from '../../core/span';
import { lead, offer, textIn, type CardFixer } from './fixer';
import { removeSentence } from './sentences';

/** What may truly be said instead of "open source". */
const truths = ['open-weights', 'source-available'] as const;

/** Rewrites a claim to what is true, word by word; a claim about commercial use goes with its sentence. */
export const claimFixer: CardFixer = function* (finding, context) {
  const words = context.card.text.slice(finding.span.start, finding.span.end);
  if (textIn(finding, 'claim') === 'open') {
    for (const truth of truths) yield* rewrite(words, finding.span, truth, context);
  }
  const removed = removeSentence(context.card, finding.span);
  if (removed) yield offer('Remove the sentence', [removed]);
  // Where only components are missing, no licence would help.
  if (textIn(finding, 'grounds') !== 'components')
    yield lead('Choose a license that bears the claim out …', 'chooseLicense');
};

function* rewrite(
  words: string,
  span: Span,
  truth: (typeof truths)[number],
  { card }: CardContext,
): Iterable<Fix> {
  const written = replacement(words, truth);
  if (written === undefined) return;
  const article = articleBefore(card.text, span.start, written);
  const edits: Edit[] = [...(article ? [article] : []), { span, newText: written }];
  yield offer(`Say “${written}” instead`, edits);
}

/** The words with their openness replaced, in their own spelling; undefined where nothing fits. */
function replacement(words: string, truth: string): string | undefined {
  if (words.includes('开源'))
    return truth === 'open-weights' ? words.replace(/开源/g, '开放权重') : undefined;
  const verb = /^open[\s-]{0,3}sourc(ed|ing|es)$/i.exec(words)?.[1]?.toLowerCase();
  if (verb !== undefined) {
    const forms: Readonly<Record<string, string>> = {
      ed: 'released',
      ing: 'releasing',
      es: 'releases',
    };
    // "Released" is the same whatever is released, so that it is offered once.
    return truth === 'open-weights' ? inCaseOf(words, forms[verb] ?? 'released') : undefined;
  }
  const license = /licen[cs]e$/i.exec(words)?.[0];
  if (license !== undefined)
    return truth === 'open-weights' ? inCaseOf(words, `published ${license}`) : undefined;
  const kept = /^open\s((?:\w{3,14}\s){0,3}(?:model|llm))$/i.exec(words)?.[1];
  return inCaseOf(words, kept === undefined ? truth : `${truth} ${kept}`);
}

function inCaseOf(model: string, words: string): string {
  const first = model.charAt(0);
  return first === first.toUpperCase() && first !== first.toLowerCase()
    ? words.charAt(0).toUpperCase() + words.slice(1)
    : words;
}

/** "an open-source …" becomes "a source-available …". */
function articleBefore(text: string, at: number, written: string): Edit | undefined {
  const match = /\b(a)(n?)([ \t]+[*_"“]{0,3})$/i.exec(text.slice(Math.max(0, at - 10), at));
  if (!match) return undefined;
  const [whole = '', article = '', n = ''] = match;
  const vowel = /^[aeio]/i.test(written);
  if (vowel === (n !== '')) return undefined;
  const start = at - whole.length + article.length;
  return { span: { start, end: start + n.length }, newText: vowel ? 'n' : '' };
}
