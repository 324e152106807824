import { clauseRule, license } from '../define';
import { after, before, forbidden, isDuty, isProviso } from '../judging';
import type { Hit } from '../lexicon/index';
import { commercialLimit } from '../limits';
import type { Mood } from '../mood';
import type { Passage } from '../passage';

const allowing: ReadonlySet<Mood> = new Set(['permitted', 'condition', 'forbidden']);

/** "… provided that no fee is charged", "you may not make any profit". */
function isStipulated(passage: Passage, hit: Hit): boolean {
  if (passage.norm(hit.first) === 'free') return isDuty(passage, hit);
  // "… without charge beyond the costs of copying": costs may be recovered.
  if (passage.norm(hit.last) === 'beyond') return false;
  // "… at no charge to all third parties under this licence": copyleft.
  if (after(passage, hit, 8, 'recipient', 'ourTerms')) return false;
  return isDuty(passage, hit) || passage.mood(hit) === 'forbidden';
}

export default clauseRule({
  id: 'share/non-commercial',
  title: 'Allows sharing only without commerce',
  takes: 'It allows passing the work on only without a fee, or not as part of a business.',
  from: 'Distributors, publishers, companies, and anybody who must recover their costs.',
  instead: 'OSI-approved licences let everybody sell copies or give them away.',
  examples: license(
    `Copies may be distributed provided that no fee is charged.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/non-commercial`,
    `You may not sell copies of the Software.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/non-commercial`,
    `Copies may be distributed for non-commercial purposes only.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/non-commercial`,
    `You may sell copies of the Software.`,
    `The font may not be sold by itself.`,
  ),
  judge(passage, grants) {
    const message = 'Allows passing the work on only without commerce.';
    const limit = commercialLimit(passage);
    if (limit) {
      const rights = passage.all('use').find((hit) => passage.norm(hit.first) === 'exercise');
      if (rights && passage.tokens.some(({ norm }) => norm === 'rights'))
        return { message, ...limit };
      const act =
        passage
          .all('distribute', 'sublicense', 'sell')
          .find((hit) => allowing.has(passage.mood(hit))) ??
        limit.evidence.map((hit) => before(passage, hit, 8, 'distribute', 'sell')).find(Boolean);
      if (act) return { message, ...limit, evidence: [act, ...limit.evidence] };
    }
    const free = passage
      .all('noCharge')
      .find((hit) => passage.isOwn(hit) && isStipulated(passage, hit));
    const shared = free && before(passage, free, 40, 'distribute', 'sublicense', 'copy');
    if (shared && !passage.has('sourceOffer', 'warranty', 'scale', 'byItself', 'standalone'))
      return { message, evidence: [shared, free] };
    const [sale] = forbidden(passage, 'sell');
    if (
      sale &&
      !(grants.share && isProviso(passage, sale)) &&
      !passage.has('byItself', 'standalone', 'notice', 'sourceOffer')
    )
      return { message, evidence: [sale] };
    return undefined;
  },
});
