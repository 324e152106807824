import { clauseRule, license } from '../define';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';
import { before, forbidden, isDuty, near, withheld } from '../judging/index';

/** "… must prevent anybody from learning the know-how". */
function hiddenFrom(passage: Passage, prevent: number): readonly Hit[] | undefined {
  if (prevent < passage.own) return undefined;
  const told = passage.all('tell').find((hit) => hit.first > prevent && isDuty(passage, hit));
  const hidden = told && near(passage, told, 8, 'hide', 'secret');
  return told && hidden && [told, hidden];
}

/** "Secret Laboratories" is a name, "Secret Information" a term. */
function isName(passage: Passage, secret: Hit): boolean {
  const [word, next] = [passage.tokens[secret.first], passage.tokens[secret.last]];
  return (
    word?.case === 'title' &&
    next?.case === 'title' &&
    !['information', 'data', 'material', 'materials'].includes(next.norm)
  );
}

export default clauseRule({
  id: 'study/confidentiality',
  title: 'Must be kept secret',
  takes: 'It makes you keep the work, or facts about it, secret.',
  from: 'Everybody who would learn from it together with others or publish what they found.',
  instead: 'OSI-approved licences let everybody speak about the work and show it.',
  examples: license(
    `You agree to protect the Source from unauthorised disclosure.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ study/confidentiality`,
    `You must keep the Software confidential.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ study/confidentiality`,
    `You shall not disclose the Materials to third parties.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ study/confidentiality`,
    `We keep your personal data confidential.`,
    `You may speak about the Software freely.`,
  ),
  judge(passage) {
    const message = 'Obliges you to keep the work, or facts about it, secret.';
    const disclosed = withheld(passage, 'disclose')[0];
    if (disclosed && !passage.has('benchmark')) return { message, evidence: [disclosed] };
    const [hidden] = passage
      .all('hide')
      .filter(
        (hit) =>
          passage.isOwn(hit) &&
          (isDuty(passage, hit) ||
            near(passage, hit, 10, 'condition') !== undefined ||
            ['duty', 'obligation', 'obligations'].includes(passage.norm(hit.first))),
      );
    if (hidden && !passage.has('unforbid', 'benchmark')) return { message, evidence: [hidden] };
    const [told] = forbidden(passage, 'tell');
    const known = told && near(passage, told, 16, 'hide', 'secret', 'inside');
    if (told && known) return { message, evidence: [told, known] };
    const prevent = passage.tokens.findIndex(({ norm }) => norm === 'prevent');
    const learnt = hiddenFrom(passage, prevent);
    if (learnt) return { message, evidence: learnt };
    for (const secret of passage.all('secret')) {
      if (!passage.isOwn(secret) || isName(passage, secret)) continue;
      if (!isDuty(passage, secret) || passage.has('unforbid')) continue;
      const duty = before(passage, secret, 40, 'require');
      return { message, evidence: duty ? [duty, secret] : [secret] };
    }
    return undefined;
  },
});
