import { clauseRule, license } from '../define';
import {
  after,
  before,
  concernsNotice,
  forbidden,
  isDuty,
  limitedTo,
  near,
} from '../judging/index';
import type { Concept, Hit } from '../lexicon/index';
import type { Passage } from '../passage';

const uses: readonly Concept[] = [
  'use',
  'copy',
  'modify',
  'distribute',
  'host',
  'output',
  'derivative',
  'sell',
];

/** "You may not use it for / to / in …" with the fields still to come in a list. */
function opensList(passage: Passage): readonly Hit[] | undefined {
  const last = passage.tokens.at(-1)?.norm ?? '';
  if (!passage.sentence.open || passage.block.kind === 'heading') return undefined;
  if (![':', 'to', 'for', '–', 'following', 'not'].includes(last)) return undefined;
  const uses = forbidden(passage, 'use').filter((hit) => passage.tokens.length - hit.last <= 30);
  // "grants no right to use: …" says what is not part of the work.
  if (
    passage
      .all('forbid')
      .some((hit) => ['right', 'rights', 'license'].includes(passage.norm(hit.last - 2)))
  )
    return undefined;
  const use = uses.at(-1);
  if (use) return concernsNotice(passage, use) ? undefined : [use];
  return undefined;
}

const unnamed = 'Forbids some purposes or fields of use.';

/** "Prohibited uses" alone is a title, in tokens. */
const titleLength = 4;

const aims: ReadonlySet<string> = new Set(['to', 'for', 'in', 'within', 'on', 'with']);
const noAims: ReadonlySet<string> = new Set(
  'the accordance compliance any either source this such behalf whole part full'.split(' '),
);
const verbsOfUse: ReadonlySet<string> = new Set(
  'use used using uses deploy deployed deploying operate operated operating employ employed employing utilize utilized run'.split(
    ' ',
  ),
);

/** How far after "use" its aim stands, in tokens. */
const aimReach = 12;

/** "… may not be used to / for / within …", whatever comes. */
function forbiddenAim(passage: Passage): readonly Hit[] | undefined {
  if (passage.has('endorse', 'mark', 'unforbid', 'litigation', 'patentGrant', 'breach', 'consent'))
    return undefined;
  if (passage.has('copy', 'distribute', 'exceptAsProvided')) return undefined;
  for (const use of forbidden(passage, 'use')) {
    if (!verbsOfUse.has(passage.norm(use.last - 1)) || concernsNotice(passage, use)) continue;
    const denied =
      before(passage, use, 4, 'forbid') ??
      passage.all('forbidden').find((hit) => hit.first >= use.last);
    if (!denied && !passage.leadIn) continue;
    if (!passage.has('model')) continue;
    for (let at = use.last; at < use.last + aimReach; at++) {
      const aim = passage.norm(at);
      if ([';', '.', ':'].includes(aim)) break;
      const found: Hit = { concept: 'use', first: at, last: at + 1 };
      if (passage.norm(at + 1) === '') break;
      if (aims.has(aim) && !noAims.has(passage.norm(at + 1)) && !after(passage, found, 8, 'notice'))
        return [use, found];
    }
  }
  return undefined;
}

/** What is done to the people in data and needs no other verb. */
const identifies = /^(?:reidentif|deanonymi)/;

export default clauseRule({
  id: 'use/field-of-use',
  title: 'Forbids purposes, fields or behaviours',
  takes:
    'It forbids purposes, fields of work or behaviours, or allows only those it names as lawful or good.',
  from: 'Everybody whose purpose is on the list, and everybody who cannot tell whether theirs is.',
  instead:
    'OSI-approved licences say nothing about purposes: they leave harmful acts to the law, which binds everybody anyway.',
  examples: license(
    `The Software may not be deployed within refrigerators.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/field-of-use`,
    `You must not use the Model for military purposes.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/field-of-use`,
    `You agree not to use the Model:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/field-of-use
(a) to stalk or harass anybody;
(b) for spreading disinformation; or
(c) in any way that violates the law.`,
    `The tool shall be used for good, never for evil.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/field-of-use`,
    `不得将模型用于军事目的。
^^^^^^^^^^^^ use/field-of-use`,
    `Use of the Dataset for automated credit decisions is excluded.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ use/field-of-use`,
    `You may use the Model for any purpose, including military research.`,
    `Nothing in this licence prohibits any field of use.`,
    `We will not use your data for unlawful purposes.`,
  ),
  wholeList: true,
  inUseLists: true,
  quotes: ['harm'],
  judge(passage) {
    const message = unnamed;
    if (passage.has('export') && forbidden(passage, 'use').length === 0) return undefined;
    for (const harm of forbidden(passage, 'harm')) {
      const use = passage.all(...uses, 'contain').find((hit) => hit.first <= harm.last + 4);
      if (identifies.test(passage.norm(harm.first))) return { message, evidence: [harm] };
      if (use && !concernsOnlyRights(passage, harm))
        return { message, evidence: use === harm ? [harm] : [use, harm] };
    }
    const good = limitedTo(passage, 'harm');
    if (good && passage.has('use', 'distribute', 'copy')) return { message, evidence: good };
    const open = opensList(passage);
    if (open) return { message, evidence: open };
    const banned = forbidden(passage, 'use').find(
      () => passage.tokens.length > titleLength && passage.has('bannedUses'),
    );
    if (banned && !passage.has('mark')) return { message, evidence: [banned] };
    const rights = passage
      .all('harm')
      .find(
        (hit) => passage.isOwn(hit) && passage.norm(hit.first) === 'human' && isDuty(passage, hit),
      );
    if (rights && passage.has('use')) return { message, evidence: [rights] };
    const evil = passage
      .all('harm')
      .find((hit) => passage.norm(hit.first) === 'evil' && passage.isOwn(hit));
    if (evil && passage.has('require', 'use', 'permit')) return { message, evidence: [evil] };
    for (const use of passage.all('use')) {
      const harm =
        passage.isOwn(use) && isDuty(passage, use) ? near(passage, use, 12, 'harm') : undefined;
      if (harm && after(passage, use, 4, 'model'))
        return { message, evidence: [use, harm], probable: true };
    }
    return undefined;
  },
  otherwise(passage) {
    const aim = forbiddenAim(passage);
    return aim && { message: unnamed, evidence: aim };
  },
});

/** A recital that the work itself shall not infringe, or that rights are not affected. */
function concernsOnlyRights(passage: Passage, harm: Hit): boolean {
  return (
    passage.has('unforbid') &&
    !passage.has('use') &&
    after(passage, harm, 3, 'notice') !== undefined
  );
}
