import {
  identifyByTitle,
  identifyWith,
  longestCard,
  readRepository,
  type IdentifyText,
  type RepositoryFacts,
} from '../cards/index';
import type { ServiceHost } from './host';
import { licenseIndexOf } from './licenseIndexes';

/** A card as it is on the disk. */
export interface NeighbouringCard {
  readonly uri: string;
  readonly text: string;
}

/** What stands around cards, read once until a file changes. */
export class Repositories {
  readonly #host: ServiceHost;
  readonly #byCard = new Map<string, Promise<RepositoryFacts | undefined>>();
  readonly #cards = new Map<string, Promise<NeighbouringCard | undefined>>();

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  /** Undefined for a document that is in no folder. `identify` as in `AnalysisOptions`. */
  around(cardUri: string, identify: boolean): Promise<RepositoryFacts | undefined> {
    const key = `${identify ? '+' : '-'}${cardUri}`;
    let facts = this.#byCard.get(key);
    if (!facts) {
      facts = this.#read(cardUri, identify);
      this.#byCard.set(key, facts);
    }
    return facts;
  }

  /** The card in the same folder as a licence text, by the usual names; undefined where there is none. */
  cardBeside(licenseUri: string): Promise<NeighbouringCard | undefined> {
    const folder = licenseUri.slice(0, licenseUri.lastIndexOf('/'));
    let card = this.#cards.get(folder);
    if (!card) {
      card = this.#readCard(folder);
      this.#cards.set(folder, card);
    }
    return card;
  }

  async #readCard(folder: string): Promise<NeighbouringCard | undefined> {
    if (!/^[a-z][a-z0-9+.-]*:.*\//i.test(`${folder}/`)) return undefined;
    for (const name of ['README.md', 'MODEL_CARD.md', 'model_card.md']) {
      const uri = `${folder}/${name}`;
      const text = await this.#host.fileSystem.readText(uri, longestCard);
      if (text !== undefined) return { uri, text };
    }
    return undefined;
  }

  forget(cardUri: string): void {
    this.#byCard.delete(`+${cardUri}`);
    this.#byCard.delete(`-${cardUri}`);
  }

  clear(): void {
    this.#byCard.clear();
    this.#cards.clear();
  }

  async #read(cardUri: string, identify: boolean): Promise<RepositoryFacts | undefined> {
    if (!/^[a-z][a-z0-9+.-]*:.*\//i.test(cardUri) || cardUri.startsWith('untitled:'))
      return undefined;
    const facts = await readRepository(this.#host.fileSystem, cardUri, () => undefined);
    // The originals are only worth loading where there is a text to compare with them.
    if (!facts.licenses.some(({ text }) => text !== undefined)) return facts;
    const identifyText = await this.#identifier(identify);
    const licenses = facts.licenses.map((file) => ({
      ...file,
      license: file.text === undefined ? undefined : identifyText(file.text),
    }));
    return { ...facts, licenses };
  }

  async #identifier(identify: boolean): Promise<IdentifyText> {
    const index = identify ? await licenseIndexOf(this.#host) : undefined;
    return index ? identifyWith(index) : identifyByTitle;
  }
}
