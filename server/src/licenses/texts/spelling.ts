/**
 * Words that SPDX's matching guidelines hold to be the same, mostly British and American
 * spellings. (Hyphens and apostrophes within a word are passed over before this.)
 */
const pairs: readonly (readonly [string, string])[] = [
  ['acknowledgement', 'acknowledgment'],
  ['acknowledgements', 'acknowledgments'],
  ['analogue', 'analog'],
  ['analyse', 'analyze'],
  ['artefact', 'artifact'],
  ['artefacts', 'artifacts'],
  ['calibre', 'caliber'],
  ['cancelled', 'canceled'],
  ['catalogue', 'catalog'],
  ['centre', 'center'],
  ['copyrightholder', 'copyrightowner'],
  ['defence', 'defense'],
  ['fulfil', 'fulfill'],
  ['fulfilment', 'fulfillment'],
  ['https', 'http'],
  ['judgement', 'judgment'],
  ['labelling', 'labeling'],
  ['merchantibility', 'merchantability'],
  ['modelled', 'modeled'],
  ['modelling', 'modeling'],
  ['offence', 'offense'],
  ['practise', 'practice'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['signalling', 'signaling'],
  ['whilst', 'while'],
  ['wilful', 'willful'],
  ['wilfully', 'willfully'],
  ['wilfull', 'willful'],
];

const izeStems =
  'author capital categor central character custom emphas final general initial item maxim minim modern normal optim organ penal real recogn special standard summar util';
const orStems = 'behavi col endeav fav hon hum lab neighb rum';

function* equivalents(): Generator<readonly [string, string]> {
  yield* pairs;
  for (const stem of izeStems.split(' '))
    for (const ending of ['e', 'ed', 'es', 'er', 'ers', 'ing', 'able', 'ation', 'ations'])
      yield [`${stem}is${ending}`, `${stem}iz${ending}`];
  for (const stem of orStems.split(' '))
    for (const ending of ['', 's', 'ed', 'ing', 'able', 'ite', 'al'])
      yield [`${stem}our${ending}`, `${stem}or${ending}`];
  for (const prefix of ['', 'sub', 're', 'un', 'cross'])
    for (const ending of ['ce', 'ces', 'ced', 'cing', 'cee', 'cees', 'cor', 'cors', 'cable'])
      yield [`${prefix}licen${ending}`, `${prefix}licen${ending.replace('c', 's')}`];
}

/** Each variant with the word that stands for it. */
export const spellings: ReadonlyMap<string, string> = new Map(equivalents());
