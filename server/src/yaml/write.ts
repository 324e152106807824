import type { YamlScalarStyle } from './nodes';

/** Data that can be written as YAML. */
export type YamlData =
  string | number | boolean | null | readonly YamlData[] | { readonly [key: string]: YamlData };

/** How a document writes its YAML, so that what is added looks alike. */
export interface YamlStyle {
  readonly quote: 'plain' | 'single' | 'double';
  /** The quotes for what can't be plain. */
  readonly quotes: 'single' | 'double';
  /** Blanks of a nested block mapping. */
  readonly indent: number;
  /** Blanks before the `-` of a block sequence under a key. */
  readonly sequenceIndent: number;
  readonly flowSequences: boolean;
  readonly eol: '\n' | '\r\n';
}

const indicators = '-?:,[]{}#&*!|>\'"%@`';
const numeric = new Set('0123456789+-._:eExXoOabcdfABCDFtTzZ ');
// Words that YAML 1.1 or 1.2 reads as something else than text.
const words = new Set(
  ['', '~', 'null', 'true', 'false', 'yes', 'no', 'on', 'off', '=', '<<'].concat([
    '.inf',
    '-.inf',
    '+.inf',
    '.nan',
  ]),
);

/** True where `value`, written plain, is read as the same text by YAML 1.1 and 1.2 alike. */
export function isPlainText(value: string, inFlow: boolean): boolean {
  if (words.has(value.toLowerCase()) || value.trim() !== value) return false;
  if (value.startsWith('---') || value.startsWith('...')) return false;
  const first = value.charAt(0);
  if (indicators.includes(first)) {
    // `-`, `?` and `:` may start a plain scalar where no blank follows.
    const second = value.charAt(1);
    if (!'-?:'.includes(first) || second === '' || second === ' ' || inFlow) return false;
  }
  if (looksNumeric(value)) return false;
  for (let i = 0; i < value.length; i++) {
    const character = value.charAt(i);
    if (!isPrintable(value, i)) return false;
    if (inFlow && ',[]{}'.includes(character)) return false;
    const next = value.charAt(i + 1);
    if (character === ':' && (next === '' || next === ' ' || inFlow)) {
      // In flow, a colon within a word is text, but one before an indicator is not: `https://…` is safe.
      if (!inFlow || next === '' || ' ,[]{}"\''.includes(next)) return false;
    }
    if (character === ' ' && next === '#') return false;
  }
  return true;
}

/** `value` on one line, in the wanted style where that can hold it; where it can't be plain, in `quotes`. */
export function writeText(
  value: string,
  style: YamlScalarStyle | YamlStyle['quote'],
  inFlow: boolean,
  quotes: YamlStyle['quotes'] = 'double',
): string {
  if (style === 'plain' && isPlainText(value, inFlow)) return value;
  const quote = style === 'plain' ? quotes : style;
  if (quote === 'single' && isPrintableText(value)) return `'${value.replaceAll("'", "''")}'`;
  return doubleQuoted(value);
}

/** `data` on one line. */
export function writeFlow(data: YamlData, style: YamlStyle, inFlow = true): string {
  if (data === null) return 'null';
  if (typeof data === 'string') return writeText(data, style.quote, inFlow, style.quotes);
  if (typeof data !== 'object') return String(data);
  if (isList(data)) return `[${data.map((item) => writeFlow(item, style)).join(', ')}]`;
  const entries = Object.entries(data).map(
    ([key, value]) => `${writeText(key, 'plain', true)}: ${writeFlow(value, style)}`,
  );
  return `{${entries.join(', ')}}`;
}

/** The lines of `key: data` in block style, the first one without indentation. */
export function writeEntry(key: string, data: YamlData, style: YamlStyle): string[] {
  const head = `${writeText(key, 'plain', false)}:`;
  if (data === null) return [head];
  if (typeof data !== 'object') return writeScalarAfter(head, data, style);
  const empty = isList(data) ? data.length === 0 : Object.keys(data).length === 0;
  if (empty || (style.flowSequences && isList(data) && data.every(isScalarData))) {
    return [`${head} ${writeFlow(data, style)}`];
  }
  const indent = ' '.repeat(isList(data) ? style.sequenceIndent : style.indent);
  return [head, ...writeBlock(data, style).map((line) => indented(line, indent))];
}

