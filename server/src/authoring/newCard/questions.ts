import { findLicense, type LicenseEntry } from '../../licenses/index';
import { licenseOptions, type LicenseOptions } from '../license/options';
import { answer, answerList, type Answers, type Choice, type Question } from '../question';
import { relations, type ProjectFacts, type Relation } from './facts';

/** What is known of the terms of models, injected so that this layer need not know where from. */
export interface Knowledge {
  /** The licence of the model with this id on the Hub. */
  readonly licenseOfModel: (id: string) => LicenseEntry | undefined;
  /** The licence that the folder's licence text is. */
  readonly licenseOfText: LicenseEntry | undefined;
}

/** Everything that a card is written from. */
export interface CardPlan {
  readonly name: string;
  /** Undefined for a model trained from scratch. */
  readonly relation: Relation | undefined;
  readonly bases: readonly string[];
  readonly baseLicenses: readonly LicenseEntry[];
  readonly datasets: readonly string[];
  readonly languages: readonly string[];
  readonly license: LicenseEntry | undefined;
  readonly holder: string | undefined;
  readonly facts: ProjectFacts;
}

export const scratch = 'scratch';

const relationChoices: readonly Choice[] = [
  {
    value: scratch,
    label: 'Trained from scratch',
    detail: 'Its weights come from no other model.',
  },
  {
    value: 'finetune',
    label: 'Fine-tuned',
    detail: 'All or most weights of a base model were trained on.',
  },
  {
    value: 'adapter',
    label: 'Adapter',
    detail: 'Weights to be loaded on to a base model: LoRA and the like.',
  },
  { value: 'quantized', label: 'Quantised', detail: 'A base model in fewer bits.' },
  { value: 'merge', label: 'Merge', detail: 'Weights of several models combined.' },
];

/** The next question that has to be asked, or all that the card is written from. */
export function nextQuestion(
  facts: ProjectFacts,
  answers: Answers,
  knowledge: Knowledge,
): Question | CardPlan {
  const title = 'New model card';
  const name = answer(answers, 'name');
  if (name === undefined)
    return { id: 'name', title, prompt: 'The model’s name', ...likely(facts.name) };
  const relation = facts.relation ?? answer(answers, 'relation');
  if (relation === undefined)
    return {
      id: 'relation',
      title,
      prompt: 'How did the model come about?',
      choices: relationChoices,
    };
  const derived = isRelation(relation) ? relation : undefined;
  const bases =
    derived === undefined
      ? []
      : facts.bases.length > 0
        ? facts.bases
        : answerList(answers, 'bases');
  if (bases === undefined)
    return {
      id: 'bases',
      title,
      prompt:
        derived === 'merge'
          ? 'The merged models, as owner/name, with commas'
          : 'The base model, as owner/name',
    };
  const trains = derived !== 'quantized' && derived !== 'merge';
  const datasets =
    facts.datasets.length > 0 || !trains ? facts.datasets : answerList(answers, 'datasets');
  if (datasets === undefined)
    return {
      id: 'datasets',
      title,
      prompt: 'Data sets on the Hub that it was trained on, as owner/name, with commas',
      optional: true,
    };
  const languages = answerList(answers, 'languages');
  if (languages === undefined)
    return {
      id: 'languages',
      title,
      prompt: 'Languages, as ISO 639 codes with commas',
      likely: ['en'],
      optional: true,
    };
  const baseLicenses = bases.flatMap((base) => knowledge.licenseOfModel(base) ?? []);
  const chosen = chosenLicense(
    answers,
    knowledge,
    licenseOptions({ subjects: ['parameters'], bases: baseLicenses }),
  );
  if ('id' in chosen && 'prompt' in chosen) return { ...chosen, title };
  const holder = answer(answers, 'holder');
  if (holder === undefined && facts.license === undefined && answers['holder'] === undefined)
    return {
      id: 'holder',
      title,
      prompt: 'Who holds the rights: a person or an organisation, for the copyright line',
      ...likely(facts.remote?.owner),
      optional: true,
    };
  return {
    name,
    relation: derived,
    bases,
    baseLicenses,
    datasets,
    languages,
    license: chosen.license,
    holder,
    facts,
  };
}

/** True where there is nothing left to ask. */
export function isPlan(step: Question | CardPlan): step is CardPlan {
  return 'facts' in step;
}

type Chosen = { readonly license: LicenseEntry | undefined } | Omit<Question, 'title'>;

function chosenLicense(
  answers: Answers,
  { licenseOfText }: Knowledge,
  offered: LicenseOptions,
): Chosen {
  if (licenseOfText !== undefined) return { license: licenseOfText };
  const [first] = offered.options;
  if (first?.imposed === true) return { license: first.license };
  // Bases whose terms no one licence can meet: the author has to say what holds.
  if (first === undefined) return { license: undefined };
  const given = answer(answers, 'license');
  if (given !== undefined) return { license: findLicense(given) };
  return {
    id: 'license',
    prompt: offered.notes[0] ?? 'The license of the model parameters',
    choices: offered.options.map(({ license, reason }) => ({
      value: license.id,
      label: license.name,
      description: license.hubId ?? license.id,
      detail: reason,
    })),
  };
}

function isRelation(value: string): value is Relation {
  return relations.some((relation) => relation === value);
}

function likely(value: string | undefined): Pick<Question, 'likely'> {
  return value === undefined ? {} : { likely: [value] };
}
