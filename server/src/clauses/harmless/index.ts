import { acceptance } from './acceptance';
import { attribution } from './attribution';
import { copyleft } from './copyleft';
import { definition } from './definition';
import { endorsement } from './endorsement';
import { exportLaw } from './export';
import { governingLaw } from './governing-law';
import { grant } from './grant';
import { indemnity } from './indemnity';
import { liability } from './liability';
import { licenseVersions } from './license-versions';
import { notice } from './notice';
import { patentGrant } from './patent-grant';
import { patentRetaliation } from './patent-retaliation';
import { recital } from './recital';
import { severability } from './severability';
import { stateChanges } from './state-changes';
import { terminationForBreach } from './termination-for-breach';
import { trademark } from './trademark';
import { warranty } from './warranty';
import type { HarmlessClause } from '../clause';
import type { Passage } from '../passage';
import type { HarmlessKind } from './kinds';

/** From the most telling to the most general: the first that matches names the clause. */
const kinds: readonly HarmlessKind[] = [
  patentRetaliation,
  patentGrant,
  warranty,
  liability,
  indemnity,
  governingLaw,
  endorsement,
  trademark,
  terminationForBreach,
  exportLaw,
  licenseVersions,
  acceptance,
  severability,
  copyleft,
  stateChanges,
  notice,
  attribution,
  definition,
  recital,
  grant,
];

/** What is said of clauses that take no freedom away, by kind. */
export const harmlessClauses: ReadonlyMap<string, HarmlessClause> = new Map(
  kinds.map(({ kind, title, explanation }) => [kind, { kind, title, explanation }]),
);

/** The harmless clause that a passage is; undefined where it says nothing that is known. */
export function harmlessKindOf(passage: Passage): HarmlessKind | undefined {
  return passage.hits.some((hit) => passage.isOwn(hit))
    ? kinds.find((kind) => kind.matches(passage))
    : undefined;
}
