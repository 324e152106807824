/** What a data set's card declares, and where that was read. */
export interface DatasetTerms {
  /** The Hub's id of the licence. */
  readonly license: string;
  /** The address at which the declaration was read. */
  readonly source: string;
}

const hub = 'https://huggingface.co/datasets';

/**
 * Data sets that many models are trained on and whose cards declare terms that forbid commercial use or
 * adaptation, by id on the Hub in lower case. What the workspace's own cards say goes first.
 */
export const datasetLicenses: ReadonlyMap<string, DatasetTerms> = new Map([
  ['tatsu-lab/alpaca', { license: 'cc-by-nc-4.0', source: `${hub}/tatsu-lab/alpaca` }],
  [
    'vicgalle/alpaca-gpt4',
    {
      license: 'cc-by-nc-4.0',
      source: `${hub}/vicgalle/alpaca-gpt4/commit/2d4198467f90eae5c69f5cfdda23470cfad5fac2`,
    },
  ],
  [
    'camel-ai/ai_society',
    { license: 'cc-by-nc-4.0', source: `${hub}/camel-ai/ai_society/blob/main/README.md` },
  ],
  [
    'camel-ai/ai_society_translated',
    {
      license: 'cc-by-nc-4.0',
      source: `${hub}/camel-ai/ai_society_translated/blob/main/README.md`,
    },
  ],
  ['camel-ai/biology', { license: 'cc-by-nc-4.0', source: `${hub}/camel-ai/biology` }],
  [
    'babelscape/wikineural',
    { license: 'cc-by-nc-sa-4.0', source: `${hub}/Babelscape/wikineural/commits/main/README.md` },
  ],
  [
    'babelscape/multinerd',
    {
      license: 'cc-by-nc-sa-4.0',
      source: `${hub}/Babelscape/multinerd/commits/141517b8159174fdff61ee289fdaa187855bdd51/README.md`,
    },
  ],
  ['allenai/sciq', { license: 'cc-by-nc-3.0', source: `${hub}/allenai/sciq` }],
  [
    'facebook/natural_reasoning',
    { license: 'cc-by-nc-4.0', source: `${hub}/facebook/natural_reasoning/blob/main/README.md` },
  ],
]);
