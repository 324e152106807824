import type { Restriction } from './entry';

const limit = (
  rule: Restriction['rule'],
  section: string | null,
  summary: string,
): Restriction => ({ rule, section, summary });

/** The licences on SPDX's list that restrict a freedom, except Creative Commons'. */
const listed: Readonly<Record<string, readonly Restriction[]>> = {
  Aladdin: [limit('share/non-commercial', '2(a)', 'No payment may be taken for distributing it.')],
  'Artistic-dist': [
    limit('share/non-commercial', '5', 'No fee may be charged for the package itself.'),
  ],
  'ASWF-Digital-Assets-1.0': [
    limit(
      'use/limited-purpose',
      null,
      'Only for teaching, research, development, benchmarks and demonstrations.',
    ),
  ],
  'ASWF-Digital-Assets-1.1': [
    limit(
      'use/limited-purpose',
      null,
      'Only for teaching, research, development, benchmarks and demonstrations.',
    ),
  ],
  'BSD-3-Clause-No-Military-License': [
    limit('use/field-of-use', 'last paragraph', 'No licence for military facilities.'),
  ],
  'BSD-3-Clause-No-Nuclear-License': [
    limit('use/field-of-use', 'last paragraph', 'No licence for nuclear facilities.'),
  ],
  'BSD-3-Clause-No-Nuclear-License-2014': [
    limit('use/field-of-use', 'last paragraph', 'No licence for nuclear facilities.'),
  ],
  'BSD-3-Clause-OpenWebUI': [
    limit(
      'modify/limited-modification',
      '4',
      'The branding may not be changed or removed above a number of users.',
    ),
  ],
  'BUSL-1.1': [
    limit(
      'use/limited-purpose',
      'Terms',
      'Production use only as the Additional Use Grant allows, until the change date.',
    ),
  ],
  'C-UDA-1.0': [
    limit('use/limited-purpose', '2.1', 'The data may be used for computational purposes only.'),
    limit('share/flow-down', '3', 'Whoever receives the data must be bound to computational use.'),
  ],
  'CAPEC-tou': [
    limit('use/limited-purpose', null, 'For research, development and commercial purposes only.'),
  ],
  'CPOL-1.02': [
    limit('use/field-of-use', '5', 'Illegal, immoral and improper uses are ruled out.'),
    limit('share/non-commercial', '5', 'The work may not be sold, leased or rented by itself.'),
  ],
  'Elastic-2.0': [
    limit(
      'share/hosted-service',
      'Limitations',
      'May not be offered to others as a hosted or managed service.',
    ),
    limit(
      'modify/safeguards',
      'Limitations',
      'Licence keys and what they protect may not be circumvented.',
    ),
  ],
  'FSL-1.1-ALv2': [
    limit(
      'use/competing-use',
      'Permitted Purpose',
      'No competing use for two years, after which Apache-2.0 applies.',
    ),
  ],
  'FSL-1.1-MIT': [
    limit(
      'use/competing-use',
      'Permitted Purpose',
      'No competing use for two years, after which MIT applies.',
    ),
  ],
  'Hippocratic-2.1': [
    limit('use/field-of-use', null, 'Uses that violate human rights are ruled out.'),
  ],
  'Hippocratic-3.0-core': [
    limit(
      'use/field-of-use',
      null,
      'Uses that violate human rights or the listed ethical standards are ruled out.',
    ),
  ],
  'IEC-Code-Components-EULA': [
    limit(
      'modify/limited-modification',
      null,
      'Only changes that the standard permits or IEC approves are licensed.',
    ),
  ],
  'ISO-permission': [
    limit('use/limited-purpose', null, 'For conforming SGML systems and applications only.'),
    limit('modify/no-derivatives', null, 'Copying is granted, changing is not.'),
  ],
  'JPL-image': [
    limit('use/non-commercial', 'Special Cases', 'Some images are not for commercial use.'),
  ],
  JSON: [limit('use/field-of-use', null, 'To be used for good, not evil.')],
  'MS-LPL': [limit('use/limited-purpose', '3(F)', 'Only on the Windows operating system.')],
  'NCGL-UK-2.0': [
    limit('use/non-commercial', null, 'Non-commercial purposes only.'),
    limit('share/non-commercial', null, 'May be shared for non-commercial purposes only.'),
  ],
  'NBPL-1.0': [limit('share/non-commercial', '5', 'No fee may be charged for the package itself.')],
  'OPL-1.0': [limit('modify/grant-back', null, 'Changes must be sent to the original developer.')],
  'OpenPBS-2.3': [
    limit(
      'share/non-commercial',
      '2',
      'Until the end of 2001: redistribution for non-profit purposes only.',
    ),
    limit('use/permission', '1', 'Until the end of 2001: use depends on registration.'),
  ],
  'PolyForm-Noncommercial-1.0.0': [
    limit('use/non-commercial', 'Noncommercial Purposes', 'Non-commercial purposes only.'),
    limit(
      'modify/limited-modification',
      'Changes and New Works License',
      'Changes for permitted purposes only.',
    ),
    limit('share/non-commercial', 'Distribution License', 'Copies carry the same limits.'),
  ],
  'PolyForm-Small-Business-1.0.0': [
    limit(
      'use/scale-threshold',
      'Small Business',
      'Only for companies below a size in people and revenue.',
    ),
  ],
  PPL: [
    limit(
      'use/excluded-parties',
      '4(c)',
      'Commercial use only by worker-owned businesses and collectives.',
    ),
    limit(
      'share/non-commercial',
      '4(c)',
      'Sharing for gain only by worker-owned businesses and collectives.',
    ),
  ],
  'RHeCos-1.1': [
    limit('modify/grant-back', '3.2', 'Source of changes must be sent to the licensor.'),
  ],
  'SSPL-1.0': [
    limit(
      'share/hosted-service',
      '13',
      'Offering it as a service demands the source of the whole service.',
    ),
  ],
  'SUL-1.0': [
    limit(
      'use/limited-purpose',
      'Limitations',
      'Only for internal business, non-commercial or personal use.',
    ),
    limit('modify/limited-modification', 'Limitations', 'Changes for the same purposes only.'),
    limit(
      'share/non-commercial',
      'Limitations',
      'To be passed on free of charge for non-commercial purposes only.',
    ),
  ],
  'Unicode-TOU': [
    limit(
      'use/limited-purpose',
      'A.3',
      'For information, in making products that support the Unicode Standard.',
    ),
    limit('modify/no-derivatives', 'A.2', 'Only files marked so may be modified.'),
  ],
  UnRAR: [limit('use/competing-use', '2', 'May not be used to build a RAR-compatible archiver.')],
};

