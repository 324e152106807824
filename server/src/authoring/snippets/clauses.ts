import type { Snippet } from './snippet';
import { offer, template, type Stop, type Template } from './template';

/** What a licence calls the thing it licenses. */
const work: Stop = offer('work', 'what the license calls the work', 'Model');

/** Clauses that any OSI-approved licence could have, in words of our own. */
export const wording = {
  grant: template`Permission is hereby granted, free of charge, to any person to use, study, copy, modify and distribute the ${work}, with or without modifications, for any purpose, including commercial purposes.`,
  grantCopyleft: template`Permission is hereby granted, free of charge, to any person to use, study, copy, modify and distribute the ${work} for any purpose, provided that You license the ${work} and works based on it, where You distribute them, under the terms of this License.`,
  copyleft: template`If You distribute the ${work} or a work based on it, You must license the whole of what You distribute under the terms of this License.`,
  noticeOfChange: template`You may modify the ${work} and distribute modified versions, provided that You state in them prominently that You changed them and when.`,
  attribution: template`You must retain all copyright, license and attribution notices of the ${work} in every copy that You distribute.`,
  licenseCopy: template`You must give every recipient of the ${work} a copy of this License.`,
  outputs: template`The licensor claims no rights in the output of the ${work}, and this License places no condition on its use.`,
  study: template`You may study, test and examine the ${work}, for any purpose, and publish what You find.`,
  perpetual: template`The rights granted under this License are perpetual and irrevocable. They end only for those who breach its terms and do not cure the breach within 30 days.`,
  patent: template`Each contributor grants You a perpetual, worldwide, royalty-free patent license to make, use, sell, offer for sale and import the ${work}. If You bring a lawsuit claiming that the ${work} infringes a patent, the patent licenses granted to You under this License end on the day it is filed.`,
  warranty: template`The ${work} is provided "as is", without warranty of any kind, express or implied. In no event shall the authors or copyright holders be liable for any claim, damages or other liability arising from the ${work} or its use.`,
} as const satisfies Readonly<Record<string, Template>>;

export type Wording = keyof typeof wording;

const clause = (id: string, title: string, description: string, body: Template): Snippet => ({
  id: `license-${id}`,
  title,
  description,
  place: 'license',
  body,
});

export const clauseSnippets: readonly Snippet[] = [
  clause(
    'grant',
    'Grant of the four freedoms',
    'Use, study, modify and share, for any purpose, by anybody.',
    wording.grant,
  ),
  clause(
    'copyleft',
    'Copyleft',
    'Changed versions stay as free as the original; takes the place of limits on purposes.',
    wording.copyleft,
  ),
  clause(
    'notice-of-change',
    'Notice of change',
    'Changes are allowed and said; takes the place of a ban on derivatives.',
    wording.noticeOfChange,
  ),
  clause(
    'attribution',
    'Attribution',
    'Notices are kept; takes the place of a duty to display a name.',
    wording.attribution,
  ),
  clause(
    'study',
    'Study and publish',
    'Takes the place of bans on reverse engineering, benchmarks and disclosure.',
    wording.study,
  ),
  clause(
    'perpetual',
    'Perpetual rights',
    'Rights last; takes the place of a right to end or change them at will.',
    wording.perpetual,
  ),
  clause('copy', 'Copy of the license', 'Recipients learn their rights.', wording.licenseCopy),
  clause(
    'outputs',
    'Outputs are free',
    'Takes the place of limits on what outputs may be used for.',
    wording.outputs,
  ),
  clause(
    'patent',
    'Patent license with retaliation',
    'As OSI-approved licenses have it: it ends for whoever sues.',
    wording.patent,
  ),
  clause('warranty', 'No warranty', 'The usual disclaimer.', wording.warranty),
];
