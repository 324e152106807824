import { identify } from '../../../server/src/licenses/index';
import type { Identification, LicenseIndex, Match } from '../../../server/src/licenses/index';
import { dropWords, firstHalf, perturbations, prose, slipIn, slippedIn } from './perturb';

/** How many of how many, and what went wrong. */
export interface Tally {
  readonly right: number;
  readonly of: number;
  readonly wrong: readonly string[];
}

/** What an identification says first: the text that takes most of the document. */
export function topMatch({ matches }: Identification): Match | undefined {
  let top: Match | undefined;
  for (const match of matches)
    if (top === undefined || match.span.end - match.span.start > top.span.end - top.span.start)
      top = match;
  return top;
}

export interface Sample {
  readonly id: string;
  readonly text: string;
}

const outcome = (identification: Identification): string =>
  identification.matches
    .map(({ id, modified, incomplete }) => `${id}${modified ? '~' : ''}${incomplete ? '½' : ''}`)
    .join('+') || '–';

/** Counts the samples for which `isRight` holds of what is found in the text made of each. */
export function tally(
  index: LicenseIndex,
  samples: readonly Sample[],
  make: (text: string, number: number) => string,
  isRight: (identification: Identification, sample: Sample) => boolean = named,
): Tally {
  const wrong: string[] = [];
  samples.forEach((sample, number) => {
    const identification = identify(index, make(sample.text, number));
    if (!isRight(identification, sample)) wrong.push(`${sample.id}→${outcome(identification)}`);
  });
  return { right: samples.length - wrong.length, of: samples.length, wrong };
}

/** The top answer is the sample's licence, or has its very text. */
export function named(identification: Identification, { id }: Sample): boolean {
  return topMatch(identification)?.ids.includes(id) ?? false;
}

export const exact = (index: LicenseIndex, samples: readonly Sample[]): Tally =>
  tally(index, samples, (text) => text);

/** Each perturbation by its name. */
export function perturbed(
  index: LicenseIndex,
  samples: readonly Sample[],
): Readonly<Record<string, Tally>> {
  return Object.fromEntries(
    Object.entries(perturbations).map(([name, make]) => [name, tally(index, samples, make)]),
  );
}

/** The same, counted right only where no word is said to differ: none does that matters. */
export function unmodified(
  index: LicenseIndex,
  samples: readonly Sample[],
): Readonly<Record<string, Tally>> {
  return Object.fromEntries(
    Object.entries(perturbations).map(([name, make]) => [
      name,
      tally(index, samples, make, ({ matches }) => matches.every(({ modified }) => !modified)),
    ]),
  );
}

export const dropped = (index: LicenseIndex, samples: readonly Sample[], share: number): Tally =>
  tally(index, samples, (text, number) => dropWords(text, share, number + 1));

/** The first half of each, named and called a part. */
export const halves = (index: LicenseIndex, samples: readonly Sample[]): Tally =>
  tally(
    index,
    samples,
    firstHalf,
    (found, sample) => named(found, sample) && (topMatch(found)?.incomplete ?? false),
  );

/** Between two times 400 words of prose: named, and its region found to a few words. */
export const embedded = (index: LicenseIndex, samples: readonly Sample[]): Tally =>
  tally(
    index,
    samples,
    (text, number) => `${prose(400, number)}\n\n${text}\n\n${prose(400, number + 1)}`,
  );

/** Each with the text of another beside it: both are named, in their order. */
export const pairs = (index: LicenseIndex, samples: readonly Sample[]): Tally =>
  tally(
    index,
    samples,
    (text, number) =>
      `${text}\n\n----\n\n${samples[(number * 7 + 31) % samples.length]?.text ?? ''}`,
    ({ matches }, sample) => {
      const number = samples.indexOf(sample);
      const other = samples[(number * 7 + 31) % samples.length];
      const first = matches.findIndex(({ ids }) => ids.includes(sample.id));
      const second = matches.findLastIndex(
        ({ ids }) => other !== undefined && ids.includes(other.id),
      );
      return first >= 0 && second > first;
    },
  );

/** A restriction slipped into each text: what is said of it. */
export interface Slipped {
  /** Nothing is said: the worst that can happen. */
  readonly silent: Tally;
  readonly base: Tally;
  /** Every line of the paragraph and no other line is named. */
  readonly lines: Tally;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

export function slipped(index: LicenseIndex, samples: readonly Sample[]): Slipped {
  const silent: string[] = [];
  const base: string[] = [];
  const lines: string[] = [];
  samples.forEach((sample, number) => {
    const { text, start, end } = slipIn(sample.text, slippedIn[number % slippedIn.length] ?? '');
    const found = identify(index, text);
    if (!named(found, sample)) base.push(`${sample.id}→${outcome(found)}`);
    const departures = [
      ...found.matches.flatMap((match) => match.departures.map(({ span }) => span)),
      ...found.rest,
    ];
    const told = departures.some((span) => span.start < end && span.end > start);
    if (!told) silent.push(`${sample.id}→${outcome(found)}`);
    const wanted = new Set<number>();
    for (let line = lineOf(text, start); line <= lineOf(text, end); line++) wanted.add(line);
    const touched = new Set<number>();
    for (const span of departures)
      for (let line = lineOf(text, span.start); line <= lineOf(text, span.end - 1); line++)
        touched.add(line);
    const same = wanted.size === touched.size && [...wanted].every((line) => touched.has(line));
    if (!same) lines.push(`${sample.id}: ${[...touched].join()} for ${[...wanted].join()}`);
  });
  const count = (wrong: readonly string[]): Tally => ({
    right: samples.length - wrong.length,
    of: samples.length,
    wrong,
  });
  return { silent: count(silent), base: count(base), lines: count(lines) };
}
