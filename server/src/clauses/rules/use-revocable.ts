import { clauseRule, license } from '../define';
import { after, before, isDuty, isNegated, near } from '../judging/index';
import type { Hit } from '../lexicon/index';
import { subjectOf } from '../mood/index';
import type { Passage } from '../passage';

const unconditional: ReadonlySet<string> = new Set(['cause', 'reason', 'convenience', 'will']);

const revocableWords: ReadonlySet<string> = new Set(['revocable', '可']);

/** Ending for breach is no restriction, unless it says that no breach is needed. */
function forBreachOnly(passage: Passage): boolean {
  return (
    passage.has('breach') &&
    !passage.all('atWill').some((hit) => unconditional.has(passage.norm(hit.last - 1)))
  );
}

/** "… may change this policy": a licence may have new versions, an agreement may not. */
function amendsAgreement(passage: Passage, amend: Hit): boolean {
  return amend.concept === 'amend' && agreements.has(passage.norm(amend.last - 1));
}

/** What a licensor may end without ending the grant. */
const extras: ReadonlySet<string> = new Set(['support', 'maintenance', 'updates', 'hosting']);

const agreements: ReadonlySet<string> = new Set([
  'agreement',
  'terms',
  'policy',
  'conditions',
  'eula',
]);

const movements: ReadonlySet<string> = new Set(
  'replace upgrade switch move migrate update'.split(' '),
);

/** "… must replace your copy by the newest release", "… must stop using older versions". */
function movesTo(passage: Passage, latest: Hit): boolean {
  return (
    verbsOfUse.test(passage.norm(latest.first)) ||
    before(passage, latest, 6, 'use') !== undefined ||
    passage.tokens.some(({ norm }) => movements.has(norm))
  );
}

const verbsOfUse = /^(?:us|updat|stop|ceas|discontinu)/;

const grantWords: ReadonlySet<string> = new Set(
  'license permission grant agreement right rights use'.split(' '),
);
const expiry = /^(?:expir|laps|end|terminat|ceas)/;

/** "This licence expires a year after download." */
function expires(passage: Passage): readonly Hit[] | undefined {
  for (const end of passage.all('terminate')) {
    if (!expiry.test(passage.norm(end.first)) || !passage.isOwn(end)) continue;
    const time = after(passage, end, 5, 'timed');
    const named = [1, 2, 3, 4].some((back) => grantWords.has(passage.norm(end.first - back)));
    if (time && named && !passage.has('breach', 'litigation')) return [end, time];
  }
  return undefined;
}

export default clauseRule({
  id: 'use/revocable',
  title: 'Can be ended or changed at will',
  takes: 'The licensor may end, suspend or change the grant at will, or it ends after a time.',
  from: 'Everybody who builds something that is meant to last.',
  instead: 'OSI-approved licences end for breach at most; what was granted stays granted.',
  examples: license(
    `The Company may amend these terms by posting a new text.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/revocable`,
    `The Licensor may terminate this licence at any time for any reason.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/revocable`,
    `We reserve the right to modify this agreement at any time without notice.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/revocable`,
    `You must use the latest version of the Model.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/revocable`,
    `许可方可随时终止本许可。
^^^^^^^^^^^^ use/revocable`,
    `This permission lapses six months after you receive the Dataset.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/revocable`,
    `This licence is perpetual and irrevocable.`,
    `This licence terminates automatically if you violate its terms.`,
  ),
  quotes: ['atWill', 'onNotice', 'timed'],
  judge(passage) {
    const message = 'The licensor can end or change the grant at will.';
    if (passage.has('licenseVersions', 'survive') || forBreachOnly(passage)) return undefined;
    const latest = passage.all('latest').find((hit) => isDuty(passage, hit) && passage.isOwn(hit));
    if (latest && movesTo(passage, latest))
      return { message: 'Obliges you to move to the newest version.', evidence: [latest] };
    const lasting = passage.tokens.some(({ norm }) => norm === 'continue');
    const timed = lasting
      ? passage.all('timed').find((hit) => ['term', 'duration'].includes(passage.norm(hit.first)))
      : undefined;
    if (timed) return { message: 'The grant ends after a time.', evidence: [timed] };
    const expiring = expires(passage);
    if (expiring) return { message: 'The grant ends after a time.', evidence: expiring };
    if (passage.has('permit')) {
      const revocable = passage
        .all('terminate', 'timed')
        .find(
          (hit) =>
            passage.isOwn(hit) &&
            (revocableWords.has(passage.norm(hit.first)) || passage.norm(hit.first) === 'term') &&
            !isNegated(passage, hit),
        );
      const covered =
        revocable &&
        (passage.mood(revocable) === 'permitted' || passage.norm(revocable.first) === '可');
      if (covered) return { message, evidence: [revocable] };
    }
    for (const end of passage.all('terminate', 'amend')) {
      if (!passage.isOwn(end) || isNegated(passage, end)) continue;
      if (extras.has(passage.norm(end.last))) continue;
      if (
        passage.all('terminate').some((hit) => passage.norm(hit.first) === 'terminated') &&
        ['if', 'upon'].includes(passage.norm(passage.own))
      )
        continue;
      const subject = subjectOf(passage, end);
      if (subject === 'you' && !passage.has('licensor')) continue;
      const will = near(passage, end, 16, 'atWill');
      if (will) return { message, evidence: [end, will] };
      const notice =
        near(passage, end, 16, 'onNotice') ??
        (end.concept === 'amend' ? near(passage, end, 16, 'posting') : undefined);
      if (notice)
        return {
          message,
          evidence: [end, notice],
          probable:
            passage.has('amend') && !passage.has('reserve') && !amendsAgreement(passage, end),
        };
    }
    return undefined;
  },
});
