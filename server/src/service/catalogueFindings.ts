import { clauseRules } from '../clauses/index';
import type { Finding } from '../core/finding';
import type { Freedom } from '../core/freedom';
import { contains, type Span } from '../core/span';
import type { Match, Restriction } from '../licenses/index';
import { readCrossReferences } from '../text/crossReferences';
import type { Sections } from '../text/sections';

/**
 * What the catalogue knows of a recognised text and its wording did not show: one finding for each
 * rule among `restrictions`, where the catalogue says it stands. Where that is not known, a freedom
 * of which no clause speaks at all is told of at the title; `shown` are those that have clauses.
 */
export function* catalogueFindings(
  restrictions: readonly Restriction[],
  shown: ReadonlySet<Freedom | null>,
  match: Match,
  sections: () => Sections,
  text: string,
): Generator<Finding> {
  const told = new Set<string>();
  for (const restriction of restrictions) {
    const rule = clauseRules.find(({ id }) => id === restriction.rule);
    if (!rule || told.has(rule.id)) continue;
    const place = placeOf(restriction, match, sections);
    if (!place && shown.has(rule.freedom)) continue;
    told.add(rule.id);
    yield {
      rule: rule.id,
      freedom: rule.freedom,
      severity: rule.severity,
      message: restriction.summary,
      span: place ?? firstLine(match.span, text),
    };
  }
}

function placeOf(
  { section }: Restriction,
  match: Match,
  sections: () => Sections,
): Span | undefined {
  if (section === null) return undefined;
  for (const { path } of readCrossReferences(`Section ${section}`)) {
    const found = sections().find(path);
    // A part around the one that was meant would be too much to underline.
    if (found?.path.length === path.length && contains(match.span, found.span)) return found.span;
  }
  return undefined;
}

function firstLine({ start, end }: Span, text: string): Span {
  const length = text.slice(start, end).search(/[\r\n]/);
  return { start, end: length < 0 ? end : start + length };
}
