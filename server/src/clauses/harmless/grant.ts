import { harmlessKind } from './kinds';

export const grant = harmlessKind({
  kind: 'grant',
  title: 'Grant of rights',
  explanation: 'Gives you rights: what you may do with the work.',
  matches(passage) {
    return (
      passage.has('permit') &&
      passage.has('use', 'copy', 'modify', 'distribute') &&
      passage.all('permit').some((hit) => passage.mood(hit) === 'permitted')
    );
  },
});