/** The lines of `- data` in block style, the first one without indentation. */
export function writeItem(data: YamlData, style: YamlStyle): string[] {
  if (data === null) return ['-'];
  if (typeof data !== 'object') return writeScalarAfter('-', data, style);
  const lines = writeBlock(data, style);
  return lines.map((line, index) => (index === 0 ? `- ${line}` : indented(line, '  ')));
}

function writeBlock(
  data: Exclude<YamlData, string | number | boolean | null>,
  style: YamlStyle,
): string[] {
  if (isList(data)) {
    return data.length === 0 ? ['[]'] : data.flatMap((item) => writeItem(item, style));
  }
  const entries = Object.entries(data);
  return entries.length === 0
    ? ['{}']
    : entries.flatMap(([key, value]) => writeEntry(key, value, style));
}

function writeScalarAfter(
  head: string,
  data: string | number | boolean,
  style: YamlStyle,
): string[] {
  if (typeof data !== 'string') return [`${head} ${String(data)}`];
  const literal = writeLiteral(data);
  if (literal)
    return [`${head} ${literal.header}`, ...literal.lines.map((line) => indented(line, '  '))];
  return [`${head} ${writeText(data, style.quote, false, style.quotes)}`];
}

/**
 * Text of several lines as a literal block: its header, and its lines without indentation. Undefined where one
 * line is all there is, or blanks, controls or empty lines at the ends forbid it.
 */
export function writeLiteral(
  text: string,
): { readonly header: string; readonly lines: readonly string[] } | undefined {
  const lines = text.split('\n');
  if (lines.length < 2 || !lines.every(isPlainLine) || !/^\S/.test(text)) return undefined;
  const ends = lines.at(-1) === '';
  const body = ends ? lines.slice(0, -1) : lines;
  return body.at(-1) === '' ? undefined : { header: ends ? '|' : '|-', lines: body };
}

function isPlainLine(line: string): boolean {
  return line.trimEnd() === line && isPrintableText(line);
}

function isPrintableText(value: string): boolean {
  for (let i = 0; i < value.length; i++) if (!isPrintable(value, i)) return false;
  return true;
}

/** True for what some YAML reads as a number, a date or a time; it errs on that side. */
function looksNumeric(value: string): boolean {
  if (!/^[-+.]*[0-9]/.test(value)) return false;
  for (let i = 0; i < value.length; i++) if (!numeric.has(value.charAt(i))) return false;
  return true;
}

/** `line` behind `indent`; an empty line stays empty. */
export function indented(line: string, indent: string): string {
  return line === '' ? '' : indent + line;
}

function isList(data: object): data is readonly YamlData[] {
  return Array.isArray(data);
}

function isScalarData(data: YamlData): boolean {
  return data === null || typeof data !== 'object';
}

/** True where the code unit at `i` may stand in any scalar: no control, no line break, no half pair. */
function isPrintable(value: string, i: number): boolean {
  const unit = value.charCodeAt(i);
  if (unit >= 0xd800 && unit <= 0xdfff) {
    return unit < 0xdc00
      ? isLow(value.charCodeAt(i + 1))
      : i > 0 && isHigh(value.charCodeAt(i - 1));
  }
  return (
    unit >= 0x20 &&
    !(unit >= 0x7f && unit < 0xa0) &&
    unit !== 0x2028 &&
    unit !== 0x2029 &&
    unit !== 0xfeff &&
    unit < 0xfffe
  );
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\0',
};

function doubleQuoted(value: string): string {
  let out = '"';
  for (let i = 0; i < value.length; i++) {
    const character = value.charAt(i);
    const escape = escapes[character];
    if (escape !== undefined) out += escape;
    else if (isPrintable(value, i)) out += character;
    else out += `\\u${value.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return `${out}"`;
}
