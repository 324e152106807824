import { clauseRule, license } from '../define';
import { after, before, isDuty, near } from '../judging';
import type { Mood } from '../mood';

const bound: ReadonlySet<string> = new Set(['agree', 'comply', 'bound', 'abide']);
const dutyMoods: ReadonlySet<Mood> = new Set(['required', 'condition', 'permitted', 'none']);

export default clauseRule({
  id: 'share/flow-down',
  title: 'Recipients must be bound to the restrictions',
  takes: 'Whoever passes the work on must bind the recipients to the restrictions of this text.',
  from: 'Everybody downstream, for good.',
  instead: 'OSI-approved licences reach recipients by themselves; nobody has to police them.',
  examples: license(
    `You must not use the Model for military purposes.

You must include the use restrictions of this licence as an enforceable provision in any agreement with your users.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/flow-down`,
    `You must give every recipient a copy of this licence.`,
    `Your modified versions must be licensed under this licence.`,
  ),
  besideUseLimits: true,
  judge(passage) {
    const message = 'Recipients must be bound to the restrictions of this text.';
    const binding = passage
      .all('bind')
      .find((hit) => bound.has(passage.norm(hit.last - 1)) && isDuty(passage, hit));
    const bounden = binding && near(passage, binding, 2, 'recipient');
    if (bounden && passage.isOwn(binding)) return { message, evidence: [binding, bounden] };
    for (const terms of passage.all('ourTerms')) {
      // A copy of the terms is a notice.
      if (!passage.isOwn(terms) || ['copy', 'url', 'link'].includes(passage.norm(terms.first - 2)))
        continue;
      const enforceable = passage
        .all('bind')
        .find((hit) => passage.norm(hit.first) === 'enforceable');
      if (enforceable && dutyMoods.has(passage.mood(enforceable)))
        return { message, evidence: [enforceable, terms] };
      const bind = near(passage, terms, 24, 'bind');
      const recipient = bind && near(passage, bind, 20, 'recipient');
      const duty = bind && dutyMoods.has(passage.mood(bind));
      if (recipient && duty) return { message, evidence: [bind, recipient, terms] };
      const agrees = before(passage, terms, 8, 'agrees');
      const subject = agrees && before(passage, agrees, 8, 'recipient');
      // Where the licensee is called the recipient, it is the licensee who agrees.
      const who = subject && passage.isGrantee(subject) ? undefined : subject;
      if (agrees && who && passage.has('distribute', 'transfer', 'only', 'copy', 'require'))
        return { message, evidence: [who, agrees, terms] };
      if (
        agrees &&
        who &&
        after(passage, who, 30, 'agrees') &&
        passage.tokens.some(({ norm }) => norm === 'provides' || norm === 'provide')
      )
        return { message, evidence: [who, agrees, terms] };
    }
    return undefined;
  },
});
