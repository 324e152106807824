import type { Settings } from '../core/settings';
import type { Span } from '../core/span';
import type { Rule } from '../core/rule';
import type { Clause } from '../clauses';
import { isRestricted, type LicenseEntry } from '../licenses';
import { baseModels, type BaseModel, type CardIndex } from './bases';
import type { Card } from './card';
import { cardClauses } from './cardClauses';
import { judge, type CompletenessReport } from './completeness/judge';
import { licenseDeclaration, type LicenseDeclaration } from './declaration';
import { openClaims, type OpenClaim } from './openClaims';
import type { RepositoryFacts } from './repository';
import { licenseStatements, type LicenseStatement } from './statements';

/** A rule about cards. */
export type CardRule = Rule<CardContext>;

/** What a card is checked against. */
export interface CardSurroundings {
  /** What stands beside the card; undefined where nothing is known of it, which is not the same as nothing there. */
  readonly repository?: RepositoryFacts | undefined;
  readonly settings: Settings;
  /** What other cards of the workspace declare. */
  readonly index?: CardIndex | undefined;
}

/** Where a licence of the model is known from. */
export interface LicenseSource {
  readonly from: 'front matter' | 'body' | 'file' | 'base model';
  readonly entry: LicenseEntry;
  readonly span: Span | undefined;
  readonly uri?: string;
}

/** UTF-16 code units of a first line that stand for all of it. */
const longestLine = 80;

/** A card with all that its rules ask of it, each found once and only when asked for. */
export class CardContext {
  readonly card: Card;
  readonly repository: RepositoryFacts | undefined;
  readonly settings: Settings;
  readonly index: CardIndex | undefined;
  #bases: readonly BaseModel[] | undefined;
  #claims: readonly OpenClaim[] | undefined;
  #completeness: CompletenessReport | undefined;
  #sources: readonly LicenseSource[] | undefined;
  #clauses: readonly Clause[] | undefined;

  constructor(card: Card, { repository, settings, index }: CardSurroundings) {
    this.card = card;
    this.repository = repository;
    this.settings = settings;
    this.index = index;
  }

  get declaration(): LicenseDeclaration {
    return licenseDeclaration(this.card);
  }

  get statements(): readonly LicenseStatement[] {
    return licenseStatements(this.card);
  }

  get bases(): readonly BaseModel[] {
    return (this.#bases ??=
      this.card.kind === 'model-card' ? baseModels(this.card, this.repository, this.index) : []);
  }

  get claims(): readonly OpenClaim[] {
    return (this.#claims ??= openClaims(this.card));
  }

  get completeness(): CompletenessReport {
    return (this.#completeness ??= judge(this.card, this.settings.osaid, this.repository));
  }

  /** Restrictions in the gate and in normative sentences of the body. */
  get clauses(): readonly Clause[] {
    return (this.#clauses ??= cardClauses(this.card));
  }

  /** The licences that are known to apply, the surest first. */
  get sources(): readonly LicenseSource[] {
    return (this.#sources ??= [...this.#licenseSources()]);
  }

  /** A source whose terms take away a freedom. */
  get restricted(): LicenseSource | undefined {
    return this.sources.find(({ entry }) => isRestricted(entry.terms));
  }

  *#licenseSources(): Generator<LicenseSource> {
    const main = this.card.kind === 'dataset-card' ? 'data' : 'model';
    for (const { entry, node } of this.declaration.licenses) {
      if (entry) yield { from: 'front matter', entry, span: node.span };
    }
    for (const { uri, license } of this.repository?.licenses ?? []) {
      if (license) yield { from: 'file', entry: license.entry, span: undefined, uri };
    }
    for (const { subject, entry, span } of this.statements) {
      if (entry && subject === main) yield { from: 'body', entry, span };
    }
    for (const { entry, span } of this.bases) {
      if (entry) yield { from: 'base model', entry, span };
    }
  }

  /** Where to put what concerns the licence: its entry, the first line of the front matter, or the title. */
  get licenseSpan(): Span {
    return this.declaration.field?.span ?? this.topSpan;
  }

  /** Where to put what belongs into the front matter: its opening line; without one the document's first line of text. */
  get openingSpan(): Span {
    const { frontMatter, text } = this.card;
    if (frontMatter) return { start: frontMatter.block.start, end: frontMatter.block.start + 3 };
    const start = Math.max(0, text.search(/[^\s\uFEFF]/));
    const newline = text.slice(start, start + longestLine).search(/[\r\n]/);
    return { start, end: Math.min(text.length, start + (newline === -1 ? longestLine : newline)) };
  }

  /** Where to put what concerns the card as a whole: its title, or the line that opens it. */
  get topSpan(): Span {
    const { title, frontMatter, text } = this.card;
    if (title.end > title.start) return title;
    if (frontMatter) return { start: frontMatter.block.start, end: frontMatter.block.start + 3 };
    return { start: 0, end: Math.min(text.length, 1) };
  }
}
