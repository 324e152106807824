import type { Fix } from '../../core/finding';
import type { Rule } from '../../core/rule';
import { contains } from '../../core/span';
import type { Span } from '../../core/span';
import type { LicenseContext } from './context';

/** What the blanks of licence templates are called. */
const blanks = new Set(
  `address author authors city company copyright country county creator date day email entity fullname full
  holder holders hyperlink insert inception here individual jurisdiction legal licensor licensed link mail
  month name names of or and the your organisation organization owner owners party program project product
  software state title url version work year years yyyy xx xxxx licensee developer contact website first last
  number model tbd todo fill in`.split(/\s+/),
);
/** A blank that has none of these is a heading, a link or a citation. */
const telling = new Set(
  `author authors company copyright creator entity fullname holder holders insert licensor name names owner
  owners year years yyyy xxxx email date organisation organization program project jurisdiction country state
  tbd todo`.split(/\s+/),
);
const longest = 80;
const closing: Readonly<Record<string, string>> = { '<': '>', '[': ']', '{': '}' };

/** Blanks to be filled in, in document order: `<year>`, `[name of copyright owner]`, `{{ author }}`. */
function* unfilled(text: string): Generator<Span> {
  for (let at = 0; at < text.length; at++) {
    const open = text.charAt(at);
    const close = closing[open];
    if (close === undefined) continue;
    const end = text.slice(at, at + longest).indexOf(close);
    if (end < 0) continue;
    const inner = text.slice(at + 1, at + end).replace(/^[{<[]+/, '');
    const words = inner.toLowerCase().match(/[a-z]+/g) ?? [];
    const isBlank =
      words.length > 0 &&
      !/[/@"=]/.test(inner) &&
      words.every((word) => blanks.has(word)) &&
      (words.some((word) => telling.has(word)) || inner === inner.toUpperCase());
    let to = at + end + 1;
    if (!isBlank || text.charAt(to) === '(') continue;
    while (text.charAt(to) === close) to += 1;
    const start = text.charAt(at - 1) === '$' ? at - 1 : at;
    yield { start, end: to };
    at = to - 1;
  }
}

/** A blank that nobody filled in. */
export const placeholder: Rule<LicenseContext> = {
  id: 'license/placeholder',
  freedom: null,
  severity: 'warning',
  title: 'A blank of the licence is not filled in',
  explanation: {
    takes:
      'Without a name nobody is seen to grant anything, and without a year nobody knows from when; a blank in the terms leaves them open.',
    from: 'Everybody who wants to rely on the grant.',
    instead: 'Write the year and the holder’s name, or whatever the blank asks for.',
    source: {
      title: 'REUSE: frequently asked questions',
      url: 'https://reuse.software/faq/#copyright-notice',
    },
  },
  examples: [
    {
      kind: 'license',
      text: `Copyright (c) <year> <copyright holders>
              ^^^^^^ license/placeholder
                     ^^^^^^^^^^^^^^^^^^^ license/placeholder

See [the authors](AUTHORS.md) and <https://example.org/year>.
`,
    },
    {
      kind: 'license',
      text: `Use follows the policy at [INSERT POLICY LINK], which {{ organization }} keeps.
                                                      ^^^^^^^^^^^^^^^^^^ license/placeholder
`,
    },
  ],
  *check({ identification: { text, matches } }) {
    const directions = matches.flatMap(({ directions }) =>
      directions === null ? [] : [directions],
    );
    for (const span of unfilled(text)) {
      // How-to-apply sections have blanks for others to fill in.
      if (directions.some((place) => contains(place, span))) continue;
      yield {
        rule: placeholder.id,
        freedom: null,
        severity: 'warning',
        message: `${text.slice(span.start, span.end)} is still to be filled in.`,
        span,
      };
    }
  },
  *fixes({ span }, { identification: { text, matches } }): Generator<Fix> {
    const asked = askedFor(text.slice(span.start, span.end));
    if (asked === undefined) return;
    const value = soleNotice(text)?.[asked];
    if (value !== undefined)
      yield {
        title: `Write “${value}”, as the other notice here`,
        edits: [{ span, newText: value }],
        preferred: true,
        certain: false,
      };
    if (matches.length > 0)
      yield {
        title: 'Write the licence with year and holder …',
        edits: [],
        preferred: false,
        certain: false,
        flow: 'chooseLicense',
      };
  },
};

interface Notice {
  readonly year: string;
  readonly holder: string;
}

/** Which part of a copyright notice a blank asks for; undefined where it asks for another thing, or for both. */
function askedFor(blank: string): keyof Notice | undefined {
  const year = /y{4}|year/i.test(blank);
  const holder = /owner|holder|author|fullname|licensor|entity|^\W*name\W*$/i.test(blank);
  return year === holder ? undefined : year ? 'year' : 'holder';
}

const notice =
  /copyright[ \t]{0,3}(?:\(c\)|©)?[ \t]{0,3}(\d{4}(?:[ \t]?[-–,][ \t]?\d{4}){0,9})[ ,\t]{1,3}(?:by[ \t])?([^\s<[{][^\n<[{]{0,80})/gi;

/** What the copyright notices of a text say, where they are filled in and all say the same. */
function soleNotice(text: string): Notice | undefined {
  let found: Notice | undefined;
  for (const [, year = '', rest = ''] of text.matchAll(notice)) {
    const holder = rest.replace(/[,.;\s]*(?:all rights reserved)?[.;\s]*$/i, '');
    if (found && (found.year !== year || found.holder !== holder)) return undefined;
    found = { year, holder };
  }
  return found;
}
