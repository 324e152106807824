import { fillIn } from '../license/text';
import { licenseParagraphs } from '../license/section';
import type { NewFile } from '../question';
import { isRestricted } from '../../licenses/index';
import { noticeText, prefixed, requiredBy, type Required } from '../required';
import {
  citationSection,
  codeSection,
  dataInformationSection,
  environmentSection,
  evaluationSection,
  limitationsSection,
  outOfScopeSection,
  parametersSection,
  placeholder,
  toText,
  type StopValues,
} from '../snippets/index';
import { frontMatter } from './frontMatter';
import type { CardPlan } from './questions';
import { usageSection } from './usage';

/**
 * A card, and the licence text and notice that belong beside it where they are not there yet.
 * `licenseText` is the text of the planned licence, where there is one; `year` is the current one.
 */
export function writeCard(
  plan: CardPlan,
  { year, licenseText }: { readonly year: string; readonly licenseText: string | undefined },
): readonly NewFile[] {
  const required = requiredBy(plan.baseLicenses, plan.name);
  const file = plan.facts.license?.name ?? (licenseText === undefined ? undefined : 'LICENSE');
  const files: NewFile[] = [{ path: 'README.md', text: cardText(plan, required, year, file) }];
  if (plan.facts.license === undefined && licenseText !== undefined) {
    const text =
      plan.holder === undefined ? licenseText : fillIn(licenseText, { year, name: plan.holder });
    files.push({ path: 'LICENSE', text: text.endsWith('\n') ? text : `${text}\n` });
  }
  const notice = noticeText(required);
  if (notice !== undefined && !plan.facts.files.has('NOTICE'))
    files.push({ path: 'NOTICE', text: notice });
  return files;
}

function cardText(
  plan: CardPlan,
  required: Required,
  year: string,
  licenseFile: string | undefined,
): string {
  const name = prefixed(plan.name, required.prefix);
  const values = valuesOf(plan, name, year);
  const parts = [
    frontMatter(plan, licenseFile),
    `# ${name}`,
    placeholder('what the model does, and for whom, in one or two sentences'),
    details(plan),
    licenseOf(plan, required, year, licenseFile),
    `## Uses\n\n### Direct Use\n\n${placeholder('what it can be used for as it is')}`,
    toText(outOfScopeSection(), values),
    toText(limitationsSection(), values),
    usageSection(plan, values['repositoryId']),
    toText(dataInformationSection(), values),
    toText(codeSection(), values),
    toText(parametersSection(), values),
    toText(evaluationSection(), values),
    toText(environmentSection(), values),
    toText(citationSection(), values),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function details({ facts, bases, languages, holder, relation }: CardPlan): string {
  const verb = {
    finetune: 'Finetuned from',
    adapter: 'Adapter for',
    quantized: 'Quantized from',
    merge: 'Merged from',
  };
  const lines = [
    `- **Developed by:** ${holder ?? placeholder('who made it')}`,
    `- **Model type:** ${facts.architecture ?? placeholder('architecture and size')}`,
    languages.length === 0 ? undefined : `- **Language(s):** ${languages.join(', ')}`,
    relation === undefined || bases.length === 0
      ? undefined
      : `- **${verb[relation]}:** ${bases.map(modelLink).join(', ')}`,
    `- **Repository:** ${facts.remote?.url ?? placeholder('where the model and its code are published')}`,
  ];
  return `## Model Details\n\n${lines.filter((line) => line !== undefined).join('\n')}`;
}

function licenseOf(
  plan: CardPlan,
  required: Required,
  year: string,
  file: string | undefined,
): string {
  const { license, holder, baseLicenses, bases } = plan;
  const paragraphs = licenseParagraphs({
    license,
    file,
    holder: holder === undefined ? undefined : { year, name: holder },
    bases: bases.map((id, index) => ({ name: modelLink(id), license: baseLicenses[index] })),
    required,
  });
  return `## License\n\n${paragraphs.join('\n\n')}`;
}

function valuesOf(plan: CardPlan, name: string, year: string): StopValues {
  const { facts, datasets, license, relation } = plan;
  const label = license?.spdxId ?? license?.name;
  const code = (part: keyof typeof facts.code): string | undefined => {
    const file = facts.code[part];
    return file === undefined ? undefined : `[${file}](${file})`;
  };
  const weights = facts.weights.slice(0, 3).map((file) => `\`${file}\``);
  const config = relation === 'adapter' ? 'adapter_config.json' : 'config.json';
  return {
    name,
    year,
    citeKey: citeKey(plan.name),
    repository: facts.remote?.url,
    repositoryId:
      facts.remote?.hub === true ? `${facts.remote.owner ?? ''}/${facts.remote.name}` : undefined,
    authors: plan.holder,
    // Nothing is claimed that neither the folder nor the author has said.
    codeLicense:
      license === undefined || isRestricted(license.terms)
        ? placeholder('license of the code')
        : label,
    parametersLicense: label ?? placeholder('license of the parameters'),
    parametersPath: weights.length > 0 ? weights.join(', ') : placeholder('where the weights are'),
    configurationPath: facts.files.has(config)
      ? `\`${config}\``
      : placeholder('where the configuration is'),
    trainingPath: code('training'),
    inferencePath: code('inference'),
    evaluationPath: code('evaluation'),
    preprocessingPath: code('preprocessing'),
    architecturePath: code('architecture'),
    publicData:
      datasets.length === 0
        ? undefined
        : datasets.map((id) => `${datasetLink(id)}: ${placeholder('its license')}`).join('\n- '),
  };
}

function modelLink(id: string): string {
  return `[${id}](https://huggingface.co/${id})`;
}

function datasetLink(id: string): string {
  return `[${id}](https://huggingface.co/datasets/${id})`;
}

function citeKey(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'model'
  );
}
