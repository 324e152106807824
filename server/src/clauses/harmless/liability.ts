import { harmlessKind } from './kinds';

export const liability = harmlessKind({
  kind: 'liability',
  title: 'Limit of liability',
  explanation:
    'The licensor does not pay for damage that using the work may cause. It says who bears the risk, not what you may do.',
  matches(passage) {
    return passage.has('liability');
  },
});
