import { clauseHash } from '../workspace/clauseHash';
import type { CheckRun } from './checkedFile';
import type { Style } from './style';

/** Every finding that somebody has set aside, and why, for a person. */
export function prettyWaivers({ files }: CheckRun, style: Style): string {
  let out = '';
  let count = 0;
  for (const { path, lines, checked } of files) {
    for (const { finding, reason, by } of checked.waived) {
      const { line, character } = lines.position(finding.span.start);
      const why = reason ?? style.yellow('no reason given');
      out += `${style.bold(`${path}:${line + 1}:${character + 1}`)}  ${finding.rule}  (${by})  ${why}\n`;
      count++;
    }
  }
  return `${out}${count} ${count === 1 ? 'finding' : 'findings'} set aside\n`;
}

/** The same for a program; `words` is what a waiver of the clause would be bound to. */
export function waiversJson({ files }: CheckRun): string {
  const waived = files.flatMap(({ path, lines, checked }) =>
    checked.waived.map(({ finding, reason, by }) => ({
      path,
      rule: finding.rule,
      by,
      reason: reason ?? null,
      range: lines.range(finding.span),
      words: clauseHash(lines.text.slice(finding.span.start, finding.span.end)),
    })),
  );
  return `${JSON.stringify({ version: 1, waived }, null, 2)}\n`;
}
