import {
  concernsNotice,
  isDefinition,
  isDuty,
  isGranted,
  isPartOf,
  limitedTo,
  namesEveryPurpose,
  near,
} from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';
import { definesLimit, isExample } from './definitions';
import type { Limit } from './limit';

/** "… may not use the logo for …". */
function usesNotice(passage: Passage, purpose: Hit): boolean {
  return passage
    .all('use')
    .some(
      (use) =>
        ['use', 'used'].includes(passage.norm(use.last - 1)) &&
        use.last <= purpose.first &&
        concernsNotice(passage, use),
    );
}

const bodies: ReadonlySet<string> = new Set(
  'entity entities organization organizations institution institutions corporation corporations body bodies'.split(
    ' ',
  ),
);

/** "Under this Non-Profit Open Licence", "services to non-profit bodies": a name or a party, no limit. */
function isName(passage: Passage, hit: Hit): boolean {
  if (passage.norm(hit.first) !== 'nonprofit') return false;
  if ([0, 1].some((on) => bodies.has(passage.norm(hit.last + on)))) return true;
  for (let at = hit.last; at < hit.last + 4; at++) {
    if (passage.norm(at) === 'license') return true;
    const token = passage.tokens[at];
    if (!token || (token.kind === 'word' && token.case === 'lower')) return false;
  }
  return false;
}

/** "… are licensed under CC BY-NC": what the licence that a grant names forbids. */
export function pointsToLicense(passage: Passage): Hit | undefined {
  return passage
    .all('noncommercialLicense')
    .find((hit) => passage.isOwn(hit) && isGranted(passage, hit));
}

/** What a passage limits to non-commercial purposes, in whatever way it says so. */
export function commercialLimit(passage: Passage): Limit | undefined {
  if (namesEveryPurpose(passage) || passage.has('litigation')) return undefined;
  if (isDefinition(passage) && !definesLimit(passage)) return undefined;
  const permittedPurpose = passage
    .all('noncommercial')
    .find(
      (hit) =>
        passage.isOwn(hit) &&
        near(passage, hit, 6, 'permittedPurpose') &&
        passage.norm(hit.first - 1) !== 'for',
    );
  if (permittedPurpose) return { evidence: [permittedPurpose] };
  const pointer = pointsToLicense(passage);
  if (pointer) return { evidence: [pointer] };
  const only = limitedTo(passage, 'noncommercial');
  if (only && !only.some((hit) => isName(passage, hit))) return { evidence: only };
  for (const hit of passage.all('noncommercial')) {
    if (
      passage.isOwn(hit) &&
      isGranted(passage, hit) &&
      !isName(passage, hit) &&
      !isExample(passage) &&
      passage.has('use', 'copy', 'distribute', 'modify')
    )
      return { evidence: [hit] };
  }
  for (const hit of passage.all('commercial')) {
    if (
      !passage.isOwn(hit) ||
      concernsNotice(passage, hit) ||
      usesNotice(passage, hit) ||
      isPartOf(passage, hit, 'harm') ||
      passage
        .all('noncommercial')
        .some((other) => other.first <= hit.first && other.last >= hit.last)
    )
      continue;
    const mood = passage.mood(hit);
    if (mood === 'forbidden') return { evidence: [hit] };
    const consent = near(passage, hit, 24, 'consent', 'pay', 'register');
    const acts = passage.has('use', 'copy', 'distribute', 'sell');
    if (
      consent &&
      (acts || (consent.concept === 'consent' && passage.has('model'))) &&
      mood !== 'licensor'
    )
      return { evidence: [hit, consent] };
  }
  return undefined;
}

/** "For commercial purposes you must register": business is welcome once it has named itself. */
export function registersBusiness(passage: Passage): boolean {
  return (
    passage.has('commercial') &&
    passage
      .all('register')
      .some(
        (ask) =>
          passage.isOwn(ask) && isDuty(passage, ask) && enrolling.test(passage.norm(ask.first)),
      )
  );
}

/** Giving a name is all that is asked; who applies or writes to the licensor may be refused. */
const enrolling = /^(?:regist|sign|enrol|登|注|备|报)/;

/** Whether only passing on is limited, not use. */
export function onlySharing(passage: Passage, limit: Limit): boolean {
  const shares = passage.all('distribute', 'sell', 'sublicense');
  return shares.length > 0 && !passage.has('use', 'copy', 'modify') && limit.evidence.length > 0;
}
