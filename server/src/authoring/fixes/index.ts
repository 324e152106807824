import type { CardContext } from '../../cards/index';
import type { Finding, Fix } from '../../core/finding';
import { freedoms } from '../../core/freedom';
import { cardClauseFixer } from './cardClauses';
import { claimFixer } from './claims';
import { completenessFixer } from './completeness';
import type { CardFixer, FixAids } from './fixer';
import { licenseTextFixer, noticeFixer } from './notices';
import { placeholderFixer } from './placeholders';
import { choiceFixer, datasetFixer, gateFixer, mismatchFixer, territoryFixer } from './terms';

export type { FixAids } from './fixer';

/** By rule, beside the fixes that a rule has in its own file. */
const fixers: ReadonlyMap<string, CardFixer> = new Map([
  ['card/base-model-terms', choiceFixer],
  ['card/code', completenessFixer],
  ['card/data-information', completenessFixer],
  ['card/dataset-terms', datasetFixer],
  ['card/gated', gateFixer],
  ['card/license-ambiguous', choiceFixer],
  ['card/license-link', choiceFixer],
  ['card/license-mismatch', mismatchFixer],
  ['card/license-missing', choiceFixer],
  ['card/license-registered', choiceFixer],
  ['card/license-text-missing', licenseTextFixer],
  ['card/license-unknown-id', choiceFixer],
  ['card/license-unnamed', choiceFixer],
  ['card/open-claim', claimFixer],
  ['card/parameters', completenessFixer],
  ['card/placeholder', placeholderFixer],
  ['card/required-notice', noticeFixer],
  ['card/territory', territoryFixer],
]);

/** The changes beyond the rule's own that answer a finding in a card. */
export function* cardFixes(finding: Finding, context: CardContext, aids: FixAids): Iterable<Fix> {
  const fixer =
    fixers.get(finding.rule) ??
    (freedoms.some((freedom) => finding.rule.startsWith(`${freedom}/`))
      ? cardClauseFixer
      : undefined);
  if (fixer && !(context.card.template && finding.rule !== 'card/placeholder'))
    yield* fixer(finding, context, aids);
}
