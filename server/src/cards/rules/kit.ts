import type { Edit, Finding } from '../../core/finding';
import type { RuleInfo } from '../../core/rule';
import type { Severity } from '../../core/severity';
import type { Span } from '../../core/span';
import { findLicense, type LicenseEntry } from '../../licenses';
import {
  appendEntry,
  insertEntry,
  setScalar,
  writeEntry,
  type YamlData,
  type YamlEntry,
  type YamlStyle,
} from '../../yaml';
import { resolveAlias } from '../../yaml';
import type { Card } from '../card';
import { licenseDeclaration } from '../declaration';

type Extras = Partial<Pick<Finding, 'severity' | 'related' | 'evidence' | 'data'>>;

/** A finding of `rule`, at the rule's own severity unless `extras` says otherwise. */
export function found(
  rule: Pick<RuleInfo, 'id' | 'freedom' | 'severity'>,
  span: Span,
  message: string,
  extras: Extras = {},
): Finding {
  const { id, freedom, severity } = rule;
  return { rule: id, freedom, severity: severity satisfies Severity, message, span, ...extras };
}

/** The id to write for a licence in `license`, and the name beside it where the Hub has no id. */
export interface WrittenLicense {
  readonly license: string;
  readonly name?: string;
  readonly link?: string;
}

export function writtenLicense(entry: LicenseEntry): WrittenLicense {
  if (entry.hubId !== null) return { license: entry.hubId };
  // The Hub has one id for a GNU licence, with and without later versions.
  const only =
    entry.spdxId?.endsWith('-or-later') === true
      ? findLicense(entry.spdxId.replace(/-or-later$/, '-only'))
      : undefined;
  if (only && only.hubId !== null) return { license: only.hubId };
  const name = entry.hubNames[0] ?? entry.id.toLowerCase();
  return entry.source === null
    ? { license: 'other', name }
    : { license: 'other', name, link: entry.source };
}

/** Of front matter that is new. */
const style: YamlStyle = {
  indent: 2,
  sequenceIndent: 0,
  quote: 'plain',
  quotes: 'double',
  flowSequences: false,
  eol: '\n',
};

/** Edits that declare a licence: they set or insert `license`, and `license_name` and `license_link` with `other`. */
export function declareEdits(card: Card, written: WrittenLicense): Edit[] {
  const { yaml, frontMatter, data } = card;
  const entries: [string, string][] = [['license', written.license]];
  if (written.name !== undefined) entries.push(['license_name', written.name]);
  if (written.link !== undefined) entries.push(['license_link', written.link]);
  if (!frontMatter || !yaml) {
    const lines = entries.flatMap(([key, value]) => writeEntry(key, value, style)).join('\n');
    const start = card.text.startsWith('\uFEFF') ? 1 : 0;
    return [{ span: { start, end: start }, newText: `---\n${lines}\n---\n\n` }];
  }
  const { field } = licenseDeclaration(card);
  if (!data) return entries.slice(0, 1).flatMap(([key, value]) => appendEntry(yaml, key, value));
  const edits: Edit[] = [];
  const missing: Record<string, YamlData> = {};
  for (const [key, value] of entries) {
    const entry = key === 'license' ? field : data.entry(key);
    const node = resolveAlias(entry?.value);
    if (entry && (node?.kind === 'scalar' || node?.kind === 'null'))
      edits.push(...setScalar(yaml, node, value));
    else if (!entry) missing[key] = value;
  }
  // All that is new goes to one place, so that the edits do not touch.
  const after: YamlEntry | undefined = field ?? data.entries.at(-1);
  for (const [key, value] of Object.entries(missing)) {
    edits.push(...insertEntry(yaml, data, after, key, value));
  }
  return joined(edits);
}

/** Insertions at one place as one edit; in document order. */
export function joined(edits: readonly Edit[]): Edit[] {
  const out: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    const last = out.at(-1);
    if (last?.span.start === edit.span.start && last.span.end === edit.span.end) {
      out[out.length - 1] = { span: last.span, newText: last.newText + edit.newText };
    } else out.push(edit);
  }
  return out;
}

/** A licence in messages: its id on the Hub, or its name. */
export function naming(entry: LicenseEntry): string {
  return entry.hubId ?? titleOf(entry);
}

/** A licence's name without the dates of its versions. */
export function titleOf({ name }: LicenseEntry): string {
  return name.replace(/ \([^()]*\b20\d\d\b[^()]*\)$/, '');
}

/** What a fix that declares a licence does, in its title. */
export function declaring({ license, name }: WrittenLicense): string {
  return name === undefined ? `Declare ${license}` : `Declare ${license}, with the name ${name}`;
}

/** "a, b and c" */
export function listed(items: readonly string[], word = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

/** Filled in by a template engine later: nothing can be said of it now. */
export function isTemplated(value: string): boolean {
  return /\{\{|\{%|<%|\$\{/.test(value);
}

export const hubDocs = {
  cards: {
    title: 'Hugging Face Hub: model cards',
    url: 'https://huggingface.co/docs/hub/model-cards',
  },
  licenses: {
    title: 'Hugging Face Hub: licences',
    url: 'https://huggingface.co/docs/hub/repositories-licenses',
  },
  gated: {
    title: 'Hugging Face Hub: gated models',
    url: 'https://huggingface.co/docs/hub/models-gated',
  },
  osaid: {
    title: 'The Open Source AI Definition 1.0',
    url: 'https://opensource.org/ai/open-source-ai-definition',
  },
} as const;
