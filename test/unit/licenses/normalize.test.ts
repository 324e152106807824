import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  allLicenses,
  hubLicenseIds,
  nearestLicenseIds,
  normalizeLicense,
  type LicenseList,
  type NormalizedLicense,
} from '../../../server/src/licenses';
import { editDistance } from '../../../server/src/licenses/normalize/nearest';

/** The answer in a line: an id, `(id)` where it is not certain, `a | b` where it is ambiguous. */
function shown(result: NormalizedLicense): string {
  switch (result.kind) {
    case 'license': {
      const id = result.list === 'catalogue' ? `other:${result.id}` : result.id;
      return result.certain ? id : `(${id})`;
    }
    case 'expression':
      return result.certain ? result.expression : `(${result.expression})`;
    case 'ambiguous':
      return result.candidates
        .slice(0, 2)
        .map(({ id }) => id)
        .join(' | ');
    case 'refused':
      return '–';
  }
}

/** Text, then what it is on SPDX's list and on the Hub's. */
const table: readonly (readonly [string, string, string])[] = [
  ['Apache-2.0', 'Apache-2.0', 'apache-2.0'],
  ['Apache 2.0', 'Apache-2.0', 'apache-2.0'],
  ['apache_2_0', 'Apache-2.0', 'apache-2.0'],
  ['Apache2', 'Apache-2.0', 'apache-2.0'],
  ['ASL 2.0', 'Apache-2.0', 'apache-2.0'],
  ['Apache License, Version 2.0', 'Apache-2.0', 'apache-2.0'],
  ['license: "apache-2.0".', 'Apache-2.0', 'apache-2.0'],
  ['Apache license', 'Apache-2.0 | Apache-1.1', '(apache-2.0)'],
  ['apche-2.0', '(Apache-2.0)', '(apache-2.0)'],
  ['apache-2.1', '–', '–'],
  ['MIT license', 'MIT', 'mit'],
  ['The MIT License (MIT)', 'MIT', 'mit'],
  ['[MIT](https://opensource.org/licenses/MIT)', 'MIT', 'mit'],
  ['Expat', 'MIT', 'mit'],
  ['MIT-style', '–', '–'],
  ['Modified MIT', '(other:kimi-k2-modified-mit)', '(other:kimi-k2-modified-mit)'],
  ['BSD-3', 'BSD-3-Clause', 'bsd-3-clause'],
  ['3-clause BSD', 'BSD-3-Clause', 'bsd-3-clause'],
  ['New BSD License', 'BSD-3-Clause', 'bsd-3-clause'],
  ['Simplified BSD', 'BSD-2-Clause', 'bsd-2-clause'],
  ['BSD', 'BSD-3-Clause-Clear | BSD-3-Clause', 'bsd'],
  ['gnu agpl v3.0', '(AGPL-3.0-only)', 'agpl-3.0'],
  ['agpl-3.0-or-later', 'AGPL-3.0-or-later', 'agpl-3.0'],
  ['GPLv2+', 'GPL-2.0-or-later', 'gpl-2.0'],
  ['GNU GPL v3 or later', 'GPL-3.0-or-later', 'gpl-3.0'],
  ['GNU General Public License v3.0 only', 'GPL-3.0-only', 'gpl-3.0'],
  ['GPL', 'GPL-3.0-only | GPL-2.0-only', 'gpl'],
  ['LGPL-2.1', 'LGPL-2.1', 'lgpl-2.1'],
  ['CC BY NC 4.0', 'CC-BY-NC-4.0', 'cc-by-nc-4.0'],
  ['ccby-4.0', 'CC-BY-4.0', 'cc-by-4.0'],
  [
    'Creative Commons Attribution-NonCommercial-ShareAlike 4.0 International (CC BY-NC-SA 4.0)',
    'CC-BY-NC-SA-4.0',
    'cc-by-nc-sa-4.0',
  ],
  ['CC-BY', 'CC-BY-4.0 | CC-BY-3.0', 'CC-BY-4.0 | CC-BY-3.0'],
  ['CC0', 'CC0-1.0', 'cc0-1.0'],
  ['MPL 2', 'MPL-2.0', 'mpl-2.0'],
  ['BSL', 'BSL-1.0 | BUSL-1.1', 'BSL-1.0 | BUSL-1.1'],
  ['creativeml-openrail++-m', 'other:openrail++', 'openrail++'],
  ['CreativeML Open RAIL++-M', 'other:openrail++', 'openrail++'],
  ['CreativeML OpenRAIL M', 'other:creativeml-openrail-m', 'creativeml-openrail-m'],
  ['llama-3', 'other:llama3', 'llama3'],
  ['Llama 3.1 Community License', 'other:llama3.1', 'llama3.1'],
  ['meta llama 3.3', 'other:llama3.3', 'llama3.3'],
  ['Llama-2-7b', '–', '–'],
  ['Gemma Terms of Use', 'other:gemma', 'gemma'],
  ['Bloom', '(other:bigscience-bloom-rail-1.0)', '(bigscience-bloom-rail-1.0)'],
  ['ChatGLM-6B License', '–', '–'],
  ['NVIDIA Open Model License', 'other:nvidia-open-model', 'other:nvidia-open-model'],
  ['https://www.apache.org/licenses/LICENSE-2.0', 'Apache-2.0', 'apache-2.0'],
  ['https://opensource.org/license/bsd-3-clause/', 'BSD-3-Clause', 'bsd-3-clause'],
  ['https://creativecommons.org/licenses/by-nc/4.0/deed.en', 'CC-BY-NC-4.0', 'cc-by-nc-4.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0', 'cc0-1.0'],
  ['https://www.gnu.org/licenses/gpl-3.0.en.html', '(GPL-3.0-only)', 'gpl-3.0'],
  ['https://ai.google.dev/gemma/terms', 'other:gemma', 'gemma'],
  ['https://example.org/license', '–', '–'],
  ['https://github.com/foo/bar/blob/main/LICENSE', '–', '–'],
  ['mit OR apache-2.0', 'MIT OR Apache-2.0', 'MIT OR Apache-2.0'],
  ['MIT and Apache 2.0', '(MIT AND Apache-2.0)', '(MIT AND Apache-2.0)'],
  ['MIT / Apache 2.0', 'MIT | Apache-2.0', 'MIT | Apache-2.0'],
  [
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'GPL-2.0-only WITH Classpath-exception-2.0',
  ],
  ['MIT License with Commons Clause', '–', '–'],
  ['Undisclosed', '–', '–'],
  ['proprietary', '–', '–'],
  ['custom', '–', '–'],
  ['Open source', '–', '–'],
  ['non-commercial', '–', '–'],
  ['research only', '–', '–'],
  ['see LICENSE file', '–', '–'],
  ['license', '–', '–'],
  ['wikipedia, c4, the pile', '–', '–'],
  ['some limits; CC-BY-NC-SA-4.0', '–', '–'],
  ['', '–', '–'],
];

