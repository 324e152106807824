import type { Finding } from '../../server/src/core/finding';
import type { CheckRun } from '../../server/src/report/checkedFile';
import { Lines } from '../../server/src/report/lines';
import { emptyAnalysis } from '../../server/src/service/analysis';

/** A run over one licence with these findings, reported or waived, and over a file that is gone. */
export function runOf(
  text: string,
  findings: readonly Finding[],
  waived: readonly Finding[] = [],
): CheckRun {
  return {
    files: [
      {
        path: 'a dir/LICENSE',
        lines: new Lines(text),
        checked: {
          document: { uri: 'file:///a%20dir/LICENSE', version: 0, text, kind: 'license' },
          analysis: emptyAnalysis('license'),
          reports: findings.map((finding) => ({ finding, fixes: () => [] })),
          waived: waived.map((finding) => ({ finding, reason: 'agreed', by: 'comment' })),
        },
      },
    ],
    errors: [{ path: 'gone', message: 'no such file or folder' }],
  };
}
