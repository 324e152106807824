import { harmlessKind } from './kinds';

export const trademark = harmlessKind({
  kind: 'trademark',
  title: 'Trademarks',
  explanation:
    'Names and logos are not licensed together with the work. Every free licence may keep them out.',
  matches(passage) {
    return passage.has('mark');
  },
});
