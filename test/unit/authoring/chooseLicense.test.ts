import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { candidates } from '../../../server/src/authoring/license/candidates';
import { licenseOptions } from '../../../server/src/authoring/license/options';
import { fillIn } from '../../../server/src/authoring/license/text';
import { findLicense, isRestricted, type LicenseEntry } from '../../../server/src/licenses/index';

const licenses = (...ids: string[]): LicenseEntry[] =>
  ids.map((id) => findLicense(id) ?? assert.fail(id));
const ids = (options: ReturnType<typeof licenseOptions>): string[] =>
  options.options.map(({ license }) => license.id);

describe('the licences offered', () => {
  it('are all known and grant the four freedoms', () => {
    assert.equal(candidates().length, 21);
    for (const { license, copyleft } of candidates()) {
      assert.ok(!isRestricted(license.terms) && license.terms.overall !== 'unknown', license.id);
      const shareAlike = license.duties.some(({ kind }) => kind === 'share-alike');
      assert.equal(shareAlike, copyleft !== 'none', license.id);
    }
  });

  it('suit what they are put on, and the wishes', () => {
    const none = { copyleft: 'none', patents: true, bases: [] } as const;
    assert.deepEqual(ids(licenseOptions({ subjects: ['parameters', 'code'], ...none })), [
      'Apache-2.0',
      'BSD-2-Clause-Patent',
      'openmdw-1.1',
    ]);
    assert.deepEqual(ids(licenseOptions({ subjects: ['data'], copyleft: 'works', bases: [] })), [
      'CDLA-Sharing-1.0',
      'CC-BY-SA-4.0',
      'ODbL-1.0',
    ]);
  });

  it('are only the base’s own where its terms go on applying', () => {
    const { options, notes } = licenseOptions({
      subjects: ['parameters'],
      bases: licenses('gemma'),
    });
    assert.deepEqual(
      options.map(({ license, imposed }) => [license.id, imposed]),
      [['gemma', true]],
    );
    assert.equal(notes.length, 1);
  });

  it('are none where two bases impose different terms', () => {
    const bases = licenses('gemma', 'llama3');
    assert.deepEqual(ids(licenseOptions({ subjects: ['parameters'], bases })), []);
  });

  it('stay copyleft where a base is, whatever permissive base stands beside it', () => {
    const bases = licenses('GPL-3.0-only', 'MIT');
    assert.deepEqual(ids(licenseOptions({ subjects: ['parameters'], bases })), ['GPL-3.0-only']);
    assert.deepEqual(
      ids(licenseOptions({ subjects: ['parameters'], copyleft: 'none', bases: licenses('MIT') })),
      ids(licenseOptions({ subjects: ['parameters'], copyleft: 'none', bases: [] })),
    );
  });
});

describe('a licence text', () => {
  const holder = { year: '2031', name: 'Ada Otter' };

  it('gets its year and holder', () => {
    assert.equal(
      fillIn('X\n\nCopyright (c) <year> <copyright holders>\n\nY <owner>', holder),
      'X\n\nCopyright (c) 2031 Ada Otter\n\nY <owner>',
    );
    assert.equal(
      fillIn('   Copyright [yyyy] [name of copyright owner]', holder),
      '   Copyright 2031 Ada Otter',
    );
  });

  it('keeps what tells how to apply it', () => {
    const appendix =
      '<one line to give the name of the program>\nCopyright (C) <year>  <name of author>';
    assert.equal(fillIn(appendix, holder), appendix);
  });

  it('takes a holder’s name as it is', () => {
    assert.equal(
      fillIn('Copyright <year> <owner>.', { year: '2031', name: '$& <year> $1' }),
      'Copyright 2031 $& <year> $1.',
    );
  });
});
