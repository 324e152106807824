import type { FileSystem } from '../core/fileSystem';
import { identifyByTitle, type FileLicense, type IdentifyText } from './identifyFile';

/** A text file beside the card. */
export interface RepositoryFile {
  readonly name: string;
  readonly uri: string;
  /** Undefined where it could not be read. */
  readonly text: string | undefined;
}

/** A licence text beside the card. */
export interface LicenseFile extends RepositoryFile {
  /** What the text was found to be; undefined where it is none that is known. */
  readonly license: FileLicense | undefined;
  /** What its name says it is the licence of. */
  readonly subject: 'model' | 'code' | 'data';
}

/** What stands around a card, as far as its rules need to know. */
export interface RepositoryFacts {
  /** The folder's URI, without a slash at its end. */
  readonly uri: string;
  /** The folder's name; undefined at the root of a file system. */
  readonly name: string | undefined;
  /** The folder has entries, be it the card alone: of one that has none, nothing is known. */
  readonly listed: boolean;
  /** The names of all files in the folder. */
  readonly files: ReadonlySet<string>;
  readonly licenses: readonly LicenseFile[];
  readonly policies: readonly RepositoryFile[];
  readonly notices: readonly RepositoryFile[];
  /** Names of files that hold weights. */
  readonly weights: readonly string[];
  /** Names of scripts and notebooks. */
  readonly scripts: readonly string[];
  /** Where `config.json` says the weights came from (`_name_or_path`), if that is a repository's id. */
  readonly configBase: string | undefined;
  /** `base_model_name_or_path` of `adapter_config.json`, if that is a repository's id. */
  readonly adapterBase: string | undefined;
  readonly architectures: readonly string[];
}

/** Bounds on what is read around one card. */
export const repositoryLimits = Object.freeze({
  /** Bytes of one licence text, policy or notice. */
  textBytes: 256 * 1024,
  /** Bytes of one configuration file. */
  configBytes: 64 * 1024,
  /** Files read of each sort. */
  files: 3,
});

const licenseName =
  /^(?:(?:model|code|data|weights)[-_.])?(?:licen[cs]e|copying)(?:[-_.][\w.-]*)?$|[-_.]licen[cs]e(?:\.(?:txt|md))?$/i;
const policyName = /^(?:acceptable[-_]?)?use[-_]?policy(?:\.(?:txt|md))?$|^prohibited[-_]use/i;
const noticeName = /^notice(?:\.(?:txt|md))?$/i;
const weightName =
  /\.(?:safetensors|gguf|ggml|onnx|pt|pth|ckpt|h5|tflite|mlmodel|npz|msgpack|keras|nemo|joblib|pkl|bin)$/i;
const noWeightName =
  /^(?:training_args|optimizer|scheduler|rng_state|scaler)[\w.-]*\.(?:bin|pt|pth)$/i;
const scriptName = /\.(?:py|ipynb|sh)$/i;
/** Binary formats that a licence-like name may end with. */
const notText = /\.(?:pdf|docx?|png|jpe?g|rtf|zip)$/i;

/**
 * Reads the folder that the card at `cardUri` is in: one listing, and at most `repositoryLimits.files` texts of
 * each sort and two configuration files. Missing or unreadable files are left out; never throws for them.
 * `identifyText` says what a licence text is; give the one that compares with the originals where they are loaded.
 */
export async function readRepository(
  fs: FileSystem,
  cardUri: string,
  identifyText: IdentifyText = identifyByTitle,
): Promise<RepositoryFacts> {
  const slash = cardUri.lastIndexOf('/');
  const uri = slash === -1 ? '' : cardUri.slice(0, slash);
  const own = decode(cardUri.slice(slash + 1));
  const entries = await fs.readDirectory(uri);
  const names = [...entries].filter(([, type]) => type === 'file').map(([name]) => name);
  const files = new Set(names.filter((name) => name !== own));
  const child = (name: string): string => `${uri}/${encodeURIComponent(name)}`;
  const texts = (pattern: RegExp): Promise<RepositoryFile[]> =>
    Promise.all(
      [...files]
        .filter((name) => pattern.test(name) && !notText.test(name))
        .sort()
        .slice(0, repositoryLimits.files)
        .map(async (name) => {
          const text = await fs.readText(child(name), repositoryLimits.textBytes);
          return { name, uri: child(name), text };
        }),
    );
  const json = async (name: string): Promise<Readonly<Record<string, unknown>>> =>
    files.has(name) ? object(await fs.readText(child(name), repositoryLimits.configBytes)) : {};
  const [licenses, policies, notices, config, adapter] = await Promise.all([
    texts(licenseName),
    texts(policyName),
    texts(noticeName),
    json('config.json'),
    json('adapter_config.json'),
  ]);
  const { architectures } = config;
  return {
    uri,
    name: decode(uri.slice(uri.lastIndexOf('/') + 1)) || undefined,
    listed: entries.size > 0,
    files,
    licenses: licenses.map((file) => ({
      ...file,
      license: file.text === undefined ? undefined : identifyText(file.text),
      subject: subjectOf(file.name),
    })),
    policies,
    notices,
    weights: [...files].filter((name) => weightName.test(name) && !noWeightName.test(name)),
    scripts: [...files].filter((name) => scriptName.test(name)),
    configBase: repositoryId(config['_name_or_path']),
    adapterBase: repositoryId(adapter['base_model_name_or_path']),
    architectures: Array.isArray(architectures)
      ? architectures.filter((name) => typeof name === 'string')
      : [],
  };
}

/** A repository in which nothing is known. */
export const emptyRepository: RepositoryFacts = Object.freeze({
  uri: '',
  name: undefined,
  listed: false,
  files: new Set<string>(),
  licenses: [],
  policies: [],
  notices: [],
  weights: [],
  scripts: [],
  configBase: undefined,
  adapterBase: undefined,
  architectures: [],
});

function subjectOf(name: string): LicenseFile['subject'] {
  if (/code/i.test(name)) return 'code';
  return /data/i.test(name) ? 'data' : 'model';
}

/** `organisation/name`; a local path says nothing about where weights came from. */
function repositoryId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[A-Za-z0-9][\w.-]*\/[\w.-]+$/.test(value.slice(0, 200))
    ? value
    : undefined;
}

function object(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // A configuration that is no JSON says nothing; it is not this document's mistake.
    return {};
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
