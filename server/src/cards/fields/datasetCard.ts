import { subtasks, tasks, datasetLibraries } from '../vocabulary/hub';
import { commonFields } from './common';
import {
  anything,
  list,
  mapping,
  oneOf,
  oneOrList,
  suggested,
  table,
  text,
  either,
  flag,
  type FieldTable,
} from './field';

const word = either(text, { kind: 'number' }, flag);

const sizes = [
  'n<1K',
  '1K<n<10K',
  '10K<n<100K',
  '100K<n<1M',
  '1M<n<10M',
  '10M<n<100M',
  '100M<n<1B',
  '1B<n<10B',
  '10B<n<100B',
  '100B<n<1T',
  'n>1T',
] as const;

/** The front matter of a data set card, as the Hub documents it. */
export const datasetCardFields: FieldTable = table({
  ...commonFields,
  license_details: {
    type: text,
    meaning: 'Details of the licence on old cards.',
    replacedBy: 'license_name',
  },
  annotations_creators: {
    type: oneOrList(
      suggested('origin', [
        'crowdsourced',
        'expert-generated',
        'found',
        'machine-generated',
        'no-annotation',
        'other',
      ]),
    ),
    meaning:
      'Who made the annotations, such as `crowdsourced`, `expert-generated` or `no-annotation`.',
  },
  language_creators: {
    type: oneOrList(
      suggested('origin', [
        'crowdsourced',
        'expert-generated',
        'found',
        'machine-generated',
        'other',
      ]),
    ),
    meaning: 'Where the words come from, such as `found`, `crowdsourced` or `machine-generated`.',
  },
  language_details: {
    type: oneOrList(text),
    meaning: 'More about the languages: variants, scripts.',
  },
  multilinguality: {
    type: oneOrList(
      suggested('mix of languages', ['monolingual', 'multilingual', 'translation', 'other']),
    ),
    meaning:
      '`monolingual`, `multilingual`, `translation` or another account of how languages mix.',
  },
  size_categories: {
    type: oneOrList(oneOf('size', sizes, false)),
    meaning: 'How many rows the data set has, by orders of magnitude.',
  },
  source_datasets: {
    type: oneOrList(suggested('source', ['original', 'extended'])),
    meaning: '`original`, or the data sets that this one was made from.',
  },
  task_categories: {
    type: oneOrList({ kind: 'string', noun: 'task', values: tasks, known: (id) => id === 'other' }),
    meaning: 'The tasks that the data is for.',
  },
  task_ids: {
    type: oneOrList({ kind: 'string', noun: 'task id', values: subtasks, known: () => true }),
    meaning: 'The tasks that the data is for, in finer terms.',
  },
  paperswithcode_id: {
    type: either(text, anything),
    meaning: 'The data set’s id on Papers with Code.',
  },
  library_name: {
    type: { kind: 'string', noun: 'library', values: datasetLibraries },
    meaning: 'The library that loads the data.',
  },
  configs: {
    type: list(
      mapping({
        config_name: { type: word, required: true, meaning: 'The configuration’s name.' },
        data_files: { type: anything, meaning: 'The files that belong to it, by split.' },
        data_dir: { type: text, meaning: 'The folder that holds its files.' },
        default: { type: flag, meaning: 'Loaded where no configuration is named.' },
      }),
    ),
    meaning: 'Which files make up which subset and split.',
  },
  dataset_info: {
    type: anything,
    meaning: 'Features, splits and sizes, usually written by the `datasets` library.',
  },
  'train-eval-index': { type: anything, meaning: 'How an evaluator should read the data.' },
});
