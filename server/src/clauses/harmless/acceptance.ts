import { harmlessKind } from './kinds';

export const acceptance = harmlessKind({
  kind: 'acceptance',
  title: 'Acceptance',
  explanation:
    'Says how the terms come to bind you; nobody has to agree beforehand to anybody in particular.',
  matches(passage) {
    return passage.has('acceptance');
  },
});
