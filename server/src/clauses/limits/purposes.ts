import {
  concernsNotice,
  after,
  before,
  forbidden,
  grantedFor,
  isDefinition,
  isGranted,
  limitedTo,
  namesEveryPurpose,
  near,
  permitted,
} from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Mood } from '../mood/index';
import type { Grants, Passage } from '../passage';
import { definesLimit, isExample, personal } from './definitions';
import { isFormal } from './confined';
import type { Limit } from './limit';

/** Words that make a named purpose an example. */
const loosening: ReadonlySet<string> = new Set([
  'any',
  'example',
  'including',
  'whatever',
  'such',
  'specifically',
]);

export const aims: ReadonlySet<string> = new Set([
  'for',
  'to',
  'within',
  'with',
  'in',
  'on',
  'as',
  'during',
]);

const conditionals: ReadonlySet<string> = new Set([
  'accordance',
  'if',
  'compliance',
  'extent',
  'under',
  'terms',
  'the extent',
  'those',
  'such',
  'required',
]);

/** "A licence to use … solely for / in connection with / to …", whatever the aim. */
function soleAim(passage: Passage): Limit | undefined {
  if (passage.has('warranty', 'liability', 'mark', 'endorse', 'litigation')) return undefined;
  for (const only of passage.all('only')) {
    if (
      !['solely', 'exclusively', 'only'].includes(passage.norm(only.first)) ||
      !passage.isOwn(only)
    )
      continue;
    if (!limiting.has(passage.mood(only)) || !aims.has(passage.norm(only.last))) continue;
    if (
      ['subject', 'provided', 'but', 'if'].includes(passage.norm(only.first - 1)) ||
      passage.norm(only.last + 2) === 'form'
    )
      continue;
    if ([1, 2].some((on) => conditionals.has(passage.norm(only.last + on)))) continue;
    // "… have others make changes exclusively for you".
    if (passage.norm(only.last + 1) === 'you') continue;
    if (
      after(passage, only, 5, 'harm', 'recipient') ??
      after(passage, only, 3, 'derivative', 'change')
    )
      continue;
    const act = before(passage, only, 40, 'use', 'copy', 'modify');
    if (act && limiting.has(passage.mood(act)) && !concernsNotice(passage, act))
      return { evidence: [act, only] };
  }
  return undefined;
}

/** "… may only be used to …", "you may only run it on …": the limit stands before the act, its aim behind. */
function onlyAct(passage: Passage): Limit | undefined {
  if (passage.has('warranty', 'liability', 'mark', 'endorse', 'litigation')) return undefined;
  for (const only of passage.all('only')) {
    if (passage.norm(only.first) !== 'only' || !limiting.has(passage.mood(only))) continue;
    const act = after(passage, only, 1, 'use', 'copy');
    if (!act || !passage.isOwn(act) || concernsNotice(passage, act)) continue;
    for (let at = act.last; at < act.last + onlyReach; at++) {
      if ([',', ';', '.'].includes(passage.norm(at))) break;
      if (!aims.has(passage.norm(at))) continue;
      if (isFormal(passage, { ...only, last: at }) || wholeness.has(passage.norm(at + 1))) break;
      return { evidence: [only, act] };
    }
  }
  return undefined;
}

/** "… in its entirety", "… in whole or part", "… as a whole". */
const wholeness: ReadonlySet<string> = new Set(
  'its their whole full part any unmodified a'.split(' '),
);

/** How far behind its act an aim stands, in tokens. */
const onlyReach = 6;

/** Moods in which "only" limits an act: "may use only for", "shall be used only in". */
const limiting: ReadonlySet<Mood> = new Set(['permitted', 'condition', 'required']);

/** The aims of a definition that limits a grant: "“Research Use” means academic research …". */
function definedAim(passage: Passage): Limit | undefined {
  const [means] = passage.all('means');
  if (!means || !isDefinition(passage)) return undefined;
  const meant = after(passage, means, Infinity, 'research', 'noncommercial');
  return meant && { evidence: [meant] };
}

