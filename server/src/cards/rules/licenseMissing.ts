import type { Finding } from '../../core/finding';
import { contains } from '../../core/span';
import { findLicense } from '../../licenses';
import type { Card } from '../card';
import type { CardContext, CardRule, LicenseSource } from '../context';
import type { LicenseStatement } from '../statements';
import {
  declareEdits,
  declaring,
  found,
  hubDocs,
  naming,
  writtenLicense,
  type WrittenLicense,
} from './kit';

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
    { kind: 'model-card', text: '---\n^^^ card/license-missing\ntags: [a]\n---\n# A model' },
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
    if (isUnreadable(card)) return;
    const span = unknown?.node.span ?? field?.span ?? context.openingSpan;
    const start = unknown
      ? '"unknown" grants nobody anything'
      : card.frontMatter
        ? 'The front matter declares no licence'
        : 'There is no front matter to declare a licence';
    const source = context.sources.find(({ entry }) => !entry.family);
    const said = source ? undefined : unknownStatement(context);
    const main = card.kind === 'dataset-card' ? 'data' : 'model';
    if (said) {
      yield found(
        this,
        span,
        `${start}, though the text speaks of one: only the front matter is read by tools.`,
        {
          related: [{ span: said.span, message: `Says "${said.text.slice(0, 60)}"` }],
          data: {},
        },
      );
    } else if (source) {
      yield found(this, span, `${start}${reasonFrom(source)}`, relatedTo(source));
    } else {
      yield found(
        this,
        span,
        `${start}; without one, nobody may use, change or share the ${main}.`,
        {
          data: {},
        },
      );
    }
  },
  *fixes({ data }, context) {
    const { card } = context;
    const id =
      typeof data === 'object' && data !== null && 'license' in data
        ? String(data.license)
        : undefined;
    const entry = id === undefined ? undefined : findLicense(id);
    const said = entry ? undefined : unknownStatement(context);
    const written = entry ? writtenLicense(entry) : said && writtenAs(said, context);
    if (!written) return;
    const edits = declareEdits(card, written);
    if (edits.length > 0)
      yield { title: declaring(written), edits, preferred: entry !== undefined, certain: false };
  },
};

/** The front matter is no mapping, or what YAML could not read in it may be the licence: another rule tells. */
function isUnreadable({ yaml, text }: Card): boolean {
  if (!yaml) return false;
  if (yaml.root && yaml.root.kind !== 'mapping' && yaml.root.kind !== 'null') return true;
  return (
    yaml.problems.some(({ severity }) => severity === 'error') &&
    /^[ \t]*license\s*[:：]/m.test(text.slice(yaml.span.start, yaml.span.end))
  );
}

function reasonFrom({ from, entry }: LicenseSource): string {
  return from === 'base model'
    ? `; its base model is under ${naming(entry)}, whose terms go on to apply.`
    : `, but ${where[from]} says ${naming(entry)}: only the front matter is read by tools.`;
}

function relatedTo({ span, uri, entry, from }: LicenseSource): Pick<Finding, 'related' | 'data'> {
  const data = { license: entry.id, from };
  if (uri !== undefined)
    return { related: [{ uri, span: { start: 0, end: 0 }, message: `Is ${entry.name}` }], data };
  return span ? { related: [{ span, message: `Says ${naming(entry)}` }], data } : { data };
}

/** The body's words for the card's own licence, where they name none that is known. */
function unknownStatement({ card, statements }: CardContext): LicenseStatement | undefined {
  const main = card.kind === 'dataset-card' ? 'data' : 'model';
  return statements.find(({ subject, text }) => subject === main && text.length > 2);
}

/** A licence without an id: `other` with its name, and with the address or file that the text links it to. */
function writtenAs(
  said: LicenseStatement,
  { card, repository }: CardContext,
): WrittenLicense | undefined {
  const linked = card.body.links.find(
    ({ span }) => contains(span, said.span) || contains(said.span, span),
  );
  const name = (linked?.text ?? said.text).replace(/^(?:the|an?)\s/i, '');
  const link = linked?.url ?? repository?.licenses[0]?.name;
  // A sentence is no name, and a name whose text is nowhere to be found says nothing.
  if (
    link === undefined ||
    name.length > 80 ||
    name.split(/\s+/).length > 6 ||
    /[^\p{L}\p{N}\s.+-]/u.test(name) ||
    !/licen[cs]e|agreement|terms/i.test(name) ||
    /\b(?:see|refer|under|file)\b/i.test(name)
  )
    return undefined;
  return { license: 'other', name: name.toLowerCase().replace(/\s+/g, '-'), link };
}
