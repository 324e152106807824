/**
 * Data sets that many models are trained on and whose cards declare terms that forbid commercial use or
 * adaptation, by id on the Hub in lower case. What the workspace's own cards say goes first.
 */
export const datasetLicenses: ReadonlyMap<string, string> = new Map([
  ['tatsu-lab/alpaca', 'cc-by-nc-4.0'],
  ['vicgalle/alpaca-gpt4', 'cc-by-nc-4.0'],
  ['camel-ai/ai_society', 'cc-by-nc-4.0'],
  ['camel-ai/biology', 'cc-by-nc-4.0'],
  ['camel-ai/chemistry', 'cc-by-nc-4.0'],
  ['camel-ai/code', 'cc-by-nc-4.0'],
  ['camel-ai/math', 'cc-by-nc-4.0'],
  ['camel-ai/physics', 'cc-by-nc-4.0'],
  ['babelscape/wikineural', 'cc-by-nc-sa-4.0'],
  ['babelscape/multinerd', 'cc-by-nc-sa-4.0'],
  ['lium/tedlium', 'cc-by-nc-nd-3.0'],
  ['allenai/sciq', 'cc-by-nc-3.0'],
  ['facebook/natural_reasoning', 'cc-by-nc-4.0'],
]);
