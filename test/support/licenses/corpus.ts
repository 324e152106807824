import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import licenses from 'spdx-license-list/full.js';
import { findLicense, loadLicenseIndex } from '../../../server/src/licenses/index';
import type { LicenseIndex } from '../../../server/src/licenses/index';

/** The texts of SPDX's list. */
export const spdxTexts: readonly { readonly id: string; readonly text: string }[] = Object.entries(
  licenses,
).map(([id, { licenseText }]) => ({ id, text: licenseText }));

const textById = new Map(spdxTexts.map(({ id, text }) => [id, text]));

/** 115 licences that one meets. */
export const commonIds: readonly string[] =
  `0BSD AFL-2.1 AFL-3.0 AGPL-3.0-only APSL-2.0 Apache-1.0 Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-1.0-Perl
  Artistic-2.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-Clear
  BSD-3-Clause-LBNL BSD-4-Clause BSD-4-Clause-UC BSL-1.0 BUSL-1.1 Beerware BlueOak-1.0.0 CAL-1.0 CC-BY-1.0
  CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-NC-2.0 CC-BY-NC-3.0 CC-BY-NC-4.0 CC-BY-NC-ND-3.0
  CC-BY-NC-ND-4.0 CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 CC-BY-ND-3.0 CC-BY-ND-4.0 CC-BY-SA-2.0 CC-BY-SA-3.0
  CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0
  CECILL-2.1 CECILL-B CECILL-C CERN-OHL-P-2.0 CERN-OHL-S-2.0 CPAL-1.0 CPL-1.0 ECL-2.0 EFL-2.0 EPL-1.0
  EPL-2.0 EUPL-1.1 EUPL-1.2 Elastic-2.0 FTL Fair GFDL-1.1-only GFDL-1.2-only GFDL-1.3-only GPL-1.0-only
  GPL-2.0-only GPL-3.0-only HPND ICU IJG IPL-1.0 ISC ImageMagick JSON LGPL-2.0-only LGPL-2.1-only
  LGPL-3.0-only LPPL-1.3c Libpng MIT MIT-0 MPL-1.0 MPL-1.1 MPL-2.0 MS-PL MS-RL MulanPSL-2.0 NCSA ODC-By-1.0
  ODbL-1.0 OFL-1.1 OSL-3.0 OpenSSL PDDL-1.0 PHP-3.01 PolyForm-Noncommercial-1.0.0 PostgreSQL Python-2.0
  QPL-1.0 Ruby SGI-B-2.0 SSPL-1.0 Sleepycat UPL-1.0 Unicode-3.0 Unlicense Vim W3C WTFPL X11 ZPL-2.1 Zlib
  curl`
    .split(/\s+/)
    .filter((id) => textById.has(id));

export const spdxText = (id: string): string => textById.get(id) ?? '';

/** Loads what the build packed. */
export function loadIndex(): Promise<LicenseIndex> {
  return loadLicenseIndex((name) => Promise.resolve(readFileSync(join('dist', name))));
}

/** Where the texts of AI licences lie beside the repository, if they do. */
export const aiTextsFolder = '../shared/licenses';

/** Files there that are another text of a licence. */
const aiAliases: Readonly<Record<string, string>> = {
  'gemma-2024': 'gemma',
  'openmdw-1.0': 'OpenMDW-1.0',
};

/** Original texts of AI licences, by the catalogue's ids; undefined where there are none. */
export function aiTexts():
  readonly { readonly id: string; readonly file: string; readonly text: string }[] | undefined {
  if (!existsSync(aiTextsFolder)) return undefined;
  return readdirSync(aiTextsFolder)
    .filter((file) => file !== 'index.json')
    .map((file) => ({
      id: aiAliases[file] ?? file,
      file,
      text: readFileSync(join(aiTextsFolder, file), 'utf8'),
    }));
}

/** A row of ScanCode's LicenseDB. */
export interface DatabaseRow {
  readonly key: string;
  readonly category: string;
  readonly spdx: readonly string[];
  readonly text: string;
}

/**
 * The rows of a copy of ScanCode's LicenseDB, a folder of KEY.LICENSE and KEY.json files that the
 * environment names; undefined where it names none.
 */
export function licenseDatabase(): readonly DatabaseRow[] | undefined {
  const folder = process.env['FOUR_FREEDOMS_LICENSEDB'];
  if (folder === undefined || !existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.LICENSE'))
    .flatMap((file) => {
      const key = file.slice(0, -'.LICENSE'.length);
      const facts = JSON.parse(readFileSync(join(folder, `${key}.json`), 'utf8')) as {
        readonly category: string;
        readonly spdx_license_key?: string;
        readonly other_spdx_license_keys?: readonly string[];
        readonly is_exception?: boolean;
      };
      const raw = readFileSync(join(folder, file), 'utf8');
      const text = raw.startsWith('---\n') ? raw.slice(raw.indexOf('\n---\n', 4) + 5) : raw;
      const spdx = [facts.spdx_license_key ?? '', ...(facts.other_spdx_license_keys ?? [])].filter(
        (id) => id !== '' && !id.startsWith('LicenseRef'),
      );
      return facts.is_exception === true ? [] : [{ key, category: facts.category, spdx, text }];
    });
}

/** True where the catalogue has `id` as a licence that restricts nothing. */
export const isFree = (id: string): boolean => {
  const overall = findLicense(id)?.terms.overall;
  return overall === 'osi-approved' || overall === 'open';
};
