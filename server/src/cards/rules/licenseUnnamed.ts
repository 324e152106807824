import type { Finding } from '../../core/finding';
import { findLicense, type LicenseEntry } from '../../licenses';
import type { CardContext, CardRule } from '../context';
import { declareEdits, found, hubDocs, writtenLicense, titleOf } from './kit';

export const licenseUnnamed: CardRule = {
  id: 'card/license-unnamed',
  freedom: null,
  severity: 'warning',
  title: '"other" without a name for the licence',
  explanation: {
    takes: '“other” alone tells nobody which terms apply.',
    from: 'Everybody who must know before they use the model.',
    instead: 'Add `license_name` with a short name and `license_link` with the place of the text.',
    source: hubDocs.licenses,
  },
  examples: [
    {
      kind: 'model-card',
      text: '---\nlicense: other\n         ^^^^^ card/license-unnamed\nlicense_link: LICENSE\n---\n# A',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: other\nlicense_name: example-1.0\nlicense_link: LICENSE\n---\n# A',
    },
  ],
  *check(context): Generator<Finding> {
    const { declaration } = context;
    const other = declaration.licenses.find(({ value }) => value === 'other');
    if (!other || declaration.name) return;
    const known = likely(context);
    const hint = known ? ` It looks like ${titleOf(known)}.` : '';
    yield found(
      this,
      other.node.span,
      `"other" needs license_name to say which licence it is.${hint}`,
      {
        data: { license: known?.id },
      },
    );
  },
  *fixes({ data }, context) {
    const id =
      typeof data === 'object' && data !== null && 'license' in data ? data.license : undefined;
    const entry = typeof id === 'string' ? findLicense(id) : undefined;
    if (!entry) return;
    const written = writtenLicense(entry);
    const edits = declareEdits(context.card, written);
    yield {
      title: `Declare ${written.name ?? written.license}`,
      edits,
      preferred: true,
      certain: false,
    };
  },
};

/** What the file beside the card, its text, or its base model says the licence is. */
function likely({ sources }: CardContext): LicenseEntry | undefined {
  return sources.find(({ from, entry }) => from !== 'front matter' && !entry.family)?.entry;
}
