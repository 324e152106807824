import type { Span } from '../core/span';
import { normalizeLicense } from '../licenses/index';
import { componentNamed, type MofDocument, type MofListed } from '../mof/index';
import type { CardFacts, ComponentFact, LicenseFact } from './facts';
import { factsFromMof } from './mof';

/** What a card and a MOF file of the same model disagree on. */
export type DifferenceKind =
  | 'name'
  | 'version'
  | 'producer'
  | 'license'
  | 'repository'
  | 'component-not-in-mof'
  | 'component-not-in-card'
  | 'component-license';

/** One thing that the two say differently. */
export interface MofDifference {
  readonly kind: DifferenceKind;
  /** The framework's name of the component; undefined for what concerns the whole model. */
  readonly component: string | undefined;
  /** What the card says; undefined where it says nothing. */
  readonly card: string | undefined;
  /** What the MOF file says. */
  readonly mof: string | undefined;
  /** Where the MOF file says it, or, where it does not, where it would. */
  readonly mofSpan: Span;
  /** A sentence in plain words. */
  readonly message: string;
}

/**
 * Compares a card with its MOF file: what both say must agree, and what one publishes the other must list. What only one of them
 * has room for is no difference.
 */
export function compareWithMof(card: CardFacts, document: MofDocument): MofDifference[] {
  const mof = factsFromMof(document);
  const place = document.model.release?.keySpan ?? { start: 0, end: 0 };
  return [...compareWhole(card, mof, place), ...compareComponents(card, document, mof, place)];
}

function compareWhole(card: CardFacts, mof: CardFacts, mofSpan: Span): MofDifference[] {
  const differences: MofDifference[] = [];
  const add = (
    kind: DifferenceKind,
    ours: string | undefined,
    theirs: string | undefined,
    same: (a: string, b: string) => boolean,
    what: string,
  ): void => {
    if (ours === undefined || theirs === undefined || theirs === '' || same(ours, theirs)) return;
    const message = `The card gives ${what} ${ours}, the MOF file ${theirs}.`;
    differences.push({ kind, component: undefined, card: ours, mof: theirs, mofSpan, message });
  };
  add('name', card.name, mof.name, sameName, 'the name');
  add('version', card.version, mof.version, sameName, 'the version');
  add('producer', card.producer, mof.producer, sameName, 'the producer');
  add('repository', card.urls.repository, mof.urls.repository, sameAddress, 'the repository');
  const [ours] = card.licenses;
  const [theirs] = mof.licenses;
  if (card.licenses.length <= 1) {
    add('license', ours?.id, theirs?.id, sameLicense, 'the licence');
  }
  return differences;
}

function compareComponents(
  card: CardFacts,
  { model }: MofDocument,
  mof: CardFacts,
  place: Span,
): MofDifference[] {
  // A card that lists no components says nothing of them.
  if (card.components.length === 0) return [];
  const differences: MofDifference[] = [];
  for (const ours of card.components) {
    if (!componentNamed(ours.name)) continue;
    const theirs = mof.components.find(({ name }) => name === ours.name);
    const listed = model.components.findLast(({ component }) => component?.name === ours.name);
    if (!theirs || !listed) {
      differences.push({
        kind: 'component-not-in-mof',
        component: ours.name,
        card: ours.name,
        mof: undefined,
        mofSpan: place,
        message: `The card lists ${ours.name}, the MOF file does not.`,
      });
      continue;
    }
    const difference = compareLicense(ours, theirs, card, mof, listed);
    if (difference) differences.push(difference);
  }
  for (const listed of model.components) {
    const name = listed.component?.name;
    if (name === undefined || card.components.some((ours) => ours.name === name)) continue;
    differences.push({
      kind: 'component-not-in-card',
      component: name,
      card: undefined,
      mof: name,
      mofSpan: nameSpan(listed),
      message: `The MOF file lists ${name}, the card does not.`,
    });
  }
  return differences;
}

function compareLicense(
  ours: ComponentFact,
  theirs: ComponentFact,
  card: CardFacts,
  mof: CardFacts,
  listed: MofListed,
): MofDifference | undefined {
  const own = licenseOf(ours, card);
  const other = licenseOf(theirs, mof);
  const said = own?.id ?? 'none';
  const saidThere = other?.id ?? 'none';
  if (own && other ? sameLicense(own.id, other.id) : said === saidThere) return undefined;
  return {
    kind: 'component-license',
    component: ours.name,
    card: own?.id,
    mof: other?.id,
    mofSpan: listed.license?.entry.value.span ?? nameSpan(listed),
    message: `For ${ours.name} the card gives the licence ${said}, the MOF file ${saidThere}.`,
  };
}

/** The licence a component comes under: its own, or that of the whole where there is just one. */
function licenseOf({ license }: ComponentFact, { licenses }: CardFacts): LicenseFact | undefined {
  if (license !== undefined) return license ?? undefined;
  return licenses.length === 1 ? licenses[0] : undefined;
}

function nameSpan({ name, node }: MofListed): Span {
  return name?.value.span ?? node.span;
}

/** The same id, in whatever words. */
function sameLicense(a: string, b: string): boolean {
  return licenseId(a) === licenseId(b);
}

function licenseId(text: string): string {
  const result = normalizeLicense(text, 'spdx');
  if (result.kind === 'license') return result.id.toLowerCase();
  return result.kind === 'expression' ? result.expression : text.trim().toLowerCase();
}

/** `org/My-Model` and `my model` are one name. */
function sameName(a: string, b: string): boolean {
  const plain = (name: string): string =>
    (name.split('/').at(-1) ?? name)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s._-]+/g, '');
  return plain(a) === plain(b);
}

function sameAddress(a: string, b: string): boolean {
  const plain = (url: string): string =>
    url
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/(?:\.git)?\/?$/, '');
  return plain(a) === plain(b);
}
