import { isUpper } from './chars';
import { labelAt, type Label } from './labels';
import type { Line } from './lines';

/** How far a row of items is looked at to tell that it is one, in lines. */
const longestRow = 128;

/**
 * Where a list without bullets ends that begins with line `from`: a row of lines set in further than
 * the lead-in above it, each a sentence or phrase of its own. `from` itself where there is no such row.
 */
export function bareItemsEnd(text: string, lines: readonly Line[], from: number): number {
  const lead = lineAbove(lines, from);
  const first = lines[from];
  if (!lead || !first || first.indent <= lead.indent) return from;
  if (!':：'.includes(text.charAt(lead.end - 1))) return from;
  let items = 0;
  let at = from;
  let last: Line | undefined;
  for (; at < Math.min(lines.length, from + longestRow); at++) {
    const line = lines[at];
    if (!line || line.content >= line.end || line.indent < first.indent) break;
    // Set in further still: an item's own line goes on.
    if (line.indent === first.indent) {
      if (!opens(text, line) || (last && !ends(text, last))) return from;
      items++;
    }
    last = line;
  }
  return items >= 2 && last && ends(text, last) ? at : from;
}

/** The label of an item that has none. */
export function bareLabel(line: Line): Label {
  return { style: 'bullet', place: 0, text: '', end: line.content, parts: 1 };
}

function lineAbove(lines: readonly Line[], from: number): Line | undefined {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) {
    const line = lines[at];
    if (line && line.content < line.end) return line;
  }
  return undefined;
}

const conjunctions = [' or', ' and', ' and/or'];

function opens(text: string, { content, end }: Line): boolean {
  return isUpper(text.charCodeAt(content)) && !labelAt(text, content, end);
}

/** Whether a line ends as sentences and items do. */
function ends(text: string, { content, end }: Line): boolean {
  const last = text.slice(Math.max(content, end - 8), end);
  return '.;,；。'.includes(last.at(-1) ?? '') || conjunctions.some((word) => last.endsWith(word));
}
