import type { Span } from '../core/span';
import { modelFromBlocks, type BlockSeed, type Reading, type TextModel } from '../text';
import type { Body, PlacedUnit } from './body/body';
import { sectionPath, unitText } from './body/body';
import type { Unit } from './body/content';
import { cuesOf, type Cues } from './cues';

/** A sentence of a unit; offsets count from the unit's first prose character. */
interface UnitSentence {
  readonly start: number;
  readonly end: number;
  /** As long as the span: markup, code and what else is no prose are blanks. */
  readonly text: string;
  readonly cues: Cues;
}

/** A sentence of the card. */
export interface CardSentence {
  readonly span: Span;
  /** As long as the span: markup, code and what else is no prose are blanks. */
  readonly text: string;
  readonly cues: Cues;
  readonly unit: PlacedUnit;
}

/** Where a sentence stands, as far as it decides what the sentence can mean. */
export type SectionRole =
  'advice' | 'data' | 'evaluation' | 'citation' | 'license' | 'usage' | 'other';

/** The card's prose. */
export interface Prose {
  /** Those with words in them. */
  readonly units: readonly PlacedUnit[];
  readonly sentences: readonly CardSentence[];
  /** By index into the body's sections. */
  readonly roles: readonly SectionRole[];
  /** What titles were found to mean, for the next version of the card; `other` where they mean nothing. */
  readonly roleOfTitle: Map<string, SectionRole>;
  roleOf(unit: PlacedUnit): SectionRole;
  /** The units that can set terms, as the clause engine reads them; a block for each of `units`. */
  readonly terms: { readonly model: TextModel; readonly units: readonly PlacedUnit[] };
}

/** Sections in which a sentence that limits something sets no terms for the model; among advice it does if it binds. */
const notTerms: ReadonlySet<SectionRole> = new Set(['citation', 'evaluation', 'data']);

const sentencesOf = new WeakMap<Reading, readonly UnitSentence[]>();

/** A unit is the same object in every version in which its block reads the same. */
const sentencesOfUnit = new WeakMap<Unit, readonly UnitSentence[]>();

/** Reads the prose of a body; what `previous` has of the same units is used again. */
export function readProse(text: string, body: Body, previous?: Prose): Prose {
  const units = body.units.filter(({ unit }) => unit.pieces.length > 0);
  readUnits(text, units);
  const sentences: CardSentence[] = [];
  const speaking = new Set<PlacedUnit>();
  const binding = new Set<PlacedUnit>();
  for (const unit of units) {
    const base = unit.base + (unit.unit.pieces[0]?.start ?? 0);
    for (const { start, end, text: words, cues } of sentencesOfUnit.get(unit.unit) ?? []) {
      sentences.push({ span: { start: base + start, end: base + end }, text: words, cues, unit });
      if (cues.terms) speaking.add(unit);
      if (cues.binds) binding.add(unit);
    }
  }
  const roleOfTitle = rolesByTitle(previous);
  const roles = body.sections.map((_, index) =>
    roleOfPath(sectionPath(body, index), (title) => {
      let role = roleOfTitle.get(title);
      if (role === undefined) roleOfTitle.set(title, (role = titleRole(title) ?? 'other'));
      return role;
    }),
  );
  const roleOf = ({ section }: PlacedUnit): SectionRole => roles[section] ?? 'other';
  const chosen = units.filter((unit, index) => {
    const role = roleOf(unit);
    if (notTerms.has(role) || unit.unit.quote) return false;
    if (role === 'advice') return speaksOfTerms(unit, index, units, binding);
    return role === 'license' || speaksOfTerms(unit, index, units, speaking);
  });
  const terms = {
    model: modelFromBlocks(text, chosen.map(seedOf), previous?.terms.model),
    units: chosen,
  };
  return { units, sentences, roles, roleOfTitle, roleOf, terms };
}

/** Titles that are kept with their roles; those of one card, and a while of typing in them. */
const titlesKept = 1000;

function rolesByTitle(previous: Prose | undefined): Map<string, SectionRole> {
  const known = previous?.roleOfTitle;
  return known && known.size <= titlesKept ? known : new Map<string, SectionRole>();
}

/** It is one of the `speaking` units, leads in a list, or belongs to the list of one that speaks. */
function speaksOfTerms(
  unit: PlacedUnit,
  index: number,
  units: readonly PlacedUnit[],
  speaking: ReadonlySet<PlacedUnit>,
): boolean {
  if (speaking.has(unit)) return true;
  if (unit.unit.kind === 'item') return leadOf(index, units, speaking);
  // What leads in a list whose items speak.
  return (
    units[index + 1]?.unit.kind === 'item' && /[:：]$/.test(unitText(unit.block.text, unit.unit))
  );
}