/** How far before its reach a grant is named, in tokens. */
const grantReach = 20;

/** "The licence extends only to …". */
export function speaksOfGrant(passage: Passage, reach: Hit): boolean {
  for (let at = Math.max(0, reach.first - grantReach); at < reach.first; at++)
    if (['license', 'licenses', 'grant', 'grants'].includes(passage.norm(at))) return true;
  return false;
}

const extent = /^(?:extend|appl)/;

/** "… solely for research", "… for permitted purposes only". */
function onlyAim(passage: Passage): Limit | undefined {
  const reach = passage.all('only').find((hit) => extent.test(passage.norm(hit.first)));
  if (reach && passage.isOwn(reach) && speaksOfGrant(passage, reach)) return { evidence: [reach] };
  const only = limitedTo(passage, 'research', 'permittedPurpose');
  if (!only || passage.has('liability', 'mark')) return undefined;
  return passage.has('use', 'copy', 'modify', 'permit', 'model', 'release') ||
    namesGrant(passage) ||
    isNote(passage)
    ? { evidence: only }
    : undefined;
}

const grantNouns: ReadonlySet<string> = new Set(
  'license licenses grant rights permission'.split(' '),
);

/** "The rights given here are limited to research". */
function namesGrant(passage: Passage): boolean {
  return passage.tokens.some(({ norm }) => grantNouns.has(norm));
}

/** Longer than this (in tokens) no note is. */
const longestNote = 8;

/** "For research only." */
function isNote(passage: Passage): boolean {
  return passage.leadIn === null && passage.tokens.length <= longestNote;
}

/** "Use is confined to …", whatever the aim. */
function boundedUse(passage: Passage): Limit | undefined {
  if (passage.has('warranty', 'liability', 'mark', 'endorse', 'patentGrant')) return undefined;
  for (const only of passage.all('only')) {
    if (!bounding.has(passage.norm(only.first)) || passage.norm(only.last - 1) !== 'to') continue;
    if (!passage.isOwn(only) || passage.norm(only.first - 1) === 'not') continue;
    if ([0, 1, 2].some((on) => conditionals.has(passage.norm(only.last + on)))) continue;
    const use = before(passage, only, 5, 'use');
    if (use) return { evidence: [use, only] };
  }
  return undefined;
}

const bounding: ReadonlySet<string> = new Set(['limited', 'restricted', 'confined']);

/** "… may not be used for any other purpose". */
function otherAim(passage: Passage): Limit | undefined {
  const other = forbidden(passage, 'anyOther').find(() => passage.has('use'));
  if (!other || passage.has('endorse', 'byLaw')) return undefined;
  const purpose = near(passage, other, 6, ...named);
  return purpose ? { evidence: [other, purpose] } : { evidence: [other], besideUseLimits: true };
}

/** "A licence to use … in conjunction with …": an aim that a grant names limits it, with "only" or without. */
function namedAim(passage: Passage): Limit | undefined {
  if (passage.has('patentGrant', 'mark', 'warranty', 'endorse')) return undefined;
  if (passage.tokens.some(({ norm }) => norm === 'patent' || norm === 'patents')) return undefined;
  for (const aim of permitted(passage, 'aim', 'withProduct')) {
    if (!passage.isOwn(aim) || aimsAtText(passage, aim)) continue;
    // "… licences not compatible with …".
    if (passage.norm(aim.first - 1) === 'not') continue;
    const act = before(passage, aim, 30, 'use', 'copy', 'modify');
    if (act && isGranted(passage, act) && !loosens(passage, aim)) return { evidence: [act, aim] };
  }
  return undefined;
}

/** "For the purposes of this section". */
function aimsAtText(passage: Passage, aim: Hit): boolean {
  return ['this', 'these', 'such', 'any'].includes(passage.norm(aim.last));
}

