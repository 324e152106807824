import { clauseRule, license } from '../define';
import {
  after,
  before,
  concernsNotice,
  forbidden,
  isDuty,
  isNegated,
  near,
  permitted,
  tellsRecipients,
} from '../judging/index';
import type { Hit } from '../lexicon/index';
import { commercialLimit, registersBusiness } from '../limits/index';
import type { Passage } from '../passage';

/** What somebody must do or be given before use. */
const asks = ['register', 'pay', 'consent'] as const;

/** How far from a use the condition stands that it depends on, in tokens. */
const conditionReach = 18;

/** "Use is conditional on payment", "use is subject to registration". */
function conditionalUse(passage: Passage): readonly Hit[] | undefined {
  for (const use of passage.all('use', 'ourTerms')) {
    if (use.concept === 'ourTerms' && passage.norm(use.last - 1) !== 'license') continue;
    const condition = after(passage, use, conditionReach, 'condition', 'dependsOn');
    if (!condition || !passage.isOwn(use) || isNegated(passage, condition)) continue;
    const ask = passage
      .all(...asks)
      .find(
        (hit) =>
          hit.last > condition.last &&
          hit.first - condition.last <= 6 &&
          hit.first >= condition.first,
      );
    if (ask && !tellsRecipients(passage, ask)) return [use, ask];
  }
  return undefined;
}

/** "Prior consent is required for any use", "authorisation must be sought before use". */
function requiredForUse(passage: Passage): readonly Hit[] | undefined {
  if (passage.has(...otherActs)) return undefined;
  for (const need of passage.all('needed')) {
    const ask = passage
      .all(...asks)
      .find((hit) => hit.first < need.first && need.first - hit.first <= 14);
    const use = after(passage, need, 8, 'use');
    if (!ask || !use || !passage.isOwn(need) || concernsNotice(passage, use)) continue;
    if (passage.norm(ask.first - 1) === 'no' || isNegated(passage, need)) continue;
    return [ask, use];
  }
  return undefined;
}

const otherActs = ['modify', 'distribute', 'sublicense', 'transfer', 'copy', 'derivative'] as const;
const lifting: ReadonlySet<string> = new Set('without unless until before except'.split(' '));

/** "Unless you have registered, …". */
function askedFirst(passage: Passage, use: Hit): Hit | undefined {
  if (!lifting.has(passage.norm(passage.own))) return undefined;
  return before(passage, use, 24, ...asks);
}

/** "Nobody may use it without paying", "… unless you have bought a licence". */
function forbiddenWithout(passage: Passage): readonly Hit[] | undefined {
  if (passage.has(...otherActs, 'harm', 'commercial', 'compete', 'output')) return undefined;
  for (const use of forbidden(passage, 'use')) {
    if (concernsNotice(passage, use) && !after(passage, use, 2, 'model')) continue;
    const ask = after(passage, use, 24, ...asks) ?? askedFirst(passage, use);
    if (!ask) continue;
    if (ask.last <= use.first) return [ask, use];
    for (let at = use.last; at <= ask.first; at++)
      if (lifting.has(passage.norm(at))) return passage.has('model') ? [use, ask] : undefined;
  }
  return undefined;
}

const wrongful: ReadonlySet<string> = new Set(
  'unauthorized unlicensed unlawful infringing'.split(' '),
);

/** "… notify us of any unauthorised copying or use": of others' use, not before one's own. */
function isMisuse(passage: Passage, use: Hit): boolean {
  return [1, 2, 3, 4, 5, 6].some((back) => wrongful.has(passage.norm(use.first - back)));
}

/** "You must register before use": a duty that stands beside a use. */
function dutyBesideUse(passage: Passage): readonly Hit[] | undefined {
  for (const ask of passage.all(...asks)) {
    if (!passage.isOwn(ask) || tellsRecipients(passage, ask)) continue;
    const use = near(passage, ask, 20, 'use');
    if (use && isDuty(passage, ask) && !passage.has('distribute') && !isMisuse(passage, use))
      return [use, ask];
  }
  return undefined;
}

/** "You may use it only after paying the fee". */
function grantedOnlyAfter(passage: Passage): readonly Hit[] | undefined {
  for (const use of permitted(passage, 'use')) {
    const ask = after(passage, use, 20, ...asks);
    if (!ask || !passage.isOwn(ask)) continue;
    if (passage.all('only', 'except').some((hit) => hit.first <= ask.first)) return [use, ask];
  }
  return undefined;
}

function askedBeforeUse(passage: Passage): readonly Hit[] | undefined {
  return (
    dutyBesideUse(passage) ??
    conditionalUse(passage) ??
    requiredForUse(passage) ??
    forbiddenWithout(passage) ??
    grantedOnlyAfter(passage)
  );
}

export default clauseRule({
  id: 'use/permission',
  title: 'Asks for permission, registration or payment before use',
  takes: 'It makes use depend on asking, registering, applying or paying.',
  from: 'Everybody who is refused, cannot pay, or may not say who they are.',
  instead:
    'OSI-approved licences are granted to whoever receives a copy, at once and without asking.',
  examples: license(
    `You must register on our website before using the Software.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/permission`,
    `To use the Model you must obtain a licence from the author.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/permission`,
    `You may use the Software only after paying the licence fee.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/permission`,
    `Nobody may use the Program without paying the yearly fee.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/permission`,
    `To use the Model for commercial purposes you must register on our website.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/permission`,
    `You must notify us at once of any unauthorised copying or use of the Software.`,
    `Anybody may use the Software without asking for permission.`,
    `The name of the author may not be used in advertising without prior written permission.`,
  ),
  quotes: ['register', 'pay', 'consent'],
  judge(passage) {
    if (passage.has('endorse', 'mark', 'litigation')) return undefined;
    const evidence = askedBeforeUse(passage);
    // “Commercial use needs a licence”: business is kept out, which is a rule of its own.
    if (!evidence || (commercialLimit(passage) && !registersBusiness(passage))) return undefined;
    return { message: 'Use depends on permission, registration or payment.', evidence };
  },
});
