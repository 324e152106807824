import { tableComponents } from '../authoring/componentFacts';
import { cardFacts, type CardContext } from '../cards/index';
import type { Finding } from '../core/finding';
import type { RuleInfo } from '../core/rule';
import type { Span } from '../core/span';
import { compareWithMof, noFacts, type CardFacts, type MofDifference } from '../export/index';
import { readMof, type MofDocument } from '../mof/index';

/** A file of the Model Openness Framework in the card's folder. */
export interface NeighbouringMof {
  readonly uri: string;
  readonly document: MofDocument;
}

/** The card and the file of the framework beside it say different things. Stands here because cards know of no exports. */
export const mofMismatch: RuleInfo = {
  id: 'card/mof-mismatch',
  freedom: null,
  severity: 'warning',
  title: 'The card and its MOF file disagree',
  explanation: {
    takes:
      'One of the two is wrong, and tools that read only that one tell of a licence or of components that are not so.',
    from: 'Everybody who goes by one of the two.',
    instead: 'Let the card and the file of the Model Openness Framework say the same.',
    source: { title: 'The Model Openness Framework', url: 'https://arxiv.org/abs/2403.13784' },
  },
  examples: [
    { kind: 'model-card', text: '---\nlicense: mit\n---\n# Nothing is known of the folder here' },
  ],
};

const parameters = 'Model parameters (Final)';

/** Kinds that say something only where the card has a table of its components. */
const ofTables: ReadonlySet<MofDifference['kind']> = new Set([
  'component-not-in-mof',
  'component-not-in-card',
]);

/** What the card and the file disagree on: the licence, what the components are, and where the code is. */
export function* mofFindings(context: CardContext, mof: NeighbouringMof): Generator<Finding> {
  if (context.card.kind !== 'model-card' || context.card.template) return;
  const said = cardFacts(context);
  const table = tableComponents(context.card);
  const [license, ...more] = said.licenses;
  const facts: CardFacts = {
    ...noFacts(said.name),
    ...said,
    // What a card declares is the licence of its weights.
    components:
      table.length > 0 || !license || more.length > 0 ? table : [{ name: parameters, license }],
  };
  const differences = compareWithMof(facts, mof.document);
  const whole = differences.some(({ kind }) => kind === 'license');
  for (const difference of differences) {
    const { kind, message, mofSpan } = difference;
    // Names are written in too many ways to be held against each other.
    if (kind === 'name' || kind === 'version' || kind === 'producer') continue;
    if (table.length === 0 && (ofTables.has(kind) || (whole && kind === 'component-license')))
      continue;
    yield {
      rule: mofMismatch.id,
      freedom: null,
      severity: kind === 'license' || kind === 'component-license' ? 'warning' : 'information',
      message,
      span: placeOf(difference, context),
      related: [{ uri: mof.uri, span: mofSpan, message: 'The MOF file says otherwise' }],
    };
  }
}

function placeOf({ kind, card: said }: MofDifference, context: CardContext): Span {
  const { body } = context.card;
  if (kind === 'repository')
    return body.links.find(({ url }) => url === said)?.urlSpan ?? context.topSpan;
  return kind === 'license' || kind === 'component-license' ? context.licenseSpan : context.topSpan;
}

/** The file that is about the model of `name`: the only one there is, or the one of that name. */
export function mofOf(
  files: readonly { readonly uri: string; readonly text: string }[],
  name: string,
): NeighbouringMof | undefined {
  const [only, ...others] = files;
  if (!only) return undefined;
  const fold = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const named = (uri: string): string =>
    fold((uri.split('/').at(-1) ?? '').replace(/\.ya?ml$/i, ''));
  const chosen = others.length === 0 ? only : files.find(({ uri }) => named(uri) === fold(name));
  return chosen && { uri: chosen.uri, document: readMof(chosen.text) };
}
