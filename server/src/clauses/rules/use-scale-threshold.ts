import { clauseRule, license } from '../define';
import { near } from '../judging/index';
import type { Passage } from '../passage';
import type { Hit } from '../lexicon/index';

const wordsOfNumber: ReadonlySet<string> = new Set([
  'million',
  'billion',
  'thousand',
  'hundred',
  'hundreds',
  '亿',
  '万',
  'ten',
  'five',
  'one',
  'two',
  'three',
  'twenty',
  'fifty',
]);

function numberNear(passage: Passage, hit: Hit): Hit | undefined {
  for (
    let at = Math.max(0, hit.first - 12);
    at < Math.min(passage.tokens.length, hit.last + 12);
    at++
  ) {
    const token = passage.tokens[at];
    if (!token || (token.kind !== 'number' && !wordsOfNumber.has(token.norm))) continue;
    if (!isVersion(passage, at) && !countsOther(passage, at))
      return { concept: 'scale', first: at, last: at + 1 };
  }
  return undefined;
}

/** What may follow a number that measures: "1,000,000 USD", "700 million monthly active users". */
const measures =
  /^(?:[\p{P}\p{S}]|us|usd|eur|euros?|dollars?|rmb|cny|yuan|per|percent|of|or|and|in|to|a|any|total|number|monthly|daily|annual(?:ly)?|active|users?|people|persons|employees|developers|seats|devices|requests|calls|million|billion|thousand|hundred|[亿万人元])/u;

/** "beyond the 12 supported languages": what is counted is something else. */
function countsOther(passage: Passage, at: number): boolean {
  const next = passage.tokens[at + 1];
  return next?.case === 'lower' && next.kind === 'word' && !measures.test(next.norm);
}

/** "Otter 3.2": the number belongs to the name before it. */
function isVersion(passage: Passage, at: number): boolean {
  const name = passage.tokens[at - 1];
  return (
    passage.tokens[at]?.kind === 'number' &&
    name?.case === 'title' &&
    name.kind === 'word' &&
    !passage.all('threshold').some(({ first, last }) => first <= at - 1 && at - 1 < last)
  );
}

/** How far after "more than" what is counted stands, in tokens. */
const measureReach = 6;

/** What a threshold counts: of overlapping words those that say most. */
function measured(passage: Passage, threshold: Hit): Hit | undefined {
  return passage
    .all('scale')
    .filter((hit) => hit.first >= threshold.last && hit.first - threshold.last <= measureReach)
    .sort((a, b) => b.last - a.last || a.first - b.first)[0];
}

/** Whether a number is more than a figure about the work or a wish. */
function setsTerms(passage: Passage): boolean {
  if (passage.tokens.some(({ norm }) => norm === 'voluntary' || norm === 'voluntarily'))
    return false;
  return (
    passage.leadIn !== null ||
    passage.has(
      'forbid',
      'forbidden',
      'permit',
      'require',
      'only',
      'consent',
      'pay',
      'terminate',
    ) ||
    passage.has('except', 'condition', 'use', 'register', 'means', 'ourTerms', 'bind', 'give') ||
    passage.tokens.some(({ norm }) => norm === 'your' || norm === 'you')
  );
}

export default clauseRule({
  id: 'use/scale-threshold',
  title: 'Ends or burdens the grant above a size',
  takes:
    'Above a number of users, a turnover or a headcount the grant ends, or permission, payment or extra duties begin.',
  from: 'Large organisations today, and everybody whose product succeeds.',
  instead: 'OSI-approved licences grant the same rights at every scale.',
  examples: license(
    `If your products have more than 10 million monthly active users, you must request a licence from us.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/scale-threshold`,
    `Companies whose annual revenue exceeds 1,000,000 USD are not covered by this licence.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/scale-threshold`,
    `月活跃用户超过一亿的，须另行申请授权。
^^^^^^^^^^^^^^^^^^^ use/scale-threshold`,
    `The Software supports more than 500 formats.`,
    `You may install the Software on any number of machines.`,
    `Developers may adapt Otter 3.2 to languages beyond these, provided they keep its name.`,
  ),
  inDefinitions: true,
  quotes: ['threshold', 'scale'],
  judge(passage) {
    if (!setsTerms(passage)) return undefined;
    for (const threshold of passage.all('threshold')) {
      if (!passage.isOwn(threshold) || passage.mood(threshold) === 'licensor') continue;
      const scale = measured(passage, threshold) ?? near(passage, threshold, 12, 'scale');
      const number =
        passage.norm(threshold.last - 1) === 'number' ? threshold : numberNear(passage, threshold);
      if (!scale || !number) continue;
      return {
        message: 'Sets a size above which the grant ends or further duties begin.',
        evidence: threshold === number ? [threshold, scale] : [threshold, number, scale],
      };
    }
    return undefined;
  },
});
