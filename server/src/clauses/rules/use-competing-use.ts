import { clauseRule, license } from '../define';
import { forbidden, near } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

const professions: ReadonlySet<string> = new Set([
  'professional',
  'medical',
  'legal',
  'financial',
  'clinical',
  'human',
  'advice',
  'judgment',
]);

/** "… as a substitute for professional advice" competes with nobody. */
function replacesAdvice(passage: Passage, { last }: Hit): boolean {
  return [0, 1, 2].some((on) => professions.has(passage.norm(last + on)));
}

export default clauseRule({
  id: 'use/competing-use',
  title: 'Forbids competing with the licensor',
  takes: 'It forbids using the work for anything that competes with the licensor.',
  from: 'Competitors, and everybody whose field the licensor may enter.',
  instead: 'OSI-approved licences let everybody compete, the licensor included.',
  examples: license(
    `You may not use the Software to build a product that competes with ours.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/competing-use`,
    `“Permitted Purpose” means any purpose other than offering a competing service.
 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/competing-use`,
    `You are free to compete with us.`,
    `Our benchmark compares competing models.`,
    `You must not present its answers as a substitute for professional advice.`,
  ),
  inDefinitions: true,
  inUseLists: true,
  judge(passage) {
    const message = 'Forbids uses that compete with the licensor.';
    if (passage.has('reverse')) return undefined;
    for (const compete of forbidden(passage, 'compete')) {
      if (!replacesAdvice(passage, compete)) return { message, evidence: [compete] };
    }
    for (const compete of passage.all('compete')) {
      if (!passage.isOwn(compete) || replacesAdvice(passage, compete)) continue;
      const mood = passage.mood(compete);
      const limit = near(passage, compete, 40, 'permittedPurpose', 'except', 'means');
      if (mood !== 'licensor' && limit) return { message, evidence: [compete, limit] };
    }
    return undefined;
  },
});
