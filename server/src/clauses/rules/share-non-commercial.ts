import { clauseRule, license } from '../define';
import { after, before, forbidden, isDuty, isProviso, near } from '../judging/index';
import type { Hit } from '../lexicon/index';
import { commercialLimit } from '../limits/index';
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

const gratis: ReadonlySet<string> = new Set(['free', 'gratis', 'no', 'without', 'at']);

/** Money that must not be taken, or copies that must be free. */
function isForGain(passage: Passage, money: Hit): boolean {
  const [word] = [passage.norm(money.first)];
  const only = ['only', 'strictly', 'always'];
  if (only.includes(word) || (gratis.has(word) && only.includes(passage.norm(money.first - 1))))
    return passage.mood(money) !== 'none';
  if (gratis.has(word)) return false;
  return (
    passage.mood(money) === 'forbidden' ||
    isNegatedNear(passage, money) ||
    (passage.norm(money.first) === 'fee' && forbidden(passage, 'contain').length > 0)
  );
}

function isNegatedNear(passage: Passage, hit: Hit): boolean {
  for (let at = hit.first - 3; at < hit.first; at++)
    if (['never', "don't"].includes(passage.norm(at))) return passage.has('permit', 'distribute');
  return false;
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
    `The United Nations Convention on the Sale of Goods is excluded.`,
  ),
  judge(passage, grants) {
    const message = 'Allows passing the work on only without commerce.';
    // The Convention on the Sale of Goods is excluded, not the sale.
    if (passage.has('governingLaw')) return undefined;
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
    const [money] = passage
      .all('money')
      .filter((hit) => passage.isOwn(hit) && isForGain(passage, hit));
    const given =
      money &&
      near(passage, money, 24, 'distribute', 'sell', 'contain', 'copy', 'incorporate', 'product');
    if (
      money &&
      given &&
      !passage.has('sourceOffer', 'warranty', 'scale', 'byItself', 'standalone', 'notice')
    )
      return { message, evidence: [given, money] };
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
