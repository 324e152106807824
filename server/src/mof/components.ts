/** What kind of thing a component is; it decides which licence fits it. */
export type ContentType = 'code' | 'data' | 'document';

/** The framework's classes; 1 asks for the most. Each one asks for all that those with higher numbers do. */
export type MofClass = 1 | 2 | 3;

/** The classes from the one that asks for least. */
export const mofClasses: readonly MofClass[] = [3, 2, 1];

/** A component of a model release, as the Model Openness Framework 1.0 names it. */
export interface MofComponent {
  /** The Model Openness Tool's number for it. */
  readonly id: number;
  /** Exactly as a MOF file must name it. */
  readonly name: string;
  readonly contentType: ContentType;
  /** The class that asks for it first. */
  readonly class: MofClass;
  /** Optional components never keep a model from a class. */
  readonly required: boolean;
  readonly description: string;
}

const component = (
  id: number,
  name: string,
  contentType: ContentType,
  mofClass: MofClass,
  required: boolean,
  description: string,
): MofComponent => Object.freeze({ id, name, contentType, class: mofClass, required, description });

/**
 * The seventeen components, in the order in which the Model Openness Tool evaluates them within a class. Numbers,
 * names, classes and content types are those of its settings (`mof.settings.yml`).
 */
export const mofComponents: readonly MofComponent[] = Object.freeze([
  component(9, 'Model architecture', 'code', 3, true, 'The code that defines the network.'),
  component(
    10,
    'Model parameters (Final)',
    'data',
    3,
    true,
    'The trained weights and biases as released.',
  ),
  component(
    12,
    'Evaluation results',
    'document',
    3,
    true,
    'What the model scored, on what; it may stand in a report, a paper or the model card.',
  ),
  component(
    13,
    'Model card',
    'document',
    3,
    true,
    'What the model is, is meant for, and is not good at.',
  ),
  component(
    14,
    'Data card',
    'document',
    3,
    true,
    'Where the data is from and what was done to it; a model card that says so will do.',
  ),
  component(
    11,
    'Technical report',
    'document',
    3,
    true,
    'What the model can do and how it is used; a research paper will do instead.',
  ),
  component(20, 'Sample model outputs', 'document', 3, false, 'Examples of what the model makes.'),
  component(7, 'Training code', 'code', 2, true, 'The code with which the model was trained.'),
  component(8, 'Inference code', 'code', 2, true, 'The code with which the model is run.'),
  component(18, 'Evaluation code', 'code', 2, true, 'The code with which the model was evaluated.'),
  component(19, 'Evaluation data', 'data', 2, true, 'The data on which the model was evaluated.'),
  component(
    22,
    'Supporting libraries and tools',
    'code',
    2,
    false,
    'Libraries and tools that were made or changed for the model.',
  ),
  component(
    15,
    'Datasets',
    'data',
    1,
    true,
    'The data for training, fine-tuning, validation and testing.',
  ),
  component(
    16,
    'Data preprocessing code',
    'code',
    1,
    true,
    'The code that cleaned, filtered and augmented the data.',
  ),
  component(
    24,
    'Model parameters (Intermediate)',
    'data',
    1,
    true,
    'Checkpoints from the course of training.',
  ),
  component(
    17,
    'Model metadata',
    'data',
    1,
    false,
    'The training configuration, optimiser states and the like.',
  ),
  component(
    21,
    'Research paper',
    'document',
    1,
    true,
    'How the model was made, and what was found.',
  ),
]);

const byName = new Map(mofComponents.map((item) => [item.name, item]));
const byId = new Map(mofComponents.map((item) => [item.id, item]));

/** The component of that very name. */
export function componentNamed(name: string): MofComponent | undefined {
  return byName.get(name);
}

export function componentWithId(id: number): MofComponent | undefined {
  return byId.get(id);
}

/** "Class III – Open Model" and so on; 0 is a model that meets no class. */
export function classLabel(mofClass: MofClass | 0): string {
  return (
    [
      'Unclassified',
      'Class I – Open Science Model',
      'Class II – Open Tooling Model',
      'Class III – Open Model',
    ][mofClass] ?? ''
  );
}

/** "Class III" and so on. */
export function classNumeral(mofClass: MofClass): string {
  return `Class ${'I'.repeat(mofClass)}`;
}
