import type { DocumentKind } from '../core/documentKind';
import { findFrontMatter, topLevelKeys } from './frontMatter';
import { baseName, parentOf } from './paths';

/** What is known of a file before it is read. */
export interface Candidate {
  /** A path or URI. */
  readonly path: string;
  /** The editor's language, which beats the name for untitled documents. */
  readonly languageId?: string;
}

/**
 * What kind of document this is, or null where it is none of ours.
 *
 * `text` may be the document's beginning only: the first few thousand characters tell.
 * `siblings` are the names in the same folder; they are wanted only where `needsSiblings` says so.
 */
export function classify(
  { path, languageId }: Candidate,
  text: string,
  siblings?: Iterable<string>,
): DocumentKind | null {
  const byName = classifyByName(path);
  if (byName !== null) return byName;
  if (languageId === 'license-text') return 'license';
  if (isYaml(path, languageId)) return classifyYaml(path, text);
  if (!isMarkdown(path, languageId)) return null;
  const byKeys = classifyByKeys(path, text);
  if (byKeys !== null) return byKeys;
  if (isSomeCard(path) && /\bmodel\b/i.test(text.slice(0, cardHead))) return 'model-card';
  return isReadme(path) && siblings && hasWeights(siblings) ? 'model-card' : null;
}

/** True where only the file's text can tell whether it is ours. */
export function needsText({ path, languageId }: Candidate): boolean {
  return isMarkdown(path, languageId) || isYaml(path, languageId);
}

/** True where neither name nor text make it ours, but a neighbouring file of weights would. */
export function needsSiblings({ path, languageId }: Candidate): boolean {
  return isReadme(path) && isMarkdown(path, languageId);
}

/** What the name alone tells; null where it tells nothing. */
export function classifyByName(path: string): DocumentKind | null {
  const name = baseName(path);
  const { stem, extension } = splitName(name);
  const prose = proseExtensions.has(extension);
  const words = stem.toLowerCase().replace(/[-_. ]+/g, '-');
  if (prose && isPolicyName(words)) return 'use-policy';
  if (extension === 'license' && stem !== '') return 'license';
  // `LICENSE.Apache-2.0` has an extension that is none.
  const whole = name.toLowerCase().replace(/[-_. ]+/g, '-');
  if (!otherExtensions.has(extension) && isLicenseName(prose ? words : whole)) return 'license';
  if (!markdownExtensions.has(extension)) return null;
  if (/(^|-)(data|dataset)-?card($|-)/.test(words)) return 'dataset-card';
  return /(^|-)model-?card($|-)/.test(words) ? 'model-card' : null;
}

function isLicenseName(words: string): boolean {
  return (
    /^(model-|code-|data-|dataset-|weights?-)?licen[sc]es?($|-)/.test(words) ||
    /-licen[sc]e$/.test(words) ||
    /^(copying|unlicense)($|-)/.test(words)
  );
}

function isPolicyName(words: string): boolean {
  return /^((acceptable-|prohibited-)?use-policy|aup|attachment(-[a-z0-9]{1,2})?)($|-)/.test(words);
}

function splitName(name: string): { stem: string; extension: string } {
  const dot = name.lastIndexOf('.');
  return dot < 0
    ? { stem: name, extension: '' }
    : { stem: name.slice(0, dot), extension: name.slice(dot + 1).toLowerCase() };
}

const markdownExtensions: ReadonlySet<string> = new Set(['md', 'markdown', 'mdown', 'mkd']);
const proseExtensions: ReadonlySet<string> = new Set([
  ...markdownExtensions,
  '',
  'txt',
  'text',
  'rst',
]);

/** Extensions of files that may be named after a licence and yet are no licence text. */
const otherExtensions: ReadonlySet<string> = new Set(
  (
    'js mjs cjs ts mts cts jsx tsx json jsonc json5 yaml yml toml ini cfg xml html htm css scss py pyi ipynb rb go rs ' +
    'java kt c h cc cpp hpp cs php sh bash ps1 bat sql csv tsv parquet pdf png jpg jpeg gif svg webp ico doc docx odt ' +
    'rtf tex zip gz tgz xz bz2 lock map log sum sig asc pem key crt spdx bin'
  ).split(' '),
);

function isMarkdown(path: string, languageId: string | undefined): boolean {
  return languageId === 'markdown' || markdownExtensions.has(splitName(baseName(path)).extension);
}

function isYaml(path: string, languageId: string | undefined): boolean {
  const { extension } = splitName(baseName(path));
  return languageId === 'yaml' || extension === 'yaml' || extension === 'yml';
}

