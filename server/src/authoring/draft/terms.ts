import type { TextModel } from '../../text/index';

/** How a draft calls what it licenses and whom it speaks to, so that new words sound like the old. */
export interface DraftTerms {
  /** Without its article: `Model`, `Software`, `licensed materials`. */
  readonly work: string;
  readonly you: 'You' | 'you';
  /** `License`, `Licence`, `Agreement`. */
  readonly license: string;
  readonly chinese: boolean;
}

const works =
  'model|models|software|materials|work|works|weights|program|library|code|dataset|data|licensed materials|model weights|system';

const known = new WeakMap<TextModel, DraftTerms>();

/** A draft's terms; every finding in it asks for them, and they are read once. */
export function termsOf(model: TextModel): DraftTerms {
  let terms = known.get(model);
  if (!terms) known.set(model, (terms = readTerms(model.text)));
  return terms;
}

/** Reads them off a text by majority. */
function readTerms(text: string): DraftTerms {
  const head = text.slice(0, 40_000);
  const work = mostFrequent(head, new RegExp(`\\bthe\\s(${works})\\b`, 'gi')) ?? 'Model';
  const license = mostFrequent(head, /\bthis\s(licen[cs]e|agreement)\b/gi) ?? 'License';
  const you = count(head, /\byou\b/g) > count(head, /\bYou\b/g) ? 'you' : 'You';
  const han = [...head.matchAll(/[\u4e00-\u9fff]{1,64}/g)].reduce(
    (sum, [run]) => sum + run.length,
    0,
  );
  return { work, license, you, chinese: han > head.length / 4 };
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
export function inTerms(words: string, { work, you, license }: DraftTerms): string {
  const plain = words.replace(/\bthis License\b/g, `this ${license}`);
  const own = plain.replaceAll('{work}', work);
  return you === 'You' ? own : own.replace(/(?<=[\p{L},] )You\b/gu, 'you');
}
