import type { Span } from '../core/span';

/** A licence that a piece of text names. */
export interface LicenseMention {
  /** The catalogue's id, or the Hub's. */
  readonly id: string;
  readonly span: Span;
  /** Named without its version: any version of the same name agrees with it. */
  readonly loose: boolean;
}

interface MentionPattern {
  readonly pattern: RegExp;
  readonly id: string | ((match: RegExpExecArray) => string | undefined);
  /** The name is also a word or a place: it counts only as the whole value, or with "licence" beside it. */
  readonly ambiguous?: boolean;
}

const version = String.raw`(?:,?\s{0,3}(?:version|v\.?)?[\s_-]{0,3}(\d(?:\.\d)?))`;

/** Names of licences as people write them in prose, tables and badges; the more particular first. */
const patterns: readonly MentionPattern[] = [
  { pattern: /\bmodified[\s_-]MIT\b/gi, id: 'kimi-k2-modified-mit' },
  {
    pattern:
      /\bapache(?:[\s_-]{1,3}(?:software[\s_-])?licen[cs]e)?,?[\s_‑-]{0,3}(?:version\s|v\.?)?[\s_‑-]{0,3}2(?:\.0)?(?![.\d])/gi,
    id: 'Apache-2.0',
  },
  { pattern: /\bapache\s(?:software\s)?licen[cs]e\b/gi, id: 'Apache-2.0' },
  { pattern: /\b(?:creative\s?ml[\s_-]?)?open[\s-]?rail\+\+(?:-?m)?/gi, id: 'openrail++' },
  {
    pattern: /\bcreative\s?ml[\s_-]{0,3}open[\s_-]?rail(?:[\s_-]?m)?\b/gi,
    id: 'creativeml-openrail-m',
  },
  { pattern: /\bbig\s?code[\s_-]{0,3}open[\s_-]?rail(?:[\s_-]?m)?\b/gi, id: 'bigcode-openrail-m' },
  {
    pattern: /\b(?:big\s?science[\s_-]{0,3})?bloom[\s_-](?:rail|responsible ai)\b/gi,
    id: 'bigscience-bloom-rail-1.0',
  },
  { pattern: /\bCC0\b|\bcc[\s_-]?zero\b/gi, id: 'CC0-1.0' },
  {
    pattern: /\bCC[\s_-]?BY((?:[\s_-](?:NC|ND|SA))*)(?:[\s_-]?v?(\d\.\d))?(?![\w.]*\d)/gi,
    id: (match) => creative(match[1] ?? '', match[2]),
  },
  {
    pattern:
      /\bcreative\scommons,?\s(?:attribution|by)((?:[\s–-]{1,3}(?:non[\s-]?commercial|no[\s-]?deriv(?:ative)?s?|share[\s-]?alike))*)(?:[\s-](?:international\s)?(?:public\slicen[cs]e\s)?(\d\.\d))?/gi,
    id: (match) => creative(match[1] ?? '', match[2]),
  },
  {
    pattern: new RegExp(
      String.raw`\bllama[\s_-]?(3\.[123]|4|3|2)\s(?:community|acceptable|licen[cs]e)`,
      'gi',
    ),
    id: (match) => `llama${match[1] ?? ''}`,
  },
  {
    pattern: /\bllama(2|3|3\.[123]|4)\b(?=[\s"'`]*(?:licen[cs]e|$))/gi,
    id: (match) => `llama${match[1] ?? ''}`,
  },
  { pattern: /\bgemma\s(?:terms(?:\sof\suse)?|licen[cs]e|prohibited\suse)/gi, id: 'gemma' },
  { pattern: new RegExp(String.raw`\bA(?:ffero\s)?GPL${version}`, 'gi'), id: 'AGPL-3.0-only' },
  {
    pattern: new RegExp(String.raw`\bLGPL${version}`, 'gi'),
    id: (match) => (match[1]?.startsWith('2') ? 'LGPL-2.1-only' : 'LGPL-3.0-only'),
  },
  {
    pattern: new RegExp(String.raw`\bGPL${version}`, 'gi'),
    id: (match) => (match[1]?.startsWith('2') ? 'GPL-2.0-only' : 'GPL-3.0-only'),
  },
  {
    pattern: /\bBSD[\s_-](2|3)(?:[\s_-]clause)?\b/gi,
    id: (match) => `BSD-${match[1] ?? '3'}-Clause`,
  },
  {
    pattern:
      /\bmozilla\spublic\slicen[cs]e(?:,?\s(?:version\s)?2(?:\.0)?)?|\bMPL[\s_-]?2(?:\.0)?\b/gi,
    id: 'MPL-2.0',
  },
  {
    pattern: /\bopenmdw[\s_-]?1\.([01])\b/gi,
    id: (match) => (match[1] === '1' ? 'openmdw-1.1' : 'OpenMDW-1.0'),
  },
  { pattern: /\bstability[\s_-]?ai[\s_-]community\b/gi, id: 'stability-ai-community' },
  {
    pattern: /\bflux\.?1?[\s_-]\[?dev\]?[\s_-]non-?commercial\b/gi,
    id: 'flux-1-dev-non-commercial',
  },
  {
    pattern: /\bnvidia[\s_-]open[\s_-]model[\s_-](?:licen[cs]e|agreement)/gi,
    id: 'nvidia-open-model',
  },
  { pattern: /\bdatabricks[\s_-]open[\s_-]model[\s_-]licen[cs]e/gi, id: 'databricks-open-model' },
  { pattern: /\bdeepseek[\s_-](?:model[\s_-])?licen[cs]e/gi, id: 'deepseek' },
  {
    pattern: /\btongyi[\s_-]?qianwen[\s_-](research[\s_-])?licen[cs]e/gi,
    id: (match) => (match[1] === undefined ? 'tongyi-qianwen' : 'tongyi-qianwen-research'),
  },
  {
    pattern: /\bqwen[\s_-](research[\s_-])?licen[cs]e/gi,
    id: (match) => (match[1] === undefined ? 'qwen' : 'qwen-research'),
  },
  {
    pattern: /\bMIT\b(?!\s(?:CSAIL|media|press|university|researchers|and\s(?:harvard|stanford)))/g,
    id: 'MIT',
    ambiguous: true,
  },
  { pattern: /\b(?:the\s)?unlicense\b/gi, id: 'Unlicense', ambiguous: true },
];

/** The id of a Creative Commons licence from its parts; without a version, 4.0 where the Hub knows one. */
function creative(parts: string, number: string | undefined): string | undefined {
  const lower = parts.toLowerCase();
  const named = [
    /nc|non/.test(lower) ? 'NC' : '',
    /nd|deriv/.test(lower) ? 'ND' : '',
    /sa|alike/.test(lower) ? 'SA' : '',
  ].filter((part) => part !== '');
  return ['CC-BY', ...named, number ?? '4.0'].join('-');
}

/** The licences that `text` names, in order, none within another; ambiguous names only beside "licence" or alone. */
export function licenseMentions(text: string): LicenseMention[] {
  if (text.length > 20_000) return [];
  const found: LicenseMention[] = [];
  for (const { pattern, id, ambiguous } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.span.end && other.span.start < span.end))
        continue;
      if (ambiguous && !isMeantAsLicense(text, span)) continue;
      const named = typeof id === 'string' ? id : id(match);
      if (named !== undefined) found.push({ id: named, span, loose: !/\d/.test(match[0]) });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function isMeantAsLicense(text: string, { start, end }: Span): boolean {
  if (start <= 2 && /^[[*_`\s]*$/.test(text.slice(0, start)) && text.charAt(end) === ']')
    return true;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  if (/^[\s"'”*_)\]`-]*(?:open[\s-]?source\s)?licen[cs]/i.test(after)) return true;
  if (/licen[cs]e[ds]?[\s:："'“*_([`-]*(?:is\s|under\s(?:the\s|an?\s)?)?["'“*_([`]*$/i.test(before))
    return true;
  if (
    /\b(?:under|use[sd]?|is)\s+(?:the\s|an?\s)?["'“*_([`]*$/i.test(before) &&
    /^[\s"'”*_)\]`]*(?:[.,;]|$)/.test(after)
  )
    return true;
  return before.trim() === '' && after.trim() === '' && text.trim().length <= 24;
}
