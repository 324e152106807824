import { clauseRule, license } from '../define';
import { after, before, isDuty, isGranted, isNegated, namesNotice, near } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Mood } from '../mood/index';
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
  return thing.first < owned.first || !isGranted(passage, thing)
    ? after(passage, owned, 3, 'licensor')
    : undefined;
}

const others: ReadonlySet<string> = new Set([
  'you',
  'your',
  'licensee',
  'their',
  'its',
  'his',
  'respective',
  'each',
  'whoever',
  'them',
  'recipient',
  'recipients',
  'user',
  'public',
  'third',
  'other',
]);

/** "… disclose your changes to us": says whose the changes are, not who gets them. */
function isPossessive(passage: Passage, at: number): boolean {
  return (
    ['your', 'their', 'its', 'his'].includes(passage.norm(at)) &&
    !['to', 'with', 'for'].includes(passage.norm(at - 1))
  );
}

/** The names of those who get something: the licensor, or anybody by a name of their own. */
function goesTo(passage: Passage, from: number, reach: number): Hit | undefined {
  for (let at = from; at < Math.min(from + reach, passage.tokens.length); at++) {
    if (others.has(passage.norm(at)) && !isPossessive(passage, at)) return undefined;
    const token = passage.tokens[at];
    const actor = passage.all('licensor').find((hit) => hit.first === at);
    if (actor && passage.norm(actor.last - 1).startsWith('contributor')) return undefined;
    if (actor && !passage.isGrantee(actor)) return actor;
    if (passage.norm(at) === 'me') return { concept: 'licensor', first: at, last: at + 1 };
    if (
      passage.norm(at - 1) === 'to' &&
      token?.kind === 'word' &&
      token.case === 'title' &&
      !passage.all('model').some((hit) => hit.first === at)
    )
      return { concept: 'licensor', first: at, last: at + 1 };
    if ([';', '.'].includes(passage.norm(at))) return undefined;
  }
  return undefined;
}

/** "… belong to the Licensor", "… vests in Example". */
function becomesTheirs(passage: Passage, thing: Hit): readonly Hit[] | undefined {
  for (const own of passage.all('become')) {
    if (Math.abs(own.first - thing.first) > 24 || isNegated(passage, own)) continue;
    if (thing.first > own.first && isGranted(passage, thing)) continue;
    const owner =
      goesTo(passage, own.last, 4) ??
      (passage.norm(own.last - 1) === 'own' ? ownerBefore(passage, own) : undefined) ??
      ownerByName(passage, own);
    if (owner) return [thing, own, owner];
  }
  return undefined;
}

/** "The Licensor shall own …", "Example will own …". */
function ownerBefore(passage: Passage, own: Hit): Hit | undefined {
  const licensor = before(passage, own, 4, 'licensor');
  if (licensor) return passage.isGrantee(licensor) ? undefined : licensor;
  const at = own.first - 1;
  const token = passage.tokens[at];
  const named = token?.kind === 'word' && token.case === 'title' && token.norm !== 'you';
  return named && before(passage, own, 1, 'you') === undefined
    ? { concept: 'licensor', first: at, last: at + 1 }
    : undefined;
}

/** How far before a change those stand who may use it, in tokens. */
const userReach = 40;

/** "The Licensor may use … any modification made by the User": a right of theirs in your change. */
function usedByThem(passage: Passage, thing: Hit): readonly Hit[] | undefined {
  if (!isYours(passage, thing)) return undefined;
  const right = before(passage, thing, userReach, 'use', 'copy', 'distribute', 'give');
  const them = right && before(passage, right, userReach, 'licensor');
  if (
    !them ||
    passage.isGrantee(them) ||
    passage.has('unforbid') ||
    !enjoying.has(passage.mood(right))
  )
    return undefined;
  const enjoys = passage.tokens
    .slice(them.last, right.last)
    .some(({ norm }) => enjoyments.has(norm));
  return enjoys ? [them, right, thing] : undefined;
}

const enjoying: ReadonlySet<Mood> = new Set(['licensor', 'permitted']);

