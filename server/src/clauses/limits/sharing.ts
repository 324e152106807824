import { after, before, isGranted, permitted } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Grants, Passage } from '../passage';
import { isFormal } from './confined';
import type { Limit } from './limit';
import { aims } from './purposes';

/** "… distribute it only as part of your product": an aim that a grant of sharing is limited to. */
export function shareLimit(passage: Passage): Limit | undefined {
  if (passage.has('warranty', 'liability', 'mark', 'endorse', 'patentGrant')) return undefined;
  for (const only of passage.all('only')) {
    if (!passage.isOwn(only) || !isGranted(passage, only)) continue;
    // Whom it may be given to is another question.
    if (after(passage, only, 6, 'circle', 'recipient', 'territory', 'whom')) continue;
    const sole = passage.norm(only.last - 1) === 'of' || after(passage, only, 6, 'research');
    if (!sole && !aims.has(passage.norm(only.last))) continue;
    if (isFormal(passage, only)) continue;
    // "… only as supplied by us": which copies, not what for.
    if (passage.norm(only.last) === 'as' && !parts.has(passage.norm(only.last + 1))) continue;
    const act = before(passage, only, 40, 'distribute', 'sublicense');
    if (act && isGranted(passage, act)) return { evidence: [act, only] };
  }
  return undefined;
}

const parts: ReadonlySet<string> = new Set(
  'part parts component components a an embedded incorporated included bundled integrated'.split(
    ' ',
  ),
);

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
