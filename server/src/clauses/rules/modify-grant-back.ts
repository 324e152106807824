import { clauseRule, license } from '../define';
import { after, near } from '../judging';

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
    if (passage.has('output')) return undefined;
    for (const thing of passage.all('derivative', 'modify', 'feedback')) {
      if (!passage.isOwn(thing)) continue;
      const owned = near(passage, thing, 24, 'own');
      const owner = owned && after(passage, owned, 3, 'licensor');
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
      if (
        to &&
        direct &&
        (passage.mood(give) === 'required' || passage.norm(give.first - 1) === 'hereby')
      )
        return { message, evidence: [thing, give, to] };
    }
    return undefined;
  },
});
