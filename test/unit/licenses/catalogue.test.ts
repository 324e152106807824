import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freedoms } from '../../../server/src/core/freedom';
import {
  allLicenses,
  describeLicense,
  findLicense,
  hubLicenseIds,
  isRestricted,
} from '../../../server/src/licenses/index';

const grants = new Set(['granted', 'conditional', 'restricted', 'unknown']);
const dutyKinds = new Set([
  'licence-copy',
  'attribution-retain',
  'attribution-notice',
  'attribution-display',
  'attribution-encouraged',
  'modification-notice',
  'naming-prefix',
  'citation',
  'share-alike',
  'source-offer',
  'disclaimer-phrase',
  'litigation-termination',
  'termination-delete',
  'indemnity',
  'outputs-free',
]);
/** The clause kinds of the labelling guide. */
const kinds = new Set(
  `use/field-of-use use/acceptable-use-policy use/non-commercial use/limited-purpose
  use/scale-threshold use/excluded-parties use/competing-use use/output use/permission use/revocable
  study/reverse-engineering study/benchmarking study/confidentiality modify/no-derivatives
  modify/limited-modification modify/grant-back modify/safeguards share/no-redistribution
  share/non-commercial share/flow-down share/naming share/hosted-service share/permission
  share/recipients`.split(/\s+/),
);

describe('the catalogue', () => {
  it('knows every SPDX licence and exception', () => {
    const spdx = allLicenses().filter(({ spdxId }) => spdxId !== null);
    assert.ok(spdx.filter(({ exception }) => !exception).length >= 740);
    assert.equal(spdx.filter(({ exception }) => exception).length, 67);
    for (const entry of spdx) assert.ok(entry.name.length > 0, entry.id);
  });

  it('knows each of the 83 ids of the Hub but the two that name nothing', () => {
    assert.equal(hubLicenseIds.length, 83);
    const missing = hubLicenseIds.filter(({ id }) => findLicense(id) === undefined);
    assert.deepEqual(
      missing.map(({ id }) => id),
      ['unknown', 'other'],
    );
    for (const { id, spdxId } of hubLicenseIds)
      if (spdxId !== null) assert.equal(findLicense(id)?.id, spdxId);
  });

  it('gives a reason for every freedom that is taken, and takes one for every reason', () => {
    for (const { id, terms, restrictions } of allLicenses())
      for (const freedom of freedoms)
        assert.equal(
          terms[freedom] === 'restricted',
          restrictions.some(({ rule }) => rule.startsWith(`${freedom}/`)),
          `${id}: ${freedom}`,
        );
  });

  it('agrees with itself about the overall verdict', () => {
    for (const { id, terms, osiApproved } of allLicenses()) {
      assert.equal(terms.overall === 'osi-approved', osiApproved, id);
      assert.equal(terms.overall === 'restricted', isRestricted(terms), id);
    }
  });

  it('holds only words the types allow', () => {
    for (const { id, terms, restrictions, duties } of allLicenses()) {
      for (const freedom of freedoms) assert.ok(grants.has(terms[freedom]), id);
      for (const { rule, summary } of restrictions) {
        assert.ok(kinds.has(rule), `${id}: ${rule}`);
        assert.match(summary, /\.$/, id);
      }
      for (const { kind } of duties) assert.ok(dutyKinds.has(kind), `${id}: ${kind}`);
    }
  });

  it('tells apart ids that only look alike', () => {
    assert.equal(findLicense('bsl-1.0')?.name, 'Boost Software License 1.0');
    assert.equal(findLicense('BUSL-1.1')?.terms.overall, 'restricted');
    assert.notEqual(findLicense('apple-amlr'), findLicense('AML'));
    assert.equal(findLicense('GPL-3.0')?.deprecated, true);
    assert.equal(findLicense('gpl-3.0')?.id, 'GPL-3.0-only');
  });

  it('finds an id in any case, by a name of the Hub and behind LicenseRef', () => {
    assert.equal(findLicense('APACHE-2.0')?.id, 'Apache-2.0');
    assert.equal(findLicense('llama-2-community-license')?.id, 'llama2');
    assert.equal(findLicense('LicenseRef-llama3.1')?.id, 'llama3.1');
    assert.equal(findLicense('MIT OR Apache-2.0'), undefined);
    assert.equal(findLicense('constructor'), undefined);
  });

  it('has open-data and content licences as open, and NC and ND as restricted', () => {
    for (const id of [
      'cc0-1.0',
      'cc-by-4.0',
      'cc-by-sa-3.0',
      'odbl',
      'pddl',
      'cdla-sharing-1.0',
      'openmdw-1.0',
      'openmdw-1.1',
      'etalab-2.0',
      'odc-by',
    ])
      assert.equal(findLicense(id)?.terms.overall, 'open', id);
    for (const { id, terms } of allLicenses())
      if (/^CC-BY.*-(NC|ND)/.test(id)) assert.equal(terms.overall, 'restricted', id);
  });

  it('explains Llama 3 with its clauses, sections and duties', () => {
    const llama3 = findLicense('llama3');
    assert.ok(llama3);
    assert.deepEqual(llama3.terms, {
      use: 'restricted',
      study: 'granted',
      modify: 'conditional',
      share: 'restricted',
      overall: 'restricted',
    });
    const text = describeLicense(llama3);
    for (const part of [
      'use/scale-threshold (section 2)',
      'share/naming',
      'Built with Meta Llama 3',
      'Source: ',
    ])
      assert.ok(text.includes(part), part);
  });

  it('says so where nothing was verified', () => {
    const unverified = allLicenses().filter(({ verified }) => !verified);
    assert.ok(unverified.length > 0);
    for (const entry of unverified) assert.match(describeLicense(entry), /Not verified/);
  });
});
