import type { Card, Component } from '../../cards/index';
import { insertBlock, placeFor, type CardPart } from '../card/places';
import { wholeEnd } from '../card/sections';
import { placeholder } from '../snippets/index';
import { offer, type CardFixer } from './fixer';

/** How the part of a card that tells of an item begins, and what is to be written there. */
interface ItemText {
  readonly heading: string;
  readonly hint: string;
}

/** By the id of the item, for every edition of the definition. */
const items: Readonly<Record<string, ItemText>> = {
  methodology: {
    heading: 'Training methodologies and techniques',
    hint: 'how the model was trained: objectives, stages, techniques',
  },
  sets: { heading: 'Training data sets', hint: 'the data sets used, by name' },
  provenance: {
    heading: 'Provenance',
    hint: 'where all of the training data comes from, unshareable data included',
  },
  scope: { heading: 'Scope', hint: 'how much data: examples, tokens, languages, period' },
  characteristics: {
    heading: 'Characteristics',
    hint: 'what the data is like: domains, formats, proportions',
  },
  selection: {
    heading: 'How the data was obtained and selected',
    hint: 'how it was collected, and by which criteria it was selected',
  },
  labelling: {
    heading: 'Labelling procedures',
    hint: 'who or what labelled the data, with which instructions; or that it has no labels',
  },
  processing: {
    heading: 'Processing and filtering',
    hint: 'how the training data was cleaned, deduplicated, filtered',
  },
  'public-list': {
    heading: 'Publicly available training data',
    hint: 'each public data set, where to get it, and its license',
  },
  'third-party-list': {
    heading: 'Training data obtainable from third parties',
    hint: 'each data set to be had from others, from whom, and for which fee',
  },
  'processing-code': {
    heading: 'Data processing and filtering code',
    hint: 'link to the code that processes the training data',
  },
  'training-code': { heading: 'Training code', hint: 'link to the training code' },
  settings: {
    heading: 'Training settings',
    hint: 'learning rate, batch size, epochs and the other hyperparameters',
  },
  'evaluation-code': {
    heading: 'Validation and testing code',
    hint: 'link to the evaluation code, or the harness used',
  },
  'inference-code': { heading: 'Inference code', hint: 'link to the code that runs the model' },
  libraries: {
    heading: 'Supporting libraries',
    hint: 'tokenizer, frameworks and other libraries with versions',
  },
  architecture: {
    heading: 'Model architecture',
    hint: 'the architecture, with a link to its code',
  },
  weights: { heading: 'Weights', hint: 'where to download the weights' },
  'weights-terms': { heading: 'License of the weights', hint: 'the license of the weights' },
  checkpoints: {
    heading: 'Intermediate checkpoints',
    hint: 'where the intermediate checkpoints are; or that none are published',
  },
};

interface Part {
  readonly component: Component;
  readonly part: CardPart;
  readonly title: string;
  readonly name: string;
  /** A list fits links, subsections fit prose. */
  readonly list: boolean;
}

const partsByRule: Readonly<Record<string, Part>> = {
  'card/data-information': {
    component: 'dataInformation',
    part: 'data',
    title: 'Training Data',
    name: 'data information',
    list: false,
  },
  'card/code': { component: 'code', part: 'code', title: 'Code', name: 'code', list: true },
  'card/parameters': {
    component: 'parameters',
    part: 'parameters',
    title: 'Parameters',
    name: 'parameters',
    list: true,
  },
};

/** Adds the items that the definition asks for and the card lacks: to the section that speaks of them, or as one. */
export const completenessFixer: CardFixer = function* (finding, { card, completeness }) {
  const part = partsByRule[finding.rule];
  if (part === undefined) return;
  // What is kept back or announced is told; writing the same again would not make it so.
  const missing = completeness[part.component].items.flatMap(({ item, status }) =>
    status === 'missing' && !item.ifUsed ? (items[item.id] ?? []) : [],
  );
  if (missing.length === 0) return;
  // The finding stands on the heading of the section that speaks of the component, if there is one.
  const index = card.body.sections.findIndex(
    ({ heading }, at) =>
      at > 0 && heading.start <= finding.span.start && finding.span.end <= heading.end,
  );
  const section = card.body.sections[index];
  const count = missing.length === 1 ? 'the missing item' : `the ${missing.length} missing items`;
  if (section === undefined || section.depth > 6) {
    const { offset, level } = placeFor(card, part.part);
    const block = `${'#'.repeat(level)} ${part.title}\n\n${writeItems(missing, part.list, level + 1)}`;
    yield offer(`Add a section on ${part.name} with ${count}`, [insertBlock(card, offset, block)]);
    return;
  }
  const block = writeItems(missing, part.list, section.depth + 1);
  yield offer(`Add ${count} to “${shown(section.title)}”`, [
    insertBlock(card, insertionEnd(card, index), block),
  ]);
};

/** After the section's subsections. */
function insertionEnd(card: Card, index: number): number {
  return wholeEnd(card, index);
}

function writeItems(missing: readonly ItemText[], list: boolean, level: number): string {
  if (list || level > 6)
    return missing.map(({ heading, hint }) => `- **${heading}:** ${placeholder(hint)}`).join('\n');
  return missing
    .map(({ heading, hint }) => `${'#'.repeat(level)} ${heading}\n\n${placeholder(hint)}`)
    .join('\n\n');
}

function shown(title: string): string {
  return title.length > 40 ? `${title.slice(0, 39).trimEnd()}…` : title;
}
