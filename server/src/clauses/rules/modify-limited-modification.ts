import { clauseRule } from '../define';
import { forbidden } from '../judging';
import { commercialLimit, purposeLimit } from '../limits';
import { limitedModificationExamples } from './examples/modify';

export default clauseRule({
  id: 'modify/limited-modification',
  title: 'Allows modification only for some purposes or parts',
  takes: 'It allows changes only for the purposes it names, or only to some parts.',
  from: 'Everybody who would change it for another reason, or elsewhere.',
  instead: 'OSI-approved licences let everybody change any part for any purpose.',
  examples: limitedModificationExamples,
  judge(passage) {
    const limit = commercialLimit(passage) ?? purposeLimit(passage);
    if (!limit || passage.has('output')) return undefined;
    const act =
      passage.all('modify').find((hit) => ['permitted', 'forbidden'].includes(passage.mood(hit))) ??
      forbidden(passage, 'modify')[0];
    if (!act) return undefined;
    return {
      message: 'Allows modification only for the purposes it names.',
      ...limit,
      evidence: [act, ...limit.evidence],
    };
  },
});
