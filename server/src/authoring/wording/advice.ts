import type { Language } from './language';

/** How a restriction of purposes begins, and what follows it: the purposes. The lead's words in order of the text. */
const leads: readonly RegExp[] = [
  /^.{0,80}?\b(?:you|users?|licensees?|recipients?|nobody|no\s(?:one|person))\b.{0,60}?\b(?:may|must|shall|can|will|should|agree|are)\b\s?(?:not|n['’]t|never)?\s?(?:to\s)?(?:not\s|permitted\sto\s|allowed\sto\s)?(?:use[sd]?|using|deploy(?:ed)?|apply|employ)\b(?:\s(?:the|this|these|our|any|it|them)\b)?(?:\s(?:model|software|weights?|materials?|works?|licensed\s\w+|derivatives?\b[^,;:]{0,40}|outputs?)\b)?[,:]?\s*/i,
  /^.{0,80}?\b(?:model|software|weights?|materials?|works?|it)\b.{0,40}?\b(?:may|must|shall|can|should|is|are)\b\s?(?:not|never)\s?(?:be\s|permitted\sto\sbe\s|allowed\sto\sbe\s)?(?:used|deployed|applied|employed)\b[,:]?\s*/i,
];

/**
 * A prohibited use as a recommendation: "You may not use the Model for X" as "We recommend not to
 * use the model for X". Undefined where the sentence does not begin as such a ban.
 */
export function asAdvice(sentence: string, language: Language = 'en'): string | undefined {
  if (language === 'zh') return asChineseAdvice(sentence);
  const words = sentence.replace(/\s+/g, ' ').trim();
  for (const lead of leads) {
    const match = lead.exec(words.slice(0, 600));
    if (!match || !/\b(?:not|never|nobody|no\s(?:one|person))\b|n['’]t/i.test(match[0])) continue;
    const purposes = words.slice(match[0].length).replace(/[\s.;:,]+$/, '');
    if (purposes === '' || /^(?:unless|except|without)\b/i.test(purposes)) return undefined;
    const joined = /^(?:for|to|in|as|by|with|on|against|within|where|when)\b/i.test(purposes)
      ? ` ${purposes}`
      : ` for ${purposes}`;
    return `We recommend not to rely on the model${joined}; this is advice, and no condition of the license.`;
  }
  return undefined;
}

/** Items of a list of prohibited uses as one list of recommendations; undefined where there are none. */
export function asAdviceList(
  items: readonly string[],
  language: Language = 'en',
): string | undefined {
  const lines = items
    .map((item) =>
      item
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/[;,.]?\s*(?:and|or)?$/i, '')
        .replace(/[;,.；，。]$/, ''),
    )
    .filter((item) => item !== '');
  if (lines.length === 0) return undefined;
  return `${leadIn[language]}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

const leadIn: Readonly<Record<Language, string>> = {
  en: 'We recommend not to rely on the model for the following; this is advice, and no condition of the license:',
  zh: '我们建议不要将模型用于下列用途；这是建议，并非许可条件：',
};

const chineseBan =
  /^.{0,30}?(?:不得|不可|不能|不应|禁止|严禁|请勿)(?:[^，。；：]{0,12}?将[^，。；：]{1,20}?|[^，。；：]{0,16}?)用于/;

function asChineseAdvice(sentence: string): string | undefined {
  const words = sentence.replace(/\s+/g, '').slice(0, 600);
  const purposes = chineseBan.exec(words)?.[0];
  if (purposes === undefined) return undefined;
  const rest = words.slice(purposes.length).replace(/[。；，：]+$/, '');
  if (rest === '' || /^(?:除非|除.{1,20}外)/.test(rest)) return undefined;
  return `我们建议不要将模型用于${rest}；这是建议，并非许可条件。`;
}
