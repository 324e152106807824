import {
  findLicense,
  identify,
  normalizeLicense,
  type LicenseEntry,
  type LicenseIndex,
} from '../licenses';

/** What a licence text was found to be. */
export interface FileLicense {
  readonly entry: LicenseEntry;
  /** Words were added, removed or changed. */
  readonly modified: boolean;
}

/** Tells what a licence text is; undefined for one that is not known. */
export type IdentifyText = (text: string) => FileLicense | undefined;

/** How much of a licence must be there for a file to be a copy of it. */
const enough = 0.9;

/** Compares with the texts of `index`, and goes by the file's first line where none fits. */
export function identifyWith(index: LicenseIndex): IdentifyText {
  return (text) => {
    const { matches, lookAlikes } = identify(index, text);
    const best = [...matches].sort((a, b) => b.score - a.score)[0];
    const entry = best && best.score >= enough ? findLicense(best.id) : undefined;
    if (best && entry) return { entry, modified: best.modified };
    // A known text with much changed is not that licence, whatever its title says.
    return matches.length > 0 || lookAlikes.length > 0 ? undefined : identifyByTitle(text);
  };
}

/** Goes by the first line that names a licence: all there is where no texts can be loaded. */
export const identifyByTitle: IdentifyText = (text) => {
  for (const line of text.slice(0, 2000).split('\n', 6)) {
    const title = line.replace(/^[\s#*=-]+|[\s#*=-]+$/g, '');
    if (title === '') continue;
    const found = normalizeLicense(title, 'hub');
    return found.kind === 'license' && found.how !== 'part' && found.how !== 'spelling'
      ? { entry: found.entry, modified: false }
      : undefined;
  }
  return undefined;
};
