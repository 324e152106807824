import { clauseRule, license } from '../define';
import { after, before, isDuty, isNegated, near } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Mood } from '../mood/index';
import type { Passage } from '../passage';

const bindingVerbs: ReadonlySet<string> = new Set(['agree', 'comply', 'bound', 'abide']);
const dutyMoods: ReadonlySet<Mood> = new Set(['required', 'condition', 'permitted', 'none']);

const demanding: ReadonlySet<Mood> = new Set(['required', 'condition', 'excepted']);

/** Whether others are to be put under terms here: a duty, or what sharing depends on. */
function isDemanded(passage: Passage, act: Hit): boolean {
  if (demanding.has(passage.mood(act))) return true;
  return (
    ['only', 'for', 'on'].includes(passage.norm(act.first)) ||
    ['only', 'for', 'on'].includes(passage.norm(act.first - 1)) ||
    (passage.mood(act) === 'permitted' && passage.has('condition', 'only'))
  );
}

/** Terms that restrict use, put upon whoever the work is passed on to. */
function useTermsPassedOn(passage: Passage): readonly Hit[] | undefined {
  for (const terms of passage.all('useTerms')) {
    if (!passage.isOwn(terms)) continue;
    for (const act of passage.all('keepTo')) {
      if (Math.abs(act.first - terms.first) > 16 || isNegated(passage, act)) continue;
      const who = before(passage, act, 10, 'whom', 'recipient');
      if (who && !passage.isGrantee(who) && isDemanded(passage, act)) return [who, act, terms];
    }
    for (const act of passage.all('impose', 'bind')) {
      if (Math.abs(act.first - terms.first) > 24 || !isDemanded(passage, act)) continue;
      const share = near(
        passage,
        act,
        30,
        'distribute',
        'transfer',
        'sublicense',
        'whom',
        'recipient',
        'derivative',
        'onward',
      );
      if (share) return [act, share, terms];
    }
  }
  return undefined;
}

/** How far behind those who receive the work the purpose stands that they are held to, in tokens. */
const purposeReach = 24;

/** "… third parties may use it for research only": the purposes that recipients are held to. */
function recipientsLimited(passage: Passage): readonly Hit[] | undefined {
  for (const who of passage.all('recipient', 'whom', 'onward')) {
    if (!isHeld(passage, who) || passage.isGrantee(who) || !passage.isOwn(who)) continue;
    const purpose = after(passage, who, purposeReach, 'noncommercial', 'research', 'useTerms');
    const only = purpose && near(passage, purpose, 6, 'only');
    if (!only || only.first < who.last) continue;
    const shared = near(passage, who, 30, 'distribute', 'sublicense', 'transfer', 'derivative');
    if (shared ?? who.concept === 'onward') return [who, only, purpose];
  }
  return undefined;
}

/** Whether it is said of those who receive the work what they must keep to, or all that they may do. */
function isHeld(passage: Passage, who: Hit): boolean {
  const ensured = bidding.has(passage.norm(passage.own));
  return ensured || who.first - passage.own <= 1 || demanding.has(passage.mood(who));
}

const bidding: ReadonlySet<string> = new Set(['ensure', 'require', 'oblige', 'cause']);

/** "… so long as all use complies with these terms": what sharing depends on. */
function useBound(passage: Passage): readonly Hit[] | undefined {
  for (const use of passage.all('onward')) {
    if (!demanding.has(passage.mood(use)) || !passage.isOwn(use)) continue;
    const keep = after(passage, use, 8, 'keepTo', 'incorporate', 'exceptAsProvided');
    const terms = keep && near(passage, keep, 8, 'ourTerms');
    const share = before(passage, use, 30, 'distribute', 'sublicense', 'transfer');
    if (keep && terms && share) return [share, keep, terms];
  }
  return undefined;
}

/** Recipients bound to terms that need not restrict use: copyleft, in a text that limits no use. */
function boundRecipients(passage: Passage): readonly Hit[] | undefined {
  const binding = passage
    .all('bind')
    .find((hit) => bindingVerbs.has(passage.norm(hit.last - 1)) && isDuty(passage, hit));
  const bounden = binding && near(passage, binding, 2, 'recipient');
  if (bounden && passage.isOwn(binding)) return [binding, bounden];
  for (const terms of passage.all('ourTerms')) {
    // A copy of the terms is a notice.
    if (!passage.isOwn(terms) || ['copy', 'url', 'link'].includes(passage.norm(terms.first - 2)))
      continue;
    const enforceable = passage
      .all('bind')
      .find((hit) => passage.norm(hit.first) === 'enforceable');
    if (enforceable && dutyMoods.has(passage.mood(enforceable))) return [enforceable, terms];
    const bind = near(passage, terms, 24, 'bind');
    const recipient = bind && near(passage, bind, 20, 'recipient');
    const duty = bind && dutyMoods.has(passage.mood(bind));
    if (recipient && duty) return [bind, recipient, terms];
    const agrees = before(passage, terms, 8, 'agrees');
    const subject = agrees && before(passage, agrees, 8, 'recipient');
    // Where the licensee is called the recipient, it is the licensee who agrees.
    const who = subject && passage.isGrantee(subject) ? undefined : subject;
    if (agrees && who && passage.has('distribute', 'transfer', 'only', 'copy', 'require'))
      return [who, agrees, terms];
    if (
      agrees &&
      who &&
      after(passage, who, 30, 'agrees') &&
      passage.tokens.some(({ norm }) => norm === 'provides' || norm === 'provide')
    )
      return [who, agrees, terms];
  }
  return undefined;
}

export default clauseRule({
  id: 'share/flow-down',
  title: 'Recipients must be bound to the restrictions',
  takes: 'Whoever passes the work on must bind the recipients to the restrictions of this text.',
  from: 'Everybody downstream, for good.',
  instead: 'OSI-approved licences reach recipients by themselves; nobody has to police them.',
  examples: license(
    `You must not use the Model for military purposes.

You must include the use restrictions of this licence as an enforceable provision in any agreement with your users.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/flow-down`,
    `You must give every recipient a copy of this licence.`,
    `Your modified versions must be licensed under this licence.`,
  ),
  judge(passage) {
    const message = 'Recipients must be bound to the restrictions of this text.';
    const passedOn = useTermsPassedOn(passage);
    if (passedOn) return { message, evidence: passedOn };
    const limited = recipientsLimited(passage);
    if (limited)
      return { message: 'Recipients must be held to the same purposes.', evidence: limited };
    const bound = useBound(passage) ?? boundRecipients(passage);
    return bound && { message, evidence: bound, besideUseLimits: true };
  },
});
