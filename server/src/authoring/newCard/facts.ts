import type { FileSystem } from '../../core/fileSystem';
import { readConfigurations } from './configurations';
import { parseRemote, type Remote } from './gitRemote';
import { datasetsInScript } from './scripts';

/** How a model came from others: the Hub's values of `base_model_relation`. */
export const relations = ['finetune', 'adapter', 'quantized', 'merge'] as const;

export type Relation = (typeof relations)[number];

/** The pieces of code that the Open Source AI Definition names, by the files that hold them. */
export type CodePart = 'training' | 'inference' | 'evaluation' | 'preprocessing' | 'architecture';

/** What a folder says of the model in it. */
export interface ProjectFacts {
  /** Of the repository on a server, else of the folder. */
  readonly name: string | undefined;
  readonly remote: Remote | undefined;
  readonly relation: Relation | undefined;
  /** Ids on the Hub, `owner/name`. */
  readonly bases: readonly string[];
  readonly library: string | undefined;
  readonly pipelineTag: string | undefined;
  /** The class that `config.json` names, such as `LlamaForCausalLM`. */
  readonly architecture: string | undefined;
  readonly datasets: readonly string[];
  /** Names of files that hold weights. */
  readonly weights: readonly string[];
  readonly code: Readonly<Partial<Record<CodePart, string>>>;
  /** The name of the licence text in the folder, and the text. */
  readonly license: { readonly name: string; readonly text: string } | undefined;
  readonly files: ReadonlySet<string>;
}

/** Bounds on what is read. */
const limits = Object.freeze({ bytes: 256 * 1024, scripts: 12, configurations: 8 });

const licenseName =
  /^(?:licen[cs]e|copying)(?:\.(?:txt|md))?$|^model[-_]licen[cs]e(?:\.(?:txt|md))?$/i;
const weightName =
  /\.(?:safetensors|gguf|onnx|pt|pth|ckpt|h5|tflite|keras|nemo)$|^pytorch_model.*\.bin$/i;
const scriptName = /\.(?:py|ipynb)$/i;

const codeNames: readonly (readonly [CodePart, RegExp])[] = [
  ['architecture', /^modell?ing[-_\w]*\.py$|^model\.py$/i],
  [
    'preprocessing',
    /^(?:pre-?process|prepare|filter|clean|tokeni[sz]e|data)[-_\w]*\.(?:py|ipynb|sh)$/i,
  ],
  ['evaluation', /^(?:eval|benchmark|test)[-_\w]*\.(?:py|ipynb|sh)$/i],
  [
    'inference',
    /^(?:infer|generate|predict|demo|app|run|handler|pipeline)[-_\w]*\.(?:py|ipynb|sh)$/i,
  ],
  [
    'training',
    /(?:^|[-_])(?:train|fine-?tun|sft|dpo|pretrain|merge|quanti)[-_\w]*\.(?:py|ipynb|sh|ya?ml)$/i,
  ],
];

/** Reads the folder at `uri`: one listing and a bounded number of small texts. Never throws for a missing file. */
export async function readProject(fs: FileSystem, uri: string): Promise<ProjectFacts> {
  const folder = uri.replace(/\/+$/, '');
  const entries = await fs.readDirectory(folder);
  const names = [...entries]
    .filter(([, type]) => type === 'file')
    .map(([name]) => name)
    .sort();
  const text = (path: string): Promise<string | undefined> =>
    fs.readText(`${folder}/${path.split('/').map(encodeURIComponent).join('/')}`, limits.bytes);
  const scripts = names.filter((name) => scriptName.test(name)).slice(0, limits.scripts);
  const license = names.find((name) => licenseName.test(name));
  const [configurations, git, licenseText, ...codes] = await Promise.all([
    readConfigurations(names, text, limits.configurations),
    entries.get('.git') === 'directory' ? text('.git/config') : undefined,
    license === undefined ? undefined : text(license),
    ...scripts.map(text),
  ]);
  const remote = git === undefined ? undefined : parseRemote(git);
  const weights = names.filter((name) => weightName.test(name));
  const quantized = weights.length > 0 && weights.every((name) => name.endsWith('.gguf'));
  return {
    name: remote?.name ?? decode(folder.slice(folder.lastIndexOf('/') + 1)),
    remote,
    relation: configurations.relation ?? (quantized ? 'quantized' : undefined),
    bases: configurations.bases,
    library: configurations.library ?? (quantized ? 'gguf' : undefined),
    pipelineTag: configurations.pipelineTag,
    architecture: configurations.architecture,
    datasets: unique([
      ...configurations.datasets,
      ...codes.flatMap((code) => (code === undefined ? [] : datasetsInScript(code))),
    ]),
    weights,
    code: codeOf(names),
    license:
      license === undefined || licenseText === undefined
        ? undefined
        : { name: license, text: licenseText },
    files: new Set(names),
  };
}

function codeOf(names: readonly string[]): ProjectFacts['code'] {
  const found: Partial<Record<CodePart, string>> = {};
  for (const name of names) {
    const part = codeNames.find(([, pattern]) => pattern.test(name))?.[0];
    if (part !== undefined) found[part] ??= name;
  }
  return found;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part) || undefined;
  } catch {
    return part;
  }
}
