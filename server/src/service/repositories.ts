import {
  identifyByTitle,
  identifyWith,
  readRepository,
  type IdentifyText,
  type RepositoryFacts,
} from '../cards/index';
import type { ServiceHost } from './host';
import { licenseIndexOf } from './licenseIndexes';

/** What stands around cards, read once until a file changes. */
export class Repositories {
  readonly #host: ServiceHost;
  readonly #byCard = new Map<string, Promise<RepositoryFacts | undefined>>();

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

  forget(cardUri: string): void {
    this.#byCard.delete(`+${cardUri}`);
    this.#byCard.delete(`-${cardUri}`);
  }

  clear(): void {
    this.#byCard.clear();
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
