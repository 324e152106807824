import type { CancellationToken } from '../core/cancellation';
import type { Settings } from '../core/settings';
import type { ProjectDecisions } from '../workspace/projects';
import { analyze } from './analyze';
import type { Analysis } from './analysis';
import { AnalysisCache } from './analysisCache';
import type { AnalysisOptions, ServiceHost } from './host';
import { licenseIndexOf, licenseText } from './licenseIndexes';
import { present, type CheckedDocument } from './present';
import { Repositories } from './repositories';
import type { SourceDocument } from './sourceDocument';

/** The decisions of a project, and whether known licences are to be recognised. */
export interface CheckOptions extends ProjectDecisions {
  readonly identify?: boolean;
}

/** The façade that editor and command line share, so that the two can never disagree. */
export interface Service {
  /** Throws `Cancelled` where the token is cancelled or a newer version is asked for meanwhile. */
  check(
    document: SourceDocument,
    options: CheckOptions,
    token: CancellationToken,
  ): Promise<CheckedDocument>;
  /** The original text of a licence by the catalogue's id; undefined where it may not be shipped. */
  originalText(id: string): Promise<string | undefined>;
  /** True where `originalText` has a text to give, which is cheap to know. */
  hasOriginal(id: string): Promise<boolean>;
  /** Drops all that is known of a document. */
  forget(uri: string): void;
  /** The text of an open file changed that the documents `beside` it, in its folder, may depend on. */
  surroundingsChanged(uri: string, beside: readonly string[]): void;
  /** A file changed that documents may depend on. */
  filesChanged(): void;
}

/** How many documents' analyses are kept. */
const kept = 64;

export function createService(host: ServiceHost): Service {
  const cache = new AnalysisCache<Analysis>(kept);
  const repositories = new Repositories(host);

  const analysisOf = (
    document: SourceDocument,
    options: AnalysisOptions,
    token: CancellationToken,
  ) =>
    cache.get(
      document.uri,
      {
        version: document.version,
        options: JSON.stringify([document.kind, options.osaid, options.identify]),
      },
      token,
      (previous, own) => analyze(document, { host, options, previous, repositories }, own),
    );

  return Object.freeze({
    async check(document: SourceDocument, options: CheckOptions, token: CancellationToken) {
      const analysis = await analysisOf(
        document,
        optionsOf(options.settings, options.identify),
        token,
      );
      return { document, analysis, ...(await present(document, analysis, options)) };
    },
    async originalText(id: string) {
      return licenseText(await licenseIndexOf(host), id);
    },
    async hasOriginal(id: string) {
      return (await licenseIndexOf(host))?.find(id)?.print === false;
    },
    forget: (uri: string) => {
      cache.forget(uri);
      repositories.forget(uri);
    },
    surroundingsChanged: (uri: string, beside: readonly string[]) => {
      repositories.forgetFolder(uri, beside);
      for (const other of beside) cache.expire(other);
    },
    filesChanged: () => {
      repositories.clear();
      cache.invalidate();
    },
  });
}

function optionsOf(settings: Settings, identify = true): AnalysisOptions {
  return { osaid: settings.osaid, identify };
}
