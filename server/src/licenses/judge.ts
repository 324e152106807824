import type { Freedom, Grant, Terms } from '../core/freedom';
import { freedoms } from '../core/freedom';
import { overlaps } from '../core/span';
import type { Span } from '../core/span';
import { findLicense } from './catalogue/index';
import type { LicenseEntry, Restriction } from './catalogue/index';
import type { Departure } from './compare/departures';
import type { Identification, Match } from './identify/identify';

/** What of a clause the judgement looks at; the clause engine's clauses have it. */
export interface JudgedClause {
  /** Null for a clause that takes no freedom away. */
  readonly rule: string | null;
  readonly freedom: Freedom | null;
  readonly span: Span;
  readonly evidence: readonly Span[];
  readonly severity: string;
}

/** What a licence text comes to. */
export interface Judgement<C extends JudgedClause> {
  /** The licence it is; null where nothing is recognised. */
  readonly license: {
    readonly id: string;
    readonly name: string;
    readonly score: number;
    readonly modified: boolean;
  } | null;
  readonly terms: Terms;
  /** The clauses to report, in the order given: of a known text only what holds of it. */
  readonly clauses: readonly C[];
  /** Known restrictions of an unmodified text for which there is no clause among these. */
  readonly unlocated: readonly Restriction[];
  readonly departures: readonly Departure[];
}

/** A departure this small, in words, with no clause in it leaves the terms what they were. */
const slight = 0.98;

const within = (outer: Span, inner: Span): number =>
  Math.max(0, Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start));

/** True where a clause says what the original does not: its telling words, or a good part of it, are new. */
function isNew({ span, evidence }: JudgedClause, departures: readonly Departure[]): boolean {
  const own = departures.filter(
    (departure) => departure.kind !== 'removed' && overlaps(departure.span, span),
  );
  if (own.some((departure) => evidence.some((place) => overlaps(departure.span, place))))
    return true;
  const share = own.reduce((sum, departure) => sum + within(span, departure.span), 0);
  return share * 3 >= span.end - span.start && share > 0;
}

/**
 * True where a verbatim clause may take what it seems to take. Of a licence that restricts anything the
 * catalogue keeps a summary, not every clause: what it does not list may still be there.
 */
function isKnown({ terms }: LicenseEntry): boolean {
  return terms.overall !== 'osi-approved' && terms.overall !== 'open';
}

function isReported(clause: JudgedClause, matches: readonly Match[]): boolean {
  if (clause.rule === null) return true;
  const match = matches.find(({ span }) => overlaps(span, clause.span));
  if (match === undefined) return true;
  // What reaches far beyond the known text is not the known text's.
  if (within(match.span, clause.span) * 2 < clause.span.end - clause.span.start) return true;
  if (isNew(clause, match.departures)) return true;
  const entry = findLicense(match.id);
  return entry === undefined || isKnown(entry);
}

const grants: readonly Grant[] = ['restricted', 'unknown', 'conditional', 'granted'];

/** The lesser of two grants. */
const lesser = (a: Grant, b: Grant): Grant =>
  grants[Math.min(grants.indexOf(a), grants.indexOf(b))] ?? 'unknown';

const unknown: Terms = {
  use: 'unknown',
  study: 'unknown',
  modify: 'unknown',
  share: 'unknown',
  overall: 'unknown',
};

/** What a text of its own, or the changes to a known one, make of its terms. */
function taken(terms: Terms, clauses: readonly JudgedClause[]): Terms {
  const grant = (freedom: Freedom): Grant =>
    clauses.some(
      (clause) =>
        clause.rule !== null && clause.freedom === freedom && clause.severity === 'warning',
    )
      ? 'restricted'
      : terms[freedom];
  const each = {
    use: grant('use'),
    study: grant('study'),
    modify: grant('modify'),
    share: grant('share'),
  };
  const restricted = freedoms.some((freedom) => each[freedom] === 'restricted');
  return { ...each, overall: restricted ? 'restricted' : terms.overall };
}

/** The terms of a match before any clause is looked at. */
function termsOf({ id, modified, incomplete, score }: Match): Terms {
  const terms = findLicense(id)?.terms ?? unknown;
  if (incomplete) return terms.overall === 'restricted' ? terms : unknown;
  if (!modified || terms.overall !== 'osi-approved') return terms;
  // OSI approves texts, not texts like them.
  return score >= slight ? { ...terms, overall: 'open' } : unknown;
}

const length = ({ span }: Match): number => span.end - span.start;

/**
 * What a recognised text comes to: which of the clauses found in it are to be reported, and its
 * terms. Of verbatim parts the catalogue judges, so that an unmodified OSI-approved text never
 * raises a clause; of what was added or changed, and of text around it, the clauses do.
 */
export function judge<C extends JudgedClause>(
  identification: Identification,
  clauses: readonly C[],
): Judgement<C> {
  const { matches, mentions } = identification;
  const reported = clauses.filter((clause) => isReported(clause, matches));
  const main = matches.reduce<Match | undefined>(
    (best, match) => (best === undefined || length(match) > length(best) ? match : best),
    undefined,
  );
  if (main === undefined) {
    const named =
      identification.words.count < 400
        ? mentions.find(({ kind, ids }) => kind !== 'title' && ids.length === 1)
        : undefined;
    const entry = named === undefined ? undefined : findLicense(named.ids[0] ?? '');
    return {
      license:
        entry === undefined ? null : { id: entry.id, name: entry.name, score: 1, modified: false },
      terms: taken(entry?.terms ?? unknown, reported),
      clauses: reported,
      unlocated: [],
      departures: [],
    };
  }
  const all = matches.map(termsOf);
  const combined = freedoms.reduce<Terms>(
    (terms, freedom) => ({
      ...terms,
      [freedom]: all.reduce((grant, other) => lesser(grant, other[freedom]), terms[freedom]),
    }),
    termsOf(main),
  );
  const entry = findLicense(main.id);
  const located = new Set(reported.map(({ rule }) => rule));
  return {
    license: {
      id: main.id,
      name: main.name,
      score: main.score,
      modified: main.modified,
    },
    terms: taken(combined, reported),
    clauses: reported,
    unlocated:
      main.modified || main.incomplete || entry?.verified !== true
        ? []
        : entry.restrictions.filter(({ rule }) => !located.has(rule)),
    departures: matches.flatMap(({ departures }) => departures),
  };
}
