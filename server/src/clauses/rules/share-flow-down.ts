import { clauseRule } from '../define';
import { near } from '../judging';
import { flowDownExamples } from './examples/share';

export default clauseRule({
  id: 'share/flow-down',
  title: 'Recipients must be bound to the restrictions',
  takes: 'Whoever passes the work on must bind the recipients to the restrictions of this text.',
  from: 'Everybody downstream, for good.',
  instead: 'OSI-approved licences reach recipients by themselves; nobody has to police them.',
  examples: flowDownExamples,
  judge(passage) {
    const message = 'Recipients must be bound to the restrictions of this text.';
    for (const terms of passage.all('ourTerms')) {
      if (!passage.isOwn(terms)) continue;
      const bind = near(passage, terms, 16, 'bind');
      const recipient = bind && near(passage, bind, 20, 'recipient');
      if (!recipient || !passage.has('require') || passage.mood(bind) !== 'required') continue;
      return { message, evidence: [bind, recipient, terms] };
    }
    return undefined;
  },
});