/** Creative Commons' licences with the elements NC and ND, by their own sections of each version. */
function creativeCommons(id: string): readonly Restriction[] | undefined {
  const match = /^CC-BY(-NC)?(-SA|-ND)?-(\d)/.exec(id);
  if (match === null || (match[1] === undefined && match[2] !== '-ND')) return undefined;
  const current = match[3] === '4';
  const commercial = current ? '2(a)(1)' : match[2] === '-SA' ? '4(c)' : '4(b)';
  const adaptation = current ? '2(a)(1)(B)' : '3';
  return [
    ...(match[1] === undefined
      ? []
      : [
          limit(
            'use/non-commercial',
            commercial,
            'No use primarily intended for commercial advantage or payment.',
          ),
          limit(
            'share/non-commercial',
            commercial,
            'May be shared for non-commercial purposes only.',
          ),
          ...(match[2] === '-ND'
            ? []
            : [
                limit(
                  'modify/limited-modification',
                  commercial,
                  'Adaptations for non-commercial purposes only.',
                ),
              ]),
        ]),
    ...(match[2] === '-ND'
      ? [
          limit(
            'modify/no-derivatives',
            adaptation,
            'Adaptations, fine-tuned and quantised models among them, may not be shared.',
          ),
          limit('share/no-redistribution', adaptation, 'Only the unchanged work may be shared.'),
        ]
      : []),
  ];
}

/** The restrictions of an SPDX licence; none where it is free or where nothing is known. */
export function restrictionsOf(spdxId: string): readonly Restriction[] {
  return creativeCommons(spdxId) ?? (Object.hasOwn(listed, spdxId) ? (listed[spdxId] ?? []) : []);
}
