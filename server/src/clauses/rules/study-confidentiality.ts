import { clauseRule, license } from '../define';
import { before, forbidden, isDuty } from '../judging';

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
    const disclosed = forbidden(passage, 'disclose')[0];
    if (disclosed && !passage.has('benchmark')) return { message, evidence: [disclosed] };
    for (const secret of passage.all('secret')) {
      if (!passage.isOwn(secret)) continue;
      if (!isDuty(passage, secret) || passage.has('unforbid')) continue;
      const duty = before(passage, secret, 40, 'require');
      return { message, evidence: duty ? [duty, secret] : [secret] };
    }
    return undefined;
  },
});
