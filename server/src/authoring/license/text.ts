/** Whose work it is, for the copyright line. */
export interface Holder {
  readonly year: string;
  readonly name: string;
}

/**
 * The markers that SPDX's and the licences' own templates have for the year and the holder. Longer
 * ones first; each stands in angle or square brackets, or in braces.
 */
const years = ['yyyy', 'year'] as const;
const holders = [
  'name of copyright owner',
  'copyright holders',
  'copyright holder',
  'name of author',
  'fullname',
  'owner',
] as const;
const brackets = [
  ['<', '>'],
  ['[', ']'],
  ['{', '}'],
] as const;

/**
 * A licence text with its copyright line filled in. Lines that tell how to apply the licence, and
 * ask for more than year and holder, stay as they are: they are part of the text.
 */
export function fillIn(text: string, { year, name }: Holder): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      if (!/^\s{0,12}copyright\b/i.test(line) || asksForMore(lines[index - 1])) return line;
      return replaceAny(replaceAny(line, years, year), holders, name);
    })
    .join('\n');
}

/** The GNU licences' appendix asks for the program's name on the line before the copyright. */
function asksForMore(before: string | undefined): boolean {
  return before !== undefined && /^\s*<[^>]{10,}>\s*$/.test(before);
}

function replaceAny(line: string, markers: readonly string[], value: string): string {
  for (const marker of markers) {
    for (const [open, close] of brackets) {
      const written = `${open}${marker}${close}`;
      const at = line.toLowerCase().indexOf(written);
      if (at !== -1) return line.slice(0, at) + value + line.slice(at + written.length);
    }
  }
  return line;
}

/** True where the text has nothing to fill in for a holder, so that one is named elsewhere. */
export function namesHolder(text: string, holder: Holder): boolean {
  return fillIn(text, holder) !== text;
}
