import { parseYaml, resolveAlias, scalarText, toData, type YamlMapping } from '../../yaml/index';
import type { Relation } from './facts';
import { libraryOf, pipelineTagOf } from './tasks';

/** What the configuration files of a model's folder say. */
export interface Configurations {
  readonly bases: readonly string[];
  readonly relation: Relation | undefined;
  readonly library: string | undefined;
  readonly pipelineTag: string | undefined;
  readonly architecture: string | undefined;
  readonly datasets: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** Reads `config.json`, an adapter's configuration, a pipeline's index and the YAML of training tools. */
export async function readConfigurations(
  names: readonly string[],
  read: (name: string) => Promise<string | undefined>,
  most: number,
): Promise<Configurations> {
  const json = async (name: string): Promise<Json> =>
    names.includes(name) ? parseObject(await read(name)) : {};
  const yamlNames = names.filter((name) => /\.ya?ml$/i.test(name)).slice(0, most);
  const [config, adapter, pipeline, ...yamls] = await Promise.all([
    json('config.json'),
    json('adapter_config.json'),
    json('model_index.json'),
    ...yamlNames.map(async (name) => readYaml((await read(name)) ?? '')),
  ]);
  const recipe = combine(yamls);
  const adapterBase = hubId(adapter['base_model_name_or_path']);
  const configBase = hubId(config['_name_or_path']) ?? hubId(pipeline['_name_or_path']);
  const isAdapter = names.includes('adapter_config.json');
  const isQuantized = typeof config['quantization_config'] === 'object';
  const bases = isAdapter && adapterBase !== undefined ? [adapterBase] : recipe.bases;
  const found = bases.length > 0 ? bases : configBase === undefined ? [] : [configBase];
  const architecture = firstText(config['architectures']) ?? text(pipeline['_class_name']);
  return {
    bases: found,
    relation: isAdapter
      ? 'adapter'
      : recipe.merges
        ? 'merge'
        : isQuantized
          ? 'quantized'
          : found.length > 0
            ? 'finetune'
            : undefined,
    library: isAdapter ? 'peft' : libraryOf(names, architecture),
    pipelineTag: pipelineTagOf(architecture, text(adapter['task_type']), names),
    architecture,
    datasets: recipe.datasets,
  };
}

interface Recipe {
  readonly bases: readonly string[];
  readonly merges: boolean;
  readonly datasets: readonly string[];
}

/** The keys under which the common training and merging tools name what they start from. */
const baseKeys = ['base_model', 'model_name_or_path', 'model_id', 'pretrained_model_name_or_path'];
const datasetKeys = ['datasets', 'dataset', 'dataset_name', 'dataset_id'];

function readYaml(source: string): Recipe {
  const root = resolveAlias(parseYaml(source).root);
  if (root?.kind !== 'mapping') return { bases: [], merges: false, datasets: [] };
  const merges = root.entry('merge_method') !== undefined;
  const merged = merges ? modelsOf(root) : [];
  const base = baseKeys
    .map((key) => hubId(scalarText(root.get(key))))
    .find((id) => id !== undefined);
  return {
    bases: merged.length > 0 ? merged : base === undefined ? [] : [base],
    merges,
    datasets: datasetKeys.flatMap((key) => idsOf(toData(root.get(key)))),
  };
}

/** mergekit: `models: [{model: …}]`, or `slices: [{sources: [{model: …}]}]`. */
function modelsOf(root: YamlMapping): string[] {
  return [...new Set([...idsOf(toData(root.get('models'))), ...idsOf(toData(root.get('slices')))])];
}

/** Hub ids in plain data: strings, or the `path`, `name` or `model` of mappings, to a depth that real files keep. */
function idsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') {
    const id = hubId(value);
    return id === undefined ? [] : [id];
  }
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 64).flatMap((item) => idsOf(item, depth + 1));
  return ['path', 'name', 'model', 'sources'].flatMap((key) =>
    idsOf(Object.hasOwn(value, key) ? (value as Json)[key] : undefined, depth + 1),
  );
}

function combine(recipes: readonly Recipe[]): Recipe {
  return {
    bases: recipes.find(({ bases }) => bases.length > 0)?.bases ?? [],
    merges: recipes.some(({ merges }) => merges),
    datasets: [...new Set(recipes.flatMap(({ datasets }) => datasets))],
  };
}

/** `owner/name`; a path in a file system is none. */
function hubId(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > 200) return undefined;
  return /^[A-Za-z0-9][\w.-]*\/[A-Za-z0-9][\w.-]*$/.test(value) &&
    !/\.(?:jsonl?|csv|parquet|txt|py)$/.test(value)
    ? value
    : undefined;
}

function parseObject(source: string | undefined): Json {
  if (source === undefined) return {};
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    // A configuration that is no JSON says nothing.
    return {};
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function firstText(value: unknown): string | undefined {
  return Array.isArray(value) ? text(value[0]) : undefined;
}
