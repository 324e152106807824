import { clauseRule } from '../define';
import { near } from '../judging';
import { subjectOf } from '../mood';
import { revocableExamples } from './examples/use';

export default clauseRule({
  id: 'use/revocable',
  title: 'Can be ended or changed at will',
  takes: 'The licensor may end, suspend or change the grant at will, or it ends after a time.',
  from: 'Everybody who builds something that is meant to last.',
  instead: 'OSI-approved licences end for breach at most; what was granted stays granted.',
  examples: revocableExamples,
  judge(passage) {
    const message = 'The licensor can end or change the grant at will.';
    for (const end of passage.all('terminate', 'amend')) {
      if (!passage.isOwn(end)) continue;
      const will = near(passage, end, 16, 'atWill', 'timed');
      if (!will || (passage.has('breach') && !passage.has('atWill'))) continue;
      if (subjectOf(passage, end) === 'you' && !passage.has('licensor')) continue;
      return { message, evidence: [end, will] };
    }
    const latest = passage
      .all('latest')
      .find((hit) => passage.mood(hit) === 'required' && passage.isOwn(hit));
    if (latest && passage.has('use'))
      return { message: 'Obliges you to move to the newest version.', evidence: [latest] };
    return undefined;
  },
});
