import type { CardContext } from '../../cards/index';
import type { Edit } from '../../core/finding';
import { findLicense } from '../../licenses/index';
import { addTo } from '../card/sections';
import { eolOf } from '../card/places';
import { fillIn } from '../license/text';
import { sentence } from '../required';
import { lead, offer, prefer, textIn, type CardFixer } from './fixer';

/** Writes the words, the name or the file that a base model's licence demands. */
export const noticeFixer: CardFixer = function* (finding, context, aids) {
  const { card, repository } = context;
  const phrase = textIn(finding, 'phrase');
  const prefix = textIn(finding, 'prefix');
  const license = textIn(finding, 'license');
  switch (textIn(finding, 'duty') ?? '') {
    case 'attribution-display':
      if (phrase !== undefined)
        yield prefer(`Show “${phrase}” in the license section`, [
          addTo(card, 'license', 'License', sentence(phrase)),
        ]);
      return;
    case 'attribution-notice':
      if (phrase === undefined) return;
      if (repository)
        yield prefer('Put the sentence into a NOTICE file', [notice(context, phrase)]);
      yield offer('Put the sentence into the license section', [
        addTo(card, 'license', 'License', sentence(phrase)),
      ]);
      return;
    case 'naming-prefix':
      if (prefix !== undefined) yield* rename(context, prefix);
      return;
    case 'licence-copy':
      if (license !== undefined) yield* licenseFile(license, context, aids.licenseText(license));
      return;
  }
};

/** Puts the licence's text beside the card. */
export const licenseTextFixer: CardFixer = function* (finding, context, aids) {
  const license = textIn(finding, 'license');
  if (license === undefined) return;
  yield* licenseFile(license, context, aids.licenseText(license));
};

function* licenseFile(id: string, { repository }: CardContext, text: string | undefined) {
  const asksForHolder = text !== undefined && fillIn(text, { year: '', name: '' }) !== text;
  if (
    text !== undefined &&
    !asksForHolder &&
    repository !== undefined &&
    !repository.files.has('LICENSE')
  ) {
    const newText = text.endsWith('\n') ? text : `${text}\n`;
    yield prefer(`Write the text of ${findLicense(id)?.name ?? id} into LICENSE`, [
      { uri: `${repository.uri}/LICENSE`, span: { start: 0, end: 0 }, newText },
    ]);
    return;
  }
  yield lead('Choose a license and write LICENSE …', 'chooseLicense');
}

/** A NOTICE file that begins with the sentence; what it says already comes after. */
function notice({ repository }: CardContext, phrase: string): Edit {
  const [first] = repository?.notices ?? [];
  const span = { start: 0, end: 0 };
  if (first?.text === undefined)
    return { uri: `${repository?.uri ?? ''}/NOTICE`, span, newText: `${phrase}\n` };
  const eol = eolOf(first.text);
  return { uri: first.uri, text: first.text, span, newText: `${phrase}${eol}${eol}` };
}

/** Puts the prefix before the model's name in the card's title. */
function* rename({ card }: CardContext, prefix: string) {
  const { title, text } = card;
  const words = text.slice(title.start, title.end);
  const marks =
    /^(?:#{1,6}[ \t]+)?(?:(?:Model Card (?:for|of)|The)[ \t]+)?[*_`"']{0,3}/i.exec(
      words.slice(0, 80),
    )?.[0].length ?? 0;
  const at = title.start + marks;
  if (at >= title.end) return;
  const named = /^[\w.-]+/.exec(text.slice(at, at + 100))?.[0] ?? '';
  // A name without blanks takes the prefix with a hyphen.
  const glue = named.includes('-') && !prefix.includes(' ') ? '-' : ' ';
  yield prefer(`Begin the name with “${prefix}”`, [
    { span: { start: at, end: at }, newText: `${prefix}${glue}` },
  ]);
}
