import type { Edit, Finding } from '../../core/finding';
import { findLicense, normalizeLicense, type LicenseEntry } from '../../licenses';
import { removeEntry, resolveAlias, setScalar } from '../../yaml';
import type { CardContext, CardRule } from '../context';
import { found, hubDocs, joined, titleOf } from './kit';

export const licenseRegistered: CardRule = {
  id: 'card/license-registered',
  freedom: null,
  severity: 'warning',
  title: '"other" for a licence that has an id',
  explanation: {
    takes: 'Under “other” the model is not found, and not warned about, by what its licence is.',
    from: 'Everybody who filters models by licence.',
    instead: 'Use the id that the Hub has for it.',
    source: hubDocs.licenses,
  },
  examples: [
    {
      kind: 'model-card',
      text: '---\nlicense: other\n         ^^^^^ card/license-registered\nlicense_name: llama3\nlicense_link: LICENSE\n---\n# A',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: other\nlicense_name: deepseek\nlicense_link: LICENSE\n---\n# A',
    },
  ],
  *check(context): Generator<Finding> {
    const other = context.declaration.licenses.find(({ value }) => value === 'other');
    const known = other && registered(context);
    if (!other || !known) return;
    const { entry, because } = known;
    yield found(
      this,
      other.node.span,
      `${because} ${titleOf(entry)}, for which the Hub has the id "${entry.hubId ?? ''}".`,
      {
        data: { license: entry.id },
        ...(known.uri === undefined
          ? {}
          : {
              related: [
                { uri: known.uri, span: { start: 0, end: 0 }, message: 'The licence file' },
              ],
            }),
      },
    );
  },
  *fixes({ data }, { card, declaration }) {
    const id =
      typeof data === 'object' && data !== null && 'license' in data ? String(data.license) : '';
    const hubId = findLicense(id)?.hubId;
    const node = resolveAlias(declaration.licenses.find(({ value }) => value === 'other')?.node);
    const { yaml, data: mapping } = card;
    if (hubId === undefined || hubId === null || !yaml || !mapping || node?.kind !== 'scalar')
      return;
    const edits: Edit[] = setScalar(yaml, node, hubId);
    if (declaration.name) edits.push(...removeEntry(yaml, mapping, declaration.name.field));
    yield { title: `Use the id ${hubId}`, edits: joined(edits), preferred: true, certain: false };
  },
};

function registered({
  declaration,
  repository,
}: CardContext):
  { readonly entry: LicenseEntry; readonly because: string; readonly uri?: string } | undefined {
  const file = repository?.licenses.find(({ subject }) => subject === 'model');
  // A text that is none we know beats a name that sounds like one.
  if (file?.license && !file.license.modified && file.license.entry.hubId !== null) {
    return { entry: file.license.entry, because: `The file ${file.name} is the`, uri: file.uri };
  }
  if (file?.text !== undefined && !file.license) return undefined;
  if (!declaration.name) return undefined;
  const named = normalizeLicense(declaration.name.value, 'hub');
  if (
    named.kind !== 'license' ||
    named.list !== 'hub' ||
    !['exact', 'case', 'other-list', 'name'].includes(named.how)
  )
    return undefined;
  return named.entry.hubId === null || named.entry.family
    ? undefined
    : { entry: named.entry, because: `"${declaration.name.value}" is the` };
}
