import { harmlessKind } from './kinds';

export const terminationForBreach = harmlessKind({
  kind: 'termination-for-breach',
  title: 'Termination for breach',
  explanation: 'The licence ends if you break its terms. Whoever keeps to them keeps it.',
  matches(passage) {
    return passage.has('terminate') && passage.has('breach', 'survive', 'acceptance');
  },
});
