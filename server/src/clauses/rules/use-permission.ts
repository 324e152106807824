import { clauseRule, license } from '../define';
import { after, isDuty, near, permitted, tellsRecipients } from '../judging';

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
    `Anybody may use the Software without asking for permission.`,
    `The name of the author may not be used in advertising without prior written permission.`,
  ),
  quotes: ['register', 'pay', 'consent'],
  judge(passage) {
    if (passage.has('endorse', 'mark', 'litigation')) return undefined;
    const message = 'Use depends on permission, registration or payment.';
    for (const ask of passage.all('register', 'pay', 'consent')) {
      if (!passage.isOwn(ask) || tellsRecipients(passage, ask)) continue;
      const use = near(passage, ask, 20, 'use');
      if (use && isDuty(passage, ask) && !passage.has('distribute'))
        return { message, evidence: [use, ask] };
    }
    for (const use of permitted(passage, 'use')) {
      const ask = after(passage, use, 20, 'register', 'pay', 'consent');
      if (
        ask &&
        !passage.has('endorse') &&
        passage.isOwn(ask) &&
        passage.has('only', 'except') &&
        passage.all('only', 'except').some((hit) => hit.last <= ask.first)
      )
        return { message, evidence: [use, ask] };
    }
    return undefined;
  },
});
