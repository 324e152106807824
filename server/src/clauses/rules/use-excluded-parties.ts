import { clauseRule, license } from '../define';
import { after, before, forbidden, isDuty, isPartOf, limitedTo, near } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** How far the verb may stand from a subject that a clause describes, in tokens. */
const subjectReach = 18;
const grantWords = /^(?:license|permission|right|grant|use)/;

/** Whether a denial is of the grant or of use, and not of some single thing. */
function deniesGrant(passage: Passage, denial: Hit): boolean {
  for (let at = denial.first; at < denial.last; at++)
    if (grantWords.test(passage.norm(at))) return true;
  if (after(passage, denial, 6, 'use') !== undefined) return true;
  if (denial.concept !== 'forbidden') return false;
  for (let at = denial.last; at < denial.last + 8; at++)
    if (grantWords.test(passage.norm(at))) return true;
  return false;
}

/** "Competitors may not use it", "firms based there receive no licence", "it may not be used by minors". */
function excludedGroup(passage: Passage): readonly Hit[] | undefined {
  for (const group of passage.all('group')) {
    if (!passage.isOwn(group)) continue;
    const opening = opensClause(passage, group);
    const denial = opening ? after(passage, group, subjectReach, 'forbid', 'forbidden') : undefined;
    if (denial && deniesGrant(passage, denial) && !excludes(passage, group, denial))
      return [group, denial];
    const ineligible = opening ? after(passage, group, subjectReach, 'notFor') : undefined;
    if (ineligible) return [group, ineligible];
    if (passage.mood(group) !== 'forbidden') continue;
    const use = before(passage, group, 8, 'use');
    if (use && by.has(passage.norm(group.first - 1))) return [use, group];
    const grant = before(passage, group, 3, 'forbid');
    if (grant && deniesGrant(passage, grant) && passage.norm(grant.last - 1) === 'to')
      return [grant, group];
  }
  return undefined;
}

/** "The licence does not extend to competitors", "it is granted to all persons other than banks". */
function notGranted(passage: Passage): readonly Hit[] | undefined {
  for (const end of passage.all('notFor', 'allBut')) {
    const group = after(passage, end, 2, 'group', 'excludedParty');
    if (!group || !passage.isOwn(group)) continue;
    const granted = end.concept === 'notFor' || before(passage, end, 4, 'permit') !== undefined;
    if (granted) return [end, group];
  }
  return undefined;
}

const by: ReadonlySet<string> = new Set(['by', 'to', 'any', 'with', 'for']);
const quantifiers: ReadonlySet<string> = new Set('the all any other such every no'.split(' '));

/** Whether a group is named first in its sentence or clause. */
function opensClause(passage: Passage, group: Hit): boolean {
  let at = group.first;
  while (at > passage.own && quantifiers.has(passage.norm(at - 1))) at--;
  return at === passage.own || [';', ':', '.', 'and'].includes(passage.norm(at - 1));
}

/** Somebody else is the subject of the denial: "persons who receive it know that you may not …". */
function excludes(passage: Passage, group: Hit, denial: Hit): boolean {
  return passage
    .all('you', 'licensor')
    .some(
      (actor) =>
        actor.first >= group.last &&
        actor.last <= denial.first &&
        ['you', 'licensee', 'we', 'it'].includes(passage.norm(actor.last - 1)),
    );
}

/** "… is granted to everybody except the following". */
function grantedToOthers(passage: Passage): readonly Hit[] | undefined {
  for (const but of passage.all('allBut')) {
    if (!passage.isOwn(but) || passage.norm(but.first - 1) !== 'to') continue;
    if (['as', 'if', 'when', 'where'].includes(passage.norm(but.last))) continue;
    const grant = before(passage, but, 2, 'permit');
    if (grant) return [grant, but];
  }
  return undefined;
}

/** "Only citizens of … may use it", "everyone except … may use it". */
function onlyGroup(passage: Passage): readonly Hit[] | undefined {
  const grant = passage.all('permit').find((hit) => passage.isOwn(hit));
  const use = grant && (after(passage, grant, 8, 'use') ?? after(passage, grant, 3, 'model'));
  if (!grant || !use) return undefined;
  for (const only of passage.all('only', 'allBut')) {
    if (only.first - passage.own > 1 || only.last > grant.first || !passage.isOwn(only)) continue;
    const group =
      only.concept === 'allBut' ? only : after(passage, only, 3, 'group', 'excludedParty');
    if (group) return only === group ? [only, use] : [only, group];
  }
  return undefined;
}

/** What happens to a group: no use, no licence, or only with leave. */
function shutOut(passage: Passage, group: Hit): Hit | undefined {
  return (
    forbidden(passage, 'use').find((hit) => hit.first > group.last) ??
    after(passage, group, 12, 'notFor') ??
    passage.all('consent').find((hit) => hit.first > group.last && isDuty(passage, hit))
  );
}

/** "… unless you are a government body", "you must be a natural person". */
function excludedStatus(passage: Passage): readonly Hit[] | undefined {
  for (const status of passage.all('status')) {
    if (!passage.isOwn(status)) continue;
    const group = after(passage, status, 8, 'group', 'excludedParty', 'territory');
    if (!group) continue;
    const opening = passage.norm(status.first);
    if (opening === 'unless' && passage.has('use')) return [status, group];
    const denied = opening === 'if' ? shutOut(passage, group) : undefined;
    if (denied) return [status, denied];
    const first = status.last + Number(passage.norm(status.last) === 'not');
    const own = group.first - first <= 5 && articles.has(passage.norm(first));
    if (!suppositions.has(opening) && !suppositions.has(passage.norm(status.first - 1)) && own)
      return [status, group];
    if (opening === 'if' && passage.mood(status) === 'forbidden' && own) return [status, group];
  }
  return undefined;
}

const law: ReadonlySet<string> = new Set('law laws regulation regulations act'.split(' '));

/** "United States law", "laws of the United States", "harm to the country's security": nobody there is left out. */
function isOnlyNamed(passage: Passage, place: Hit): boolean {
  return (
    [0, 1, 2].some((on) => law.has(passage.norm(place.last + on))) ||
    [2, 3].some((back) => law.has(passage.norm(place.first - back))) ||
    isPartOf(passage, place, 'harm') ||
    passage.all('harm').some((harm) => harm.last === place.first)
  );
}

/** Words that begin a case, in which a status is only supposed. */
const suppositions: ReadonlySet<string> = new Set(['if', 'unless', 'where', 'when', 'whether']);

const articles: ReadonlySet<string> = new Set(['a', 'an', 'either', 'located', 'resident']);

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
    `Banks and companies that sell advertising receive no licence to the Dataset.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/excluded-parties`,
    `Only residents of the Republic may use the Program.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/excluded-parties`,
    `This licence applies worldwide.`,
    `You may not use it for anything that United States law prohibits.`,
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
      if (!passage.isOwn(place) || isOnlyNamed(passage, place)) continue;
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
    const left =
      excludedGroup(passage) ??
      notGranted(passage) ??
      grantedToOthers(passage) ??
      onlyGroup(passage) ??
      excludedStatus(passage);
    if (left) return { message, evidence: left };
    for (const party of forbidden(passage, 'excludedParty', 'compete')) {
      const use = near(passage, party, 10, 'use', 'permit');
      if (use && party.first < use.first && party.concept === 'excludedParty')
        return { message, evidence: [party], probable: true };
    }
    return undefined;
  },
});
