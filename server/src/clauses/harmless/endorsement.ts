import { harmlessKind } from './kinds';

export const endorsement = harmlessKind({
  kind: 'endorsement',
  title: 'No endorsement',
  explanation:
    'You may not use the authors’ names to advertise. Your freedom to use the work itself is untouched.',
  matches(passage) {
    return passage.has('endorse');
  },
});
