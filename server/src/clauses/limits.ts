import {
  after,
  before,
  concernsNotice,
  forbidden,
  grantedFor,
  limitedTo,
  namesEveryPurpose,
  near,
  permitted,
  type Verdict,
} from './judging';
import type { Hit } from './lexicon/index';
import type { Grants, Passage } from './passage';

/** What limits a grant, and how sure it is. */
export type Limit = Pick<Verdict, 'evidence' | 'probable'>;

/** What a passage limits to non-commercial purposes, in whatever way it says so. */
export function commercialLimit(passage: Passage): Limit | undefined {
  if (namesEveryPurpose(passage)) return undefined;
  const only = limitedTo(passage, 'noncommercial');
  if (only) return { evidence: only };
  for (const hit of passage.all('noncommercial')) {
    if (
      passage.isOwn(hit) &&
      passage.mood(hit) === 'permitted' &&
      passage.has('use', 'copy', 'distribute', 'modify')
    )
      return { evidence: [hit] };
  }
  for (const hit of passage.all('commercial')) {
    if (
      !passage.isOwn(hit) ||
      passage
        .all('noncommercial')
        .some((other) => other.first <= hit.first && other.last >= hit.last)
    )
      continue;
    const mood = passage.mood(hit);
    if (mood === 'forbidden') return { evidence: [hit] };
    const consent = near(passage, hit, 24, 'consent');
    if (consent && passage.has('use', 'copy', 'distribute', 'sell') && mood !== 'licensor')
      return { evidence: [hit, consent] };
  }
  return undefined;
}

/** Whether only passing on is limited, not use. */
export function onlySharing(passage: Passage, limit: Limit): boolean {
  const shares = passage.all('distribute', 'sell', 'sublicense');
  return shares.length > 0 && !passage.has('use', 'copy', 'modify') && limit.evidence.length > 0;
}

/** What a passage limits to purposes that it names. */
export function purposeLimit(passage: Passage): Limit | undefined {
  if (namesEveryPurpose(passage)) return undefined;
  const only = limitedTo(passage, 'research', 'permittedPurpose');
  if (only && passage.has('use', 'copy', 'modify', 'permit')) return { evidence: only };
  const granted = grantedFor(passage, 'research', 'permittedPurpose');
  if (granted) return { evidence: granted };
  return undefined;
}

/** A sentence that denies the right to modify without a modal verb: "no derivatives". */
export function deniesModifying(passage: Passage): Hit | undefined {
  return forbidden(passage, 'derivative').find(
    (hit) =>
      before(passage, hit, 8, 'modify', 'distribute', 'copy') === undefined &&
      !concernsNotice(passage, hit) &&
      after(passage, hit, 6, 'use', 'distribute') === undefined,
  );
}

/** A grant that is not transferable in a text that lets nobody redistribute. */
export function deniesSharing(passage: Passage, grants: Grants): Hit | undefined {
  if (grants.share) return undefined;
  const at = passage.tokens.findIndex(
    (token, index) =>
      index >= passage.own &&
      ['nontransferable', 'nonsublicensable', 'nonassignable'].includes(token.norm),
  );
  return at >= 0 && permitted(passage, 'use', 'copy').length > 0
    ? { concept: 'transfer', first: at, last: at + 1 }
    : undefined;
}
