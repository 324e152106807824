import { isBlank, isDigit, isHan, isLetter, isUpper } from './chars';

/** The ways of labelling an item; one list keeps to one of them. */
export type LabelStyle =
  | 'bullet'
  | 'number'
  | 'bracketed-number'
  | 'dotted'
  | 'letter'
  | 'capital'
  | 'bracketed-letter'
  | 'roman'
  | 'bracketed-roman'
  | 'article'
  | 'han'
  | 'bracketed-han';

/** A list item's label at the beginning of a line. */
export interface Label {
  readonly style: LabelStyle;
  /** Place in its row from 1; 0 for bullets. */
  readonly place: number;
  /** As written, without punctuation; empty for bullets. */
  readonly text: string;
  /** Offset of the text after the label and its blanks. */
  readonly end: number;
  /** How many numbers a dotted label has; 1 for every other. */
  readonly parts: number;
  /** The other reading of a letter that is also a Roman numeral. */
  readonly alternative?: Label;
}

const bullets = new Set([
  '-',
  '*',
  '•',
  '·',
  '–',
  '—',
  '●',
  '○',
  '◦',
  '▪',
  '■',
  '‣',
  '+',
  'o',
  '\uf0b7',
]);

const romanValues: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
]);

function romanValue(word: string): number {
  let value = 0;
  for (let at = 0; at < word.length; at++) {
    const own = romanValues.get(word.charAt(at));
    if (own === undefined) return 0;
    value += own < (romanValues.get(word.charAt(at + 1)) ?? 0) ? -own : own;
  }
  return word.length <= 6 ? value : 0;
}

const hanDigits = '零一二三四五六七八九十';

function hanValue(word: string): number {
  if (word.length === 0 || word.length > 4) return 0;
  let value = 0;
  for (const char of word) {
    const digit = hanDigits.indexOf(char);
    if (digit < 0) return 0;
    if (digit === 10) value = (value || 1) * 10;
    else value += digit;
  }
  return value;
}

