import { clauseRule, license } from '../define';
import { after, forbidden } from '../judging';
import { commercialLimit, isOneOfSeveral, purposeLimit } from '../limits';

export default clauseRule({
  id: 'modify/limited-modification',
  title: 'Allows modification only for some purposes or parts',
  takes: 'It allows changes only for the purposes it names, or only to some parts.',
  from: 'Everybody who would change it for another reason, or elsewhere.',
  instead: 'OSI-approved licences let everybody change any part for any purpose.',
  examples: license(
    `You may modify the Model solely for research purposes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/limited-modification`,
    `You may not modify the Model for commercial purposes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/limited-modification`,
    `You may modify the Model for any purpose.`,
    `Modified files must carry a notice of the change.`,
  ),
  judge(passage, grants) {
    for (const change of forbidden(passage, 'circumvent', 'modify')) {
      const mark = after(passage, change, 10, 'mark');
      if (mark && !passage.has('notice') && passage.norm(mark.first).startsWith('brand'))
        return { message: 'Some parts must stay as they are.', evidence: [change, mark] };
    }
    const limit = commercialLimit(passage) ?? purposeLimit(passage, true);
    if (!limit || passage.all('output').some((hit) => passage.isOwn(hit))) return undefined;
    if (isOneOfSeveral(passage, limit, grants)) return undefined;
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
