import { harmlessKind } from './kinds';

export const severability = harmlessKind({
  kind: 'severability',
  title: 'Severability and whole agreement',
  explanation:
    'Keeps the rest of the text in force if a part of it fails, and says what else belongs to the agreement.',
  matches(passage) {
    return passage.has('severable');
  },
});
