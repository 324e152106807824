import { clauseRule, license } from '../define';
import { after, forbidden, isDuty, near } from '../judging';
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
    const link = passage
      .all('nameTag')
      .find((tag) => linkBack.has(passage.norm(tag.last - 1)) && isDuty(passage, tag));
    if (link && passage.isOwn(link)) return { message: 'Requires a link back.', evidence: [link] };
    for (const tag of passage.all('nameTag')) {
      if (!passage.isOwn(tag)) continue;
      const show = near(passage, tag, 20, 'display');
      if (show && after(passage, show, 8, 'notice')) continue;
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
