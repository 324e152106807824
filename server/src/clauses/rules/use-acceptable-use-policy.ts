import { clauseRule, license } from '../define';
import { near } from '../judging/index';
import type { Passage } from '../passage';

const binding = /^(?:incorporat|subject|form|compl|govern|binding|appl)/;

/** Whether a passage speaks of the user or the work, and not of a project's own rules. */
function setsTerms(passage: Passage): boolean {
  return passage.has('use', 'you', 'agrees', 'require', 'forbid', 'forbidden', 'permit');
}

export default clauseRule({
  id: 'use/acceptable-use-policy',
  title: 'Makes an outside policy part of the licence',
  takes:
    'It makes a policy that stands elsewhere part of the licence; what it forbids can change without this text changing.',
  from: 'Everybody who uses the work, now and after the next edition of the policy.',
  instead: 'OSI-approved licences are complete in themselves and cannot change after the fact.',
  examples: license(
    `Your use of the Weights must comply with our Acceptable Use Policy, which is incorporated into this licence by reference.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/acceptable-use-policy`,
    `By using the Model you agree to the usage guidelines on our website.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/acceptable-use-policy`,
    `使用本模型须遵守使用政策。
^^^^^^^^^^^^^ use/acceptable-use-policy`,
    `This licence is complete; no other document limits it.`,
    `Our use policy describes how we store your account data.`,
  ),
  quotes: ['policy'],
  judge(passage) {
    for (const policy of passage.all('policy')) {
      if (passage.has('mark', 'noticeText')) return undefined;
      if (!passage.isOwn(policy) || passage.block.kind === 'heading') continue;
      const bound = near(passage, policy, 16, 'incorporate');
      if (!bound || !(setsTerms(passage) || binding.test(passage.norm(bound.first)))) continue;
      if (passage.mood(policy) === 'licensor') continue;
      return {
        message: 'Makes an outside use policy a condition of the licence.',
        evidence: [bound, policy],
      };
    }
    return undefined;
  },
});