describe('normalizeLicense', () => {
  for (const [text, spdx, hub] of table) {
    it(`reads ${JSON.stringify(text)}`, () => {
      assert.equal(shown(normalizeLicense(text, 'spdx')), spdx);
      assert.equal(shown(normalizeLicense(text, 'hub')), hub);
    });
  }

  it('takes every id of a list as itself', () => {
    for (const { id } of hubLicenseIds) {
      if (id === 'other' || id === 'unknown') continue;
      const result = normalizeLicense(id, 'hub');
      assert.ok(result.kind === 'license' && result.id === id && result.how === 'exact', id);
    }
    for (const { spdxId, exception } of allLicenses()) {
      if (spdxId === null || exception) continue;
      const result = normalizeLicense(spdxId, 'spdx');
      assert.ok(result.kind === 'license' && result.id === spdxId && result.certain, spdxId);
    }
  });

  it('never takes the name of one licence for another', () => {
    let understood = 0;
    const names = allLicenses().filter((entry) => !entry.exception && !entry.family);
    for (const entry of names) {
      const result = normalizeLicense(entry.name, 'spdx');
      const meant = [entry.id, entry.replacedBy];
      if (result.kind === 'license') {
        // SPDX gives a few licences one name; then either may be meant.
        const namesake = names.some(
          ({ id, name }) => id === result.entry.id && name === entry.name,
        );
        assert.ok(meant.includes(result.entry.id) || namesake, `${entry.name}: ${result.entry.id}`);
        understood++;
      } else if (result.kind === 'ambiguous') {
        const ids = result.candidates.map(({ id }) => id);
        assert.ok(
          ids.some((id) => meant.includes(id)),
          `${entry.name}: ${ids.join()}`,
        );
      }
    }
    assert.ok(understood / names.length > 0.95, `${understood} of ${names.length} names`);
  });

  it('minds neither case nor the words around a name', () => {
    const ids = allLicenses().filter(
      ({ spdxId, exception, deprecated }) => spdxId !== null && !exception && !deprecated,
    );
    const around = fc.constantFrom(
      (id: string) => id.toUpperCase(),
      (id: string) => `the ${id} license`,
      (id: string) => `  "${id}" `,
      (id: string) => `License: ${id}.`,
      (id: string) => `[${id}](https://example.org)`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...ids), around, (entry, write) => {
        const result = normalizeLicense(write(entry.id), 'spdx');
        if (result.kind === 'license') assert.equal(result.entry.id, entry.id, write(entry.id));
        else assert.equal(result.kind, 'ambiguous', write(entry.id));
      }),
      { numRuns: 500 },
    );
  });

  it('answers any text, with an id of the list it is asked for', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          'mit',
          'bsd',
          'gpl',
          '3',
          '2.0',
          '.',
          '-',
          ' ',
          '+',
          'v',
          'or',
          'with',
          '/',
          ',',
          '(',
        ),
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: 80 },
    );
    const hub = new Set(hubLicenseIds.map(({ id }) => id));
    fc.assert(
      fc.property(pieces, fc.constantFrom<LicenseList>('hub', 'spdx'), (parts, list) => {
        const result = normalizeLicense(parts.join(''), list);
        if (result.kind === 'license' && result.list === 'hub') assert.ok(hub.has(result.id));
        if (result.kind === 'license' && result.list === 'spdx') {
          assert.equal(result.id, result.entry.spdxId);
        }
        if (result.kind === 'ambiguous') assert.ok(result.candidates.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('nearestLicenseIds', () => {
  it('suggests ids that are a slip away, the nearest first', () => {
    assert.deepEqual(nearestLicenseIds('aphace-2.0', 'hub', 1), ['apache-2.0']);
    assert.deepEqual(nearestLicenseIds('cc-by-nc4.0', 'hub', 1), ['cc-by-nc-4.0']);
    assert.equal(nearestLicenseIds('Apache-2.O', 'spdx', 1)[0], 'Apache-2.0');
    assert.deepEqual(nearestLicenseIds('my own terms', 'hub'), []);
    assert.deepEqual(nearestLicenseIds('x'.repeat(100_000), 'hub'), []);
  });

  it('counts a swap of neighbours once, and no further than asked', () => {
    assert.equal(editDistance('ab', 'ba', 3), 1);
    assert.equal(editDistance('kitten', 'sitting', 5), 3);
    assert.equal(editDistance('kitten', 'sitting', 2), 3);
    assert.equal(editDistance('', 'abc', 3), 3);
    assert.equal(editDistance('abc', 'abc', 0), 0);
  });
});
