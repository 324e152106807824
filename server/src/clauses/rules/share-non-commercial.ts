import { clauseRule, license } from '../define';
import {
  concernsNotice,
  after,
  before,
  forbidden,
  isDuty,
  isProviso,
  near,
} from '../judging/index';
import type { Hit } from '../lexicon/index';
import { commercialLimit, inheritedLimit, pointsToLicense, type Limit } from '../limits/index';
import type { Mood } from '../mood/index';
import type { Grants, Passage } from '../passage';

const allowing: ReadonlySet<Mood> = new Set(['permitted', 'condition', 'forbidden']);

/** "… provided that no fee is charged", "you may not make any profit". */
function isStipulated(passage: Passage, hit: Hit): boolean {
  if (passage.norm(hit.first) === 'free') return isDuty(passage, hit);
  // "… a no-charge copy".
  if (passage.norm(hit.first - 1) === 'a') return false;
  // "… with or without any charge".
  if ([1, 2].some((back) => passage.norm(hit.first - back) === 'or')) return false;
  // "… at no charge under the public licence": copyleft.
  if (['under', 'subject'].includes(passage.norm(hit.last))) return false;
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

/** Whether money is spoken of for something else: the source, a warranty, a size, the work alone. */
function isBesides(passage: Passage, money: Hit): boolean {
  return (
    passage.has('warranty', 'scale', 'byItself', 'standalone', 'litigation') ||
    near(passage, money, 10, 'sourceOffer') !== undefined ||
    (passage.norm(money.first - 1) === 'at' && passage.has('sourceOffer'))
  );
}

/** Sharing that a limit to non-commercial purposes covers. */
function withoutCommerce(passage: Passage): Limit | undefined {
  const limit = commercialLimit(passage);
  if (!limit) return sharedInItem(passage);
  const rights = passage.all('use').find((hit) => passage.norm(hit.first) === 'exercise');
  if (rights && passage.tokens.some(({ norm }) => norm === 'rights')) return limit;
  if (pointsToLicense(passage)) return limit;
  const act =
    passage
      .all('distribute', 'sublicense', 'sell')
      .find((hit) => allowing.has(passage.mood(hit))) ??
    limit.evidence.map((hit) => before(passage, hit, 8, 'distribute', 'sell')).find(Boolean);
  return act && { ...limit, evidence: [act, ...limit.evidence] };
}

function sharedInItem(passage: Passage): Limit | undefined {
  const limit = inheritedLimit(passage, passage.all('distribute', 'sublicense'));
  return limit?.evidence.some(({ concept }) => concept.endsWith('commercial')) ? limit : undefined;
}

/** "… provided that no fee is charged", "… for profit". */
function withoutMoney(passage: Passage): readonly Hit[] | undefined {
  for (const free of passage.all('noCharge')) {
    if (!passage.isOwn(free) || !isStipulated(passage, free) || isBesides(passage, free)) continue;
    const shared = near(passage, free, 40, 'distribute', 'sublicense', 'copy', 'contain');
    if (shared) return [shared, free];
  }
  for (const money of passage.all('money')) {
    if (!passage.isOwn(money) || !isForGain(passage, money) || isBesides(passage, money)) continue;
    const given = near(
      passage,
      money,
      24,
      'distribute',
      'sell',
      'contain',
      'copy',
      'incorporate',
      'product',
    );
    if (given && !near(passage, money, 6, 'notice')) return [given, money];
  }
  return undefined;
}

/** What is sold; where other ways of passing it on are forbidden beside it, it isn't the money that matters. */
function sold(passage: Passage, grants: Grants): Hit | undefined {
  const [sale] = forbidden(passage, 'sell');
  if (!sale || (grants.share && isProviso(passage, sale))) return undefined;
  if (passage.has('byItself', 'standalone', 'sourceOffer') || concernsNotice(passage, sale))
    return undefined;
  const given = forbidden(passage, 'distribute', 'transfer', 'sublicense').some(
    (act) => Math.abs(act.first - sale.first) <= saleReach && act.first !== sale.first,
  );
  return given && !grants.share ? undefined : sale;
}

/** How near to a sale the other ways of passing a work on stand, in tokens. */
const saleReach = 12;

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
    const limit = withoutCommerce(passage);
    if (limit) return { message, ...limit };
    const unpaid = withoutMoney(passage);
    if (unpaid) return { message, evidence: unpaid };
    const sale = sold(passage, grants);
    return sale && { message, evidence: [sale] };
  },
});
