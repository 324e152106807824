import type { Hit } from './lexicon/index';
import { before } from './judging/index';
import type { Passage } from './passage';

/** Words that grant on terms: "licensed for research use only", "released for non-commercial purposes". */
const granting: ReadonlySet<string> = new Set([
  'licensed',
  'released',
  'available',
  'granted',
  'restricted',
  'provided',
  'distributed',
]);

/** Words by which a reader binds himself, in a gate most often. */
const binding: ReadonlySet<string> = new Set([
  'agree',
  'agrees',
  'agreeing',
  'acknowledge',
  'accept',
  'confirm',
  'undertake',
  'understand',
]);

const politeness: ReadonlySet<string> = new Set(['please', 'caution']);

/** Whether a sentence of prose sets terms, and doesn't merely advise, describe or invite. */
export function isNormative(passage: Passage): boolean {
  if (grantsCommerce(passage)) return false;
  const terms =
    (passage.has('consent', 'register', 'pay') && passage.has('commercial', 'research')) ||
    isMeasuredCondition(passage);
  if (!terms && !passage.has('forbid', 'forbidden', 'only', 'require', 'noncommercial', 'permit'))
    return false;
  if (isInability(passage)) return false;
  return !isAdvice(passage) || terms || prohibits(passage) || limitsGrant(passage);
}

/** An item of "… if you meet these conditions:" that counts users or money. */
function isMeasuredCondition(passage: Passage): boolean {
  return passage.leadIn !== null && passage.has('threshold') && passage.has('scale');
}

/** "Outputs can be used for personal and commercial purposes": whatever the licence beside it is called. */
function grantsCommerce(passage: Passage): boolean {
  if (passage.has('forbid', 'forbidden', 'only', 'consent', 'register', 'pay', 'threshold'))
    return false;
  return passage
    .all('commercial')
    .some((hit) => passage.isOwn(hit) && passage.mood(hit) === 'permitted');
}

/** "It cannot be used on older systems": nobody forbids it. What "you" cannot do, or what concerns commerce, somebody does. */
function isInability(passage: Passage): boolean {
  const forbids = passage.all('forbid', 'forbidden');
  if (forbids.length === 0 || !forbids.every((hit) => speaksOfAbility(passage, hit))) return false;
  return !passage.has('commercial', 'noncommercial', 'consent', 'compete', 'distribute', 'sell');
}

function speaksOfAbility(passage: Passage, { concept, first, last }: Hit): boolean {
  return (
    concept === 'forbid' &&
    ['cannot', "can't", 'can', 'could'].includes(passage.norm(first)) &&
    before(passage, { concept, first, last }, 4, 'you') === undefined
  );
}

function isAdvice(passage: Passage): boolean {
  return passage.all('advice').some((hit) => !politeness.has(passage.norm(hit.first)));
}

/** A prohibition that no advice softens: "must not", "is prohibited", not "should not". */
function prohibits(passage: Passage): boolean {
  return passage
    .all('forbid', 'forbidden')
    .some((hit) => passage.isOwn(hit) && !speaksOfAbility(passage, hit) && !isWish(passage, hit));
}

/** "It is not intended for …", "we do not recommend to …". */
function isWish(passage: Passage, hit: Hit): boolean {
  for (let at = hit.first - 6; at <= hit.last; at++)
    if (
      ['should', 'intended', 'recommend', 'recommended', 'suitable', 'designed', 'advise'].includes(
        passage.norm(at),
      )
    )
      return true;
  return false;
}

/** How far a limit stands behind the word that grants, in tokens. */
const limitReach = 8;

/** "… is intended and licensed for research only", or what the reader agrees that it is intended for. */
function limitsGrant(passage: Passage): boolean {
  const limits = passage.all('only', 'noncommercial');
  if (limits.some((hit) => hit.concept === 'noncommercial' && passage.mood(hit) === 'permitted'))
    return true;
  return passage.tokens.some(({ norm }, at) => {
    const reach = binding.has(norm) ? passage.tokens.length : granting.has(norm) ? limitReach : 0;
    return limits.some((hit) => hit.first > at && hit.first - at <= reach);
  });
}
