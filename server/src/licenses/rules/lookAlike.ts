import type { Rule } from '../../core/rule';
import { findLicense } from '../catalogue/index';
import { lineAt } from './context';
import type { LicenseContext } from './context';

/** A text that carries a known title or opening, and other terms. */
export const lookAlike: Rule<LicenseContext> = {
  id: 'license/look-alike',
  freedom: null,
  severity: 'warning',
  title: 'Looks like a known licence and is another',
  explanation: {
    takes:
      'The title or the opening of a well-known licence stands above terms that are not its own. Readers who recognise the beginning take the rest for granted.',
    from: 'Whoever reads the first lines only, and tools that match by title or by likeness.',
    instead:
      'Give a licence of your own a name and an opening of its own, or use the known one as it is.',
    source: {
      title: 'Open Source Initiative: licence proliferation',
      url: 'https://opensource.org/proliferation',
    },
  },
  examples: [
    {
      kind: 'license',
      text: `Apache License 2.0
^^^^^^^^^^^^^^^^^^ license/look-alike

The weights may be downloaded by anybody who has registered with us. Whoever earns money with what they
make from the weights agrees to pay us a tenth of it, once a year, and to tell us how it was earned. We may
change this paragraph at any time, and the new one holds from the day it appears on our pages for everybody
who has downloaded anything before or after that day.
`,
    },
    {
      kind: 'license',
      text: `Usage of the works is permitted provided that this instrument is retained with the works, so that
any entity that uses the works is notified of this instrument.

DISCLAIMER: THE WORKS ARE WITHOUT WARRANTY.
`,
    },
  ],
  *check({ index, identification: { text, words, matches, mentions, lookAlikes } }) {
    for (const { id, name, span, truly } of lookAlikes) {
      const actual = truly === null ? undefined : findLicense(truly)?.name;
      yield {
        rule: lookAlike.id,
        freedom: null,
        severity: 'warning',
        message:
          actual === undefined
            ? `These are the words of ${name}, but the text goes on with other terms.`
            : `This has words of ${name}, but is ${actual}, which has other terms.`,
        span: lineAt(text, span.start),
        data: { license: id, ...(truly === null ? {} : { truly }) },
      };
    }
    if (lookAlikes.length > 0 || words.count < shortestText) return;
    const title = mentions.find(({ kind }) => kind === 'title');
    // A title can only be belied where the text it belongs to is known.
    if (title === undefined || title.ids.every((id) => index.find(id) === undefined)) return;
    const borneOut =
      matches.some(({ ids }) => title.ids.some((id) => ids.includes(id))) ||
      mentions.some(
        ({ kind, ids }) => kind !== 'title' && title.ids.some((id) => ids.includes(id)),
      );
    if (borneOut) return;
    const [match] = matches;
    yield {
      rule: lookAlike.id,
      freedom: null,
      severity: 'warning',
      message:
        match === undefined
          ? `The title is ${title.license}’s, but the text is not.`
          : `The title is ${title.license}’s, but the text is that of ${match.name}.`,
      span: title.span,
      data: { license: title.ids[0] ?? '', ...(match === undefined ? {} : { truly: match.id }) },
    };
  },
};

/** A shorter text under a title is a pointer to a licence and none itself. */
const shortestText = 60;
