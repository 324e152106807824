/**
 * What a block of Markdown may hold before it is read line by line instead of by the parser, whose cost grows
 * faster than the text on these: found by measuring, each keeps one block under about 20 ms.
 */
const limits = Object.freeze({
  /** UTF-16 code units of one block. */
  length: 24 * 1024,
  /** Runs of `*`, `_` and `` ` ``, and each `[`, `<`, `!`, `\\` and `&`, in one block or table row. */
  delimiters: 400,
  /** List and quote markers at the start of one line, or its indentation halved. */
  depth: 24,
  /** Rows of a block that is nothing but a table. */
  rows: 8,
  /** Rows of a block that holds more than its table. */
  mixedRows: 60,
});

/** Why a block is read line by line: a long table loses nothing by it, the rest loses emphasis and nesting. */
export type Cost = 'table' | 'too-costly';

/** Whether the parser would take too long over the block, and why. Linear: looks at each character once. */
export function costOf(text: string): Cost | undefined {
  if (text.length > limits.length && !isPlainCode(text)) return 'too-costly';
  let rows = 0;
  let others = 0;
  let delimiters = 0;
  let fenced = false;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    if (/^[ \t>]{0,8}(?:```|~~~)/.test(text.slice(at, Math.min(end, at + 12)))) fenced = !fenced;
    if (fenced) {
      at = end + 1;
      continue;
    }
    const line = measureLine(text, at, end);
    if (line.depth > limits.depth) return 'too-costly';
    const row = line.bars >= 2;
    if (row) rows++;
    else if (end > at) others++;
    // A table's cells are read apart from each other, so their delimiters do not add up.
    delimiters = row ? line.delimiters : delimiters + line.delimiters;
    if (delimiters > limits.delimiters) return 'too-costly';
    at = end + 1;
  }
  if (rows <= limits.rows) return undefined;
  return others === 0 ? 'table' : rows > limits.mixedRows ? 'too-costly' : undefined;
}

/** A fence opens the block and nothing follows it: the parser only copies the lines. */
function isPlainCode(text: string): boolean {
  const fence = /^(?:`{3,}|~{3,})/.exec(text)?.[0];
  return fence !== undefined && text.trimEnd().endsWith(fence);
}

function measureLine(
  text: string,
  start: number,
  end: number,
): { depth: number; bars: number; delimiters: number } {
  let at = start;
  let markers = 0;
  let indent = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 32) indent++;
    else if (code === 9) indent += 4;
    else if (code === 62 || (isBullet(code) && !isRun(text, at))) markers++;
    else break;
  }
  const depth = markers + (isMarkerLike(text, at, markers) ? indent >> 1 : 0);
  let bars = 0;
  let delimiters = 0;
  let previous = 0;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 124) bars++;
    // A run of `*`, `_` or backticks is one delimiter; of the others each is.
    else if (isSingle(code) || (isRunning(code) && code !== previous)) delimiters++;
    previous = code;
  }
  return { depth, bars, delimiters };
}

/** Indentation counts as depth where a list marker follows it; elsewhere it is code or a long line. */
function isMarkerLike(text: string, at: number, markers: number): boolean {
  const code = text.charCodeAt(at);
  return markers > 0 || (code >= 48 && code <= 57);
}

function isBullet(code: number): boolean {
  return code === 45 || code === 42 || code === 43;
}

/** Of a thematic break or of emphasis, not a list marker. */
function isRun(text: string, at: number): boolean {
  return text.charCodeAt(at) === text.charCodeAt(at + 1);
}

function isRunning(code: number): boolean {
  return code === 42 || code === 95 || code === 96;
}

/** `[`, `<`, `!`, `\\` and `&`. */
function isSingle(code: number): boolean {
  return code === 91 || code === 60 || code === 33 || code === 92 || code === 38;
}
