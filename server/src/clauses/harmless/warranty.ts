import { harmlessKind } from './kinds';

export const warranty = harmlessKind({
  kind: 'warranty',
  title: 'Warranty disclaimer',
  explanation:
    'The licensor promises nothing about how the work performs. It says who bears the risk, not what you may do.',
  matches(passage) {
    return passage.has('warranty');
  },
});
