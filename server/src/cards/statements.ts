import type { Span } from '../core/span';
import { contains, shift } from '../core/span';
import { findLicense, type LicenseEntry } from '../licenses/catalogue';
import type { PlacedUnit } from './body/body';
import type { Image, Unit } from './body/content';
import type { Card } from './card';
import { licenseMentions, type LicenseMention } from './mentions';
import type { CardSentence } from './prose';

/** What a licence is said to be the licence of. */
export type LicenseSubject = 'model' | 'code' | 'data' | 'base';

/** A place in the body that says what the licence is. */
export interface LicenseStatement {
  readonly place: 'label' | 'badge' | 'sentence';
  readonly subject: LicenseSubject;
  /** The words that name the licence. */
  readonly span: Span;
  /** The licence named, where it is one we know. */
  readonly entry: LicenseEntry | undefined;
  /** Named without its version. */
  readonly loose: boolean;
  /** What stands there. */
  readonly text: string;
}

/** A label and its value: `**License:** MIT`, `License: MIT`, or a table's row. */
export interface LabelledValue {
  readonly label: string;
  readonly labelSpan: Span;
  /** The value as written, markup included. */
  readonly value: string;
  readonly valueSpan: Span;
  readonly unit: PlacedUnit;
  /** The same object in every version in which the unit reads the same. */
  readonly key: object;
}

