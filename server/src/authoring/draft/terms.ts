import type { TextModel } from '../../text/index';
import type { Language } from '../wording/language';

/** How a draft calls what it licenses and whom it speaks to, so that new words sound like the old. */
export interface DraftTerms {
  readonly language: Language;
  /** In English without its article: `Model`, `licensed materials`; in Chinese with it: `本模型`. */
  readonly work: string;
  readonly you: string;
  /** `License`, `Licence`, `Agreement`; `本许可证`, `本协议`. */
  readonly license: string;
}

/** Terms are read off so much of a text (UTF-16 code units). */
const head = 40_000;

const works =
  'model|models|software|materials|work|works|weights|program|library|code|dataset|data|licensed materials|model weights|system';

const readers: Readonly<Record<Language, (text: string) => DraftTerms>> = {
  en: (text) => ({
    language: 'en',
    work: mostFrequent(text, new RegExp(`\\bthe\\s(${works})\\b`, 'gi')) ?? 'Model',
    license: mostFrequent(text, /\bthis\s(licen[cs]e|agreement)\b/gi) ?? 'License',
    you: count(text, /\byou\b/g) > count(text, /\bYou\b/g) ? 'you' : 'You',
  }),
  zh: (text) => ({
    language: 'zh',
    work:
      mostFrequent(text, /([本该](?:模型|软件|作品|数据集|权重|程序|材料|代码|系统))/g) ?? '本模型',
    license: mostFrequent(text, /(本(?:许可证|许可协议|许可|协议|条款|声明))/g) ?? '本许可证',
    you: count(text, /你/g) > count(text, /您/g) ? '你' : '您',
  }),
};

const known = new WeakMap<TextModel, Map<Language, DraftTerms>>();

/** A draft's terms in one of its languages; every finding in it asks for them, and they are read once. */
export function termsOf(model: TextModel, language: Language): DraftTerms {
  let byLanguage = known.get(model);
  if (!byLanguage) known.set(model, (byLanguage = new Map<Language, DraftTerms>()));
  let terms = byLanguage.get(language);
  if (!terms) byLanguage.set(language, (terms = readers[language](model.text.slice(0, head))));
  return terms;
}

function mostFrequent(text: string, pattern: RegExp): string | undefined {
  const counts = new Map<string, number>();
  for (const [, word = ''] of text.matchAll(pattern)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

/** Words of ours in a draft's own terms. */
export function inTerms(words: string, { language, work, you, license }: DraftTerms): string {
  const named = words.replaceAll('{work}', work);
  if (language === 'zh') return named.replaceAll('{you}', you).replaceAll('{license}', license);
  const plain = named.replace(/\bthis License\b/g, `this ${license}`);
  return you === 'You' ? plain : plain.replace(/(?<=[\p{L},] )You\b/gu, 'you');
}
