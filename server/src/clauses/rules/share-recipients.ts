import { clauseRule, license } from '../define';
import { after, forbidden, permitted } from '../judging';

export default clauseRule({
  id: 'share/recipients',
  title: 'Allows sharing with some people only',
  takes: 'It allows passing the work on only to those it names.',
  from: 'Everybody else.',
  instead: 'OSI-approved licences let everybody share with anybody.',
  examples: license(
    `You may distribute the Data only to other researchers.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/recipients`,
    `You may not distribute the Model outside the Territory.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/recipients`,
    `You may distribute the Data to anyone.`,
    `Recipients of the Data receive the same rights.`,
  ),
  quotes: ['recipient', 'territory'],
  judge(passage) {
    const message = 'Allows passing the work on to some people or places only.';
    for (const share of forbidden(passage, 'distribute', 'transfer')) {
      const place = after(passage, share, 30, 'territory');
      if (place && passage.mood(place) === 'forbidden')
        return { message, evidence: [share, place] };
    }
    for (const share of permitted(passage, 'distribute')) {
      const only = passage.all('only').find((hit) => Math.abs(hit.first - share.first) < 24);
      const whom =
        only &&
        passage.isOwn(only) &&
        passage.norm(only.last) === 'to' &&
        passage.norm(only.last + 2) !== 'extent';
      if (whom && only.first > share.first) return { message, evidence: [share, only] };
      const to = only && after(passage, only, 6, 'recipient', 'territory', 'excludedParty');
      if (to && passage.isOwn(to)) return { message, evidence: [share, only, to] };
    }
    return undefined;
  },
});
