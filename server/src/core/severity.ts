/** How grave a finding is, in the editor's and the command line's words, gravest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const;

export type Severity = (typeof severities)[number];

/** What a user may set a rule to. */
export type SeveritySetting = Severity | 'off';

/** True where `severity` is `threshold` or graver. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
