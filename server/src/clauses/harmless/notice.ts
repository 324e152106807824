import { harmlessKind } from './kinds';

export const notice = harmlessKind({
  kind: 'notice',
  title: 'Keeping notices',
  explanation:
    'Copies must keep the copyright notice and the licence text. Every free licence may ask for it.',
  matches(passage) {
    return passage.has('notice') && passage.has('require');
  },
});
