import type { Rule } from '../../core/rule';
import { restore } from '../compare/restore';
import { lineAt } from './context';
import type { LicenseContext } from './context';

/** Only a part of a known text. */
export const incomplete: Rule<LicenseContext> = {
  id: 'license/incomplete',
  freedom: null,
  severity: 'warning',
  title: 'A part of the licence is missing',
  explanation: {
    takes:
      'What is missing may be the grant, the conditions or the disclaimer. A licence that is cut off may grant less than its name says, or nothing.',
    from: 'Everybody who relies on the file.',
    instead: 'Put the whole text of the licence into the file.',
    source: {
      title: 'SPDX license list',
      url: 'https://spdx.org/licenses/',
    },
  },
  examples: [
    {
      kind: 'license',
      text: `Usage of the works is permitted provided that this instrument is retained with the
works, so that any entity that uses the works is
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ license/incomplete
`,
    },
  ],
  *check({ identification: { text, matches } }) {
    for (const [match, { name, span, score, incomplete: partial }] of matches.entries())
      if (partial)
        yield {
          rule: incomplete.id,
          freedom: null,
          severity: 'warning',
          message: `Only ${Math.round(score * 100)} % of the words of ${name} are here.`,
          span: lineAt(text, span.end - 1),
          data: { match },
        };
  },
  *fixes({ data }, { index, identification: { text, words, matches } }) {
    const match = matches[(data as { readonly match: number }).match];
    if (!match) return;
    const document = { text, words, original: match.original, index };
    const edits = match.missing.flatMap((departure) => restore(document, departure) ?? []);
    if (edits.length === 0 || edits.length < match.missing.length) return;
    yield {
      title: `Put back what is missing of ${match.name}`,
      edits,
      preferred: true,
      certain: false,
    };
  },
};