const enjoyments: ReadonlySet<string> = new Set(
  'may enjoy enjoys receive receives obtain obtains has have'.split(' '),
);

/** "Your changes", "changes made by the Licensee", "any change that you make". */
function isYours(passage: Passage, thing: Hit): boolean {
  if (['your', 'licensee'].includes(passage.norm(thing.first - 1))) return true;
  const maker = after(passage, thing, 6, 'you');
  if (!maker) return false;
  for (let at = thing.last; at < maker.last + 2; at++)
    if (makings.has(passage.norm(at))) return true;
  return false;
}

const makings: ReadonlySet<string> = new Set(
  'made developed created written prepared make makes develop develops creates'.split(' '),
);

function ownerByName(passage: Passage, own: Hit): Hit | undefined {
  for (let at = own.last; at < own.last + 3; at++) {
    if (others.has(passage.norm(at))) return undefined;
    const token = passage.tokens[at];
    if (
      ['in', 'of', 'to', 'by', 'with'].includes(passage.norm(at - 1)) &&
      token?.kind === 'word' &&
      token.case === 'title' &&
      !passage.all('model', 'derivative').some((hit) => hit.first === at)
    )
      return { concept: 'licensor', first: at, last: at + 1 };
  }
  return undefined;
}

const giving: ReadonlySet<string> = new Set(['required', 'condition', 'none', 'permitted']);

/** Changes handed over, or rights in them. */
function handedOver(passage: Passage, thing: Hit): readonly Hit[] | undefined {
  for (const give of passage.all('handOver')) {
    const mood = passage.mood(give);
    if (Math.abs(give.first - thing.first) > 20 || isNegated(passage, give)) continue;
    if (passage.norm(give.first).startsWith('receive')) {
      const who = before(passage, give, 4, 'licensor');
      if (who && (mood === 'required' || mood === 'licensor') && !passage.isGrantee(who))
        return [thing, who, give];
      continue;
    }
    if (!giving.has(mood) || passage.norm(give.last) === 'by') continue;
    // "… provided that" hands nothing over.
    if (passage.norm(give.first) === 'provided' && passage.norm(give.last) === 'that') continue;
    const to = goesTo(passage, give.last, 12);
    if (!to || to.first - give.last > 12) continue;
    // "If you submit changes …": nobody must.
    if (passage.norm(give.first - 2) === 'if') continue;
    const giver = before(passage, give, 5, 'you');
    const passive = ['is', 'are', 'be'].includes(passage.norm(give.first - 1));
    if (
      isDuty(passage, give) ||
      giver ||
      (passive && (mood !== 'permitted' || passage.norm(give.last - 1) === 'back')) ||
      passage.norm(give.first - 1) === 'hereby'
    )
      return [thing, give, to];
  }
  return undefined;
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
    `We grant you a licence under the rights owned by the Institute to modify the Weights and make derivative works.`,
    `You must make the source of your modifications available to every recipient.`,
  ),
  judge(passage) {
    const message = 'Gives the licensor rights in your changes.';
    if (passage.all('output').some((hit) => passage.norm(hit.last) !== 'by')) return undefined;
    const plain =
      !passage.has('patentGrant', 'mark', 'litigation', 'endorse') && !namesNotice(passage);
    for (const thing of passage.all('change', 'derivative')) {
      if (!plain || !passage.isOwn(thing) || isLicensors(passage, thing)) continue;
      const evidence =
        becomesTheirs(passage, thing) ?? handedOver(passage, thing) ?? usedByThem(passage, thing);
      if (evidence) return { message, evidence };
    }
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
      // In Chinese, what is given stands between the duty and the verb.
      const direct =
        ['hereby', 'you', 'must', 'shall', 'to'].includes(passage.norm(give.first - 1)) ||
        passage.tokens[give.first]?.kind === 'han';
      if (to && direct && (isDuty(passage, give) || passage.norm(give.first - 1) === 'hereby'))
        return { message, evidence: [thing, give, to] };
    }
    return undefined;
  },
});
