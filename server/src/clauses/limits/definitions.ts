import { before } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** Words for one's own purposes, which a text may name beside others. */
export const personal: ReadonlySet<string> = new Set(['personal', 'internal']);

/** "Permitted Purpose", "Research Purposes", "Non-Commercial Use"; "Personal Use" may be one of several. */
function limitedTerm(passage: Passage, means: Hit): boolean {
  const term = before(
    passage,
    means,
    6,
    'permittedPurpose',
    'noncommercial',
    'research',
    'compete',
    'forbid',
  );
  if (!term || personal.has(passage.norm(term.first))) return false;
  const last = passage.norm(term.last - 1);
  return term.concept !== 'research' || last.startsWith('purpose') || last.startsWith('use');
}

/** Whether a definition is of a term that limits a grant; most only say how a word is meant. */
export function definesLimit(passage: Passage): boolean {
  const means = passage.all('means')[0];
  return means !== undefined && (limitedTerm(passage, means) || passage.has('forbid'));
}

/** "Permitted purposes include …": an example limits nothing. */
export function isExample(passage: Passage): boolean {
  return passage.tokens.some(({ norm }) =>
    ['include', 'includes', 'including', 'example'].includes(norm),
  );
}
