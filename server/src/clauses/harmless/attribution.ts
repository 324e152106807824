import { harmlessKind } from './kinds';

const attributionWords: ReadonlySet<string> = new Set([
  'attribution',
  'credit',
  'acknowledge',
  'acknowledgment',
  'acknowledgement',
  'cite',
  '署名',
]);

export const attribution = harmlessKind({
  kind: 'attribution',
  title: 'Attribution',
  explanation: 'You name the authors when you pass the work on.',
  matches(passage) {
    return passage.tokens.some(({ norm }) => attributionWords.has(norm));
  },
});
