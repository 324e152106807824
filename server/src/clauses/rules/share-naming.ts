import { clauseRule, license } from '../define';
import { after, before, forbidden, isDuty, near } from '../judging/index';
import type { Hit } from '../lexicon/index';
import type { Passage } from '../passage';

/** "… at the beginning of the name", not of a file. */
function namesSomething(passage: Passage, tag: Hit): boolean {
  for (let at = Math.max(0, tag.first - 12); at < tag.last + 12; at++)
    if (['name', 'names', 'title', 'named'].includes(passage.norm(at))) return true;
  return false;
}

const linkBack: ReadonlySet<string> = new Set(['back', 'backlink', 'backlinks']);
const branding: ReadonlySet<string> = new Set(['logo', 'logos', 'brand', 'brands', 'branding']);

/** "You may not remove the logo": a logo or brand, not a notice, is what must stay. */
export function brandingKept(passage: Passage): readonly Hit[] | undefined {
  for (const act of forbidden(passage, 'circumvent', 'modify')) {
    const [thing] = passage
      .all('mark', 'notice')
      .filter((hit) => hit.first >= act.last && hit.first - act.last <= 12);
    if (thing && branding.has(passage.norm(thing.first))) return [act, thing];
  }
  return undefined;
}

const notices: ReadonlySet<string> = new Set([
  'copyright',
  'notice',
  'notices',
  'disclaimer',
  'disclaimers',
  'license',
  'attribution',
]);

const madeWith: ReadonlySet<string> = new Set(['made', 'created', 'runs', 'developed', 'driven']);

/** "The name of the original author": attribution. */
function namesPerson(passage: Passage, tag: Hit): boolean {
  return persons.has(passage.norm(tag.last));
}

const persons: ReadonlySet<string> = new Set(
  'author authors creator creators artist licensor contributor contributors developer holder'.split(
    ' ',
  ),
);

/** "… called by a name other than ours", "a file named so": prescribes no name. */
function isOtherName(passage: Passage, tag: Hit): boolean {
  if (['file', 'files', 'directory'].includes(passage.norm(tag.first - 1))) return true;
  for (let at = tag.last; at < tag.last + 6; at++)
    if (passage.norm(at) === 'other' && passage.norm(at + 1) === 'than') return true;
  return false;
}

const pictures: ReadonlySet<string> = new Set(
  'logo logos badge badges banner banners slogan emblem wordmark phrase words sentence caption'.split(
    ' ',
  ),
);

/** Whether a passage says where a tag is to be shown, or the tag is one that can only be shown. */
function isPlaced(passage: Passage, tag: Hit): boolean {
  return (
    passage.has('product', 'distribute', 'derivative') || pictures.has(passage.norm(tag.first))
  );
}

/** A name, phrase or picture that products must show, or without which none may be released. */
function branded(passage: Passage): readonly Hit[] | undefined {
  for (const tag of passage.all('brandTag')) {
    if (!passage.isOwn(tag) || !isPlaced(passage, tag)) continue;
    if (namesPerson(passage, tag) || isOtherName(passage, tag)) continue;
    const plain = madeWith.has(passage.norm(tag.first)) && passage.norm(tag.first - 1) !== '"';
    if (plain || passage.tokens.some(({ norm }) => norm === 'encouraged')) continue;
    const noticed = [...Array(20).keys()].some((on) =>
      notices.has(passage.norm(tag.first - 10 + on)),
    );
    if (noticed) continue;
    const absent =
      [1, 2].some((back) => passage.norm(tag.first - back) === 'without') &&
      passage.has('distribute', 'product') &&
      forbidden(passage, 'distribute', 'use', 'sell')[0];
    if (absent) return [absent, tag];
    for (const show of passage.all('showTag', 'preserve')) {
      if (Math.abs(show.first - tag.first) > 14 || !isShown(passage, show, tag)) continue;
      return [show, tag];
    }
  }
  return undefined;
}

/** "… display the notice": what is shown is a notice, and not just a name. */
function noticeShown(passage: Passage, show: Hit): boolean {
  const notice = after(passage, show, 8, 'notice');
  return notice !== undefined && !/^(?:the )?names?$/.test(wordsOf(passage, notice));
}

function wordsOf(passage: Passage, { first, last }: Hit): string {
  return passage.tokens
    .slice(first, last)
    .map(({ norm }) => norm)
    .filter((norm) => norm !== 'of')
    .join(' ');
}

/** Whether showing the tag is a duty, or what a grant depends on. */
function isShown(passage: Passage, show: Hit, tag: Hit): boolean {
  if (show.first < tag.first && before(passage, tag, 1, 'exceptAsProvided')) return false;
  if (isDuty(passage, show)) return true;
  const conditional = ['if', 'provided', 'only'].some((word) =>
    passage.tokens
      .slice(Math.max(0, show.first - 12), show.first)
      .some(({ norm }) => norm === word),
  );
  return (
    conditional &&
    passage.norm(show.first - 1) !== 'may' &&
    passage.mood(show) === 'permitted' &&
    passage.has('distribute')
  );
}

export default clauseRule({
  id: 'share/naming',
  title: 'Prescribes a name, phrase or logo',
  takes: 'It prescribes a name or prefix for what you build, or a phrase or logo to be displayed.',
  from: 'Everybody who publishes a derivative or a product built on the work.',
  instead:
    'OSI-approved licences ask for notices to be kept, and leave names and advertising alone.',
  examples: license(
    `Sites that show the maps must link back to our page.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/naming`,
    `Every derivative model must include “Alpaca” at the beginning of its name.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/naming`,
    `You shall prominently display “Built with Alpaca” on your website.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ share/naming`,
    `You must retain the copyright notice.`,
    `You may choose any name for your model.`,
  ),
  quotes: ['nameTag'],
  judge(passage) {
    const branding = brandingKept(passage);
    if (branding) return { message: 'Branding must stay in place.', evidence: branding };
    const shown = passage.has('warranty') ? undefined : branded(passage);
    if (shown)
      return {
        message: 'Prescribes a name, phrase or logo beyond ordinary notices.',
        evidence: shown,
      };
    const link = passage
      .all('nameTag')
      .find((tag) => linkBack.has(passage.norm(tag.last - 1)) && isDuty(passage, tag));
    if (link && passage.isOwn(link)) return { message: 'Requires a link back.', evidence: [link] };
    for (const tag of passage.all('nameTag')) {
      if (!passage.isOwn(tag)) continue;
      const show = near(passage, tag, 20, 'display');
      if (show && noticeShown(passage, show)) continue;
      if (
        ['at', 'in', 'beginning', 'begin', 'starts', 'start'].includes(passage.norm(tag.first)) &&
        !namesSomething(passage, tag)
      )
        continue;
      if (!show || !isDuty(passage, show) || passage.has('warranty')) continue;
      return {
        message: 'Prescribes a name, phrase or logo beyond ordinary notices.',
        evidence: [show, tag],
      };
    }
    return undefined;
  },
});
