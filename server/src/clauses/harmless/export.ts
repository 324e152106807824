import { harmlessKind } from './kinds';

export const exportLaw = harmlessKind({
  kind: 'export',
  title: 'Export law',
  explanation: 'Recalls that export and sanctions law applies. The law binds everybody anyway.',
  matches(passage) {
    return passage.has('export');
  },
});
