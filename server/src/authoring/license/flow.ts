import { declareEdits, writtenLicense } from '../../cards/rules/kit';
import type { Card } from '../../cards/index';
import type { Edit } from '../../core/finding';
import { findLicense, type LicenseEntry } from '../../licenses/index';
import { removeEntry } from '../../yaml/index';
import { insertBlock, placeFor, eolOf } from '../card/places';
import { ownEnd, sectionOf } from '../card/sections';
import { answer, type Answers, type Choice, type NewFile, type Question } from '../question';
import { noticeText, requiredBy } from '../required';
import { subjects, type Copyleft, type Subject } from './candidates';
import { imposes, licenseOptions, type LicenseIntent } from './options';
import { licenseParagraphs, type Base } from './section';
import { fillIn } from './text';

/** The licence that was chosen, and for whom. */
export interface LicensePlan {
  readonly license: LicenseEntry;
  readonly holder: string | undefined;
}

const title = 'Choose a license';

const subjectChoices: readonly Choice[] = [
  { value: 'parameters', label: 'Model parameters', detail: 'Weights and other configuration settings.' },
  { value: 'code', label: 'Code', detail: 'Training, inference, evaluation, preprocessing.' },
  { value: 'data', label: 'Data', detail: 'Data sets that you publish.' },
  { value: 'documents', label: 'Documents', detail: 'The card, papers, reports.' },
];

const any = 'any';

const copyleftChoices: readonly Choice[] = [
  { value: any, label: 'It does not matter' },
  { value: 'none', label: 'No', detail: 'Anybody may put changed versions under other terms.' },
  { value: 'files', label: 'Changed files only', detail: 'Changed files stay free; what is built around them need not.' },
  { value: 'works', label: 'Yes', detail: 'Changed versions that are passed on stay under the same license.' },
  { value: 'network', label: 'Yes, also when used over a network', detail: 'Who offers a changed version as a service offers its source too.' },
];

const patentChoices: readonly Choice[] = [
  { value: any, label: 'It does not matter' },
  { value: 'yes', label: 'Yes', detail: 'Whoever contributes cannot claim patents against users later.' },
];

/** The next question of the choice, or what was chosen; a text where nothing fits. */
export function nextLicenseQuestion(
  bases: readonly LicenseEntry[],
  answers: Answers,
  likelyHolder: string | undefined,
): Question | LicensePlan | string {
  const imposed = bases.some(imposes);
  const put = answers['subjects'];
  if (put === undefined && !imposed)
    return { id: 'subjects', title, prompt: 'What is the license for?', choices: subjectChoices, many: true, likely: ['parameters', 'code'] };
  const copyleft = answer(answers, 'copyleft');
  if (copyleft === undefined && !imposed)
    return { id: 'copyleft', title, prompt: 'Must changed versions stay under the same license?', choices: copyleftChoices };
  const patents = answer(answers, 'patents');
  if (patents === undefined && !imposed)
    return { id: 'patents', title, prompt: 'Should it grant patent rights in so many words?', choices: patentChoices };
  const intent: LicenseIntent = {
    subjects: subjects.filter((subject: Subject) => put?.includes(subject) === true),
    copyleft: isCopyleft(copyleft) ? copyleft : undefined,
    patents: patents === 'yes' ? true : undefined,
    bases,
  };
  const { options, notes } = licenseOptions(intent);
  if (options.length === 0) return notes.join(' ');
  const chosen = findLicense(answer(answers, 'license') ?? '');
  if (chosen === undefined)
    return {
      id: 'license',
      title,
      prompt: notes[0] ?? 'These fit; the best known come first',
      choices: options.map(({ license, reason }) => ({
        value: license.id,
        label: license.name,
        description: license.hubId ?? license.id,
        detail: reason,
      })),
    };
  if (answers['holder'] === undefined)
    return {
      id: 'holder',
      title,
      prompt: 'Who holds the rights: a person or an organisation, for the copyright line',
      optional: true,
      ...(likelyHolder === undefined ? {} : { likely: [likelyHolder] }),
    };
  return { license: chosen, holder: answer(answers, 'holder') };
}

function isCopyleft(value: string | undefined): value is Copyleft {
  return value === 'none' || value === 'files' || value === 'works' || value === 'network';
}

export interface LicenseSurroundings {
  readonly year: string;
  /** The chosen licence's text; undefined where it may not be shipped. */
  readonly licenseText: string | undefined;
  /** The licence text that is there already: its file's name, and which licence it is, where that is known. */
  readonly present?: { readonly name: string; readonly license: LicenseEntry | undefined } | undefined;
  readonly card: Card | undefined;
  readonly bases: readonly Base[];
}

/** What the choice writes: the text and the notice as files, and the declaration and section into the card. */
export function applyLicense(
  { license, holder }: LicensePlan,
  { year, licenseText, present, card, bases }: LicenseSurroundings,
): { readonly files: readonly NewFile[]; readonly cardEdits: readonly Edit[] } {
  const files: NewFile[] = [];
  const named = holder === undefined ? undefined : { year, name: holder };
  const path = present?.name ?? 'LICENSE';
  if (licenseText !== undefined) {
    const text = named === undefined ? licenseText : fillIn(licenseText, named);
    files.push({ path, text: text.endsWith('\n') ? text : `${text}\n` });
  }
  const file = licenseText !== undefined || present?.license === license ? path : undefined;
  const required = requiredBy(
    bases.flatMap((base) => base.license ?? []),
    '',
  );
  const notice = noticeText(required);
  if (notice !== undefined) files.push({ path: 'NOTICE', text: notice });
  if (card === undefined) return { files, cardEdits: [] };
  const paragraphs = licenseParagraphs({ license, file, holder: named, bases, required });
  return { files, cardEdits: [...declare(card, license, file), section(card, paragraphs.join('\n\n'))] };
}

/** `license`, with the name and link that "other" needs, and without those of an earlier one. */
function declare(card: Card, license: LicenseEntry, file: string | undefined): Edit[] {
  const written = writtenLicense(license);
  const own =
    written.name === undefined || file === undefined ? written : { ...written, link: file };
  const edits = declareEdits(card, own);
  const { yaml, data } = card;
  if (!yaml || !data || written.name !== undefined) return edits;
  const stale = ['license_name', 'license_link'].flatMap((key) => data.entry(key) ?? []);
  return [...edits, ...stale.flatMap((entry) => removeEntry(yaml, data, entry))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** The licence section's own words replaced, its subsections left alone; or a new section. */
function section(card: Card, words: string): Edit {
  const index = sectionOf(card, 'license');
  const found = card.body.sections[index];
  const eol = eolOf(card.text);
  if (found === undefined) {
    const { offset, level } = placeFor(card, 'license');
    return insertBlock(card, offset, `${'#'.repeat(level)} License\n\n${words}`);
  }
  const newText = `${eol}${eol}${words.replaceAll('\n', eol)}`;
  return { span: { start: found.heading.end, end: ownEnd(card, index) }, newText };
}
