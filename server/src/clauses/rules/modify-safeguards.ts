import { clauseRule, license } from '../define';
import { after, before, forbidden, isDuty, near, namesNotice } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** Safeguards that must not be defeated, or that must stay in force. */
function keptInForce(passage: Passage): readonly Hit[] | undefined {
  for (const act of forbidden(passage, 'defeat')) {
    if (passage.norm(act.first).startsWith('jailbreak')) return [act];
    const guard = near(passage, act, 12, 'safeguard');
    if (guard && !namesNotice(passage)) return [act, guard];
  }
  for (const act of forbidden(passage, 'circumvent')) {
    const guard = after(passage, act, 4, 'safeguard');
    if (guard && !namesNotice(passage)) return [act, guard];
  }
  for (const keep of passage.all('preserve')) {
    if (!isDuty(passage, keep) && !isCondition(passage, keep)) continue;
    const guard = near(passage, keep, 7, 'safeguard');
    if (guard && passage.isOwn(guard) && !namesNotice(passage)) return [keep, guard];
  }
  return undefined;
}

/** "… as long as the filter stays on". */
function isCondition(passage: Passage, keep: Hit): boolean {
  return before(passage, keep, 8, 'condition') !== undefined;
}

/** "… must comply with the technical limits", unlike "… must agree to a licence". */
function isKeptTo(passage: Passage, limit: Hit): boolean {
  const keep = before(passage, limit, 4, 'incorporate');
  return keep !== undefined && !passage.norm(keep.first).startsWith('agree');
}

export default clauseRule({
  id: 'modify/safeguards',
  title: 'Forbids removing safeguards',
  takes: 'It forbids removing, bypassing or weakening filters, watermarks or technical limits.',
  from: 'Everybody who would change how the system behaves.',
  instead: 'OSI-approved licences let everybody change any part, its limits included.',
  examples: license(
    `You may not remove or bypass the safety filters of the Model.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/safeguards`,
    `You must not circumvent any technical limitations in the Software.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/safeguards`,
    `不得绕过模型的安全措施。
^^^^^^^^^^^^ modify/safeguards`,
    `You may remove the safety filters.`,
    `The Model contains safety filters.`,
  ),
  inUseLists: true,
  quotes: ['technicalProtection'],
  judge(passage) {
    const kept = keptInForce(passage);
    if (kept)
      return {
        message: 'Forbids removing or bypassing technical limits or safeguards.',
        evidence: kept,
      };
    for (const act of forbidden(passage, 'circumvent')) {
      const limit =
        after(passage, act, 12, 'technicalProtection') ??
        before(passage, act, 6, 'technicalProtection');
      if (limit)
        return {
          message: 'Forbids removing or bypassing technical limits or safeguards.',
          evidence: [act, limit],
        };
    }
    const complied = passage
      .all('technicalProtection')
      .find((hit) => passage.isOwn(hit) && isDuty(passage, hit) && isKeptTo(passage, hit));
    if (complied && !passage.has('useTerms'))
      return { message: 'Obliges you to keep to technical limits.', evidence: [complied] };
    for (const act of passage.all('circumvent')) {
      const limit = after(passage, act, 12, 'technicalProtection');
      if (
        limit &&
        passage.isOwn(limit) &&
        near(passage, act, 60, 'terminate') &&
        passage.has('you')
      )
        return {
          message: 'Ends the grant where technical limits or safeguards are removed.',
          evidence: [act, limit],
        };
    }
    return undefined;
  },
});
