import type { Finding } from '../../core/finding';
import { insertEntry, resolveAlias, setScalar } from '../../yaml';
import type { CardRule } from '../context';
import { found, hubDocs, isTemplated } from './kit';

export const licenseLink: CardRule = {
  id: 'card/license-link',
  freedom: null,
  severity: 'warning',
  title: 'The link to the licence is missing or leads nowhere',
  explanation: {
    takes: 'Terms that cannot be found cannot be read, kept or passed on.',
    from: 'Everybody who receives the model.',
    instead: 'Put the licence text into the repository and name that file in `license_link`.',
    source: hubDocs.licenses,
  },
  examples: [
    {
      kind: 'model-card',
      text: '---\nlicense: other\nlicense_name: example-1.0\n^^^^^^^^^^^^^^^^^^^^^^^^^ card/license-link\n---\n# A',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: other\nlicense_name: example-1.0\nlicense_link: https://example.org/license\n---\n# A',
    },
  ],
  *check({ card, declaration, repository }): Generator<Finding> {
    const { licenses, link, name } = declaration;
    const other = licenses.find(({ value }) => value === 'other');
    const file = repository?.licenses[0]?.name;
    if (other && !link && !card.data?.entry('license_link')) {
      const hint = file === undefined ? '' : ` ${file} is beside the card.`;
      yield found(
        this,
        name?.field.span ?? other.node.span,
        `"other" needs license_link to say where its text is.${hint}`,
        { data: { file } },
      );
    }
    if (!link || isTemplated(link.value)) return;
    const path = localPath(link.value);
    if (path === undefined) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(link.value) || link.value.startsWith('//')) return;
      yield found(
        this,
        link.field.value.span,
        `"${link.value}" is neither a file of the repository nor an address.`,
        { data: { file } },
      );
    } else if (repository && !path.includes('/') && !repository.files.has(path)) {
      yield found(this, link.field.value.span, `There is no file "${path}" beside the card.`, {
        data: { file },
      });
    }
  },
  *fixes({ data }, { card, declaration }) {
    const file =
      typeof data === 'object' && data !== null && 'file' in data ? data.file : undefined;
    const { yaml, data: mapping } = card;
    if (typeof file !== 'string' || !yaml || !mapping) return;
    const entry = mapping.entry('license_link');
    const node = resolveAlias(entry?.value);
    const edits =
      node?.kind === 'scalar' || node?.kind === 'null'
        ? setScalar(yaml, node, file)
        : insertEntry(
            yaml,
            mapping,
            declaration.name?.field ?? declaration.field,
            'license_link',
            file,
          );
    yield { title: `Link ${file}`, edits, preferred: true, certain: false };
  },
};

/** A path within the repository; undefined for an address and for what is neither. */
function localPath(value: string): string | undefined {
  const path = value.replace(/^\.?\//, '').replace(/^(?:blob|resolve|raw)\/main\//, '');
  return /^[\w.][\w. ()+/-]{0,200}$/.test(path) &&
    !/^[a-z]+:/i.test(path) &&
    !/^(?:www\.|[\w-]+\.(?:com|org|ai|co|io|net)\b)/i.test(path)
    ? path
    : undefined;
}
