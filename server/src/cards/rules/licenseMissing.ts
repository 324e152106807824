import type { Finding } from '../../core/finding';
import { findLicense } from '../../licenses';
import type { CardRule, LicenseSource } from '../context';
import { declareEdits, found, hubDocs, naming, writtenLicense } from './kit';

const where: Readonly<Record<LicenseSource['from'], string>> = {
  'front matter': 'the front matter',
  body: 'the text below',
  file: 'the licence file beside it',
  'base model': 'its base model',
};

export const licenseMissing: CardRule = {
  id: 'card/license-missing',
  freedom: null,
  severity: 'warning',
  title: 'No licence is declared',
  explanation: {
    takes:
      'Without a licence nothing is allowed: copyright reserves use, change and sharing to its holder.',
    from: 'Everybody else.',
    instead: 'Declare `license` with an id that the Hub knows, and put the text beside the card.',
    source: hubDocs.licenses,
  },
  examples: [
    { kind: 'model-card', text: '---\ntags: [a]\n---\n# A model\n^^^^^^^^^ card/license-missing' },
    {
      kind: 'model-card',
      text: '---\nlicense: unknown\n         ^^^^^^^ card/license-missing\n---\n# A model',
    },
    { kind: 'model-card', text: '# A model\n^^^^^^^^^ card/license-missing\n\n**License:** MIT' },
    { kind: 'model-card', text: '---\nlicense: apache-2.0\n---\n# A model' },
  ],
  *check(context): Generator<Finding> {
    const { card, declaration } = context;
    if (card.kind === 'eval-results' || card.template) return;
    const { field, licenses } = declaration;
    const unknown = licenses.find(({ value }) => value === 'unknown');
    if (licenses.length > 0 && !unknown) return;
    // A value that is no string is the field rule's to tell.
    if (
      field &&
      licenses.length === 0 &&
      field.value.kind !== 'null' &&
      field.value.kind !== 'sequence'
    )
      return;
    const source = context.sources.find(({ entry }) => !entry.family);
    const span = unknown?.node.span ?? field?.span ?? context.topSpan;
    const start = unknown
      ? '"unknown" grants nobody anything'
      : 'The front matter declares no licence';
    const main = card.kind === 'dataset-card' ? 'data' : 'model';
    const said = context.statements.find(
      ({ subject, text }) => subject === main && text.length > 2,
    );
    if (!source && said) {
      yield found(
        this,
        span,
        `${start}, though the text speaks of one: only the front matter is read by tools.`,
        {
          related: [{ span: said.span, message: `Says "${said.text.slice(0, 60)}"` }],
          data: {},
        },
      );
      return;
    }
    if (!source) {
      yield found(this, span, `${start}; without one, nobody may use, change or share the model.`, {
        data: {},
      });
      return;
    }
    const { from, entry } = source;
    const message =
      from === 'base model'
        ? `${start}; its base model is under ${naming(entry)}, whose terms go on to apply.`
        : `${start}, but ${where[from]} says ${naming(entry)}: only the front matter is read by tools.`;
    const related = source.span && {
      related: [{ span: source.span, message: `Says ${naming(entry)}` }],
    };
    const file =
      source.uri === undefined
        ? undefined
        : {
            related: [{ uri: source.uri, span: { start: 0, end: 0 }, message: `Is ${entry.name}` }],
          };
    yield found(this, span, message, { ...related, ...file, data: { license: entry.id, from } });
  },
  *fixes({ data }, { card }) {
    const id =
      typeof data === 'object' && data !== null && 'license' in data
        ? String(data.license)
        : undefined;
    const entry = id === undefined ? undefined : findLicense(id);
    if (!entry) return;
    const edits = declareEdits(card, writtenLicense(entry));
    if (edits.length > 0)
      yield { title: `Declare ${naming(entry)}`, edits, preferred: true, certain: false };
  },
};
