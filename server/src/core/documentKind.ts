/** The documents this project reads; every other file is none of ours. */
export const documentKinds = [
  'license',
  'model-card',
  'dataset-card',
  'use-policy',
  'mof',
  'eval-results',
] as const;

export type DocumentKind = (typeof documentKinds)[number];
