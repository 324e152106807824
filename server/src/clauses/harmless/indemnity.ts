import { harmlessKind } from './kinds';

export const indemnity = harmlessKind({
  kind: 'indemnity',
  title: 'Indemnity',
  explanation:
    'You keep the licensor free of claims that others raise because of what you did. A burden in a dispute, but no limit on what you may do.',
  matches(passage) {
    return passage.has('indemnity');
  },
});
