import { clauseRule, license } from '../define';
import {
  after,
  before,
  forbidden,
  isGranted,
  near,
  permitted,
  namesNotice,
} from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** "… only to members", "… to members only", "… and to nobody else". */
function closed(passage: Passage): readonly Hit[] | undefined {
  const shares = passage.all('distribute', 'transfer', 'disclose', 'handOver');
  for (const share of shares) {
    const mood = passage.mood(share);
    if (mood === 'licensor' || passage.norm(share.first).startsWith('receive')) continue;
    const outsiders = after(passage, share, 24, 'outsiders');
    if (
      outsiders &&
      passage.isOwn(outsiders) &&
      isGranted(passage, share) &&
      shutsOut(passage, outsiders)
    )
      return [share, outsiders];
    const only = after(passage, share, 14, 'only');
    if (!only || !passage.isOwn(only) || mood === 'forbidden') continue;
    const circle = after(passage, only, 6, 'circle') ?? before(passage, only, 5, 'circle');
    if (circle && pointsTo(passage, share, circle)) return [share, only, circle];
  }
  return undefined;
}

const including: ReadonlySet<string> = new Set(['to', 'with', 'among', 'by', 'and', 'or']);

/** "… to nobody else", unlike "redistribute it to anyone else". */
function shutsOut(passage: Passage, outsiders: Hit): boolean {
  return (
    !['anyone', 'anybody'].includes(passage.norm(outsiders.first)) ||
    !including.has(passage.norm(outsiders.first - 1))
  );
}

/** Whether "to", "with" or "among" stands before those named. */
function pointsTo(passage: Passage, share: Hit, circle: Hit): boolean {
  for (let at = circle.first; at > Math.max(share.first, circle.first - 6); at--)
    if (
      ['to', 'with', 'among', 'amongst', 'between', 'within'].includes(passage.norm(at)) ||
      (passage.norm(at) === 'of' && passage.norm(at - 1) === 'use')
    )
      return true;
  return false;
}

/** "Only members may receive it", "… provided that each recipient is a university". */
function qualified(passage: Passage): readonly Hit[] | undefined {
  const [first] = passage.all('only');
  const circle = first && after(passage, first, 3, 'circle');
  if (first?.first === passage.own && circle) {
    const receive = passage
      .all('handOver', 'distribute')
      .find((hit) => hit.first > circle.first && isGranted(passage, hit));
    if (receive) return [first, circle, receive];
  }
  for (const who of passage.all('recipient', 'whom')) {
    if (!['condition', 'permitted'].includes(passage.mood(who)) || !passage.isOwn(who)) continue;
    if (!['is', 'are', 'has', 'have'].includes(passage.norm(who.last))) continue;
    const share = before(passage, who, 16, 'distribute', 'transfer', 'handOver');
    const kind = after(passage, who, 5, 'circle');
    if (share && kind && near(passage, who, 6, 'condition')) return [share, who, kind];
  }
  return undefined;
}

/** "… may not be given to persons who hold no licence". */
function shutOut(passage: Passage): readonly Hit[] | undefined {
  for (const share of forbidden(passage, 'distribute', 'transfer', 'handOver', 'disclose')) {
    const outsiders = after(passage, share, 12, 'outsiders');
    if (outsiders) return [share, outsiders];
  }
  return undefined;
}

export default clauseRule({
  id: 'share/recipients',
  title: 'Allows sharing with some people only',
  takes: 'It allows passing the work on only to those it names.',
  from: 'Everybody else.',
  instead: 'OSI-approved licences let everybody share with anybody.',
  examples: license(
    `You may distribute the Data only to other researchers.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/recipients`,
    `You may not distribute the Model outside the Territory.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/recipients`,
    `You may distribute the Data to anyone.`,
    `Recipients of the Data receive the same rights.`,
  ),
  quotes: ['recipient', 'territory'],
  judge(passage) {
    const message = 'Allows passing the work on to some people or places only.';
    for (const share of forbidden(passage, 'distribute', 'transfer')) {
      const place = after(passage, share, 30, 'territory');
      if (place && passage.mood(place) === 'forbidden')
        return { message, evidence: [share, place] };
    }
    for (const share of permitted(passage, 'distribute')) {
      const only = passage.all('only').find((hit) => Math.abs(hit.first - share.first) < 24);
      const whom =
        only &&
        passage.isOwn(only) &&
        passage.norm(only.last) === 'to' &&
        passage.norm(only.first - 1) !== 'subject' &&
        passage.norm(only.last + 2) !== 'extent';
      if (whom && only.first > share.first) return { message, evidence: [share, only] };
      const to = only && after(passage, only, 6, 'recipient', 'territory', 'excludedParty');
      if (to && passage.isOwn(to)) return { message, evidence: [share, only, to] };
    }
    if (passage.has('output', 'benchmark', 'warranty') || namesNotice(passage)) return undefined;
    const evidence = closed(passage) ?? qualified(passage) ?? shutOut(passage);
    return evidence && { message, evidence };
  },
});
