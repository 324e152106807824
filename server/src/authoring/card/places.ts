import type { Card } from '../../cards/index';
import type { Edit } from '../../core/finding';

/** The parts of a card, in the order of the Hub's template. */
const order = [
  ['details', /^(?:model\s)?(?:details|description|overview|introduction|summary)\b|^about\b/i],
  ['license', /licen[cs]|terms\sof\suse|许可|协议/i],
  ['uses', /^(?:intended\s|direct\s)?us(?:es?|age)\b|applications?\b/i],
  ['outOfScope', /out[\s-]of[\s-]scope|mis-?use|not\s(?:suited|intended)|prohibited/i],
  ['limitations', /\b(?:bias|risks?|limitations?|safety|ethic\w*|responsib\w*)\b/i],
  ['start', /get(?:ting)?\sstarted|quick\s?start|how\sto\s(?:use|run)|inference|installation/i],
  [
    'data',
    /\b(?:training|train|pre-?training|fine-?tuning)\b.{0,20}\b(?:data|corpus|datasets?)\b|\bdata(?:sets?)?\b/i,
  ],
  ['code', /^(?:source\s)?code\b|training\s(?:details|procedure)|reproduc/i],
  ['parameters', /^(?:parameters|weights|checkpoints)\b/i],
  ['evaluation', /evaluation|results|benchmark|performance/i],
  ['environment', /environment|carbon/i],
  ['technical', /technical|architecture|infrastructure|hardware/i],
  ['citation', /citation|cite|bibtex|引用/i],
  ['end', /glossary|more\sinformation|authors?|contact|acknowledg|references/i],
] as const satisfies readonly (readonly [string, RegExp])[];

export type CardPart = (typeof order)[number][0];

const parts: readonly string[] = order.map(([part]) => part);

/** The part of a card that a section with this title is; undefined where the title does not tell. */
export function partOf(title: string): CardPart | undefined {
  return order.find(([, pattern]) => pattern.test(title.slice(0, 200)))?.[0];
}

/** A place for a section of its own. */
export interface Place {
  readonly offset: number;
  /** The heading level that the sections around it have. */
  readonly level: number;
}

/** Where a section for `part` belongs: before the first section that the template has after it, else at the end. */
export function placeFor({ body, text }: Card, part: CardPart): Place {
  const level = usualLevel(body.sections.map(({ depth }) => depth));
  const rank = parts.indexOf(part);
  for (const [index, { title, depth, heading }] of body.sections.entries()) {
    const own = partOf(title);
    // The first heading of a card is its name.
    if (index === 0 || depth !== level || own === undefined) continue;
    if (parts.indexOf(own) > rank) return { offset: heading.start, level };
  }
  return { offset: text.length, level };
}

/** The depth that most headings below the first have, 2 where there are none. */
function usualLevel(depths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const depth of depths.slice(1))
    if (depth <= 6) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  // Of the depths in common use the outermost is the one of the card's parts.
  const used = [...counts].filter(([, count]) => count > 1).map(([depth]) => depth);
  return used.length > 0 ? Math.min(...used) : ([...counts.keys()].sort()[0] ?? 2);
}

/** Inserts paragraphs at a place between others, with blank lines around them and the card's own line breaks. */
export function insertBlock({ text }: Pick<Card, 'text'>, offset: number, block: string): Edit {
  const eol = eolOf(text);
  const before = text.slice(0, offset);
  const after = text.slice(offset);
  const lead = before.trim() === '' ? '' : eol.repeat(Math.max(0, 2 - trailingBreaks(before)));
  const tail =
    after.trim() === ''
      ? after === ''
        ? eol
        : ''
      : eol.repeat(Math.max(0, 2 - leadingBreaks(after)));
  const newText = `${lead}${block.replaceAll('\n', eol)}${tail}`;
  return { span: { start: offset, end: offset }, newText };
}

/** The offset after the last words of a stretch of text: before the blank lines that end it. */
export function endOfWords(text: string, end: number, from: number): number {
  let at = end;
  while (at > from && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

/** How far into a text its first line end is looked for; a longer first line is asked about at each of its findings. */
const farthestLineEnd = 16_384;

/** How a text breaks its lines. */
export function eolOf(text: string): '\n' | '\r\n' {
  const first = text.slice(0, farthestLineEnd).indexOf('\n');
  return first > 0 && text.charAt(first - 1) === '\r' ? '\r\n' : '\n';
}

function trailingBreaks(text: string): number {
  let count = 0;
  for (let at = text.length - 1; at >= 0 && /\s/.test(text.charAt(at)); at--)
    if (text.charAt(at) === '\n') count++;
  return count;
}

function leadingBreaks(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length && /\s/.test(text.charAt(at)); at++)
    if (text.charAt(at) === '\n') count++;
  return count;
}
