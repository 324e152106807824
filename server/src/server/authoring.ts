import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { factsWithComponents } from '../authoring/componentFacts';
import { componentsEdits, mofFileOf } from '../authoring/components';
import { applyLicense, nextLicenseQuestion } from '../authoring/license/flow';
import type { Base } from '../authoring/license/section';
import { isPlan, nextQuestion, readProject, writeCard } from '../authoring/newCard/index';
import type { Choice, NewFile } from '../authoring/question';
import { CardContext, familyOf, identifyWith, readCard, readRepository } from '../cards/index';
import type { Edit } from '../core/finding';
import { defaultSettings } from '../core/settings';
import { factsFromMof, type CardFacts, type ExportStamp } from '../export/index';
import { findLicense, type LicenseEntry, type LicenseIndex } from '../licenses/index';
import { readMof } from '../mof/index';
import type { AuthoringParams, AuthoringResult } from '../protocol';
import { Lines } from '../report/lines';
import { exportFacts, exportFormats, type ExportFormat } from '../service/exports';
import { licenseText } from '../service/licenseIndexes';
import type { ServiceHost } from '../service/host';
import { childOf, parentOf } from '../workspace/paths';

/** What a flow needs of the session. */
export interface AuthoringHost extends ServiceHost {
  /** The text of a file as the editor has it, or as it is on the disk; undefined where there is none. */
  readonly textOf: (uri: string) => Promise<{ text: string; version: number | null } | undefined>;
  readonly index: () => Promise<LicenseIndex | undefined>;
  /** The current year. */
  readonly year: string;
  /** What an export made now says of itself. */
  readonly stamp: () => ExportStamp;
}

/** One step of a flow: a question, or all that the answers come to as one change. */
export async function authoringStep(
  params: AuthoringParams,
  host: AuthoringHost,
): Promise<AuthoringResult> {
  const folder = params.uri.endsWith('/') ? params.uri.slice(0, -1) : parentOf(params.uri);
  switch (params.flow) {
    case 'newCard':
      return newCard(folder, params, host);
    case 'chooseLicense':
      return chooseLicense(folder, params, host);
    case 'declareComponents':
      return declareComponents(folder, params, host);
    case 'export':
      return exportCard(folder, params, host);
  }
}

async function newCard(
  folder: string,
  { answers }: AuthoringParams,
  host: AuthoringHost,
): Promise<AuthoringResult> {
  const show = childOf(folder, 'README.md');
  const there = await host.textOf(show);
  if (there !== undefined && there.text.trim() !== '')
    return { refusal: 'There is a README.md in this folder already.' };
  const facts = await readProject(host.fileSystem, folder);
  const index = facts.license === undefined ? undefined : await host.index();
  const found = index && facts.license ? identifyWith(index)(facts.license.text) : undefined;
  const step = nextQuestion(facts, answers, {
    licenseOfModel,
    licenseOfText: found?.entry,
  });
  if (!isPlan(step)) return { question: step };
  const text = step.license && licenseText(await host.index(), step.license.id);
  const files = writeCard(step, { year: host.year, licenseText: text });
  return { edit: await change(folder, files, [], host), show, label: 'New model card' };
}

async function chooseLicense(
  folder: string,
  { answers }: AuthoringParams,
  host: AuthoringHost,
): Promise<AuthoringResult> {
  const uri = childOf(folder, 'README.md');
  const there = await host.textOf(uri);
  const context = there && (await contextOf(uri, there.text, host));
  const bases: Base[] = (context?.bases ?? []).map(({ id, entry }) => ({
    name: id,
    license: entry,
  }));
  const project = await readProject(host.fileSystem, folder);
  const step = nextLicenseQuestion(
    bases.flatMap(({ license }) => license ?? []),
    answers,
    project.remote?.owner,
  );
  if (typeof step === 'string') return { refusal: step };
  if ('prompt' in step) return { question: step };
  const index = await host.index();
  const { files, cardEdits } = applyLicense(step, {
    year: host.year,
    licenseText: licenseText(index, step.license.id),
    present: project.license && {
      name: project.license.name,
      license: index && identifyWith(index)(project.license.text)?.entry,
    },
    card: context?.card,
    bases,
  });
  const edits = cardEdits.map((edit) => ({ ...edit, uri, text: there?.text ?? '' }));
  return {
    edit: await change(folder, files, edits, host),
    show: context ? uri : childOf(folder, 'LICENSE'),
    label: `Choose ${step.license.name}`,
  };
}

