import type { Duty } from './entry';

const duty = (kind: Duty['kind'], section: string | null, summary: string): Duty => ({
  kind,
  section,
  summary,
});

const notices = duty(
  'attribution-retain',
  null,
  'Keep the copyright notice and the licence text in every copy.',
);

const shareAlike = (section: string | null): Duty =>
  duty('share-alike', section, 'Changed versions stay under the same licence.');

const source = (section: string | null): Duty =>
  duty('source-offer', section, 'Whoever receives binaries is given the source.');

/** The duties of the families that model repositories use, by the beginning of the SPDX id. */
const families: readonly (readonly [RegExp, readonly Duty[]])[] = [
  [/^(0BSD|MIT-0|CC0-|Unlicense|WTFPL|PDDL-|CC-PDDC|CC-PDM|blessing$)/, []],
  [/^(MIT|ISC|BSD-|X11|NCSA|PostgreSQL|HPND|AFL-|BSL-1\.0$|ECL-1)/, [notices]],
  [
    /^(Apache-2\.0|ECL-2\.0)$/,
    [
      duty('licence-copy', '4(a)', 'Give recipients a copy of the licence.'),
      duty('modification-notice', '4(b)', 'Say in changed files that they were changed.'),
      duty(
        'attribution-retain',
        '4(c)',
        'Keep copyright, patent, trademark and attribution notices.',
      ),
      duty(
        'attribution-notice',
        '4(d)',
        'Pass on the attributions of the NOTICE file, if there is one.',
      ),
      duty(
        'litigation-termination',
        '3',
        'Patent rights end for whoever starts a patent suit over the work.',
      ),
    ],
  ],
  [
    /^(GPL-3\.0|AGPL-3\.0)/,
    [
      duty('licence-copy', '4', 'Give recipients a copy of the licence.'),
      duty('modification-notice', '5(a)', 'State that and when the work was changed.'),
      shareAlike('5(c)'),
      source('6'),
    ],
  ],
  [
    /^GPL-[12]\.0/,
    [
      duty('licence-copy', '1', 'Give recipients a copy of the licence.'),
      duty('modification-notice', '2(a)', 'State that and when files were changed.'),
      shareAlike('2(b)'),
      source('3'),
    ],
  ],
  [
    /^LGPL-/,
    [
      duty('licence-copy', null, 'Give recipients a copy of the licence.'),
      shareAlike(null),
      source(null),
    ],
  ],
  [
    /^MPL-2\.0/,
    [
      shareAlike('3.1'),
      source('3.2'),
      duty('attribution-retain', '3.4', 'Keep the licence notices in the source.'),
    ],
  ],
  [
    /^CC-BY(-[A-Z]{2})*-4\.0$/,
    [
      duty(
        'attribution-retain',
        '3(a)',
        'Credit the author, link the licence and say what was changed.',
      ),
    ],
  ],
  [
    /^CC-BY-/,
    [
      duty(
        'attribution-retain',
        '4',
        'Credit the author, link the licence and say what was changed.',
      ),
    ],
  ],
  [
    /^(ODC-By|ODbL|CDLA-|etalab|OGL-|DL-DE-BY|NLOD)/,
    [duty('attribution-retain', null, 'Credit the source and keep its notices.')],
  ],
  [
    /^OpenMDW-/,
    [
      duty('licence-copy', null, 'Pass on a copy of the licence.'),
      duty('attribution-retain', null, 'Keep notices of origin.'),
      duty(
        'litigation-termination',
        null,
        'Rights end for whoever starts a suit over the materials.',
      ),
    ],
  ],
  [
    /^OFL-/,
    [
      duty('licence-copy', '2', 'Bundle the copyright notice and the licence with every copy.'),
      shareAlike('5'),
    ],
  ],
];

/** The duties of an SPDX licence, as far as they are set down here. */
export function dutiesOf(spdxId: string, copyleft: boolean): readonly Duty[] {
  const known = families.find(([pattern]) => pattern.test(spdxId))?.[1] ?? [];
  const lacksCopyleft = copyleft && !known.some(({ kind }) => kind === 'share-alike');
  return lacksCopyleft ? [...known, shareAlike(null)] : known;
}
