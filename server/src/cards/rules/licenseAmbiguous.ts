import type { Finding } from '../../core/finding';
import { allLicenses, hubLicenseIds, type LicenseEntry } from '../../licenses';
import { resolveAlias, setScalar } from '../../yaml';
import type { CardContext, CardRule } from '../context';
import { sameLicense } from '../declaration';
import { found, hubDocs, listed } from './kit';

export const licenseAmbiguous: CardRule = {
  id: 'card/license-ambiguous',
  freedom: null,
  severity: 'information',
  title: 'The id names a family of licences, not one',
  explanation: {
    takes:
      'Licences of one family can differ in what they allow: `cc` may or may not forbid commercial use.',
    from: 'Everybody who must know which of them applies.',
    instead: 'Use the id of the licence itself, with its version.',
    source: hubDocs.licenses,
  },
  examples: [
    { kind: 'model-card', text: '---\nlicense: cc\n         ^^ card/license-ambiguous\n---\n# A' },
    { kind: 'model-card', text: '---\nlicense: gpl-3.0\n---\n# A' },
  ],
  *check(context): Generator<Finding> {
    for (const { value, node, accepted } of context.declaration.licenses) {
      if (!accepted || !families.has(value)) continue;
      const { known, ids } = members(value, context);
      const say = known
        ? `"${known}" is what the rest of the card says`
        : `say which: ${listed(ids.slice(0, 4), 'or')}`;
      yield found(this, node.span, `"${value}" names a family of licences; ${say}.`, {
        data: { family: value, known, ids },
      });
    }
  },
  *fixes({ span }, context) {
    const { yaml } = context.card;
    const declared = context.declaration.licenses.find(
      ({ node }) => node.span.start === span.start,
    );
    const node = resolveAlias(declared?.node);
    if (!yaml || !declared || node?.kind !== 'scalar') return;
    const { known, ids } = members(declared.value, context);
    for (const id of known === undefined ? ids.slice(0, 6) : [known]) {
      yield {
        title: `Use the id ${id}`,
        edits: setScalar(yaml, node, id),
        preferred: id === known,
        certain: false,
      };
    }
  },
};

const families: ReadonlySet<string> = new Set(
  hubLicenseIds.filter(({ family }) => family).map(({ id }) => id),
);

/** The family's members on the Hub, and the one that the file beside the card or its body names. */
function members(
  family: string,
  { sources }: CardContext,
): { known: string | undefined; ids: string[] } {
  const head = allLicenses().find(({ id }) => id === family);
  const inIt = (entry: LicenseEntry): boolean =>
    head !== undefined && entry.id !== family && sameLicense(head, entry);
  const known = sources.find(
    ({ from, entry }) => from !== 'front matter' && entry.hubId !== null && inIt(entry),
  );
  const ids = allLicenses()
    .filter((entry) => entry.hubId !== null && !entry.family && inIt(entry))
    .map(({ hubId }) => hubId ?? '');
  return { known: known?.entry.hubId ?? undefined, ids };
}
