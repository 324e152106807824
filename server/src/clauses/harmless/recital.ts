import { harmlessKind } from './kinds';

export const recital = harmlessKind({
  kind: 'recital',
  title: 'What the law says anyway',
  explanation:
    'Recalls that the text leaves rights alone that the law gives you, such as fair use.',
  matches(passage) {
    return passage.has('unforbid') && passage.has('byLaw');
  },
});
