import { clauseRule, license } from '../define';
import {
  after,
  concernsNotice,
  escapeOf,
  forbidden,
  isNarrowed,
  isProviso,
  namesNotice,
  purposesFollow,
} from '../judging/index';
import type { Hit } from '../lexicon/index';
import { deniesSharing, isOneOfSeveral, shareLimit } from '../limits/index';
import type { Passage } from '../passage';

/** Transferring the licence rather than copies of the work. */
function isAssignment(passage: Passage, act: Hit): boolean {
  return (
    act.concept === 'transfer' &&
    ['assign', 'assigning', 'transfer', 'assigned', 'transferred', 'convey'].includes(
      passage.norm(act.last - 1),
    )
  );
}

const gains: ReadonlySet<string> = new Set(
  'charge charged charging fee fees cost costs profit money payment compensation remuneration'.split(
    ' ',
  ),
);

/** How far after an act the words stand that say what it must not pass for, in tokens. */
const passingOffReach = 12;

/** "You may not charge for copying", "… make any profit from distributing it": the gain is forbidden, not the act. */
function isPriced(passage: Passage, act: Hit): boolean {
  const preposition = [1, 2, 3, 4, 5, 6].find((back) =>
    pricing.has(passage.norm(act.first - back)),
  );
  if (preposition === undefined) return false;
  const end = act.first - preposition;
  for (let at = Math.max(0, end - 6); at < end; at++) if (gains.has(passage.norm(at))) return true;
  return false;
}

const pricing: ReadonlySet<string> = new Set(['for', 'from', 'of', 'in', 'on', 'than']);

/** "… without this notice", "… unless the source goes with it": terms that any licence may set. */
function setsTerms(passage: Passage): boolean {
  return namesNotice(passage) || passage.has('sourceOffer', 'ourTerms', 'unmodified', 'notice');
}

export default clauseRule({
  id: 'share/no-redistribution',
  title: 'Forbids passing the work on',
  takes:
    'It forbids giving copies to others, publishing, sublicensing or lending, wholly or without permission.',
  from: 'Everybody who would share the work, and everybody they would share it with.',
  instead: 'OSI-approved licences let everybody pass the work on, changed or not.',
  examples: license(
    `Any other distribution of the Program requires a separate licence.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/no-redistribution`,
    `You may distribute the Library only as part of your own product.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/no-redistribution`,
    `You may not distribute the Software to third parties.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/no-redistribution`,
    `You shall not sublicense, rent or lend the Software.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/no-redistribution`,
    `未经许可，不得转让或分发本软件。
^^^^^^^^^^^^^^^^ share/no-redistribution`,
    `You may distribute copies of the Software.`,
    `You may not distribute the Software without including this notice.`,
    `You may not remove the notice from copies that you distribute.`,
  ),
  judge(passage, grants) {
    const message = 'Forbids passing the work on to others.';
    const denied = deniesSharing(passage, grants);
    if (denied) return { message, evidence: [denied] };
    const limit = shareLimit(passage);
    if (limit && !isOneOfSeveral(passage, limit, grants))
      return { message: 'Allows passing the work on for some purposes only.', ...limit };
    if (passage.has('mark') || (passage.has('technicalProtection') && !passage.has('circumvent')))
      return undefined;
    for (const act of forbidden(passage, 'distribute', 'sublicense', 'transfer', 'copy')) {
      if (
        (concernsNotice(passage, act) && !(isAssignment(passage, act) && !grants.share)) ||
        passage.has('endorse') ||
        after(passage, act, 4, 'benchmark') !== undefined ||
        isPriced(passage, act) ||
        after(passage, act, passingOffReach, 'passedOff') ||
        isNarrowed(passage, act, 'commercial', 'harm', 'territory', 'byItself', 'money', 'host')
      )
        continue;
      if (grants.share && (act.concept === 'sublicense' || isAssignment(passage, act))) continue;
      if (grants.share && isProviso(passage, act)) continue;
      if (purposesFollow(passage)) continue;
      const escape = escapeOf(passage, act);
      if (escape === 'condition' && (grants.share || setsTerms(passage))) continue;
      if (escape === 'provided' && grants.share) continue;
      return { message, evidence: [act] };
    }
    return undefined;
  },
});
