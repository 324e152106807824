import { clauseRule, license } from '../define';
import { forbidden } from '../judging';
import { commercialLimit } from '../limits';

export default clauseRule({
  id: 'share/non-commercial',
  title: 'Allows sharing only without commerce',
  takes: 'It allows passing the work on only without a fee, or not as part of a business.',
  from: 'Distributors, publishers, companies, and anybody who must recover their costs.',
  instead: 'OSI-approved licences let everybody sell copies or give them away.',
  examples: license(
    `You may not sell copies of the Software.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/non-commercial`,
    `Copies may be distributed for non-commercial purposes only.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/non-commercial`,
    `You may sell copies of the Software.`,
    `The font may not be sold by itself.`,
  ),
  judge(passage) {
    const message = 'Allows passing the work on only without commerce.';
    const limit = commercialLimit(passage);
    if (limit) {
      const rights = passage.all('use').find((hit) => passage.norm(hit.first) === 'exercise');
      if (rights && passage.tokens.some(({ norm }) => norm === 'rights'))
        return { message, ...limit };
      const act = passage
        .all('distribute', 'sublicense', 'sell')
        .find((hit) => ['permitted', 'forbidden'].includes(passage.mood(hit)));
      if (act) return { message, ...limit, evidence: [act, ...limit.evidence] };
    }
    const [sale] = forbidden(passage, 'sell');
    if (sale && !passage.has('byItself', 'notice', 'sourceOffer'))
      return { message, evidence: [sale] };
    return undefined;
  },
});
