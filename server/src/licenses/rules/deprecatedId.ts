import type { Fix } from '../../core/finding';
import type { Rule } from '../../core/rule';
import { findLicense } from '../catalogue/index';
import type { LicenseContext } from './context';

const ids = /[A-Za-z0-9.+-]+/g;

/** An id that SPDX's list keeps only for old documents. */
export const deprecatedId: Rule<LicenseContext> = {
  id: 'license/deprecated-id',
  freedom: null,
  severity: 'information',
  title: 'Deprecated SPDX licence id',
  explanation: {
    takes:
      'SPDX gave up ids that were unclear, such as GPL-2.0, which does not say whether later versions may be chosen.',
    from: 'Whoever reads the tag, by eye or by machine.',
    instead: 'Write the id that took its place, such as GPL-2.0-only or GPL-2.0-or-later.',
    source: { title: 'SPDX license list', url: 'https://spdx.org/licenses/#deprecated' },
  },
  examples: [
    {
      kind: 'license',
      text: `SPDX-License-Identifier: MIT OR GPL-2.0
                                ^^^^^^^ license/deprecated-id
`,
    },
    { kind: 'license', text: 'SPDX-License-Identifier: GPL-2.0-or-later\n' },
  ],
  *check({ identification: { mentions } }) {
    for (const { kind, license, span } of mentions) {
      if (kind !== 'tag') continue;
      for (const match of license.matchAll(ids)) {
        const entry = findLicense(match[0]);
        if (entry?.deprecated !== true || entry.id !== match[0]) continue;
        const start = span.start + match.index;
        yield {
          rule: deprecatedId.id,
          freedom: null,
          severity: 'information',
          message:
            entry.replacedBy === null
              ? `SPDX has deprecated ${entry.id}.`
              : `SPDX has deprecated ${entry.id}; write ${entry.replacedBy}.`,
          span: { start, end: start + match[0].length },
          data: entry.replacedBy,
        };
      }
    }
  },
  *fixes({ span, data }): Generator<Fix> {
    if (typeof data === 'string')
      yield {
        title: `Write ${data}`,
        edits: [{ span, newText: data }],
        preferred: true,
        certain: true,
      };
  },
};
