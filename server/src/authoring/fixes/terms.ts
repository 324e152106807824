import { declareEdits, declaring, writtenLicense } from '../../cards/rules/kit';
import type { CardContext } from '../../cards/index';
import type { Fix } from '../../core/finding';
import { contains } from '../../core/span';
import { findLicense, type LicenseEntry } from '../../licenses/index';
import { removeEntry } from '../../yaml/index';
import { addTo } from '../card/sections';
import { lead, offer, textIn, type CardFixer } from './fixer';

/** Makes two places that name different licences name the same one. */
export const mismatchFixer: CardFixer = function* (finding, context) {
  const says = entryIn(textIn(finding, 'says'));
  const against = entryIn(textIn(finding, 'against'));
  const { card } = context;
  if (says) yield* declare(context, says);
  const inBody = contains(card.body.span, finding.span);
  const isImage = card.body.images.some(({ span }) => contains(span, finding.span));
  if (against && inBody && !isImage)
    yield offer(`Say ${against.name} here`, [
      { span: finding.span, newText: against.spdxId ?? against.name },
    ]);
  yield lead('Choose a license …', 'chooseLicense');
};

/** The stricter terms of a data set are declared for the model too, or another licence is chosen. */
export const datasetFixer: CardFixer = function* (finding, context) {
  const license = entryIn(textIn(finding, 'license'));
  if (license) yield* declare(context, license);
  yield lead('Choose a license that fits the data …', 'chooseLicense');
};

/** Removes the gate, entry by entry. */
export const gateFixer: CardFixer = function* (_finding, { card }) {
  const { yaml, data } = card;
  if (!yaml || !data) return;
  const gate = data.entries.filter(({ key }) => key.startsWith('extra_gated_'));
  if (gate.length === 0 || gate.length === data.entries.length) return;
  yield offer(
    'Remove the gate',
    gate.flatMap((entry) => removeEntry(yaml, data, entry)),
  );
};

/** Removes a refusal, or says in the card whom the licence leaves out. */
export const territoryFixer: CardFixer = function* (finding, { card }) {
  const { yaml, data } = card;
  const entry = data?.entry('extra_gated_eu_disallowed');
  if (textIn(finding, 'territory') !== undefined) {
    if (yaml && data && entry) yield offer('Refuse nobody', removeEntry(yaml, data, entry));
    return;
  }
  const license = entryIn(textIn(finding, 'license'));
  const summary = license?.restrictions.find(
    ({ rule }) => rule === 'use/excluded-parties',
  )?.summary;
  if (license && summary !== undefined)
    yield offer('Say in the license section whom the license leaves out', [
      addTo(
        card,
        'license',
        'License',
        `Mind the territory: under the ${license.name} not everybody may use the model. ${summary}`,
      ),
    ]);
  yield lead('Choose a license …', 'chooseLicense');
};

/** For findings about the declared licence that nothing but the author's decision answers. */
export const choiceFixer: CardFixer = function* () {
  yield lead('Choose a license …', 'chooseLicense');
};

function* declare({ card }: CardContext, entry: LicenseEntry): Iterable<Fix> {
  const written = writtenLicense(entry);
  const edits = declareEdits(card, written);
  if (edits.length > 0) yield offer(declaring(written), edits);
}

function entryIn(id: string | undefined): LicenseEntry | undefined {
  return id === undefined ? undefined : findLicense(id);
}