function afterBlanks(text: string, at: number, end: number): number {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function run(text: string, at: number, end: number, test: (code: number) => boolean): number {
  const stop = Math.min(end, at + 12);
  while (at < stop && test(text.charCodeAt(at))) at++;
  return at;
}

const articleWords = [
  'article',
  'section',
  'clause',
  'part',
  'attachment',
  'exhibit',
  'schedule',
  'appendix',
  'annex',
];

/** "Article IV", "Section 2:", "Attachment A", "第三条": a label that names itself. */
function articleAt(text: string, at: number, end: number): Label | null {
  if (text.charAt(at) === '第') {
    const stop = run(
      text,
      at + 1,
      end,
      (code) => isHan(code) && hanDigits.includes(String.fromCharCode(code)),
    );
    const digits = stop > at + 1 ? stop : run(text, at + 1, end, isDigit);
    const unit = text.charAt(digits);
    if (digits === at + 1 || !'条章节款部'.includes(unit) || unit === '') return null;
    const place = hanValue(text.slice(at + 1, digits)) || Number(text.slice(at + 1, digits)) || 1;
    const label = text.slice(at, digits + 1);
    let stopAt = afterBlanks(text, digits + 1, end);
    if (stopAt < end && '、：:.．'.includes(text.charAt(stopAt)))
      stopAt = afterBlanks(text, stopAt + 1, end);
    return { style: 'article', place, text: label, end: stopAt, parts: 1 };
  }
  const first = text.charAt(at).toLowerCase();
  for (const word of articleWords) {
    if (first !== word.charAt(0) || text.slice(at, at + word.length).toLowerCase() !== word)
      continue;
    if (!isUpper(text.charCodeAt(at))) return null;
    const number = afterBlanks(text, at + word.length, end);
    if (number === at + word.length) return null;
    const stop = run(text, number, end, (code) => isDigit(code) || isLetter(code));
    const value = text.slice(number, stop).toLowerCase();
    const place =
      Number(value) ||
      romanValue(value) ||
      (value.length === 1 && value >= 'a' && value <= 'z' ? value.charCodeAt(0) - 96 : 0);
    if (place === 0) return null;
    let after = stop;
    if (after < end && '.:-–—'.includes(text.charAt(after))) after++;
    else if (after < end && !isBlank(text.charCodeAt(after))) return null;
    after = afterBlanks(text, after, end);
    // "Section 5 applies …" is a sentence.
    if (after < end && after === afterBlanks(text, stop, end) && !isUpper(text.charCodeAt(after)))
      return null;
    return { style: 'article', place, text: text.slice(at, stop), end: after, parts: 1 };
  }
  return null;
}

function lettered(word: string, bracketed: boolean, end: number): Label | null {
  const lower = word.toLowerCase();
  const roman = romanValue(lower);
  const asRoman: Label | null =
    roman > 0
      ? { style: bracketed ? 'bracketed-roman' : 'roman', place: roman, text: word, end, parts: 1 }
      : null;
  if (word.length > 1) return asRoman;
  const style: LabelStyle = bracketed ? 'bracketed-letter' : lower === word ? 'letter' : 'capital';
  const label: Label = { style, place: lower.charCodeAt(0) - 96, text: word, end, parts: 1 };
  if (label.place < 1 || label.place > 26) return null;
  return asRoman ? { ...label, alternative: asRoman } : label;
}

/** A bullet without a blank: "•Rent it", "*rent it" (but no emphasis). */
function isTightBullet(text: string, at: number, end: number): boolean {
  if ('•·●▪■‣'.includes(text.charAt(at))) return true;
  if (text.charAt(at) !== '*' || !isLetter(text.charCodeAt(at + 1))) return false;
  const other = text.indexOf('*', at + 1);
  return other < 0 || other >= end;
}

/** The label at the beginning of a line's content, if there is one. */
export function labelAt(text: string, at: number, end: number): Label | null {
  const char = text.charAt(at);
  const code = text.charCodeAt(at);
  const blankAt = (offset: number): boolean => offset >= end || isBlank(text.charCodeAt(offset));
  if (bullets.has(char) && at + 1 < end && (blankAt(at + 1) || isTightBullet(text, at, end)))
    return { style: 'bullet', place: 0, text: '', end: afterBlanks(text, at + 1, end), parts: 1 };
  const article = articleAt(text, at, end);
  if (article) return article;
  const bracketed = char === '(' || char === '（' || char === '[';
  const inner = bracketed ? at + 1 : at;
  const close = (offset: number): boolean => ')）]'.includes(text.charAt(offset)) && offset < end;
  if (isDigit(text.charCodeAt(inner))) {
    const stop = run(text, inner, end, (c) => isDigit(c) || c === 46);
    let word = text.slice(inner, stop);
    const after = text.charAt(stop);
    const dotted = word.endsWith('.');
    if (dotted) word = word.slice(0, -1);
    const parts = word.split('.').length;
    const closed = close(stop) || (!bracketed && stop < end && '、．:：'.includes(after));
    if (bracketed ? !close(stop) : !dotted && !closed && !(parts > 1 && blankAt(stop))) return null;
    const next = closed ? stop + 1 : stop;
    // "2.0 of the licence" or a figure at the beginning of a wrapped line; "1.Definitions" is a label.
    if (
      !closed &&
      !blankAt(next) &&
      !(
        dotted &&
        (isUpper(text.charCodeAt(next)) ||
          isHan(text.charCodeAt(next)) ||
          '“"*'.includes(text.charAt(next)))
      )
    )
      return null;
    const place = Number(word.split('.').at(-1));
    if (word.length > 8 || !Number.isFinite(place) || place > 200) return null;
    const style: LabelStyle = parts > 1 ? 'dotted' : bracketed ? 'bracketed-number' : 'number';
    return { style, place, text: word, end: afterBlanks(text, next, end), parts };
  }
  if (isLetter(code) || (bracketed && isLetter(text.charCodeAt(inner)))) {
    const stop = run(text, inner, end, (c) => isLetter(c));
    if (stop - inner > 5 || stop === inner) return null;
    const closed = close(stop);
    const dot = !bracketed && text.charAt(stop) === '.' && blankAt(stop + 1) && stop + 1 < end;
    if (!closed && !dot) return null;
    return lettered(text.slice(inner, stop), bracketed || closed, afterBlanks(text, stop + 1, end));
  }
  if (isHan(text.charCodeAt(inner))) {
    const stop = run(text, inner, end, isHan);
    const place = hanValue(text.slice(inner, stop));
    if (place === 0) return null;
    if (bracketed ? !close(stop) : !'、.．'.includes(text.charAt(stop)) || stop >= end) return null;
    return {
      style: bracketed ? 'bracketed-han' : 'han',
      place,
      text: text.slice(inner, stop),
      end: afterBlanks(text, stop + 1, end),
      parts: 1,
    };
  }
  if (code >= 0x2460 && code <= 0x2473)
    return {
      style: 'bracketed-number',
      place: code - 0x245f,
      text: char,
      end: afterBlanks(text, at + 1, end),
      parts: 1,
    };
  return null;
}
