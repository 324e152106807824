import { readRepository, type RepositoryFacts } from '../cards/repository';
import { longestCard } from '../cards/limits';
import { identifyByTitle, identifyWith, type IdentifyText } from '../cards/identifyFile';
import { classify } from '../workspace/classify';
import type { ServiceHost } from './host';
import { licenseIndexOf } from './licenseIndexes';

/** A file in the same folder as it is on the disk. */
export interface NeighbouringFile {
  readonly uri: string;
  readonly text: string;
}

/** Bounds on what is read of a folder's YAML files. */
const mofLimits = Object.freeze({ files: 8, bytes: 128 * 1024 });

/** A NOTICE that is longer (bytes) is not added to. */
const longestNotice = 256 * 1024;

/** What stands around cards, read once until a file changes. */
export class Repositories {
  readonly #host: ServiceHost;
  readonly #byCard = new Map<string, Promise<RepositoryFacts | undefined>>();
  /** Files beside licence texts, by their folder and usual name. */
  readonly #files = new Map<string, Promise<NeighbouringFile | undefined>>();
  readonly #mofs = new Map<string, Promise<readonly NeighbouringFile[]>>();

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  /** Undefined for a document that is in no folder that can be read. `identify` as in `AnalysisOptions`. */
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
  cardBeside(licenseUri: string): Promise<NeighbouringFile | undefined> {
    return this.#beside(licenseUri, ['README.md', 'MODEL_CARD.md', 'model_card.md'], longestCard);
  }

  /** The NOTICE file in the same folder as a licence text; undefined where there is none. */
  noticeBeside(licenseUri: string): Promise<NeighbouringFile | undefined> {
    return this.#beside(licenseUri, ['NOTICE', 'NOTICE.txt', 'NOTICE.md'], longestNotice);
  }

  /** The files of the Model Openness Framework in the card's folder, by their names. */
  mofsBeside(cardUri: string, names: Iterable<string>): Promise<readonly NeighbouringFile[]> {
    const folder = cardUri.slice(0, cardUri.lastIndexOf('/'));
    let files = this.#mofs.get(folder);
    if (!files) {
      files = this.#readMofs(folder, names);
      this.#mofs.set(folder, files);
    }
    return files;
  }

  async #readMofs(folder: string, names: Iterable<string>): Promise<readonly NeighbouringFile[]> {
    const candidates = [...names].filter((name) => /^[^.].*\.ya?ml$/i.test(name)).sort();
    const read = candidates.slice(0, mofLimits.files).map(async (name) => {
      const uri = `${folder}/${encodeURIComponent(name)}`;
      const text = await this.#host.fileSystem.readText(uri, mofLimits.bytes);
      return text !== undefined && classify({ path: uri }, text) === 'mof' ? [{ uri, text }] : [];
    });
    return (await Promise.all(read)).flat();
  }

  /** The first of the `names` that can be read in the folder of `uri`. */
  #beside(
    uri: string,
    names: readonly string[],
    longest: number,
  ): Promise<NeighbouringFile | undefined> {
    const folder = uri.slice(0, uri.lastIndexOf('/'));
    const key = `${folder}/${names[0] ?? ''}`;
    let file = this.#files.get(key);
    if (!file) {
      file = this.#readFirst(folder, names, longest);
      this.#files.set(key, file);
    }
    return file;
  }

  async #readFirst(
    folder: string,
    names: readonly string[],
    longest: number,
  ): Promise<NeighbouringFile | undefined> {
    if (!/^[a-z][a-z0-9+.-]*:.*\//i.test(`${folder}/`)) return undefined;
    for (const name of names) {
      const uri = `${folder}/${name}`;
      const text = await this.#host.fileSystem.readText(uri, longest);
      if (text !== undefined) return { uri, text };
    }
    return undefined;
  }

  forget(cardUri: string): void {
    this.#byCard.delete(`+${cardUri}`);
    this.#byCard.delete(`-${cardUri}`);
    this.#mofs.delete(cardUri.slice(0, cardUri.lastIndexOf('/')));
  }

  /** Drops what is known of the folder of `uri`, and of the cards in it. */
  forgetFolder(uri: string, cards: readonly string[]): void {
    const folder = `${uri.slice(0, uri.lastIndexOf('/'))}/`;
    for (const key of this.#files.keys()) if (key.startsWith(folder)) this.#files.delete(key);
    for (const card of cards) this.forget(card);
  }

  clear(): void {
    this.#byCard.clear();
    this.#files.clear();
    this.#mofs.clear();
  }

  async #read(cardUri: string, identify: boolean): Promise<RepositoryFacts | undefined> {
    if (!/^[a-z][a-z0-9+.-]*:.*\//i.test(cardUri) || cardUri.startsWith('untitled:'))
      return undefined;
    const facts = await readRepository(this.#host.fileSystem, cardUri, () => undefined);
    // A card that is given as text may name a folder that is not there.
    if (!facts.listed) return undefined;
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
