import type { Clause } from '../clauses/index';
import { freedoms, type Freedom, type Grant, type Terms } from '../core/freedom';
import {
  judge,
  licenseRules,
  type Identification,
  type LicenseIndex,
  type Match,
  type Restriction,
} from '../licenses/index';
import type { RecognizedLicense, Report } from './analysis';
import { runRules } from './runRules';

/** What a licence text comes to, recognised or not. */
export interface TextVerdict {
  readonly license: RecognizedLicense | null;
  readonly terms: Terms;
  /** The clauses that are spoken of: without those on which the catalogue knows better. */
  readonly heard: readonly Clause[];
  /** Known restrictions that no clause shows, and the text they are known of. */
  readonly unlocated: readonly Restriction[];
  readonly main: Match | undefined;
  /** What is said of the text as a whole. */
  readonly reports: readonly Report[];
}

/** Judges a text by the catalogue as far as it is known, and by its clauses where it is not. */
export function verdictOnText(
  clauses: readonly Clause[],
  index: LicenseIndex | undefined,
  identification: Identification | undefined,
): TextVerdict {
  if (!index || !identification) return { ...unknownText, heard: clauses, terms: termsOf(clauses) };
  const { license, terms, clauses: heard, unlocated } = judge(identification, clauses);
  const main = longest(identification.matches);
  return {
    license: license && {
      ...license,
      score: Math.round(license.score * 1000) / 1000,
      incomplete: main?.incomplete ?? false,
    },
    terms,
    heard,
    unlocated,
    main,
    reports: [...runRules(licenseRules, { index, identification })],
  };
}

const unknownText = { license: null, unlocated: [], main: undefined, reports: [] } as const;

function longest(matches: readonly Match[]): Match | undefined {
  return matches.reduce<Match | undefined>(
    (best, match) => (best && lengthOf(best) >= lengthOf(match) ? best : match),
    undefined,
  );
}

function lengthOf({ span }: Match): number {
  return span.end - span.start;
}

/** Of a text that nobody compared with any: that nothing was found is no grant. */
function termsOf(clauses: readonly Clause[]): Terms {
  const isTaken = (freedom: Freedom): boolean =>
    clauses.some((clause) => clause.freedom === freedom && clause.severity === 'warning');
  const grants = Object.fromEntries(
    freedoms.map((freedom): [Freedom, Grant] => [
      freedom,
      isTaken(freedom) ? 'restricted' : 'unknown',
    ]),
  ) as Record<Freedom, Grant>;
  return { ...grants, overall: freedoms.some(isTaken) ? 'restricted' : 'unknown' };
}
