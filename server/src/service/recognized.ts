import type { Clause } from '../clauses/index';
import { freedoms, type Freedom, type Grant, type Terms } from '../core/freedom';
import { overlaps } from '../core/span';
import { findLicense, type Identification, type Match } from '../licenses/index';
import type { RecognizedLicense } from './analysis';

/** The licence that a document is: of several, the one with the most of the text. */
export function recognizedLicense({ matches }: Identification): RecognizedLicense | null {
  const [first, ...rest] = matches;
  if (!first) return null;
  const match = rest.reduce((best, each) => (lengthOf(each) > lengthOf(best) ? each : best), first);
  return {
    id: match.id,
    name: match.name,
    score: Math.round(match.score * 1000) / 1000,
    modified: match.modified,
    incomplete: match.incomplete,
  };
}

function lengthOf({ span }: Match): number {
  return span.end - span.start;
}

/**
 * Whether a clause found by its wording is to be spoken of. Where a text stands as its stewards
 * wrote it, the catalogue has the last word on which freedoms it takes; what somebody added or
 * changed, and what stands outside any known text, speaks for itself.
 */
export function isHeard(clause: Clause, { matches }: Identification): boolean {
  const match = matches.find(({ span }) => overlaps(span, clause.span));
  if (!match) return true;
  const touched = match.departures.some(
    ({ kind, span }) => kind !== 'removed' && overlaps(span, clause.span),
  );
  if (touched) return true;
  const entry = findLicense(match.id);
  if (!entry || clause.freedom === null) return true;
  const grant = entry.terms[clause.freedom];
  return grant === 'restricted' || grant === 'unknown';
}

/** What a document comes to: the known texts in it by the catalogue, the rest by its clauses. */
export function termsOf(
  heard: readonly Clause[],
  identification: Identification | undefined,
): Terms {
  const known = (identification?.matches ?? []).flatMap(
    (match) => findLicense(match.id)?.terms ?? [],
  );
  const grantOf = (freedom: Freedom): Grant => {
    const restricted = heard.some(
      (clause) =>
        clause.freedom === freedom && clause.rule !== null && clause.severity === 'warning',
    );
    if (restricted) return 'restricted';
    return worst(known.map((terms) => terms[freedom]));
  };
  const [use, study, modify, share] = freedoms.map(grantOf);
  const terms = {
    use: use ?? 'unknown',
    study: study ?? 'unknown',
    modify: modify ?? 'unknown',
    share: share ?? 'unknown',
  };
  return { ...terms, overall: overallOf(Object.values(terms), known, identification) };
}

/** Gravest first. That nothing was found in an unknown text is no grant. */
const order: readonly Grant[] = ['restricted', 'unknown', 'conditional', 'granted'];

function worst(grants: readonly Grant[]): Grant {
  return order.find((grant) => grants.includes(grant)) ?? 'unknown';
}

function overallOf(
  grants: readonly Grant[],
  known: readonly Terms[],
  identification: Identification | undefined,
): Terms['overall'] {
  if (grants.includes('restricted')) return 'restricted';
  const changed = identification?.matches.some(
    ({ modified, incomplete }) => modified || incomplete,
  );
  // Approval is of a text, word for word: what was changed is no more the approved one.
  if (known.length === 0 || changed) return 'unknown';
  if (known.some(({ overall }) => overall === 'restricted')) return 'restricted';
  if (known.some(({ overall }) => overall === 'unknown')) return 'unknown';
  return known.every(({ overall }) => overall === 'osi-approved') ? 'osi-approved' : 'open';
}
