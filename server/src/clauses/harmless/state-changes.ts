import { harmlessKind } from './kinds';

export const stateChanges = harmlessKind({
  kind: 'state-changes',
  title: 'Stating changes',
  explanation:
    'Versions that you changed must say so. It keeps authorship clear and changes nothing about what you may do.',
  matches(passage) {
    return passage.has('modify', 'derivative') && passage.has('notice') && passage.has('require');
  },
});
