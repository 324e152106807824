import { clauseRule, license } from '../define';
import { after, before, isDuty, isGranted, isNegated, near } from '../judging';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** "… modifications made by the licensor". */
function isLicensors(passage: Passage, thing: Hit): boolean {
  return passage.norm(thing.last) === 'made' && after(passage, thing, 9, 'licensor') !== undefined;
}

const theirs: ReadonlySet<string> = new Set(['such', 'your', 'licensee']);

/** Who owns: after "property of", before "retains all rights in". */
function ownerOf(passage: Passage, thing: Hit, owned: Hit): Hit | undefined {
  const first = passage.norm(owned.first);
  if (first.startsWith('retain')) {
    // "… in all such modifications": in those of others, not in its own.
    return [0, 1, 2, 3].some((on) => theirs.has(passage.norm(owned.last + on)))
      ? before(passage, owned, 12, 'licensor')
      : undefined;
  }
  // "… a licence under rights owned by us to make changes": the rights are theirs, not the changes.
  return thing.first < owned.first || !isGranted(passage, owned)
    ? after(passage, owned, 3, 'licensor')
    : undefined;
}

export default clauseRule({
  id: 'modify/grant-back',
  title: 'Takes rights in your changes',
  takes: 'It gives the licensor your changes, or rights in them, that nobody else gets.',
  from: 'Everybody who modifies the work.',
  instead:
    'Copyleft licences ask for changes to be shared with everybody on the same terms, not handed to one party.',
  examples: license(
    `You hereby grant the Licensor a perpetual licence to your modifications.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/grant-back`,
    `You must assign all improvements to the Company.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ modify/grant-back`,
    `Each contributor grants you a licence to its modifications.`,
    `You must make the source of your modifications available to every recipient.`,
  ),
  judge(passage) {
    const message = 'Gives the licensor rights in your changes.';
    if (passage.all('output').some((hit) => passage.norm(hit.last) !== 'by')) return undefined;
    for (const thing of passage.all('derivative', 'modify', 'feedback')) {
      if (!passage.isOwn(thing) || isLicensors(passage, thing)) continue;
      const owned = near(passage, thing, 24, 'own');
      const owner = owned && !isNegated(passage, owned) && ownerOf(passage, thing, owned);
      if (owner) return { message, evidence: [thing, owned, owner] };
      const hereby = passage
        .all('give')
        .find(
          (hit) =>
            passage.norm(hit.first - 1) === 'hereby' &&
            ['you', 'licensee'].includes(passage.norm(hit.first - 2)),
        );
      const grantee = hereby && passage.tokens[hereby.last];
      if (
        hereby &&
        grantee &&
        (grantee.case !== 'lower' || passage.norm(hereby.first).startsWith('assign')) &&
        passage.isOwn(hereby)
      )
        return { message, evidence: [thing, hereby] };
      const give = near(passage, thing, 24, 'give');
      if (!give || passage.norm(give.first - 1) === 'licensor') continue;
      const to = near(passage, give, 12, 'toLicensor');
      const direct = ['hereby', 'you', 'must', 'shall', 'to'].includes(
        passage.norm(give.first - 1),
      );
      if (to && direct && (isDuty(passage, give) || passage.norm(give.first - 1) === 'hereby'))
        return { message, evidence: [thing, give, to] };
    }
    return undefined;
  },
});