function isReadme(path: string): boolean {
  return /^readme$/i.test(splitName(baseName(path)).stem);
}

/** How much of a text is looked at to tell a model's card from any other, in UTF-16 code units. */
const cardHead = 2000;

/** How much is looked at for the headings of a data set's card, in UTF-16 code units. */
const dataHead = 8000;

/** `llama3_card.md` says that it is a card, though not of what. */
function isSomeCard(path: string): boolean {
  return /[-_. ]card$/i.test(splitName(baseName(path)).stem);
}

/** Keys that the cards of models and of data sets share, and that no other page has. */
const cardKeys: ReadonlySet<string> = new Set(
  (
    'license_name license_link extra_gated_prompt extra_gated_fields extra_gated_heading extra_gated_description ' +
    'extra_gated_button_content extra_gated_eu_disallowed language_bcp47'
  ).split(' '),
);
/** Keys that only a dataset's card has. */
const datasetKeys: ReadonlySet<string> = new Set(
  (
    'annotations_creators language_creators language_details multilinguality size_categories source_datasets ' +
    'task_categories task_ids dataset_info train-eval-index license_details configs viewer modalities'
  ).split(' '),
);
/** Keys that only a model's card has. */
const modelKeys: ReadonlySet<string> = new Set(
  (
    'base_model base_model_relation pipeline_tag library_name model-index model_name co2_eq_emissions ' +
    'datasets new_version inference widget'
  ).split(' '),
);
/** Keys that a card has and that many other pages have too. */
const sharedKeys: ReadonlySet<string> = new Set([
  'license',
  'language',
  'tags',
  'metrics',
  'thumbnail',
  'pretty_name',
]);
/** Keys of a site's pages and posts: with one of these, a shared key does not make a card. */
const siteKeys: ReadonlySet<string> = new Set(
  'layout permalink slug date draft categories category sidebar_position nav_order redirect_from aliases'.split(
    ' ',
  ),
);

function classifyByKeys(path: string, text: string): DocumentKind | null {
  const block = findFrontMatter(text);
  if (!block) return null;
  let model = 0;
  let dataset = 0;
  let either = 0;
  let shared = 0;
  let site = false;
  for (const key of topLevelKeys(text, block.content)) {
    if (modelKeys.has(key)) model++;
    else if (datasetKeys.has(key)) dataset++;
    else if (cardKeys.has(key)) either++;
    else if (sharedKeys.has(key)) shared++;
    else if (siteKeys.has(key)) site = true;
  }
  if (dataset > model) return 'dataset-card';
  if (model + either > 0) return model === 0 && isAboutData(text) ? 'dataset-card' : 'model-card';
  const enough = isReadme(path) ? shared > 0 : shared > 1 || hasLicense(text, block.content);
  if (!enough || site) return null;
  return isAboutData(text) ? 'dataset-card' : 'model-card';
}

/** Headings of the Hub's template for data sets. */
const dataHeading =
  /^#{1,4}[ \t]+(?:dataset\s(?:card|description|structure|summary|creation)|data\s(?:fields|splits|instances))\b/im;

function isAboutData(text: string): boolean {
  return dataHeading.test(text.slice(0, dataHead));
}

function hasLicense(text: string, block: { start: number; end: number }): boolean {
  for (const key of topLevelKeys(text, block)) if (key === 'license') return true;
  return false;
}

/** How much of a YAML file is looked at to tell what it is, in UTF-16 code units. */
const yamlHead = 1 << 14;

function classifyYaml(path: string, text: string): DocumentKind | null {
  if (baseName(parentOf(path)) === '.eval_results') return 'eval-results';
  const head = text.slice(0, yamlHead);
  const keys = new Set(topLevelKeys(head, { start: 0, end: head.length }));
  const framework = keys.has('framework') && head.includes('Model Openness Framework');
  const release = keys.has('release') && /^ +components[ \t]*:/m.test(head);
  return framework || (release && keys.has('framework')) ? 'mof' : null;
}

const weightExtensions: ReadonlySet<string> = new Set(
  'safetensors gguf ggml pt pth ckpt onnx h5 tflite mlmodel msgpack pdparams'.split(' '),
);

/** True where one of the names is a file of model weights. */
export function hasWeights(names: Iterable<string>): boolean {
  for (const name of names) {
    const { stem, extension } = splitName(name);
    if (weightExtensions.has(extension)) return true;
    if (
      extension === 'bin' &&
      /^(pytorch_model|diffusion_pytorch_model|adapter_model|model)/.test(stem)
    )
      return true;
    if (name === 'model.safetensors.index.json' || name === 'adapter_config.json') return true;
  }
  return false;
}