/** The paragraph or item above a list speaks of terms. */
function leadOf(
  index: number,
  units: readonly PlacedUnit[],
  speaking: ReadonlySet<PlacedUnit>,
): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 40); at--) {
    const above = units[at];
    if (!above || above.unit.kind === 'cell' || above.unit.kind === 'heading') return false;
    if (speaking.has(above)) return true;
    if (above.unit.kind === 'paragraph' && above.unit.depth === 0) return false;
  }
  return false;
}

function seedOf({ unit, base }: PlacedUnit): BlockSeed {
  const pieces = unit.pieces.map(({ start, end }) => ({ start: start + base, end: end + base }));
  const { kind, depth } = unit;
  return kind === 'cell' ? { kind: 'paragraph', depth: 0, pieces } : { kind, depth, pieces };
}

/** Reads the units that are new. */
function readUnits(text: string, units: readonly PlacedUnit[]): void {
  const unread = units.filter(({ unit }) => !sentencesOfUnit.has(unit));
  const { blocks } = modelFromBlocks(text, unread.map(seedOf));
  for (const [index, placed] of unread.entries()) {
    const block = blocks[index];
    if (!block) break;
    sentencesOfUnit.set(placed.unit, readUnit(text, placed, block.reading, block.span.start));
  }
}

function readUnit(
  text: string,
  { unit, base }: PlacedUnit,
  reading: Reading,
  start: number,
): readonly UnitSentence[] {
  // Cells of a table often read alike.
  const known = sentencesOf.get(reading);
  if (known) return known;
  const masked = mask(text, unit.pieces, base, start);
  const read = reading.sentences.map((sentence) => {
    const words = masked.slice(sentence.start, sentence.end);
    return { start: sentence.start, end: sentence.end, text: words, cues: cuesOf(words) };
  });
  sentencesOf.set(reading, read);
  return read;
}

/** The unit's text from `start`, with blanks for all that is no prose. */
function mask(text: string, pieces: readonly Span[], base: number, start: number): string {
  let out = '';
  let at = start;
  for (const piece of pieces) {
    const from = piece.start + base;
    out += ' '.repeat(Math.max(0, from - at)) + text.slice(from, piece.end + base);
    at = piece.end + base;
  }
  return out;
}

const trainingData =
  /\btrain\w*\s(?:(?:and|&|\/)\s\w+\s)?(?:data|set|corp)|训练数据|训练集|学習データ/i;

const roles: readonly (readonly [SectionRole, RegExp])[] = [
  ['data', trainingData],
  [
    'usage',
    /\b(?:input|output|inference|sample)\sdata\b|\bdata\b.{0,40}\b(?:deployment|inference|inputs?|outputs?|formats?)\b/i,
  ],
  [
    'citation',
    /\bcit(?:ation|e|ing)\b|bibtex|references?\b|acknowledg|contributors?\b|authors?\b|contact|引用|致谢/i,
  ],
  [
    'advice',
    /out[\s-]of[\s-]scope|misuse|malicious|limitation|\bbias|\brisks?\b|recommendation|responsib|ethic|safety|caveat|considerations|safeguard|局限/i,
  ],
  ['license', /licen[cs]|terms\b|copyright|legal|许可|协议|授权|ライセンス|利用規約/i],
  [
    'evaluation',
    /evaluat|benchmark|results?\b|performance|metric|leaderboard|comparison|评测|评估|評価|ベンチマーク/i,
  ],
  ['data', /\bdata(?:sets?|base|\s?sources?)?\b|corp(?:us|ora)\b|数据|データ|コーパス/i],
  [
    'usage',
    /how\sto|usage|quick\s?start|get(?:ting)?\sstarted|inference|deploy|install|example|sample|prompt|chat\s?template|使用|使い方/i,
  ],
];

/** The role of the innermost section that has one. */
function roleOfPath(
  path: readonly string[],
  roleOfTitle: (title: string) => SectionRole,
): SectionRole {
  for (let at = path.length - 1; at >= 0; at--) {
    // A document's title says nothing of the role of what stands below it.
    if (at === 0 && path.length > 1) break;
    const title = (path[at] ?? '').slice(0, 120);
    const role = roleOfTitle(title);
    if (role === 'other') continue;
    // Data that the model is used or measured with.
    if (role === 'data' && !trainingData.test(title)) {
      const above = roleOfPath(path.slice(0, at), roleOfTitle);
      if (above === 'usage' || above === 'evaluation') return above;
    }
    return role;
  }
  return 'other';
}

function titleRole(title: string): SectionRole | undefined {
  return roles.find(([, pattern]) => pattern.test(title))?.[0];
}
