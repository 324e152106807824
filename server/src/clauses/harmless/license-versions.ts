import { harmlessKind } from './kinds';

export const licenseVersions = harmlessKind({
  kind: 'license-versions',
  title: 'Later versions of the licence',
  explanation:
    'Says how new versions of the licence text come to be, and which of them you may choose.',
  matches(passage) {
    return passage.has('licenseVersions');
  },
});
