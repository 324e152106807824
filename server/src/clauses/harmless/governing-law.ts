import { harmlessKind } from './kinds';

export const governingLaw = harmlessKind({
  kind: 'governing-law',
  title: 'Governing law and courts',
  explanation: 'Says which law and which courts apply to a dispute.',
  matches(passage) {
    return passage.has('governingLaw');
  },
});
