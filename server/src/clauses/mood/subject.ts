import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

const boundaries: ReadonlySet<string> = new Set([',', ';', ':', '(', ')']);

/** How far before a verb its subject is looked for, in tokens. */
export const subjectReach = 8;

/** Who an operator or act speaks of: the nearest actor before it in its clause. */
export function subjectOf(passage: Passage, operator: Hit): 'you' | 'licensor' | null {
  const least = Math.max(0, operator.first - subjectReach);
  let floor = operator.first - 1;
  while (floor >= least && !boundaries.has(passage.norm(floor))) floor--;
  let nearest: Hit | undefined;
  for (const hit of passage.all('you', 'licensor')) {
    if (hit.first <= floor || hit.last > operator.first + 1) continue;
    if (hit.first >= operator.first && hit.concept === 'licensor') continue;
    if (hit.concept === 'licensor' && isAttribute(passage, hit)) continue;
    nearest = hit;
  }
  if (!nearest) return null;
  return nearest.concept === 'you' || passage.isGrantee(nearest) ? 'you' : 'licensor';
}

/** "Our fonts", "competitors of the Licensor", "the Licensor's consent": the licensor is no subject there. */
function isAttribute(passage: Passage, licensor: Hit): boolean {
  if (passage.norm(licensor.first) === 'our' || owned.has(passage.norm(licensor.last))) return true;
  const article = ['the', 'a', 'an'].includes(passage.norm(licensor.first - 1)) ? 1 : 0;
  return ['of', 'by', 'from'].includes(passage.norm(licensor.first - 1 - article));
}

const owned: ReadonlySet<string> = new Set(
  'permission permissions consent approval license grant competitors customers'.split(' '),
);
