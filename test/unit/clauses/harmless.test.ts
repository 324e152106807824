/** Wording that sounds like a restriction and is none, by what makes it harmless; and its like that restricts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readClauses } from '../../../server/src/clauses';
import { readText } from '../../../server/src/text';

function rulesIn(text: string): readonly string[] {
  const { clauses } = readClauses(readText(text, { format: 'plain' }), { register: 'license' });
  return clauses.flatMap(({ rule }) => rule ?? []);
}

interface Cause {
  readonly harmless: readonly string[];
  /** Texts that differ by what matters, with the one rule that finds each. */
  readonly restricting?: Readonly<Record<string, string>>;
}

const causes: Readonly<Record<string, Cause>> = {
  'a notice stays unmodified, not the work': {
    harmless: [
      'Copies and changed copies are permitted if they keep this list and the disclaimer, without modification.',
      'You may copy, use and sell the typeface, provided that this attribution appears on all unmodified copies.',
      'You may pass on unmodified or modified versions of the tool.',
      'You may modify the tool and link your program with the unmodified library.',
    ],
    restricting: {
      'Copies may be passed on without modification.': 'modify/no-derivatives',
    },
  },
  'who may change the terms, not the work': {
    harmless: [
      'Only the foundation may modify the terms of this licence.',
      'Nobody but the first author can change the terms of this licence.',
    ],
  },
  'how it was made, not what it is for': {
    harmless: ['The tool was designed for research only and has not been reviewed by any agency.'],
    restricting: {
      'The tool may only be run on machines of the maker.': 'use/limited-purpose',
      'The tool may be used for research only.': 'use/limited-purpose',
    },
  },
  'nobody is asked for anything': {
    harmless: [
      'You may copy and distribute the tool without fee, subject to these conditions:',
      'This agreement applies to contributions made prior to the first publication of the work.',
      'If you find mistakes, please let me know before you use the tables.',
      'It is requested, but not required, that you contact the authors before you redistribute many copies, so that they can give you an updated version.',
      'It would be nice if you sent me your modifications.',
      'If you distribute the tool, you must follow these terms, unless you have obtained a separate licence to distribute it.',
    ],
    restricting: {
      'If you want to distribute the tool, please contact us first.': 'share/permission',
    },
  },
  'a duty beside a prohibition': {
    harmless: [
      'You must not remove the offer of the source code from your version, and must offer it to all users who work with it over a network.',
    ],
  },
  'others must not be hindered': {
    harmless: [
      'You must not stop others from sharing the tool.',
      'You are forbidden to prevent anyone else from distributing the tool.',
    ],
    restricting: {
      'You must not share the tool with others.': 'share/no-redistribution',
    },
  },
  'copyleft in other words': {
    harmless: [
      'A program that is linked with the tool has to be distributed at no charge under the public licence.',
      'The right to release the tool under different terms is reserved.',
      'Nothing else gives you permission to modify the tool.',
      'The code cannot simply be copied and put under another distribution licence.',
      'The fonts cannot be released under any other type of licence.',
    ],
  },
  'names that must differ, and names of people': {
    harmless: [
      'You may not distribute the tool as your own work.',
      'You must not distribute changed versions so that they might be confused with the original.',
      'Only Example, Inc. may make changes to the list of approved interfaces.',
      'A version that differs must be called by a name other than ours.',
      'If you distribute the work, you must mention the name of the original author.',
    ],
    restricting: {
      'Your models must be called Alpaca.': 'share/naming',
    },
  },
  'wishes, history, and what governments buy': {
    harmless: [
      'May you do good and not evil.',
      'The library was once under a licence for non-commercial use.',
      'The tool is commercial computer software, and government end users acquire it with restricted rights.',
    ],
    restricting: {
      'The tool shall be used for good, not evil.': 'use/field-of-use',
    },
  },
  'what is not licensed, and not forbidden either': {
    harmless: [
      `This licence does not cover:
- information that has not been disclosed with the consent of the agency;
- logos.`,
      `This licence does not grant you any right to use:
- personal information;
- trademarks.`,
    ],
    restricting: {
      'The licence is granted to everyone except for the following companies:':
        'use/excluded-parties',
    },
  },
  'what may be one way or the other': {
    harmless: [
      'You may distribute copies, with or without any charge, provided that you name the author.',
      'Use of the tool may or may not infringe patents of others.',
      'You may use the data, including for commercial purposes.',
      'The output does not fall under this licence, belongs to whoever made it, and may be sold commercially.',
      "Vous pouvez utiliser les données, y compris à des fins commerciales, s'il vous plaît.",
    ],
  },
  'nothing is handed over': {
    harmless: [
      'Every recipient of adapted material automatically receives an offer from the Licensor to use the adapted material.',
      'You follow the terms for all portions, including modifications, of the program (provided that this does not apply to Independent Works).',
      'You may change the code, provided that credits to the original author are given in the changed files.',
    ],
  },
};

describe('wording that only sounds like a restriction', () => {
  for (const [cause, { harmless, restricting = {} }] of Object.entries(causes)) {
    it(cause, () => {
      for (const text of harmless) assert.deepEqual(rulesIn(text), [], text);
      for (const [text, rule] of Object.entries(restricting))
        assert.deepEqual(rulesIn(text), [rule], text);
    });
  }
});
