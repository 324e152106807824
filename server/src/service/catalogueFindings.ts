import type { Finding } from '../core/finding';
import { contains, type Span } from '../core/span';
import type { Match, Restriction } from '../licenses/index';
import { readCrossReferences } from '../text/crossReferences';
import type { Sections } from '../text/sections';
import { ruleById } from './rules';

/**
 * What the catalogue knows of a recognised text and its wording did not show: one finding for each
 * rule among `restrictions`, where the catalogue says it stands, else at the title.
 */
export function* catalogueFindings(
  restrictions: readonly Restriction[],
  match: Match,
  sections: () => Sections,
  text: string,
): Generator<Finding> {
  const told = new Set<string>();
  for (const restriction of restrictions) {
    const rule = ruleById(restriction.rule);
    if (!rule || told.has(rule.id)) continue;
    told.add(rule.id);
    yield {
      rule: rule.id,
      freedom: rule.freedom,
      severity: rule.severity,
      message: restriction.summary,
      span: placeOf(restriction, match, sections) ?? firstLine(match.span, text),
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
