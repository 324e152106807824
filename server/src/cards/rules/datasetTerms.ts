import type { Finding } from '../../core/finding';
import { findLicense, isRestricted } from '../../licenses';
import type { CardRule } from '../context';
import { datasetLicenses } from '../datasetTerms';
import { nodesOf, sameLicense } from '../declaration';
import { found, naming } from './kit';

export const datasetTerms: CardRule = {
  id: 'card/dataset-terms',
  freedom: null,
  severity: 'warning',
  title: 'A data set’s terms are stricter than the licence',
  explanation: {
    takes:
      'Data under non-commercial or no-derivatives terms was used; the model’s own licence promises more than those terms allow.',
    from: 'Everybody who relies on the model’s licence alone.',
    instead:
      'Train on data whose terms allow it, or say in the card what the data’s terms are and how they were met.',
    source: { title: 'The Data Provenance Initiative', url: 'https://www.dataprovenance.org/' },
  },
  examples: [
    {
      kind: 'model-card',
      text: '---\nlicense: apache-2.0\ndatasets:\n- tatsu-lab/alpaca\n  ^^^^^^^^^^^^^^^^ card/dataset-terms\n---\n# A',
    },
    {
      kind: 'model-card',
      text: '---\nlicense: cc-by-nc-4.0\ndatasets:\n- tatsu-lab/alpaca\n---\n# A',
    },
  ],
  *check({ card, declaration, index }): Generator<Finding> {
    if (card.kind !== 'model-card') return;
    const declared = declaration.licenses.flatMap(({ entry, node }) =>
      entry ? [{ entry, node }] : [],
    );
    const [first] = declared;
    if (
      !first ||
      declared.some(({ entry }) => isRestricted(entry.terms) || entry.terms.overall === 'unknown')
    )
      return;
    for (const { node, value } of nodesOf(card.data?.entry('datasets'))) {
      const id =
        index?.licenseOf('dataset', value) ?? datasetLicenses.get(value.toLowerCase())?.license;
      const entry = id === undefined ? undefined : findLicense(id);
      if (!entry || !isRestricted(entry.terms) || sameLicense(entry, first.entry)) continue;
      yield found(
        this,
        node.span,
        `${value} is under ${naming(entry)}, which allows less than ${naming(first.entry)}.`,
        {
          related: [
            { span: first.node.span, message: `The model is declared ${naming(first.entry)}` },
          ],
          data: { dataset: value, license: entry.id },
        },
      );
    }
  },
};