/** Where a line's label ends, its colon included: at most five words without a sentence's marks before it. */
function plainLabelEnd(line: string): number | undefined {
  const colon = line.search(/[:：]/);
  if (colon < 1 || colon > 60) return undefined;
  const label = line.slice(0, colon);
  if (/[.,;!?"“”`|<>{}=]/.test(label) || /^\s*(?:https?|ftp)$/i.test(label)) return undefined;
  return label.trim().split(/\s+/).length <= 5 ? colon + 1 : undefined;
}

const valuesOf = new WeakMap<Card, readonly LabelledValue[]>();

/** All labelled values of the body, in document order. */
export function labelledValues(card: Card): readonly LabelledValue[] {
  const known = valuesOf.get(card);
  if (known) return known;
  const found = findValues(card);
  valuesOf.set(card, found);
  return found;
}

/** Labelled values of a unit with offsets from its block's start, shared between versions like the unit itself. */
type UnitValue = Omit<LabelledValue, 'unit' | 'key'>;

const valuesOfUnit = new WeakMap<
  Unit,
  { readonly next: Unit | undefined; readonly values: readonly UnitValue[] }
>();

function findValues(card: Card): LabelledValue[] {
  const { units } = card.body;
  const found: LabelledValue[] = [];
  // Every keystroke comes through here for every unit: most are cells that can be no label.
  for (let index = 0; index < units.length; index++) {
    const placed = units[index];
    if (!placed || (placed.unit.cell && placed.unit.cell.column !== 0)) continue;
    const following = units[index + 1];
    const next = following?.block === placed.block ? following.unit : undefined;
    const owner = placed.unit.kind === 'cell' && following ? following : placed;
    for (const value of unitValues(placed, next)) {
      const { label, labelSpan, valueSpan, value: words } = value;
      const { base } = placed;
      found.push({
        label,
        labelSpan: shift(labelSpan, base),
        value: words,
        valueSpan: shift(valueSpan, base),
        unit: owner,
        key: value,
      });
    }
  }
  return found;
}

function unitValues({ unit, block }: PlacedUnit, next: Unit | undefined): readonly UnitValue[] {
  const known = valuesOfUnit.get(unit);
  if (known?.next === next && known) return known.values;
  const values =
    unit.kind === 'cell'
      ? [...rowValue(block.text, unit, next)]
      : unit.kind !== 'heading' || unit.depth === 7
        ? [...lineValues(block.text, unit)]
        : [];
  valuesOfUnit.set(unit, { next, values });
  return values;
}

/** The first cell of a row as the label of the second. */
function* rowValue(text: string, first: Unit, second: Unit | undefined): Generator<UnitValue> {
  const { cell: place, span: labelSpan } = first;
  const next = second?.cell;
  if (!second || !place || !next || place.column !== 0 || next.row !== place.row) return;
  const label = clean(text.slice(labelSpan.start, labelSpan.end));
  const { span: valueSpan } = second;
  const value = text.slice(valueSpan.start, valueSpan.end);
  if (label.length <= 60) yield { label, labelSpan, value, valueSpan };
}

/** `**Label:** value` on each line of a unit, or `Label: value` at the start of one. */
function* lineValues(text: string, unit: Unit): Generator<UnitValue> {
  const { start, end } = unit.span;
  for (let at = start; at < end;) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 || newline > end ? end : newline;
    const bold = unit.strong.find(
      (span) => span.start >= at && span.start <= at + 6 && span.end <= stop,
    );
    const plain = bold ? undefined : plainLabelEnd(text.slice(at, Math.min(stop, at + 120)));
    const labelEnd = bold ? bold.end : plain === undefined ? undefined : at + plain;
    if (labelEnd !== undefined) {
      const labelSpan = { start: bold?.start ?? at, end: labelEnd };
      const label = clean(text.slice(labelSpan.start, labelSpan.end));
      const valueSpan = trimmed(text, labelEnd, stop);
      const value = text.slice(valueSpan.start, valueSpan.end);
      if (label !== '' && label.length <= 60) yield { label, labelSpan, value, valueSpan };
    }
    at = stop + 1;
  }
}

const licenseLabel =
  /^(?:(?:the|our)\s)?(?:(model|weights?|code|software|data(?:set)?s?|training data)\s)?(?:usage\s)?licen[cs]e(?:s|\(s\))?(?:\s(?:name|type|id|information))?$|^(?:许可证|开源协议|许可协议|授权协议|ライセンス)$/i;

const statementsOf = new WeakMap<Card, readonly LicenseStatement[]>();

/** What the body says of licences, in document order. */
export function licenseStatements(card: Card): readonly LicenseStatement[] {
  const known = statementsOf.get(card);
  if (known) return known;
  const found = [...labels(card), ...badges(card), ...sentences(card)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  // A label's value is a sentence too; the label says more.
  const kept = found.filter(
    (one) =>
      one.place !== 'sentence' ||
      !found.some((other) => other.place !== 'sentence' && contains(other.span, one.span)),
  );
  statementsOf.set(card, kept);
  return kept;
}

function* labels(card: Card): Generator<LicenseStatement> {
  for (const { label, value, valueSpan, unit } of labelledValues(card)) {
    const match = licenseLabel.exec(label);
    if (!match || unit.unit.quote || value.trim() === '') continue;
    const role = card.prose.roleOf(unit);
    const subject = match[1] ? subjectOfWord(match[1]) : role === 'data' ? 'data' : 'model';
    yield* named(card.text, valueSpan, 'label', card.kind === 'dataset-card' ? 'data' : subject);
  }
}

function* named(
  text: string,
  span: Span,
  place: LicenseStatement['place'],
  subject: LicenseSubject,
): Generator<LicenseStatement> {
  const source = text.slice(span.start, span.end);
  const mentions = licenseMentions(source);
  const [first] = mentions;
  if (!first) {
    const entry = findLicense(clean(source).replace(/\s+licen[cs]e$/i, ''));
    yield { place, subject, span, entry, loose: false, text: clean(source) };
    return;
  }
  const ids = new Set(mentions.map(({ id }) => id));
  if (ids.size > 1) {
    yield* severally(text, span, place, mentions);
    return;
  }
  const at = { start: span.start + first.span.start, end: span.start + first.span.end };
  const words = text.slice(at.start, at.end);
  yield { place, subject, span: at, entry: findLicense(first.id), loose: first.loose, text: words };
}

/** "Code under MIT, weights under CC BY 4.0": the words before each licence say whose it is; others are left alone. */
function* severally(
  text: string,
  span: Span,
  place: LicenseStatement['place'],
  mentions: readonly LicenseMention[],
): Generator<LicenseStatement> {
  let from = span.start;
  for (const { id, span: named, loose } of mentions) {
    const at = shift(named, span.start);
    const subject = subjectOf(text.slice(from, at.start));
    from = at.end;
    const words = text.slice(at.start, at.end);
    if (subject) yield { place, subject, span: at, entry: findLicense(id), loose, text: words };
  }
}

function* badges(card: Card): Generator<LicenseStatement> {
  for (const image of card.body.images) {
    const badge = badgeText(image);
    if (!badge) continue;
    const mention = licenseMentions(badge.value)[0];
    const id = mention?.id ?? badge.value;
    const entry = findLicense(id);
    const { span } = image;
    const text = badge.value;
    yield {
      place: 'badge',
      subject: badge.subject,
      span,
      entry,
      loose: mention?.loose ?? false,
      text,
    };
  }
}

/** What a licence badge says: shields.io's `badge/LABEL-VALUE-COLOUR`, or its alternative text. */
function badgeText({ url, alt }: Image): { value: string; subject: LicenseSubject } | undefined {
  const path = /^https?:\/\/img\.shields\.io\/(?:static\/v1|badge\/)([^?#]{1,200})/.exec(
    url.slice(0, 400),
  )?.[1];
  if (path !== undefined) {
    // `-` parts label, value and colour; `--` is a hyphen and `_` a blank.
    const parts = unescape(path)
      .split(/(?<!-)-(?!-)/)
      .map((part) => part.replaceAll('--', '-').replaceAll('_', ' ').trim());
    const [label = '', value = ''] = parts;
    if (/licen[cs]e/i.test(label)) return { value, subject: subjectOf(label) ?? 'model' };
  }
  const match = /^\s*((?:\w{1,12}\s)?licen[cs]e)\s{0,2}[:\s-]\s{0,2}(\S.{0,60})$/i.exec(alt);
  return match
    ? { value: match[2] ?? '', subject: subjectOf(match[1] ?? '') ?? 'model' }
    : undefined;
}

function unescape(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const grant =
  /\b(?:licensed|released|distributed|available|provided|published|open[\s-]?sourced?|shared|offered|governed|covered|adopts?|uses?|follows?|inherits?|subject)\b/i;

function* sentences(card: Card): Generator<LicenseStatement> {
  for (const sentence of card.prose.sentences) {
    if (sentence.unit.unit.quote || sentence.unit.unit.kind === 'heading') continue;
    const role = card.prose.roleOf(sentence.unit);
    if (!sentence.cues.license && !(role === 'license' && isNameAlone(sentence))) continue;
    if (role === 'citation' || role === 'evaluation' || role === 'advice') continue;
    if (role !== 'license' && !grant.test(sentence.text)) continue;
    yield* inSentence(card, sentence, role === 'data');
  }
}

/** Below a heading about the licence its name says enough; in a table or list it may be that of a part. */
function isNameAlone({ text, unit: { unit } }: CardSentence): boolean {
  return unit.kind === 'paragraph' && text.trim().length <= 60;
}

function* inSentence(
  card: Card,
  { span, text }: CardSentence,
  ofData: boolean,
): Generator<LicenseStatement> {
  const source = card.text.slice(span.start, span.end);
  const main = card.kind === 'dataset-card' ? 'data' : 'model';
  let from = 0;
  for (const mention of licenseMentions(source)) {
    const before = text.slice(from, mention.span.start);
    from = mention.span.end;
    if (
      /\b(?:not|never|no longer|previously|formerly|instead of|compatible with|similar to)\b/i.test(
        before,
      )
    )
      continue;
    const subject = subjectOf(before) ?? (ofData ? 'data' : main);
    const at = { start: span.start + mention.span.start, end: span.start + mention.span.end };
    const words = card.text.slice(at.start, at.end);
    const entry = findLicense(mention.id);
    yield { place: 'sentence', subject, span: at, entry, loose: mention.loose, text: words };
  }
}

/** What the words before a licence's name speak of; the model where it is among others. */
function subjectOf(said: string): LicenseSubject | undefined {
  const words = said.slice(0, modifierStart(said));
  if (
    /\b(?:base|backbone|original|upstream|underlying|parent|teacher|source)\s(?:model|weights|llm|checkpoint)|\b(?:inherits?|derived\sfrom|based\son|built\s(?:on|with|upon)|third[\s-]party|tokeni[sz]er|vision\sencoder|backbone|portions|components?|dependenc)/i.test(
      words,
    )
  )
    return 'base';
  if (/\b(?:models?|weights?|checkpoints?|adapters?|lora|parameters)\b|模型|权重/i.test(words))
    return 'model';
  if (
    /\b(?:codes?|codebase|repository|repo|software|scripts?|source|library|package|notebooks?)\b|代码/i.test(
      words,
    )
  )
    return 'code';
  if (/\b(?:data(?:sets?)?|corpus|corpora|annotations|images|recordings)\b|数据/i.test(words))
    return 'data';
  return undefined;
}

/** Where what is only said of the code or the data begins: "the code | used to train the model". */
function modifierStart(words: string): number {
  const noun =
    /\b(?:codes?|codebase|scripts?|notebooks?|data(?:sets?)?|corpus)\s(?:(?:is\s|are\s)?(?:used|written|needed|required)\s)?(?:to|for|of|that|which)\s/i.exec(
      words,
    );
  if (!noun || /\b(?:model|weights)\b/i.test(words.slice(0, noun.index))) return words.length;
  const rest = words.slice(noun.index + noun[0].length);
  const another =
    /\b(?:and|as well as|both)\s(?:the\s|its\s|our\s|all\s)?(?:models?|weights|checkpoints?|parameters)\b/i;
  return another.test(rest) ? words.length : noun.index + noun[0].length;
}

function subjectOfWord(word: string): LicenseSubject {
  return subjectOf(word) ?? 'model';
}

/** Without markup, and without the colon that ends a label. */
export function clean(source: string): string {
  return source
    .slice(0, 400)
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/[*_`[\]|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–•]+|[\s:：]+$/g, '')
    .trim();
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s:：|*_]/.test(text.charAt(from))) from++;
  while (to > from && /[\s|]/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}
