import { libraries, metrics, subtasks, tasks } from '../vocabulary/hub';
import { commonFields, hubId } from './common';
import {
  anything,
  either,
  flag,
  list,
  mapping,
  oneOf,
  oneOrList,
  suggested,
  table,
  text,
  type FieldTable,
} from './field';

const number = { kind: 'number' } as const;
/** A value that YAML may read as a string or a number, such as a revision or a version. */
const word = either(text, number, flag);

export const task = {
  kind: 'string',
  noun: 'task',
  values: tasks,
  known: (id: string) => subtasks.has(id),
} as const;
export const library = { kind: 'string', noun: 'library', values: libraries } as const;

const metricNames = new Map(metrics.map((id) => [id, id] as const));

const metric = { kind: 'string', noun: 'metric', values: metricNames, known: () => true } as const;

const metricResult = mapping({
  type: { type: metric, required: true, meaning: 'The metric’s id, such as `accuracy`.' },
  value: { type: anything, required: true, meaning: 'What was measured.' },
  name: { type: text, meaning: 'The name to show for the metric.' },
  config: { type: word, meaning: 'The metric’s configuration.' },
  args: { type: anything, meaning: 'The arguments the metric was computed with.' },
  verified: { type: flag, meaning: 'Set by the Hub where it has checked the result.' },
  verifyToken: {
    type: text,
    meaning: 'The Hub’s proof that the result was computed by its own evaluator.',
  },
});

const result = mapping({
  task: {
    type: mapping({
      type: {
        type: { ...task },
        required: true,
        meaning: 'The id of the task that was evaluated.',
      },
      name: { type: text, meaning: 'The name to show for the task.' },
    }),
    required: true,
    meaning: 'The task that was evaluated.',
  },
  dataset: {
    type: mapping({
      type: {
        type: word,
        required: true,
        meaning: 'The data set’s id on the Hub, or another short id.',
      },
      name: { type: word, required: true, meaning: 'The name to show for the data set.' },
      config: { type: word, meaning: 'The configuration of the data set.' },
      split: { type: word, meaning: 'The split that was evaluated, such as `test`.' },
      revision: { type: word, meaning: 'The commit of the data set.' },
      args: { type: anything, meaning: 'Further arguments for loading the data set.' },
    }),
    required: true,
    meaning: 'The data that it was evaluated on.',
  },
  metrics: { type: list(metricResult), required: true, meaning: 'The results.' },
  source: {
    type: mapping({
      name: { type: text, meaning: 'Where the result was published.' },
      url: { type: text, required: true, meaning: 'The address of the published result.' },
    }),
    meaning: 'Where the result was published.',
  },
});

const trainingType = suggested('kind of training', ['pre-training', 'fine-tuning']);

/** The front matter of a model card, as the Hub documents it. */
export const modelCardFields: FieldTable = table({
  license: commonFields['license'] ?? { type: anything, meaning: '' },
  base_model: {
    type: oneOrList(hubId),
    meaning: 'The model or models that this one was made from. Their terms go on to apply.',
  },
  base_model_relation: {
    type: oneOf('relation to the base model', ['adapter', 'finetune', 'merge', 'quantized']),
    meaning: 'How this model was made from its base model; inferred where it is absent.',
  },
  datasets: { type: oneOrList(hubId), meaning: 'The data sets that the model was trained on.' },
  pipeline_tag: {
    type: { ...task },
    meaning: 'The task the model is for: decides the widget and the filter it appears under.',
  },
  library_name: { type: { ...library }, meaning: 'The library that loads the model.' },
  metrics: {
    type: oneOrList(metric),
    meaning: 'The metrics the model was evaluated with.',
  },
  new_version: {
    type: hubId,
    meaning: 'The model that replaces this one; the Hub shows a banner.',
  },
  inference: {
    type: either(flag, anything),
    meaning: 'Whether, and with which parameters, the widget runs the model.',
  },
  widget: { type: anything, meaning: 'Examples for the widget.' },
  buckets: { type: oneOrList(text), meaning: 'Storage buckets that belong to the model.' },
  model_name: { type: text, meaning: 'A readable name for the model.' },
  'model-index': {
    type: list(
      mapping({
        name: { type: word, required: true, meaning: 'The model’s name.' },
        results: { type: list(result), required: true, meaning: 'The evaluation results.' },
      }),
    ),
    meaning: 'Evaluation results in a form that the Hub can show and compare.',
  },
  co2_eq_emissions: {
    type: either(
      number,
      mapping({
        emissions: { type: number, meaning: 'Grams of CO₂ equivalent.' },
        source: { type: text, meaning: 'How the number was found.' },
        training_type: { type: trainingType, meaning: '`pre-training` or `fine-tuning`.' },
        geographical_location: { type: text, meaning: 'Where the training ran.' },
        hardware_used: { type: text, meaning: 'How much of which hardware was used.' },
        training_time: { type: anything, meaning: 'How long the training ran.' },
      }),
    ),
    meaning: 'What training emitted, in grams of CO₂ equivalent.',
  },
  instance_prompt: {
    type: text,
    meaning: 'The words that call up what an adapter was trained on.',
  },
  ...commonFields,
});
