import { readCard } from '../cards/index';
import { declareEdits, declaring, writtenLicense, type WrittenLicense } from '../cards/rules/kit';
import type { Finding, Fix } from '../core/finding';
import type { Span } from '../core/span';
import { findLicense, type Identification } from '../licenses/index';
import { addTo } from './card/sections';
import { linesRemoval, sentenceRemoval } from './draft/removal';
import { lead, offer, prefer, textIn } from './fixes/fixer';

/** A file beside a licence text. */
interface Neighbour {
  readonly uri: string;
  readonly text: string;
}

/** A file with a licence text that was recognised as somebody else's, whole or in part. */
export interface LicenseFile {
  readonly uri: string;
  readonly identification: Identification;
  /** The card beside it, where there is one. */
  readonly card: Neighbour | undefined;
  /** The NOTICE file beside it, where there is one. */
  readonly notice: Neighbour | undefined;
}

/** What answers a finding in a text that is not to be rewritten: the card says what holds, and what is no part of the text moves out. */
export function* licenseFileFixes(finding: Finding, file: LicenseFile): Iterable<Fix> {
  switch (finding.rule) {
    case 'license/modified': {
      const rest = restOf(finding, file.identification);
      if (rest) yield moveToNotice(rest, file);
      else yield* nameInCard(file, modifiedName(file.identification.matches[0]?.id));
      return;
    }
    case 'license/look-alike': {
      const truly = findLicense(textIn(finding, 'truly') ?? '');
      yield* nameInCard(
        file,
        truly ? writtenLicense(truly) : modifiedName(textIn(finding, 'license')),
      );
      yield lead('Choose a license …', 'chooseLicense');
      return;
    }
    case 'license/incomplete':
      yield lead('Choose a license and write its whole text …', 'chooseLicense');
      return;
    default:
      yield* tellInCard(finding, file);
  }
}

function restOf({ data }: Finding, { rest }: Identification): Span | undefined {
  if (typeof data !== 'object' || data === null || !('rest' in data)) return undefined;
  return typeof data.rest === 'number' ? rest[data.rest] : undefined;
}

/** What is no part of a licence belongs into a file of its own. */
function moveToNotice(rest: Span, { uri, identification: { text }, notice }: LicenseFile): Fix {
  const { start, end } = withMarks(text, rest);
  const words = text.slice(start, end).trim();
  const beginsLine = /(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 200), start));
  const at = notice?.text.length ?? 0;
  const lead = notice === undefined ? '' : notice.text.endsWith('\n') ? '\n' : '\n\n';
  const place = notice ?? { uri: `${uri.slice(0, uri.lastIndexOf('/'))}/NOTICE` };
  return prefer('Move it to NOTICE', [
    { ...place, span: { start: at, end: at }, newText: `${lead}${words}\n` },
    beginsLine ? linesRemoval(text, start, end) : sentenceRemoval(text, { start, end }),
  ]);
}

/** A passage from word to word with the signs right before and behind it: quotes, full stops. */
function withMarks(text: string, { start, end }: Span): Span {
  const before = /[^\s\p{L}\p{N}]{0,8}$/u.exec(text.slice(Math.max(0, start - 8), start));
  const after = /^[^\s\p{L}\p{N}]{0,8}/u.exec(text.slice(end, end + 8));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

/** How cards name a licence that was made from another: `modified-mit`. */
function modifiedName(id: string | undefined): WrittenLicense | undefined {
  return id === undefined ? undefined : { license: 'other', name: `modified-${id.toLowerCase()}` };
}

/** The card names the licence as what it is, and points at the text. */
function* nameInCard(
  { card, uri }: LicenseFile,
  written: WrittenLicense | undefined,
): Iterable<Fix> {
  if (!card || !written) return;
  const link = uri.slice(uri.lastIndexOf('/') + 1);
  const own = written.name === undefined ? written : { ...written, link };
  const edits = declareEdits(readCard(card.text, { kind: 'model-card' }), own);
  if (edits.length > 0)
    yield offer(
      `${declaring(own)}, in the card`,
      edits.map((edit) => ({ ...edit, ...card })),
    );
}

/** The card tells its readers what the licence takes from them. */
function* tellInCard(
  { freedom, message }: Finding,
  { card, identification }: LicenseFile,
): Iterable<Fix> {
  const name = identification.matches[0]?.name;
  if (!card || freedom === null || name === undefined || card.text.includes(message)) return;
  const words = `Mind the terms: under the ${name} not everybody may ${freedom} the model freely. ${message}`;
  const edit = addTo(readCard(card.text, { kind: 'model-card' }), 'license', 'License', words);
  yield offer(`Say in the card that the license restricts the freedom to ${freedom}`, [
    { ...edit, ...card },
  ]);
}
