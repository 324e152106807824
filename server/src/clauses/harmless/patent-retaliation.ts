import { harmlessKind } from './kinds';

export const patentRetaliation = harmlessKind({
  kind: 'patent-retaliation',
  title: 'Patent retaliation',
  explanation:
    'Ends your licence, or its patent part, if you sue over patents in the work. It protects everybody who uses the work and leaves use, study, change and sharing alone.',
  matches(passage) {
    return (
      passage.has('litigation') &&
      passage.has('terminate', 'litigation') &&
      passage.has('terminate')
    );
  },
});
