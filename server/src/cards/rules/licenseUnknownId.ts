import type { Finding } from '../../core/finding';
import { nearestLicenseIds, normalizeLicense, type LicenseEntry } from '../../licenses';
import { resolveAlias, setScalar } from '../../yaml';
import type { CardRule } from '../context';
import { declareEdits, found, hubDocs, isTemplated, listed, naming, writtenLicense } from './kit';

export const licenseUnknownId: CardRule = {
  id: 'card/license-unknown-id',
  freedom: null,
  severity: 'error',
  title: 'The licence id is none that the Hub accepts',
  explanation: {
    takes: 'The Hub rejects the card, or files the model under no licence.',
    from: 'Everybody who looks for models by what they may do with them.',
    instead:
      'Use an id of the Hub’s own list, in lower case: it is not SPDX’s. For a licence that is not on it, `other` with `license_name` and `license_link`.',
    source: hubDocs.licenses,
  },
  examples: [
    {
      kind: 'model-card',
      text: '---\nlicense: Apache-2.0\n         ^^^^^^^^^^ card/license-unknown-id\n---\n# A',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: [mit, Apache 2.0]\n               ^^^^^^^^^^ card/license-unknown-id\n---\n# A',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: agpl-3.0-or-later # ours\n         ^^^^^^^^^^^^^^^^^ card/license-unknown-id\n---\n# A',
    },
    { kind: 'model-card', text: '---\nlicense: mit\n---\n# A' },
  ],
  *check({ card, declaration }): Generator<Finding> {
    if (card.template || card.kind === 'eval-results') return;
    for (const { value, node, accepted } of declaration.licenses) {
      const scalar = resolveAlias(node);
      // What is no text is the field rule's to tell.
      if (scalar?.kind !== 'scalar' || typeof scalar.value !== 'string') continue;
      if (accepted || isTemplated(value)) continue;
      if (value.includes('\n')) {
        yield found(
          this,
          node.span,
          'This is a text, not an id: put it into a file called LICENSE, and write the id of the licence here, or "other" with license_name and license_link.',
          { data: { licenses: [], certain: false, value } },
        );
        continue;
      }
      const { entries, certain } = meant(value);
      const ids = entries.map((entry) => writtenLicense(entry));
      const [first] = ids;
      const quoted = `"${value.length > 60 ? `${value.slice(0, 59)}…` : value}"`;
      const advice = !first
        ? 'write "other" with license_name and license_link.'
        : first.license === 'other'
          ? `write "other" with license_name "${first.name ?? ''}".`
          : `write ${listed(
              ids.map(({ license }) => `"${license}"`),
              'or',
            )}.`;
      yield found(this, node.span, `${quoted} is no licence id that the Hub accepts; ${advice}`, {
        data: { licenses: entries.map(({ id }) => id), certain, value },
      });
    }
  },
  *fixes({ data, span }, { card, declaration }) {
    const declared = declaration.licenses.find(({ node }) => node.span.start === span.start);
    const node = resolveAlias(declared?.node);
    const { yaml } = card;
    if (!declared || !yaml || node?.kind !== 'scalar') return;
    const { entries, certain } = meant(declared.value);
    const sure = certain && typeof data === 'object';
    for (const [index, entry] of entries.entries()) {
      const written = writtenLicense(entry);
      const title =
        written.name === undefined
          ? `Use the id ${written.license}`
          : `Declare ${naming(entry)} as "other"`;
      const only = declaration.licenses.length === 1;
      const edits =
        written.name !== undefined && only
          ? declareEdits(card, written)
          : setScalar(yaml, node, written.license);
      yield {
        title,
        edits,
        preferred: index === 0 && entries.length === 1,
        certain: sure && written.name === undefined,
      };
    }
  },
};

/** The licences that a value can mean; one only where it is clear. */
function meant(value: string): { entries: readonly LicenseEntry[]; certain: boolean } {
  const result = normalizeLicense(value, 'hub');
  if (result.kind === 'license') return { entries: [result.entry], certain: result.certain };
  if (result.kind === 'ambiguous')
    return { entries: result.candidates.slice(0, 4), certain: false };
  const near = nearestLicenseIds(value, 'hub', 2).flatMap((id) => {
    const entry = normalizeLicense(id, 'hub');
    return entry.kind === 'license' ? [entry.entry] : [];
  });
  return { entries: near, certain: false };
}
