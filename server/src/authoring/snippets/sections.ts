import type { Snippet } from './snippet';
import { ask, currentYear, offer, template, type Template } from './template';

const heading = (level: number, title: string): string => `${'#'.repeat(level)} ${title}`;

/** What the model is not suited for, worded as advice: it binds nobody and takes no freedom away. */
export function outOfScopeSection(level = 3): Template {
  return template`${heading(level, 'Out-of-Scope Use')}

The model was not built or tested for the following, and we recommend not to rely on it there:

- ${ask('outOfScope', 'uses it is not suited for, and why')}

This is advice, not a condition of the license.`;
}

/** Whom the work comes from and what was changed. */
export function attributionSection(level = 2): Template {
  return template`${heading(level, 'Attribution')}

This model is based on [${offer('baseModel', 'Hub id of the base model', 'org/model')}](https://huggingface.co/${offer('baseModel', 'Hub id of the base model', 'org/model')}) by ${ask('baseAuthor', 'who made the base model')}, released under the ${ask('baseLicense', 'license of the base model')}. Changes: ${ask('changes', 'what was changed, and when')}.`;
}

/** How to cite the model. */
export function citationSection(level = 2): Template {
  return template`${heading(level, 'Citation')}

\`\`\`bibtex
@misc{${offer('citeKey', 'key of the entry', 'model')},
  title  = {${ask('name', 'name of the model')}},
  author = {${ask('authors', 'authors')}},
  year   = {${currentYear}},
  url    = {${ask('repository', 'where the model is')}}
}
\`\`\``;
}

/** What the training cost in energy and carbon. */
export function environmentSection(level = 2): Template {
  return template`${heading(level, 'Environmental Impact')}

- **Hardware type:** ${ask('hardware', 'kind and number of accelerators')}
- **Hours used:** ${ask('hours', 'accelerator hours')}
- **Cloud provider:** ${ask('cloud', 'provider, or own hardware')}
- **Compute region:** ${ask('region', 'where the machines stand')}
- **Carbon emitted:** ${ask('carbon', 'kilograms of CO2 equivalent, and how they were measured')}`;
}

/** Bias, risks and limitations, as advice. */
export function limitationsSection(level = 2): Template {
  return template`${heading(level, 'Bias, Risks, and Limitations')}

${ask('limitations', 'what the model gets wrong, and for whom')}`;
}

/** Results, with what they were measured on. */
export function evaluationSection(level = 2): Template {
  return template`${heading(level, 'Evaluation')}

| Benchmark | Metric | Value |
| --- | --- | --- |
| ${ask('benchmark', 'name and version')} | ${ask('metric', 'metric')} | ${ask('value', 'value')} |`;
}

export const sectionSnippets: readonly Snippet[] = [
  {
    id: 'card-out-of-scope',
    title: 'Out-of-scope use, as advice',
    description: 'What the model is not suited for, without a condition on anybody’s use.',
    place: 'card-body',
    body: outOfScopeSection(),
  },
  {
    id: 'card-attribution',
    title: 'Attribution of the base model',
    description: 'Whom the base model comes from, its license, and what was changed.',
    place: 'card-body',
    body: attributionSection(),
  },
  {
    id: 'card-citation',
    title: 'Citation',
    description: 'A BibTeX entry.',
    place: 'card-body',
    body: citationSection(),
  },
  {
    id: 'card-environmental-impact',
    title: 'Environmental impact',
    description: 'Hardware, hours, region and carbon of the training.',
    place: 'card-body',
    body: environmentSection(),
  },
  {
    id: 'card-limitations',
    title: 'Bias, risks and limitations',
    description: 'What the model gets wrong, and for whom.',
    place: 'card-body',
    body: limitationsSection(),
  },
  {
    id: 'card-evaluation',
    title: 'Evaluation results',
    description: 'A table of results with what they were measured on.',
    place: 'card-body',
    body: evaluationSection(),
  },
];
