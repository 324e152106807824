import { clauseRule } from '../define';
import { after, forbidden, permitted } from '../judging';
import { recipientsExamples } from './examples/share';

export default clauseRule({
  id: 'share/recipients',
  title: 'Allows sharing with some people only',
  takes: 'It allows passing the work on only to those it names.',
  from: 'Everybody else.',
  instead: 'OSI-approved licences let everybody share with anybody.',
  examples: recipientsExamples,
  judge(passage) {
    const message = 'Allows passing the work on to some people or places only.';
    for (const share of forbidden(passage, 'distribute', 'transfer')) {
      const place = after(passage, share, 30, 'territory');
      if (place && passage.mood(place) === 'forbidden')
        return { message, evidence: [share, place] };
    }
    for (const share of permitted(passage, 'distribute')) {
      const only = passage.all('only').find((hit) => Math.abs(hit.first - share.first) < 24);
      const to = only && after(passage, only, 6, 'recipient', 'territory', 'excludedParty');
      if (to && passage.isOwn(to)) return { message, evidence: [share, only, to] };
    }
    return undefined;
  },
});
