import { clauseRule, license } from '../define';
import { after, before, isDuty, near, tellsRecipients, namesNotice } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

const openings: ReadonlySet<string> = new Set(['without', 'not', 'no', 'never']);

const leave: ReadonlySet<string> = new Set([
  'permission',
  'consent',
  'approval',
  'authorization',
  'agreement',
  'license',
]);

/** Whether what is asked for is leave to do what is forbidden otherwise. */
function isLeave(passage: Passage, ask: Hit): boolean {
  if (ask.concept === 'consent') return true;
  for (let at = ask.first; at < ask.last; at++) if (leave.has(passage.norm(at))) return true;
  return false;
}

/** Sharing that waits until somebody is asked, told or paid. */
function waits(passage: Passage): readonly Hit[] | undefined {
  for (const ask of passage.all('askFirst', 'consent')) {
    if (!passage.isOwn(ask) || tellsRecipients(passage, ask) || asksNobody(passage, ask)) continue;
    const share = near(passage, ask, 20, 'distribute', 'sublicense', 'sell');
    if (!share || passage.mood(share) === 'licensor') continue;
    if (before(passage, ask, 4, 'unforbid') || passage.norm(ask.first - 1) === 'as') continue;
    // "May not …  without permission" forbids: another rule speaks of it.
    if (passage.mood(share) === 'forbidden' && isLeave(passage, ask)) continue;
    const gate = near(passage, ask, 8, 'gate');
    if (gate && liftsDuty(passage, gate)) continue;
    const mood = passage.mood(ask);
    const awaited = mood === 'required' || mood === 'condition' || mood === 'excepted';
    if (gate && (awaited || mood === 'forbidden' || mood === 'none') && waitsFor(passage, gate))
      return [share, gate, ask];
    if (gate && mood === 'permitted' && onlyAfter(passage, gate)) return [share, gate, ask];
    const paid = passage.norm(ask.last - 1) === 'payable' || passage.norm(ask.first) === 'payable';
    if (
      paid ||
      (mood === 'required' && before(passage, ask, 6, 'require') && toldFirst(passage, ask))
    )
      return [share, ask];
  }
  return undefined;
}

/** "… must …, unless you have obtained permission": what is obtained frees of the duty. */
function liftsDuty(passage: Passage, { concept, first }: Hit): boolean {
  const previous: Hit = { concept, first: first - 1, last: first };
  return passage.norm(first) === 'unless' && passage.mood(previous) === 'required';
}

/** "… without fee", "this agreement applies to …": nobody is asked anything. */
function asksNobody(passage: Passage, ask: Hit): boolean {
  const previous = passage.norm(ask.first - 1);
  return (
    previous === 'without' ||
    (passage.norm(ask.first).startsWith('appl') &&
      ['license', 'agreement', 'policy', 'terms', 'not'].includes(previous))
  );
}

/** "… may be published without asking": waits for nobody. */
function waitsFor(passage: Passage, gate: Hit): boolean {
  return !openings.has(passage.norm(gate.first)) || passage.mood(gate) !== 'permitted';
}

function onlyAfter(passage: Passage, gate: Hit): boolean {
  return ['only', 'subject', 'possible', 'after', 'upon', 'once'].includes(
    passage.norm(gate.first),
  );
}

/** Whether it is the licensor who is to be told, and not the public. */
function toldFirst(passage: Passage, ask: Hit): boolean {
  return after(passage, ask, 14, 'licensor', 'toLicensor') !== undefined;
}

/** "… notify the authors of the distribution": the act as a noun. */
function releaseNear(passage: Passage, ask: Hit): Hit | undefined {
  const release = near(passage, ask, 8, 'release');
  return release && ['distribution', 'release'].includes(passage.norm(release.first))
    ? release
    : undefined;
}

/** "Redistributors must register". */
function distributorBefore(passage: Passage, ask: Hit): Hit | undefined {
  const who = before(passage, ask, 4, 'whom');
  return who && /distribut|resell/.test(passage.norm(who.first)) ? who : undefined;
}

/** "Contact us if you would like to publish it": who would must ask. */
function isInvited(passage: Passage, ask: Hit): boolean {
  if (ask.first !== passage.own) return false;
  return passage.tokens.slice(ask.last, ask.last + 8).some(({ norm }) => norm === 'if');
}

export default clauseRule({
  id: 'share/permission',
  title: 'Asks for permission, notice or payment before sharing',
  takes: 'It makes passing the work on depend on asking, registering, notifying or paying.',
  from: 'Everybody who would share it and cannot or will not ask.',
  instead: 'OSI-approved licences let everybody share without telling anyone.',
  examples: license(
    `If you distribute a modified version, you must inform the maintainers.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/permission`,
    `You must notify the author before distributing modified versions.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/permission`,
    `If you want to distribute the Model, you must obtain written permission from us.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/permission`,
    `You may distribute the Model without asking anybody.`,
    `You must include this notice when you distribute the Model.`,
  ),
  quotes: ['register', 'pay', 'consent'],
  judge(passage) {
    if (passage.has('endorse', 'mark', 'litigation', 'sourceOffer', 'threshold')) return undefined;
    for (const ask of passage.all('register', 'pay', 'consent')) {
      if (!passage.isOwn(ask) || tellsRecipients(passage, ask)) continue;
      const share =
        near(passage, ask, 20, 'distribute', 'sublicense', 'sell', 'derivative') ??
        releaseNear(passage, ask) ??
        distributorBefore(passage, ask);
      if (share && (isDuty(passage, ask) || isInvited(passage, ask)))
        return {
          message: 'Passing the work on depends on permission, notice or payment.',
          evidence: [ask, share],
        };
    }
    if (passage.has('warranty', 'byLaw', 'disclose', 'benchmark') || namesNotice(passage))
      return undefined;
    const evidence = waits(passage);
    return (
      evidence && {
        message: 'Passing the work on depends on permission, notice or payment.',
        evidence,
      }
    );
  },
});
