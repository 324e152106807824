import type { Finding, Fix } from '../../core/finding';
import type { Rule } from '../../core/rule';
import { isRestricted, findLicense } from '../catalogue/index';
import { originalWords } from '../compare/originalWords';
import { restore } from '../compare/restore';
import type { Departure } from '../compare/departures';
import type { Match } from '../identify/identify';
import { lineAt, words } from './context';
import type { LicenseContext } from './context';

/** More departures than this in one text are told in one sentence. */
const mostTold = 40;
/** Fewer words than this may be a slip of the pen. */
const telling = 4;

function say(
  { kind, words: here, originalWords: there }: Departure,
  name: string,
  quoted: string | undefined,
): string {
  const original = quoted === undefined ? words(there) : `“${quoted}”`;
  switch (kind) {
    case 'added':
      return `${words(here)} added to ${name}.`;
    case 'removed':
      return `Before this word ${name} has ${original}, left out here.`;
    case 'changed':
      return quoted === undefined
        ? `${words(here)} in place of ${original} of ${name}.`
        : `Changed: ${name} says ${original} here.`;
  }
}

/** Which departure of which match a finding tells of, by their places. */
interface DepartureData {
  readonly match: number;
  readonly departure: number;
}

function isDeparture(data: unknown): data is DepartureData {
  return typeof data === 'object' && data !== null && 'departure' in data;
}

function* departures(
  match: Match,
  place: number,
  { index, identification: { text } }: LicenseContext,
): Generator<Finding> {
  const free = !isRestricted(
    findLicense(match.id)?.terms ?? {
      use: 'unknown',
      study: 'unknown',
      modify: 'unknown',
      share: 'unknown',
      overall: 'unknown',
    },
  );
  const grave = free ? 'warning' : 'information';
  if (match.departures.length > mostTold) {
    yield {
      rule: modified.id,
      freedom: null,
      severity: grave,
      message: `${match.departures.length} places differ from ${match.name}: this is another text made from it.`,
      span: lineAt(text, match.span.start),
    };
    return;
  }
  for (const [number, departure] of match.departures.entries()) {
    const size = Math.max(departure.words, departure.originalWords);
    yield {
      rule: modified.id,
      freedom: null,
      severity: size < telling ? 'information' : grave,
      message: say(departure, match.name, originalWords(index, match.original, departure)),
      span: departure.span,
      data: { match: place, departure: number } satisfies DepartureData,
    };
  }
}

/** A known text with words added, removed or changed. */
export const modified: Rule<LicenseContext> = {
  id: 'license/modified',
  freedom: null,
  severity: 'warning',
  title: 'Words of a known licence were changed',
  explanation: {
    takes:
      'A licence is known by its words. With words added, removed or changed it is another licence, whatever it is called; what was approved or reviewed is the original.',
    from: 'Whoever trusts the name, and every tool that reads it.',
    instead:
      'Use the licence unchanged, and put anything else into a text of its own beside it, under its own name.',
    source: {
      title: 'SPDX license matching guidelines',
      url: 'https://spdx.github.io/spdx-spec/v3.0.1/annexes/license-matching-guidelines-and-templates/',
    },
  },
  examples: [
    {
      kind: 'license',
      text: `Fair License

Usage of the works is permitted provided that this instrument is retained with the works, so that any
entity that uses the works is notified of this instrument.

No company with more than nine employees may use them.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ license/modified

DISCLAIMER: THE WORKS ARE WITHOUT WARRANTY.
`,
    },
    {
      kind: 'license',
      text: `Usage of the works is permitted provided that this instrument is retained with the works, so that
any entity that uses the works is notified of this instrument.

DISCLAIMER: THE WORKS ARE WITHOUT WARRANTY.
`,
    },
  ],
  *check(context) {
    const { text, matches, rest } = context.identification;
    for (const [place, match] of matches.entries()) yield* departures(match, place, context);
    const names = [...new Set(matches.map(({ name }) => name))].join(', ');
    for (const [number, span] of rest.entries())
      yield {
        rule: modified.id,
        freedom: null,
        severity: 'hint',
        message: `This stands beside ${names} and is no part of it.`,
        span: lineAt(text, span.start),
        data: { rest: number },
      };
  },
  *fixes({ data }, { index, identification: { text, words, matches } }): Generator<Fix> {
    if (!isDeparture(data)) return;
    const place = data;
    const match = matches[place.match];
    const departure = match?.departures[place.departure];
    if (!match || !departure) return;
    const edit = restore({ text, words, original: match.original, index }, departure);
    if (edit)
      yield {
        title: titleOf(departure, match.name),
        edits: [edit],
        preferred: true,
        certain: false,
      };
  },
};

function titleOf({ kind }: Departure, name: string): string {
  switch (kind) {
    case 'added':
      return `Remove what was added to ${name}`;
    case 'removed':
      return `Put back what ${name} says here`;
    case 'changed':
      return `Restore the wording of ${name}`;
  }
}
