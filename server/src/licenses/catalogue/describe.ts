import { freedoms } from '../../core/freedom';
import type { LicenseEntry } from './entry';

const overall: Readonly<Record<LicenseEntry['terms']['overall'], string>> = {
  'osi-approved': 'Approved by the Open Source Initiative: grants all four freedoms.',
  open: 'Grants all four freedoms; not reviewed by the Open Source Initiative.',
  restricted: 'Takes away at least one of the four freedoms.',
  unknown: 'What it grants is not established.',
};

const cite = (section: string | null): string => (section === null ? '' : ` (section ${section})`);

/**
 * What is known of a licence as Markdown that also reads well as plain text: its verdict, each
 * freedom with the clauses that take it, its duties, and where all this comes from.
 */
export function describeLicense(entry: LicenseEntry): string {
  const names = [
    entry.spdxId === null ? undefined : `SPDX ${entry.spdxId}`,
    entry.hubId === null ? undefined : `Hub ${entry.hubId}`,
    entry.fsfLibre === null ? undefined : entry.fsfLibre ? 'FSF: free' : 'FSF: not free',
    entry.deprecated ? 'deprecated' : undefined,
  ].filter((name) => name !== undefined);
  const lines = [`# ${entry.name}`, ''];
  if (names.length > 0) lines.push(names.join(' · '), '');
  if (entry.exception) return [...lines, entry.note ?? ''].join('\n').trimEnd();
  lines.push(overall[entry.terms.overall], '');
  if (entry.replacedBy !== null) lines.push(`Write ${entry.replacedBy} instead.`, '');
  for (const freedom of freedoms) {
    lines.push(`- ${freedom}: ${entry.terms[freedom]}`);
    for (const { rule, section, summary } of entry.restrictions)
      if (rule.startsWith(`${freedom}/`)) lines.push(`  - ${rule}${cite(section)}: ${summary}`);
  }
  if (entry.duties.length > 0) lines.push('', 'Duties:', '');
  for (const { summary, section, phrase, prefix } of entry.duties) {
    lines.push(`- ${summary}${cite(section)}`);
    if (phrase !== undefined && !summary.includes(phrase)) lines.push(`  - Words: “${phrase}”`);
    if (prefix !== undefined) lines.push(`  - Names begin with “${prefix}”.`);
  }
  if (entry.note !== null) lines.push('', entry.note);
  if (!entry.verified)
    lines.push('', 'Not verified: these terms rest on others’ descriptions, not on the text.');
  if (entry.source !== null) lines.push('', `Source: ${entry.source}`);
  return lines.join('\n');
}
