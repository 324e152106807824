import { factsWithComponents } from '../authoring/componentFacts';
import {
  exportCycloneDx,
  exportMof,
  exportSpdx,
  factsFromMof,
  type CardFacts,
  type ExportStamp,
} from '../export/index';
import type { CheckedDocument } from './present';

/** What a model's facts can be written as. */
export const exportFormats = ['mof', 'cyclonedx', 'spdx'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** A file made of a document's facts. */
export interface ExportedFile {
  /** A name for it, with the extension that its format asks for. */
  readonly name: string;
  readonly text: string;
}

const extensions: Readonly<Record<ExportFormat, string>> = {
  mof: '.yml',
  cyclonedx: '.cdx.json',
  spdx: '.spdx.json',
};

/** The facts of a card or MOF file in another format; undefined for any other document. */
export function exportDocument(
  checked: CheckedDocument,
  format: ExportFormat,
  stamp: ExportStamp,
): ExportedFile | undefined {
  const facts = factsOf(checked);
  return facts && exportFacts(facts, format, stamp);
}

/** Facts as a file; what they don't say is not in it. */
export function exportFacts(
  facts: CardFacts,
  format: ExportFormat,
  stamp: ExportStamp,
): ExportedFile {
  return {
    name: `${fileName(facts.name)}${extensions[format]}`,
    text: write(facts, format, stamp),
  };
}

function factsOf({ analysis }: CheckedDocument): CardFacts | undefined {
  if (analysis.mof) return factsFromMof(analysis.mof.document);
  if (!analysis.card || analysis.kind !== 'model-card') return undefined;
  return factsWithComponents(analysis.card);
}

function write(facts: CardFacts, format: ExportFormat, stamp: ExportStamp): string {
  switch (format) {
    case 'mof':
      return exportMof(facts);
    case 'cyclonedx':
      return `${JSON.stringify(exportCycloneDx(facts, stamp), null, 2)}\n`;
    case 'spdx':
      return `${JSON.stringify(exportSpdx(facts, stamp), null, 2)}\n`;
  }
}

/** A model's name as a file's: letters, digits and what joins them. */
function fileName(name: string): string {
  const safe = name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|[-.]+$/g, '');
  return safe === '' ? 'model' : safe;
}

/** A stamp for an export made now. */
export function stampNow(version: string): ExportStamp {
  return {
    created: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    serial: crypto.randomUUID(),
    tool: { name: 'four-freedoms', version },
  };
}
