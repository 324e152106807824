import type { Snippet } from './snippet';
import { ask, offer, template, type Template } from './template';

const code = offer('codeLicense', 'license of the code', 'Apache-2.0');
const parameters = offer('parametersLicense', 'license of the parameters', 'Apache-2.0');
const data = offer('dataLicense', 'license of the data', 'CC-BY-4.0');
const documents = offer('documentsLicense', 'license of the documents', 'CC-BY-4.0');

/** One licence for everything. `level` is the heading's, 1 to 6. */
export function licenseSection(level = 2): Template {
  return template`${'#'.repeat(level)} License

The model parameters, the code and this card are released under the ${offer('licenseName', 'name of the license', 'Apache License 2.0')}; its text is in [LICENSE](LICENSE). Anybody may use, study, modify and share them for any purpose under its terms.`;
}

/** A table with the licence of each component, named as the Model Openness Framework names them. */
export function componentsSection(level = 2): Template {
  return template`${'#'.repeat(level)} License

Each component has terms of its own:

${componentsTable()}`;
}

function componentsTable(): Template {
  return template`| Component | License | Where |
| --- | --- | --- |
| Model parameters (Final) | ${parameters} | ${offer('parametersPath', 'where the parameters are', 'model.safetensors')} |
| Model architecture | ${code} | ${ask('architecturePath', 'where the architecture is')} |
| Training code | ${code} | ${ask('trainingPath', 'where the training code is')} |
| Inference code | ${code} | ${ask('inferencePath', 'where the inference code is')} |
| Data preprocessing code | ${code} | ${ask('preprocessingPath', 'where the code that filters the data is')} |
| Evaluation code | ${code} | ${ask('evaluationPath', 'where the evaluation code is')} |
| Datasets | ${data} | ${ask('datasetsPath', 'where the data sets are')} |
| Model card | ${documents} | README.md |`;
}

export const licenseSnippets: readonly Snippet[] = [
  {
    id: 'card-license',
    title: 'License section',
    description: 'Says which license holds for what, and where its text is.',
    place: 'card-body',
    body: licenseSection(),
  },
  {
    id: 'card-components',
    title: 'License section: one license per component',
    description: 'A table of components with the license of each and where each is.',
    place: 'card-body',
    body: componentsSection(),
  },
];
