/** The languages that wordings are offered in. */
export type Language = 'en' | 'zh';

const english = /\b(?:the|of|and|to|you|may|not|any|or|for|is|in|this)\b/gi;
/** Small words of German, French, Spanish and their neighbours that English has not. */
const others =
  /\b(?:der|die|das|und|nicht|oder|für|zu|ist|von|le|la|les|des|et|ne|pas|ou|pour|vous|du|une|el|los|para|de|que|il|che|non|per)\b/gi;

/** The language of a clause, as a document may have several; undefined where we have no words in it. */
export function languageOf(words: string): Language | undefined {
  const count = (pattern: RegExp): number => [...words.matchAll(pattern)].length;
  if (count(/[\u4e00-\u9fff]/g) > words.length / 4) return 'zh';
  return count(others) > count(english) ? undefined : 'en';
}
