import type { OsaidVersion } from '../../core/freedom';

/** The components that the Open Source AI Definition asks for. */
export const components = ['dataInformation', 'code', 'parameters'] as const;

export type Component = (typeof components)[number];

/** One thing the definition asks to be told or published. */
export interface CompletenessItem {
  readonly id: string;
  readonly component: Component;
  /** A noun phrase: "where the training data comes from". */
  readonly name: string;
  /** Two or three words for lists: "provenance". */
  readonly short: string;
  /** What the definition asks, in one sentence. */
  readonly asks: string;
  /** Asked for only where it exists or was used, so that its absence counts against nobody. */
  readonly ifUsed: boolean;
}

const item = (
  component: Component,
  id: string,
  short: string,
  name: string,
  asks: string,
  ifUsed = false,
): CompletenessItem => Object.freeze({ id, component, name, short, asks, ifUsed });

const data = (
  id: string,
  short: string,
  name: string,
  asks: string,
  ifUsed = false,
): CompletenessItem => item('dataInformation', id, short, name, asks, ifUsed);

const provenance = data(
  'provenance',
  'provenance',
  'where the training data comes from',
  'The provenance of all training data is disclosed, of data that cannot be shared too.',
);
const scope = data(
  'scope',
  'amount and scope',
  'how much and which data was used',
  'The scope of the training data is disclosed: its amount, languages, period.',
);
const characteristics = data(
  'characteristics',
  'characteristics',
  'what the data is like',
  'The characteristics of the training data are disclosed.',
);
const selection = data(
  'selection',
  'selection',
  'how the data was obtained and selected',
  'How the training data was obtained and selected is disclosed.',
);
const labelling = data(
  'labelling',
  'labelling',
  'how the data was labelled',
  'Labelling procedures are disclosed, if data was labelled.',
  true,
);
const processing = data(
  'processing',
  'cleaning and filtering',
  'how the data was cleaned and filtered',
  'Processing, cleaning and filtering of the data are disclosed.',
);

const code: readonly CompletenessItem[] = [
  item(
    'code',
    'processing-code',
    'data processing code',
    'the code that processes and filters the data',
    'The code for processing and filtering data is published.',
  ),
  item(
    'code',
    'training-code',
    'training code',
    'the training code',
    'The code used for training is published.',
  ),
  item(
    'code',
    'settings',
    'training settings',
    'the training’s arguments and settings',
    'The arguments and settings of the training are given.',
  ),
  item(
    'code',
    'evaluation-code',
    'validation and testing code',
    'the validation and testing code',
    'The code for validation and testing is published.',
  ),
  item(
    'code',
    'inference-code',
    'inference code',
    'the inference code',
    'The code that runs the model is published.',
  ),
  item(
    'code',
    'libraries',
    'libraries such as the tokenizer',
    'supporting libraries such as the tokenizer',
    'Supporting libraries, such as tokenizers, are named.',
    true,
  ),
  item(
    'code',
    'architecture',
    'architecture',
    'the model architecture',
    'The architecture of the model is given.',
  ),
];

const parameters: readonly CompletenessItem[] = [
  item(
    'parameters',
    'weights',
    'where to get the weights',
    'where to get the weights',
    'The parameters, such as weights, are published.',
  ),
  item(
    'parameters',
    'weights-terms',
    'terms of the weights',
    'the terms of the weights',
    'The parameters come under stated terms.',
  ),
  item(
    'parameters',
    'checkpoints',
    'intermediate checkpoints',
    'intermediate checkpoints',
    'Key intermediate checkpoints and the optimizer state may be published.',
    true,
  ),
];

/** Version 1.0 (October 2024), section "Preferred form to make modifications". */
const version10: readonly CompletenessItem[] = [
  provenance,
  scope,
  characteristics,
  selection,
  labelling,
  processing,
  data(
    'public-list',
    'list of public data',
    'a list of the public data and where to get it',
    'All publicly available training data is listed, with where to obtain it.',
  ),
  data(
    'third-party-list',
    'list of third-party data',
    'a list of data obtainable from third parties',
    'All training data obtainable from third parties is listed, with where to obtain it, including for a fee.',
    true,
  ),
  ...code,
  ...parameters,
];

/** Draft 0.0.9 (August 2024): similar data would do, so a description stands for the lists. */
const version009: readonly CompletenessItem[] = [
  data(
    'methodology',
    'training methods',
    'the training methodologies and techniques',
    'The training methodologies and techniques are disclosed.',
  ),
  data(
    'sets',
    'names of the data sets',
    'the training data sets used',
    'The training data sets that were used are named.',
  ),
  provenance,
  scope,
  selection,
  labelling,
  processing,
  ...code,
  ...parameters,
];

/** What a version of the definition asks for, in its order. */
export function itemsOf(version: OsaidVersion): readonly CompletenessItem[] {
  return version === '1.0' ? version10 : version009;
}
