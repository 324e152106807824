import { clauseRule, license } from '../define';
import { before, forbidden, isDuty, limitedTo, near } from '../judging';

export default clauseRule({
  id: 'use/excluded-parties',
  title: 'Leaves out persons, groups or territories',
  takes: 'It leaves persons, kinds of organisation, countries or whole regions out of the grant.',
  from: 'Everybody who belongs to those it names or lives where it does not apply.',
  instead: 'OSI-approved licences are granted to everybody, everywhere.',
  examples: license(
    `You must be at least 18 years of age to use the Model.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/excluded-parties`,
    `You may not use the Model outside the Territory.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/excluded-parties`,
    `This licence does not apply in the European Union.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/excluded-parties`,
    `Rights are granted on these conditions:
1. The user is not a government agency.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/excluded-parties`,
    `This licence applies worldwide.`,
    `The Model was trained on text from the European Union.`,
  ),
  inDefinitions: true,
  quotes: ['territory', 'sanctions', 'excludedParty', 'age'],
  judge(passage) {
    const message = 'Leaves persons, groups or territories out of the grant.';
    if (passage.has('patentGrant', 'governingLaw', 'mark')) return undefined;
    const age = passage.all('age').find((hit) => isDuty(passage, hit) && passage.isOwn(hit));
    if (age) return { message: 'Leaves out people below an age.', evidence: [age] };
    for (const place of passage.all('territory')) {
      if (!passage.isOwn(place)) continue;
      const mood = passage.mood(place);
      if (
        (mood === 'forbidden' || (mood === 'excepted' && !passage.has('export'))) &&
        (near(passage, place, 16, 'use', 'copy') ??
          before(passage, place, 0, 'forbid') ??
          before(passage, place, 1, 'forbid'))
      )
        return { message, evidence: [place] };
    }
    for (const list of forbidden(passage, 'sanctions')) {
      const use = near(passage, list, 30, 'use', 'distribute', 'transfer');
      if (use && passage.has('sanctions')) return { message, evidence: [use, list] };
    }
    const territory = limitedTo(passage, 'territory');
    if (territory && passage.has('use', 'copy', 'modify') && !passage.has('endorse'))
      return { message, evidence: territory };
    for (const party of passage.all('excludedParty')) {
      if (!passage.item || !passage.isOwn(party)) continue;
      const subject = before(passage, party, 14, 'you');
      const gap = subject ? party.first - subject.last : 0;
      if (
        subject &&
        ['is', 'are'].includes(passage.norm(subject.last)) &&
        passage.leadIn &&
        (gap <= 6 || !passage.isOwn(subject)) &&
        passage.norm(subject.last + 1) !== 'solely'
      )
        return { message, evidence: [subject, party] };
    }
    for (const party of forbidden(passage, 'excludedParty', 'compete')) {
      const use = near(passage, party, 10, 'use', 'permit');
      if (use && party.first < use.first && party.concept === 'excludedParty')
        return { message, evidence: [party], probable: true };
    }
    return undefined;
  },
});
