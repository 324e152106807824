import { isDigit, isHan, isLetter, isUpper } from './chars';

const longestTitle = 80;
const smallWords: ReadonlySet<string> = new Set(
  'a an and as at by for from in into nor of on or per the to with without your our its'.split(' '),
);

/** How a line is written that might be a title. */
export type TitleStyle = 'capitals' | 'title' | 'han' | null;

/** Whether a line reads as a title: short, no full sentence, capitals throughout or on every weighty word. */
export function titleStyle(line: string): TitleStyle {
  if (line.length === 0 || line.length > longestTitle) return null;
  const last = line.charAt(line.length - 1);
  if (',;；，。'.includes(last)) return null;
  if (isHan(line.charCodeAt(0)) && line.length <= 16 && !'：:'.includes(last)) return 'han';
  let letters = 0;
  let capitals = 0;
  let words = 0;
  for (const word of line.split(' ')) {
    let first = -1;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      if (!isLetter(code)) continue;
      if (first < 0) first = code;
      letters++;
      if (isUpper(code)) capitals++;
    }
    if (first < 0) continue;
    words++;
    // A weighty word in lower case: no title of any style.
    if (!isUpper(first) && !smallWords.has(word)) return null;
  }
  if (
    words === 0 ||
    words > 12 ||
    !(
      isUpper(line.charCodeAt(0)) ||
      isDigit(line.charCodeAt(0)) ||
      line.startsWith('"') ||
      line.startsWith('“')
    )
  )
    return null;
  if (letters > 2 && capitals === letters) return 'capitals';
  if (line.includes(': ')) return null;
  if (last === '.' && words > 6) return null;
  return 'title';
}
