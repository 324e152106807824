import type { Edit } from '../core/finding';
import type { Span } from '../core/span';
import { nodeAt, type YamlDocument, type YamlProblem } from '../yaml';

/** A mistake in YAML in the words of whoever made it, with the edits that mend it where that is plain. */
export interface SyntaxSlip {
  readonly span: Span;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly fix?: { readonly title: string; readonly edits: readonly Edit[] };
}

type Said = Omit<SyntaxSlip, 'severity' | 'span'> & { readonly span?: Span };

/** A problem of the parser's, and the line it is on. */
interface Place {
  readonly yaml: YamlDocument;
  readonly problem: YamlProblem;
  /** Offset of the line's first character. */
  readonly start: number;
  /** The line without its break, at most `longestLine` of it. */
  readonly line: string;
}

/** UTF-16 code units of a line that are looked at. */
const longestLine = 400;

/** What the parser found wrong: the first problem of each line, for the others mostly follow from it. */
export function* syntaxSlips(yaml: YamlDocument): Generator<SyntaxSlip> {
  let told = -1;
  for (const problem of yaml.problems) {
    const place = placeOf(yaml, problem);
    if (place.start === told) continue;
    told = place.start;
    const said = explain(place);
    yield { span: problem.span, severity: problem.severity, ...said };
  }
}

function placeOf(yaml: YamlDocument, problem: YamlProblem): Place {
  const { text } = yaml;
  const before = Math.max(
    text.lastIndexOf('\n', problem.span.start - 1),
    text.lastIndexOf('\r', problem.span.start - 1),
  );
  const start = Math.max(before + 1, yaml.span.start);
  const line = /^[^\r\n]*/.exec(text.slice(start, start + longestLine))?.[0] ?? '';
  return { yaml, problem, start, line };
}

function explain(place: Place): Said {
  for (const slip of slips) {
    const said = slip(place);
    if (said) return said;
  }
  const { message } = place.problem;
  return { message: `YAML: ${message.split('\n', 1)[0] ?? message}` };
}

/** A way to read a problem; undefined where it is another. */
type Reading = (place: Place) => Said | undefined;

const insert = (at: number, newText: string): Edit => ({ span: { start: at, end: at }, newText });

const replace = (start: number, length: number, newText: string): Edit => ({
  span: { start, end: start + length },
  newText,
});

/** `* item` */
const bullet: Reading = ({ line, start }) => {
  const indent = /^(\s*)\*(?:\s|$)/.exec(line)?.[1];
  if (indent === undefined) return undefined;
  return {
    message: 'The items of a list begin with "-" in YAML; "*" stands for something else.',
    fix: { title: 'Begin the item with "-"', edits: [replace(start + indent.length, 1, '-')] },
  };
};

/** `-item` */
const tightDash: Reading = ({ line, start, problem: { code } }) => {
  const indent = /^(\s*)-[^\s-]/.exec(line)?.[1];
  if (indent === undefined || (code !== 'MISSING_COLON' && code !== 'MISSING_CHAR'))
    return undefined;
  return {
    message: 'A list item needs a blank after its "-".',
    fix: { title: 'Add the blank', edits: [insert(start + indent.length + 1, ' ')] },
  };
};

/** `key:value`, `key：value`, and a blank that is none to YAML after the colon. */
const tightColon: Reading = ({ line, start, problem: { code } }) => {
  if (code !== 'MISSING_COLON') return undefined;
  const match = /^(\s*(?:-\s+)?[\w.-]{1,64})(:|\s?：)([\u00a0\u3000\u2000-\u200b]*)\S/.exec(line);
  if (!match) return undefined;
  const [, key = '', colon = '', blanks = ''] = match;
  const message =
    colon !== ':'
      ? 'The full-width colon is none to YAML: write ":" and a blank.'
      : blanks === ''
        ? 'A key’s colon needs a blank after it.'
        : 'The blank after this colon is none to YAML (a no-break or wide one): write an ordinary blank.';
  const edit = replace(start + key.length, colon.length + blanks.length, ': ');
  return { message, fix: { title: 'Write ": " after the key', edits: [edit] } };
};

const tab: Reading = ({ line, start, problem: { code } }) => {
  if (code !== 'TAB_AS_INDENT') return undefined;
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const edit = replace(start, indent.length, indent.replace(/\t/g, '  '));
  return {
    message: 'A tab cannot indent a line of YAML: use blanks.',
    fix: { title: 'Use blanks', edits: [edit] },
  };
};

