import type { Snippet } from './snippet';
import { ask, offer, template, type Template } from './template';

/*
 * The three elements of the preferred form to make modifications, as the Open Source AI
 * Definition 1.0 lists them: https://opensource.org/ai/open-source-ai-definition
 */

const heading = (level: number, title: string): string => `${'#'.repeat(level)} ${title}`;

/** Data information: the description's parts, and the definition's lists by how data can be had. */
export function dataInformationSection(level = 2): Template {
  const sub = (title: string): string => heading(Math.min(6, level + 1), title);
  return template`${heading(level, 'Training Data')}

${sub('Provenance')}

${ask('provenance', 'where all of the training data comes from, unshareable data included')}

${sub('Scope and characteristics')}

${ask('scope', 'what the data covers: languages, domains, periods, number of examples and tokens, format')}

${sub('How the data was obtained and selected')}

${ask('selection', 'how it was collected, and by which criteria it was selected')}

${sub('Labelling procedures')}

${ask('labelling', 'who or what labelled the data, with which instructions; or that it has no labels')}

${sub('Processing and filtering')}

${ask('processing', 'cleaning, deduplication, filtering, tokenisation, with a link to the code')}

${sub('Publicly available training data')}

- ${ask('publicData', 'each public data set, where to get it, and its license')}

${sub('Training data obtainable from third parties')}

- ${ask('thirdPartyData', 'each data set to be had from others, from whom, and for which fee; or that there is none')}

${sub('Training data that cannot be shared')}

- ${ask('unshareableData', 'each such data set in enough detail to build a like one, and why it cannot be shared; or that there is none')}`;
}

/** The complete source code used to train and run the system, by the definition's items. */
export function codeSection(level = 2): Template {
  return template`${heading(level, 'Code')}

The complete source code used to train and run the model is released under the ${offer('codeLicense', 'license of the code', 'Apache-2.0')} license:

- **Data processing and filtering:** ${ask('preprocessingPath', 'link to the code')}
- **Training:** ${ask('trainingPath', 'link to the code with the arguments and settings used')}
- **Validation and testing:** ${ask('evaluationPath', 'link to the code')}
- **Supporting libraries** (tokenizer, hyperparameter search): ${ask('libraries', 'names and versions')}
- **Inference:** ${ask('inferencePath', 'link to the code')}
- **Model architecture:** ${ask('architecturePath', 'link to the code')}`;
}

/** The parameters and the configuration that go with them. */
export function parametersSection(level = 2): Template {
  return template`${heading(level, 'Parameters')}

The model parameters are released under the ${offer('parametersLicense', 'license of the parameters', 'Apache-2.0')} license:

- **Weights:** ${offer('parametersPath', 'where the weights are', 'the `.safetensors` files of this repository')}
- **Configuration:** ${offer('configurationPath', 'where the configuration is', '`config.json`')}
- **Intermediate checkpoints:** ${ask('checkpoints', 'where key intermediate checkpoints are; or that none are published')}
- **Optimizer state:** ${ask('optimizer', 'where the final optimizer state is; or that it is not published')}`;
}

export const osaidSnippets: readonly Snippet[] = [
  {
    id: 'card-data-information',
    title: 'Data information (OSAID 1.0)',
    description:
      'What a skilled person needs to build a like system, with the three lists of OSAID 1.0: public, obtainable and unshareable data.',
    place: 'card-body',
    body: dataInformationSection(),
  },
  {
    id: 'card-code',
    title: 'Code (OSAID 1.0)',
    description: 'The complete source code used to train and run the model, item by item.',
    place: 'card-body',
    body: codeSection(),
  },
  {
    id: 'card-parameters',
    title: 'Parameters (OSAID 1.0)',
    description: 'The weights and the configuration, and the terms they are under.',
    place: 'card-body',
    body: parametersSection(),
  },
];
