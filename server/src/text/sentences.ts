import type { Segment, Sentence, Token } from './model';

/** Words whose full stop ends no sentence when a capital follows. */
const abbreviations: ReadonlySet<string> = new Set(
  (
    'inc ltd co corp llc gmbh no nos art sec sect cf vs v e g i.e e.g eg ie al dr mr mrs ms prof st fig vol ed ' +
    'pp p para cl ch approx incl u.s u.k ver rev ph jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** A sentence longer than this (in tokens) is cut, so that judging it stays cheap. */
const longestSentence = 1200;

const enders: ReadonlySet<string> = new Set(['.', '!', '?']);

function endsSentence(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark' || !enders.has(token.norm)) return false;
  const next = tokens[at + 1];
  if (!next) return true;
  const before = tokens[at - 1];
  if (next.kind === 'han' || before?.kind === 'han') return true;
  if (next.start === token.end) return false;
  if (next.kind === 'word' && next.case === 'lower') return false;
  if (!before) return false;
  // A label: "1. Grant.", "a. Grant."
  if (at - first <= 1 && (before.kind === 'number' || before.norm.length <= 3)) return false;
  if (before.kind !== 'word') return true;
  if (before.norm.length === 1 && before.case === 'upper')
    return (
      at - first > 3 && next.kind !== 'mark' && tokens[at - 2]?.norm !== '.' && !isSingle(next)
    );
  return !abbreviations.has(before.norm);
}

function isSingle(token: Token): boolean {
  return token.norm.length === 1;
}

const labelWords: ReadonlySet<string> = new Set(
  'section sections paragraph paragraphs clause clauses subsection subsections article articles item items under § sub-section subparagraph'.split(
    ' ',
  ),
);

const romans = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** The place of an inline list's label in its row: a, i and 1 come first; undefined where it is none. */
function labelPlaces(norm: string): readonly number[] {
  const places: number[] = [];
  if (norm.length === 1 && norm >= 'a' && norm <= 'z') places.push(norm.charCodeAt(0) - 96);
  const roman = romans.indexOf(norm);
  if (roman >= 0) places.push(roman + 1);
  if (norm.length <= 2 && norm >= '1' && norm <= '99' && Number.isInteger(Number(norm)))
    places.push(Number(norm));
  return places;
}

/** Where an inline list's item begins: its label is `(a)`, or `a)` after a blank. */
function labelAt(tokens: readonly Token[], at: number, first: number): string | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.norm === '(') {
    const label = tokens[at + 1];
    const close = tokens[at + 2];
    if (!label || close?.norm !== ')' || labelPlaces(label.norm).length === 0) return null;
    const before = tokens[at - 1];
    if (before && at > first) {
      if (before.end === token.start && before.kind !== 'mark') return null;
      if (labelWords.has(before.norm)) return null;
    }
    return label.norm;
  }
  if (token.kind !== 'mark' && tokens[at + 1]?.norm === ')' && labelPlaces(token.norm).length > 0) {
    const before = tokens[at - 1];
    return before && (before.norm === '(' || labelWords.has(before.norm)) ? null : token.norm;
  }
  return null;
}

/** Cuts a sentence at the labels of its inline lists; a lone label is a cross-reference, not a list. */
function segmentsOf(tokens: readonly Token[], first: number, last: number): readonly Segment[] {
  const starts: { at: number; label: string; place: number }[] = [];
  let previous = 0;
  for (let at = first; at < last; at++) {
    const label = labelAt(tokens, at, first);
    if (label === null) continue;
    const places = labelPlaces(label);
    const place = places.includes(previous + 1) ? previous + 1 : places.includes(1) ? 1 : 0;
    if (place === 0) continue;
    starts.push({ at, label, place });
    previous = place;
  }
  if (starts.length < 2) return [{ first, last, label: null }];
  const segments: Segment[] = [];
  const head = starts[0]?.at ?? first;
  if (head > first) segments.push({ first, last: head, label: null });
  starts.forEach((start, index) => {
    segments.push({ first: start.at, last: starts[index + 1]?.at ?? last, label: start.label });
  });
  return segments;
}

function isOpen(tokens: readonly Token[], last: number): boolean {
  const end = tokens[last - 1];
  return !end || !(end.kind === 'mark' && (enders.has(end.norm) || end.norm === ';'));
}

/** The sentences of a block's tokens; together they cover them. */
export function sentencesOf(tokens: readonly Token[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (!endsSentence(tokens, at, first) && at - first < longestSentence && at + 1 < tokens.length)
      continue;
    // A closing bracket belongs to the sentence it closes.
    if (tokens[at + 1]?.norm === ')' && at - first < longestSentence) continue;
    const last = at + 1;
    sentences.push({
      start: tokens[first]?.start ?? 0,
      end: tokens[at]?.end ?? 0,
      first,
      last,
      open: isOpen(tokens, last),
      segments: segmentsOf(tokens, first, last),
    });
    first = last;
  }
  if (first < tokens.length)
    sentences.push({
      start: tokens[first]?.start ?? 0,
      end: tokens.at(-1)?.end ?? 0,
      first,
      last: tokens.length,
      open: isOpen(tokens, tokens.length),
      segments: segmentsOf(tokens, first, tokens.length),
    });
  return sentences;
}