/** `title: Name: subtitle` */
const colonInValue: Reading = ({ line, start, problem: { code } }) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const match = /^(\s*(?:-\s+)*[\w.-]{1,64}:\s+)([^'"\s[{].*?)\s*$/.exec(line);
  const [, lead = '', value = ''] = match ?? [];
  if (!/:(?:\s|$)/.test(value)) return undefined;
  const from = start + lead.length;
  return inQuotes(from, value, 'A value with ": " in it must stand in quotes.');
};

/** `name: @owner`, and within brackets. */
const reserved: Reading = ({ yaml, problem: { code, span } }) => {
  if (code !== 'BAD_SCALAR_START') return undefined;
  const rest = yaml.text.slice(span.start, span.start + longestLine);
  const inBrackets = nodeAt(yaml, span.start)?.container?.flow === true;
  const value = (inBrackets ? /^[^,\]}\r\n]*/ : /^[^\r\n]*/).exec(rest)?.[0].trimEnd() ?? '';
  if (value === '') return undefined;
  const message = `A value that begins with "${value.charAt(0)}" must stand in quotes.`;
  return inQuotes(span.start, value, message);
};

function inQuotes(start: number, value: string, message: string): Said {
  const quoted = `"${value.replace(/["\\]/g, '\\$&')}"`;
  return {
    span: { start, end: start + value.length },
    message,
    fix: { title: 'Put it in quotes', edits: [replace(start, value.length, quoted)] },
  };
}

/** A key that is indented below one with a value. */
const nested: Reading = ({ yaml, line, start, problem: { code } }) => {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'MISSING_COLON') return undefined;
  const key = /^(\s*)([\w.-]{1,64}):\s+\S/.exec(line);
  const next = /^(?:\r?\n)([ \t]+)[\w.-]{1,64}:/.exec(
    yaml.text.slice(start + line.length, start + line.length + longestLine),
  );
  if (!key || !next) return undefined;
  const [, indent = '', name = ''] = key;
  const [whole, deeper = ''] = next;
  const from = start + line.length + (whole.startsWith('\r') ? 2 : 1);
  const end = start + line.length + whole.length - 1;
  if (deeper.length <= indent.length) return undefined;
  return {
    span: { start: from + deeper.length, end },
    message: `"${name}" has a value already, so no key can stand below it: begin this line in the same column as "${name}".`,
    fix: { title: 'Begin it in the same column', edits: [replace(from, deeper.length, indent)] },
  };
};

const escape: Reading = ({ yaml, problem: { code, span } }) => {
  if (code !== 'BAD_DQ_ESCAPE') return undefined;
  const written = yaml.text.slice(span.start, span.start + 2);
  return {
    span: { start: span.start, end: span.start + written.length },
    message: `"${written}" means nothing within double quotes: write "\\${written}", or use single quotes.`,
    fix: { title: 'Double the backslash', edits: [insert(span.start, '\\')] },
  };
};

const openQuote: Reading = ({ yaml, problem: { code, message, span } }) => {
  if (code !== 'MISSING_CHAR' || !message.startsWith('Missing closing')) return undefined;
  const node = nodeAt(yaml, Math.max(yaml.span.start, span.start - 1))?.node;
  const start = node?.kind === 'scalar' ? node.span.start : span.start;
  return {
    span: { start, end: start + 1 },
    message: 'The quotation mark that opens here is never closed.',
  };
};

const openBracket: Reading = ({ yaml, problem: { message, span } }) => {
  const close = /^Flow \w+ .* end with a ([\]}])/.exec(message)?.[1];
  if (close === undefined) return undefined;
  const opens = close === ']' ? '[' : '{';
  const start = yaml.text.lastIndexOf(opens, span.start);
  return {
    span: start < yaml.span.start ? span : { start, end: start + 1 },
    message: `The "${opens}" that opens here is not closed by "${close}" before the next key.`,
  };
};

/** A line that begins left of the first key. */
const outdented: Reading = ({ yaml, line, start, problem: { code } }) => {
  const { root, text } = yaml;
  if (code !== 'UNEXPECTED_TOKEN' || root?.kind !== 'mapping') return undefined;
  const first = root.span.start - (text.lastIndexOf('\n', root.span.start - 1) + 1);
  const indent = line.length - line.trimStart().length;
  if (indent >= first) return undefined;
  return {
    span: { start: start + indent, end: start + line.trimEnd().length },
    message:
      'This line begins left of the first key: all keys of the front matter begin in one column.',
    fix: {
      title: 'Begin it in the same column',
      edits: [insert(start, ' '.repeat(first - indent))],
    },
  };
};

/** The more particular first. */
const slips: readonly Reading[] = [
  bullet,
  tightDash,
  tightColon,
  tab,
  colonInValue,
  reserved,
  nested,
  escape,
  openQuote,
  openBracket,
  outdented,
];
