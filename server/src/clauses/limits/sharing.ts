import { after, before, isGranted, permitted } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Grants, Passage } from '../passage';
import type { Limit } from './limit';
import { aims } from './purposes';

/** "… distribute it only as part of your product": an aim that a grant of sharing is limited to. */
export function shareLimit(passage: Passage): Limit | undefined {
  if (passage.has('warranty', 'liability', 'mark', 'endorse', 'patentGrant')) return undefined;
  for (const only of passage.all('only')) {
    if (!passage.isOwn(only) || !isGranted(passage, only)) continue;
    const sole = passage.norm(only.last - 1) === 'of' || after(passage, only, 6, 'research');
    if (!sole && !aims.has(passage.norm(only.last))) continue;
    if ([0, 1, 2].some((on) => formal.has(passage.norm(only.last + on)))) continue;
    const act = before(passage, only, 40, 'distribute', 'sublicense');
    if (act && isGranted(passage, act)) return { evidence: [act, only] };
  }
  return undefined;
}

/** Words of conditions that every licence may set: its own terms, the form, the notices. */
const formal: ReadonlySet<string> = new Set(
  'accordance compliance conformance if extent under terms those such required form format source object executable binary condition conditions license agreement notice with you'.split(
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
