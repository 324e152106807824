import type { LicenseIndex, Original } from '../texts/licenseIndex';
import type { Departure } from './departures';

/** More words than this are not quoted whole. */
const mostQuoted = 24;

/** What an original says where a document departs from it; undefined where its text is not shipped. */
export function originalWords(
  index: LicenseIndex,
  original: Original,
  { original: { start, end } }: Departure,
): string | undefined {
  const word = index.wordsOf(original);
  if (word === undefined || start === end) return undefined;
  const count = Math.min(end - start, mostQuoted);
  const quoted = Array.from({ length: count }, (_, i) => word(start + i)).join(' ');
  return count < end - start ? `${quoted} …` : quoted;
}
