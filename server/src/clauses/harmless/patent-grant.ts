import { harmlessKind } from './kinds';

export const patentGrant = harmlessKind({
  kind: 'patent-grant',
  title: 'Patent licence',
  explanation:
    'Grants you the patents the licensor holds that the work needs. It adds to your rights.',
  matches(passage) {
    return passage.has('patentGrant');
  },
});
