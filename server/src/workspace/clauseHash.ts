/**
 * A short fingerprint of a clause's words: what a waiver is bound to. Case, punctuation, white
 * space and line breaks make no difference; any other change of wording does.
 *
 * 53 bits as 14 hexadecimal digits (two multiply-xorshift lanes): enough to tell the few clauses
 * of one document apart; it guards against drift, not against malice.
 */
export function clauseHash(words: string): string {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  let gap = false;
  let any = false;
  for (const character of words.normalize('NFKC').toLowerCase()) {
    if (!wordCharacter.test(character)) {
      gap = any;
      continue;
    }
    if (gap) [a, b] = mix(a, b, 0x20);
    gap = false;
    any = true;
    [a, b] = mix(a, b, character.codePointAt(0) ?? 0);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  const value = (b & 0x1fffff) * 0x100000000 + (a >>> 0);
  return value.toString(16).padStart(14, '0');
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;

function mix(a: number, b: number, code: number): [number, number] {
  return [Math.imul(a ^ code, 0x9e3779b1), Math.imul(b ^ code, 0x5f356495)];
}
