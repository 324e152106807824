import { before, concernsNotice, forbidden, isProviso } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** Forbids passing on what was modified: "no derivatives" where copies may be shared. */
export function deniesModifying(passage: Passage): Hit | undefined {
  return forbidden(passage, 'derivative').find((hit) => {
    const share = before(passage, hit, 6, 'distribute');
    return (
      share !== undefined &&
      !passage.has('technicalProtection') &&
      passage.mood(share) === 'forbidden' &&
      !concernsNotice(passage, hit) &&
      !isProviso(passage, share) &&
      // "… the Software or derivatives of it": nothing may be passed on at all.
      !passage.all('model').some((thing) => thing.first > share.first && thing.last <= hit.first)
    );
  });
}

/** "… such modifications as are technically necessary for other media": no right to change the work itself. */
export function technicalChange(passage: Passage): Hit | undefined {
  return passage.all('modify').find((hit) => {
    for (let at = hit.last; at < hit.last + 5; at++)
      if (passage.norm(at) === 'technically')
        return ['necessary', 'required', 'needed'].includes(passage.norm(at + 1));
    return false;
  });
}