/** "… including in connection with …" gives an example, "… alone or as part of …" one of several ways. */
function loosens(passage: Passage, aim: Hit): boolean {
  return (
    [1, 2, 3].some((back) => loosening.has(passage.norm(aim.first - back))) ||
    ['or', 'and', 'either', 'alone'].includes(passage.norm(aim.first - 1))
  );
}

/** How near to a purpose a word stands that makes it an example, in tokens. */
const looseningReach = 8;

/** "… any purpose, including research". */
function isLoosened(passage: Passage, purpose: Hit): boolean {
  for (let at = purpose.first - looseningReach; at < purpose.last + looseningReach; at++) {
    if (at >= purpose.last && passage.norm(at) === ';') return false;
    if (loosening.has(passage.norm(at))) return true;
  }
  return false;
}

/** "… may use it for research": in a grant, a purpose limits even without "only". */
function grantedAim(passage: Passage): Limit | undefined {
  if (passage.has('patentGrant') || (passage.leadIn && isExample(passage))) return undefined;
  if (passage.has('commercial') && !passage.has('noncommercial')) return undefined;
  const granted = grantedFor(passage, 'research', 'permittedPurpose');
  if (!granted) return undefined;
  return passage.has('permittedPurpose') || !granted.some((hit) => isLoosened(passage, hit))
    ? { evidence: granted }
    : undefined;
}

/** "… evaluation use only", "non-production use". */
function nonProduction(passage: Passage): Limit | undefined {
  const use = permitted(passage, 'nonProduction').find((hit) => passage.isOwn(hit));
  return use && { evidence: [use] };
}

/** "… not on more than one computer". */
function seats(passage: Passage): Limit | undefined {
  const [place] = forbidden(passage, 'seats');
  return place && passage.has('use', 'copy') ? { evidence: [place] } : undefined;
}

/** "You may not use it for anything but research". */
function exceptionOfAim(passage: Passage): Limit | undefined {
  for (const except of passage.all('except', 'otherThan')) {
    const purpose = after(passage, except, 4, ...named);
    const use = before(passage, except, 8, 'use', 'anyOther');
    if (!purpose || !use || !passage.isOwn(purpose)) continue;
    if (passage.mood(use) === 'forbidden') return { evidence: [use, purpose] };
  }
  return undefined;
}

const named = ['research', 'noncommercial', 'nonProduction', 'permittedPurpose'] as const;

/** "Except for evaluation, you may not use it". */
function exceptedAim(passage: Passage): Limit | undefined {
  const except = passage.all('except').find((hit) => hit.first - passage.own <= 1);
  const purpose = except && after(passage, except, 6, ...named);
  if (!purpose || !passage.isOwn(except)) return undefined;
  const [use] = forbidden(passage, 'use').filter((hit) => hit.first > purpose.last);
  return use && { evidence: [purpose, use] };
}

/** The ways of limiting a grant to purposes, the surest first. */
const aimsOfGrants: readonly ((passage: Passage) => Limit | undefined)[] = [
  definedAim,
  onlyAim,
  soleAim,
  boundedUse,
  exceptionOfAim,
  onlyAct,
  otherAim,
  nonProduction,
  namedAim,
  grantedAim,
  seats,
  exceptedAim,
];

/** What a passage limits to purposes that it names. */
export function purposeLimit(passage: Passage): Limit | undefined {
  if (namesEveryPurpose(passage)) return undefined;
  if (isDefinition(passage) && !definesLimit(passage)) return undefined;
  for (const aim of aimsOfGrants) {
    const limit = aim(passage);
    if (limit) return limit;
  }
  return undefined;
}

/** "Solely for internal research" beside another grant for any purpose: one of two grants, no limit. */
export function isOneOfSeveral(passage: Passage, limit: Limit, grants: Grants): boolean {
  if (!grants.anyUse && !(grants.share && grants.modify)) return false;
  const named = limit.evidence.flatMap((hit) =>
    hit.concept === 'only' ? (after(passage, hit, 3, 'research') ?? []) : hit,
  );
  return named.some((hit) => hit.concept === 'research' && personal.has(passage.norm(hit.first)));
}
