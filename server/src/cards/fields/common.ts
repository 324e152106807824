import { hubLicenseIds } from '../../licenses/catalogue';
import { longLanguages, shortLanguages } from '../vocabulary/languages';
import {
  anything,
  either,
  flag,
  mapping,
  oneOf,
  oneOrList,
  text,
  type Field,
  type StringType,
} from './field';

const longCodes = new Set<string>();
for (let at = 0; at < longLanguages.length; at += 3) longCodes.add(longLanguages.slice(at, at + 3));

export const specialLanguages: readonly string[] = ['code', 'multilingual'];

/** True for an ISO 639-1, -2 or -3 code in lower case and for the Hub's own two values. */
export function isLanguage(code: string): boolean {
  return shortLanguages.has(code) || longCodes.has(code) || specialLanguages.includes(code);
}

export const language: StringType = {
  kind: 'string',
  noun: 'language code (ISO 639, lower case)',
  closed: true,
  values: new Map([
    ...shortLanguages,
    ['code', 'Programming languages'],
    ['multilingual', 'Many languages'],
  ]),
  known: isLanguage,
  meant: languageMeant,
};

/** Codes that are written for a language and are none: codes of countries, withdrawn ones, and Chinese by its script. */
const misnamed: Readonly<Record<string, string>> = {
  cn: 'zh',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  il: 'he',
  in: 'id',
  iw: 'he',
  ji: 'yi',
  jp: 'ja',
  kr: 'ko',
  mo: 'ro',
  ua: 'uk',
  vn: 'vi',
  zhs: 'zh',
  zht: 'zh',
};

/** The language of a tag with a script or region (`pt-BR`, `zh_hant`), in any case, or of a code that is none. */
function languageMeant(value: string): string | undefined {
  const tag = /^([a-z]{2,3})(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3})){0,2}$/.exec(value.toLowerCase());
  const code = tag?.[1];
  if (code === undefined) return undefined;
  return isLanguage(code) ? code : misnamed[code];
}

/** The Hub's licence ids. That a value is one of them is a rule of its own. */
export const license: StringType = {
  kind: 'string',
  noun: 'licence id',
  values: new Map(hubLicenseIds.map(({ id, name }) => [id, name])),
  known: () => true,
};

/** `name` or `organisation/name`, as the Hub writes its repositories. */
export const hubId: StringType = {
  kind: 'string',
  format: {
    pattern: /^\w[\w.-]*(?:\/\w[\w.-]*)?$/,
    says: 'is not the id of a repository on the Hub (name or organisation/name)',
  },
};

const gateFieldType = oneOf('type of a gate field', [
  'text',
  'checkbox',
  'date_picker',
  'country',
  'select',
]);

const gateField = either(
  gateFieldType,
  mapping({
    type: { type: gateFieldType, required: true, meaning: 'What kind of input the form shows.' },
    options: {
      type: { kind: 'list', of: either(text, mapping({}, anything), { kind: 'number' }, flag) },
      meaning: 'The choices of a `select` field.',
    },
  }),
);

/** Keys that model and data set cards share. */
export const commonFields: Readonly<Record<string, Field>> = {
  license: {
    type: oneOrList(license),
    meaning:
      'The licence of what the repository holds, as one of the Hub’s ids (not SPDX’s: lower case, its own list). `other` goes with `license_name` and `license_link`.',
  },
  license_name: {
    type: {
      kind: 'string',
      format: {
        pattern: /^[a-z0-9][a-z0-9.+_-]*$/,
        says: 'should be a short name in lower case without blanks, such as `example-model-license-1.0`',
      },
    },
    meaning: 'A short name for a licence that has no id on the Hub; goes with `license: other`.',
  },
  license_link: {
    type: text,
    meaning:
      'Where the licence text is: `LICENSE` or another file of the repository, or an address.',
  },
  language: {
    type: oneOrList(language),
    meaning:
      'The languages that the model or data handles, as ISO 639 codes in lower case; `code` and `multilingual` are allowed too.',
  },
  language_bcp47: {
    type: oneOrList(text),
    meaning: 'Languages as BCP 47 tags (`pt-BR`, `zh-Hant`), where ISO 639 codes say too little.',
  },
  pretty_name: { type: text, meaning: 'A readable name for the repository.' },
  tags: {
    type: oneOrList(either(text, { kind: 'number' }, flag)),
    meaning: 'Free keywords that the Hub’s search filters by.',
  },
  thumbnail: { type: text, meaning: 'The address of an image shown when the card is shared.' },
  viewer: { type: either(flag, anything), meaning: 'Whether the Hub shows the data viewer.' },
  extra_gated_prompt: {
    type: text,
    meaning:
      'What a user reads and must agree to before the files can be downloaded. Whoever must agree to it is asking permission.',
  },
  extra_gated_fields: {
    type: mapping({}, gateField),
    meaning:
      'What a user must fill in before the files can be downloaded: a label and a type each.',
  },
  extra_gated_heading: { type: text, meaning: 'The heading of the access form.' },
  extra_gated_description: {
    type: text,
    meaning: 'The text below the heading of the access form.',
  },
  extra_gated_button_content: {
    type: text,
    meaning: 'The words on the button of the access form.',
  },
  extra_gated_eu_disallowed: {
    type: flag,
    meaning:
      'With gating on, refuses everybody whose address is in the European Union: a limit on who may use it.',
  },
  gated: {
    type: anything,
    meaning: 'Not read by the Hub: gating is switched on in the repository’s settings.',
  },
};
