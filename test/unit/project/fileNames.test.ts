import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { classifyByName } from '../../../server/src/workspace/classify';

interface Language {
  readonly id: string;
  readonly extensions?: readonly string[];
  readonly filenamePatterns?: readonly string[];
}

/** A glob as VS Code reads it for a bare file name: `*`, `[…]`, `[!…]` and braces that don't nest. */
function globRegExp(glob: string): RegExp {
  const part = (text: string): string =>
    text.replace(/\[(!?)([^\]]+)\]|\*|[^[*]/g, (token, not?: string, set?: string) => {
      if (token === '*') return '[^/]*?';
      if (set === undefined) return token.replace(/[.+?^${}()|\\]/, '\\$&');
      return `[${not === '!' ? '^' : ''}${set.replace(/[.()]/g, '\\$&')}]`;
    });
  const source = glob.replace(/\{([^{}]*)\}|[^{}]+/g, (token, choices?: string) =>
    choices === undefined ? part(token) : `(?:${choices.split(',').map(part).join('|')})`,
  );
  return new RegExp(`^${source}$`);
}

let language: Language;
let patterns: readonly RegExp[];

before(async () => {
  const manifest = JSON.parse(await readFile('package.json', 'utf8')) as {
    contributes: { languages: Language[] };
  };
  const found = manifest.contributes.languages.find(({ id }) => id === 'license-text');
  assert.ok(found);
  language = found;
  patterns = (found.filenamePatterns ?? []).map(globRegExp);
});

// VS Code compares in lower case.
const isLicenseText = (name: string): boolean =>
  patterns.some((pattern) => pattern.test(name.toLowerCase())) ||
  (language.extensions ?? []).some((extension) => name.toLowerCase().endsWith(extension));

describe('the names of licence texts', () => {
  const ours = [
    ...['LICENSE', 'LICENCE', 'license', 'LICENSES', 'UNLICENSE', 'COPYING', 'COPYING.LESSER'],
    ...['LICENSE-foo', 'LICENSE_otter', 'LICENSE-MIT', 'LICENSE-APACHE', 'LICENSE-APACHE-2.0'],
    ...['LICENSE-third-party-otter-models', 'LICENSE.Apache-2.0', 'LICENSE.MIT', 'LICENSE 2'],
    ...['LICENSE.txt', 'LICENSE-otter.txt', 'LICENSE (model).txt', 'license.rst', 'COPYING.txt'],
    ...['LICENSE-2.0.txt', 'COPYING-LGPL', 'COPYING.LIB'],
    ...['MODEL_LICENSE', 'MODEL_LICENSE.txt', 'MODEL_LICENSE_v2', 'MODEL_LICENSE-v2.txt'],
    ...['MODEL LICENSE.txt', 'Otter-LICENSE', 'OTTER_LICENSE.txt', 'otter.license'],
    ...['USE_POLICY', 'USE_POLICY.txt', 'USE_POLICY_v2.txt', 'ACCEPTABLE_USE_POLICY'],
    ...['ACCEPTABLE_USE_POLICY.txt', 'acceptable-use-policy-otter', 'Attachment_A.txt'],
  ];
  for (const name of ours)
    it(`${name} is one`, () => {
      assert.ok(isLicenseText(name));
      assert.notEqual(classifyByName(name), null, 'the server agrees');
    });

  const others = [
    ...['LICENSE.md', 'MODEL_LICENSE.md', 'USE_POLICY.md', 'LICENSE-MIT.md', 'Attachment_A.md'],
    ...['license.py', 'license.js', 'license-checker.ts', 'license_utils.py', 'licenses.json'],
    ...['LICENSE.html', 'LICENSE-otter.html', 'license-report.ipynb', 'LICENSE.markdown'],
    ...['licenses.csv', 'licensed', 'licensed.txt', 'licensees.txt', 'copying_files.sh'],
    ...[
      'use_policy.py',
      'house-policy.txt',
      'reuse-policy',
      'notes.txt',
      'README',
      'my-license.rs',
    ],
    ...['LICENSE-otter.pdf', 'use-policy-check.tsx', 'attachments.txt', 'license.yaml'],
  ];
  for (const name of others)
    it(`${name} is none`, () => {
      assert.ok(!isLicenseText(name));
    });
});
