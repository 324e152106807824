import { cardFixes } from '../../server/src/authoring/fixes/index';
import {
  CardContext,
  cardRules,
  findingsOf,
  readCard,
  type CardSurroundings,
} from '../../server/src/cards/index';
import type { Edit, Finding, Fix } from '../../server/src/core/finding';
import { defaultSettings } from '../../server/src/core/settings';

/** A card with its findings and the fixes of each. */
export interface FixedCard {
  readonly context: CardContext;
  readonly findings: readonly Finding[];
  fixesOf(finding: Finding): readonly Fix[];
}

const rules = new Map(cardRules.map((rule) => [rule.id, rule]));

/** Checks a card and ties every finding to its fixes, the rule's own first. */
export function checkWithFixes(
  text: string,
  {
    kind = 'model-card',
    ...surroundings
  }: Partial<CardSurroundings> & { kind?: 'model-card' | 'dataset-card' } = {},
): FixedCard {
  const context = new CardContext(readCard(text, { kind }), {
    settings: defaultSettings,
    ...surroundings,
  });
  return {
    context,
    findings: findingsOf(context),
    fixesOf: (finding) => [
      ...(rules.get(finding.rule)?.fixes?.(finding, context) ?? []),
      ...cardFixes(finding, context, { licenseText: () => undefined }),
    ],
  };
}

/** `text` with those of the edits made that are its own. */
export function applyOwn(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { span, newText } of edits.filter(({ uri }) => uri === undefined)) {
    if (span.start < at) throw new Error('edits overlap or are out of order');
    out += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return out + text.slice(at);
}
