import type { Snippet } from './snippet';
import { choose, offer, template, type Stop, type Template } from './template';

/** Hub ids of licences that OSI approved, the two that most models carry first. */
const approvedIds = [
  'apache-2.0',
  'mit',
  'bsd-3-clause',
  'bsd-2-clause',
  'mpl-2.0',
  'lgpl-3.0',
  'gpl-3.0',
  'agpl-3.0',
] as const;

const license = choose('license', 'the id of the license', approvedIds);
const language = offer('language', 'ISO 639 code of the language', 'en');
const pipeline = offer('pipelineTag', 'what the model does', 'text-generation');
const library = offer('libraryName', 'the library that loads it', 'transformers');
const baseModel = offer('baseModel', 'Hub id of the base model', 'org/base-model');
const dataset = offer('dataset', 'Hub id of the data set', 'org/dataset');

const block = (lines: Template): Template => template`---
${lines}
---`;

const derived = (relation: string, name: Stop): Template =>
  block(template`license: ${license}
language:
  - ${language}
base_model: ${baseModel}
base_model_relation: ${relation}
library_name: ${name}
pipeline_tag: ${pipeline}
datasets:
  - ${dataset}`);

/** Front matter for each common case; the licence must fit the base model where there is one. */
export const frontMatterSnippets: readonly Snippet[] = [
  {
    id: 'card-front-matter',
    title: 'Front matter: a model trained from scratch',
    description: 'License, language, task, library and data sets of a model without a base model.',
    place: 'card-start',
    body: block(template`license: ${license}
language:
  - ${language}
library_name: ${library}
pipeline_tag: ${pipeline}
datasets:
  - ${dataset}`),
  },
  {
    id: 'card-front-matter-fine-tune',
    title: 'Front matter: a fine-tuned model',
    description: 'Names the base model, whose terms the license must fit.',
    place: 'card-start',
    body: derived('finetune', library),
  },
  {
    id: 'card-front-matter-adapter',
    title: 'Front matter: an adapter (LoRA)',
    description: 'Names the base model that the adapter is loaded on to.',
    place: 'card-start',
    body: derived('adapter', offer('libraryName', 'the library that loads it', 'peft')),
  },
  {
    id: 'card-front-matter-quantized',
    title: 'Front matter: a quantised model',
    description: 'Names the model that was quantised; its terms go on applying.',
    place: 'card-start',
    body: block(template`license: ${license}
base_model: ${baseModel}
base_model_relation: quantized
library_name: ${library}
pipeline_tag: ${pipeline}`),
  },
  {
    id: 'card-front-matter-merge',
    title: 'Front matter: a merge of models',
    description: 'Names every model that was merged; the license must fit them all.',
    place: 'card-start',
    body: block(template`license: ${license}
base_model:
  - ${baseModel}
  - ${offer('otherModel', 'Hub id of the second model', 'org/other-model')}
base_model_relation: merge
library_name: ${library}
pipeline_tag: ${pipeline}
tags:
  - merge`),
  },
  {
    id: 'card-front-matter-other-license',
    title: 'Front matter: a license that the Hub has no id for',
    description: 'The three keys that belong together, with the text beside the card.',
    place: 'card-start',
    body: block(template`license: other
license_name: ${offer('licenseName', 'a short name without blanks', 'my-model-license')}
license_link: ${offer('licenseLink', 'a file beside the card or a URL', 'LICENSE')}
language:
  - ${language}
library_name: ${library}
pipeline_tag: ${pipeline}`),
  },
  {
    id: 'card-front-matter-dataset',
    title: 'Front matter: a data set',
    description: 'License, language, task and size of a data set.',
    place: 'card-start',
    body: block(template`license: ${choose('license', 'the id of the license', ['cc-by-4.0', 'cc0-1.0', 'cdla-permissive-2.0', 'odc-by', 'cc-by-sa-4.0'])}
language:
  - ${language}
pretty_name: ${offer('name', 'name of the data set', 'Name of the data set')}
task_categories:
  - ${pipeline}
size_categories:
  - ${choose('size', 'number of examples', ['n<1K', '1K<n<10K', '10K<n<100K', '100K<n<1M', '1M<n<10M', '10M<n<100M', 'n>1T'])}`),
  },
];
