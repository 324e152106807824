import type { CardContext } from '../cards/index';
import { contains, type Span } from '../core/span';
import { snippets, toSnippet, toText, type StopValues } from './snippets/index';

/** A declaration offered while writing. */
export interface SnippetCompletion {
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** The word that it takes the place of. */
  readonly span: Span;
  /** In the protocol's snippet syntax, with what the card says already filled in. */
  readonly snippet: string;
  /** The same for editors without tab stops. */
  readonly text: string;
}

/** The declarations that fit at `offset`: front matter where a card begins, sections at the beginning of a line of prose. */
export function snippetsAt(context: CardContext, offset: number): SnippetCompletion[] {
  const { card } = context;
  const { text, frontMatter, body } = card;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = text.slice(start, offset);
  // Only a word that is being typed: in a sentence nobody wants a section.
  if (!/^[a-z][\w-]{0,60}$/i.test(line)) return [];
  const at = { start, end: offset };
  const begins = frontMatter === undefined && text.slice(0, start).trim() === '';
  const inBody =
    offset >= body.span.start &&
    !body.codes.some((code) => code.fenced && contains(code.span, at)) &&
    !body.comments.some((comment) => contains(comment, at));
  const values = valuesOf(context);
  return snippets
    .filter(({ place }) => (place === 'card-start' ? begins : place === 'card-body' && inBody))
    .map(({ id, title, description, body: source }) => ({
      label: id,
      title,
      description,
      span: at,
      snippet: toSnippet(source, values),
      text: toText(source, values),
    }));
}

/** What the card says already, by the names of the stops. */
function valuesOf({ declaration, bases }: CardContext): StopValues {
  const [license] = declaration.licenses;
  const [base] = bases;
  const id = license?.entry?.spdxId ?? license?.entry?.name;
  return {
    ...(id === undefined ? {} : { parametersLicense: id }),
    ...(base?.source === 'base_model' ? { baseModel: base.id } : {}),
    ...(base?.entry === undefined ? {} : { baseLicense: base.entry.name }),
  };
}