async function declareComponents(
  folder: string,
  { uri: asked, answers }: AuthoringParams,
  host: AuthoringHost,
): Promise<AuthoringResult> {
  const uri = childOf(folder, 'README.md');
  const there = await host.textOf(uri);
  if (there === undefined)
    return { refusal: 'There is no README.md in this folder to declare them in.' };
  const context = await contextOf(uri, there.text, host);
  const declareInCard = async (facts: CardFacts): Promise<AuthoringResult> => {
    const edits = componentsEdits(context.card, facts);
    if (edits.length === 0) return { refusal: 'The card declares these components already.' };
    const own = edits.map((edit) => ({ ...edit, uri, text: there.text }));
    return { edit: await change(folder, [], own, host), show: uri, label: 'Declare components' };
  };
  const mof = /\.ya?ml$/i.test(asked) ? await host.textOf(asked) : undefined;
  if (mof !== undefined) {
    return declareInCard(factsFromMof(readMof(mof.text)));
  }
  const to = answers['to']?.[0];
  if (to === undefined)
    return {
      question: {
        id: 'to',
        title: 'Declare components',
        prompt: 'Where are the components to be declared?',
        choices: [
          { value: 'card', label: 'In the card', detail: 'A table: component, license, where.' },
          {
            value: 'mof',
            label: 'In a MOF file',
            detail: 'The Model Openness Framework’s YAML, from what the card says.',
          },
        ],
      },
    };
  const facts = factsWithComponents(context);
  if (to === 'mof') {
    const file = mofFileOf(facts);
    return {
      edit: await change(folder, [file], [], host),
      show: childOf(folder, file.path),
      label: 'Declare components',
    };
  }
  return declareInCard(facts);
}

const exportLabels: Readonly<Record<ExportFormat, Omit<Choice, 'value'>>> = {
  mof: { label: 'MOF', detail: 'The Model Openness Framework’s file: components and licenses.' },
  cyclonedx: {
    label: 'CycloneDX ML-BOM',
    detail: 'A bill of materials with the model’s card, CycloneDX 1.6.',
  },
  spdx: { label: 'SPDX 3', detail: 'A bill of materials with the AI and Dataset profiles.' },
};

async function exportCard(
  folder: string,
  { answers }: AuthoringParams,
  host: AuthoringHost,
): Promise<AuthoringResult> {
  const uri = childOf(folder, 'README.md');
  const there = await host.textOf(uri);
  if (there === undefined) return { refusal: 'There is no README.md in this folder to export.' };
  const format = exportFormats.find((each) => each === answers['format']?.[0]);
  if (format === undefined)
    return {
      question: {
        id: 'format',
        title: 'Export',
        prompt: 'What is the card to be exported as?',
        choices: exportFormats.map((value) => ({ value, ...exportLabels[value] })),
      },
    };
  const facts = factsWithComponents(await contextOf(uri, there.text, host));
  const { name, text } = exportFacts(facts, format, host.stamp());
  return {
    edit: await change(folder, [{ path: name, text }], [], host),
    show: childOf(folder, name),
    label: `Export as ${exportLabels[format].label}`,
  };
}

async function contextOf(uri: string, text: string, host: AuthoringHost): Promise<CardContext> {
  const repository = await readRepository(host.fileSystem, uri, () => undefined);
  return new CardContext(readCard(text, { kind: 'model-card' }), {
    repository,
    settings: defaultSettings,
  });
}

function licenseOfModel(id: string): LicenseEntry | undefined {
  return findLicense(familyOf(id)?.license ?? '');
}

/** Files and edits as one change; a file that is there already gets its whole text replaced, which can be undone. */
async function change(
  folder: string,
  files: readonly NewFile[],
  edits: readonly Edit[],
  host: AuthoringHost,
): Promise<WorkspaceEdit> {
  const changes: NonNullable<WorkspaceEdit['documentChanges']> = [];
  for (const { path, text } of files) {
    const uri = childOf(folder, path);
    const there = await host.textOf(uri);
    if (there === undefined)
      changes.push({ kind: 'create', uri, options: { ignoreIfExists: true } });
    const whole = new Lines(there?.text ?? '').range({ start: 0, end: there?.text.length ?? 0 });
    changes.push(documentEdit(uri, there?.version ?? null, [{ range: whole, newText: text }]));
  }
  const byUri = new Map<string, TextEdit[]>();
  for (const { uri = '', text = '', span, newText } of edits)
    byUri.set(uri, [...(byUri.get(uri) ?? []), { range: new Lines(text).range(span), newText }]);
  for (const [uri, list] of byUri)
    changes.push(documentEdit(uri, (await host.textOf(uri))?.version ?? null, list));
  return { documentChanges: changes };
}

function documentEdit(uri: string, version: number | null, edits: TextEdit[]): TextDocumentEdit {
  return { textDocument: { uri, version }, edits };
}
